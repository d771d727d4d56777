/** The one step the procedure expects next. */
import type { CaseEvent, CaseState } from '#shared/vocabulary.ts';
import { competentOfficials } from './authority.ts';
import { currentSummons } from './case-dates.ts';
import type { CaseFacts, LawContext } from './case-facts.ts';
import { hasTerm, sanctionsOf } from './sanctions.ts';

/** Where the way is straight. */
const straightOn: Readonly<Partial<Record<CaseState, CaseEvent>>> = {
  DITERIMA: 'startReview',
  TELAAH: 'openDiscipline',
  TANGGAPAN: 'resumeReview',
  TIM_DIBENTUK: 'summon',
  PANGGILAN_2: 'examine',
  DIPERIKSA: 'completeReport',
  TANPA_PEMERIKSAAN: 'completeReport',
  USUL: 'decide',
  SK_DITETAPKAN: 'deliver',
  DISAMPAIKAN: 'confirmReceipt',
  DIKIRIM: 'confirmReceipt',
  DITERIMA_PNS: 'takeEffect',
  UPAYA: 'decideRemedy',
  PTUN: 'decideSuit',
  DIJALANI: 'complete',
  TIDAK_TERBUKTI: 'close',
  SELESAI_HUKUMAN: 'close',
  BERHENTI: 'close',
  DIBATALKAN: 'close',
};

/** The next step, if it is open today; null while one has to wait. */
export function expectedEvent(
  facts: CaseFacts,
  context: LawContext,
  allowed: readonly CaseEvent[],
): CaseEvent | null {
  const next = straightOn[facts.state] ?? atFork(facts, context);
  return next !== null && allowed.includes(next) ? next : null;
}

function atFork(facts: CaseFacts, context: LawContext): CaseEvent | null {
  switch (facts.state) {
    case 'DISIPLIN_SIAP':
      return facts.preliminaryLevel === 'severe' ? 'formTeam' : 'summon';
    case 'PANGGILAN_1':
      return currentSummons(facts)?.absence == null ? 'examine' : 'summonAgain';
    case 'LHP':
      if (facts.report?.proven === false) return 'closeUnproven';
      return superiorIsCompetent(facts, context) ? 'decide' : 'propose';
    case 'BERLAKU':
      return afterEffect(facts);
    default:
      return null;
  }
}

function afterEffect({ sanction }: CaseFacts): CaseEvent | null {
  if (sanction === null) return null;
  if (sanction === 'B3') return 'endService';
  return hasTerm(sanction) ? 'serve' : 'complete';
}

/** Pasal 27 ayat (3) and (4): the superior decides himself what lies within his power, the rest goes up. */
function superiorIsCompetent(facts: CaseFacts, { government, moderateSet }: LawContext): boolean {
  const { superior, foundLevel, proposedSanction, opening } = facts;
  const position = opening.employee.positionGroup;
  if (superior === null || position === null || foundLevel === null) return false;
  const sanction = proposedSanction ?? sanctionsOf(foundLevel, moderateSet)[0];
  if (sanction === undefined) return false;
  return competentOfficials({ government, position, sanction }).some(
    ({ punisher }) => punisher === superior.positionGroup,
  );
}
