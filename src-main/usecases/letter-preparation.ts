/** The first filling of a paper's form: everything the case and the office already know, so that little is left to type. */

import { competentOfficials } from '#main/law/authority.ts';
import type { ResolvedPerson } from '#main/law/case-facts.ts';
import { sanctionsOf } from '#main/law/sanctions.ts';
import { listOfficials } from '#main/store/office.ts';
import type { ReadDb } from '#main/store/store.ts';
import type { PersonRef } from '#shared/contract/fields.ts';
import type { OfficeProfile, Official } from '#shared/contract/office.ts';
import type { LocalDate } from '#shared/local-date.ts';
import { longDate } from '#shared/text.ts';
import type { OfficialRole } from '#shared/vocabulary.ts';
import type { CaseFile } from './case-file.ts';
import type { CaseLetterKind } from './letter-data.ts';
import { plainPerson } from './persons.ts';

type Details = Record<string, unknown>;
type Known = {
  readonly caseFile: CaseFile;
  readonly profile: OfficeProfile;
  readonly official: (role: OfficialRole) => PersonRef | undefined;
  readonly today: LocalDate;
};

/** Details as far as they are known; what is missing is left out and asked for. */
export async function preparedDetails(
  db: ReadDb,
  { kind, ...known }: Omit<Known, 'official'> & { readonly kind: CaseLetterKind },
): Promise<Details> {
  const officials = await listOfficials(db);
  const official = (role: OfficialRole) => officialRef(officials, role, known.today);
  return withoutUnknown(preparations[kind]({ ...known, official }));
}

const preparations: Readonly<Record<CaseLetterKind, (known: Known) => Details>> = {
  summons: ({ caseFile: { facts } }) => ({
    sequence: facts.summonses.some(({ absence }) => absence !== null) ? 2 : 1,
    place: facts.summonses.at(-1)?.place,
    time: facts.summonses.at(-1)?.time ?? '09:00',
    appearBefore: examinerOf(facts),
    signatory: personRef(facts.superior),
    signedAs: 'superior',
    copies: [],
  }),

  examinationTeamDecree: ({ caseFile: { facts }, official }) => ({
    members: [
      { person: personRef(facts.superior), element: 'superior', teamPosition: 'chair' },
      { person: official('personnel_head'), element: 'personnel', teamPosition: 'secretary' },
      { person: official('inspector'), element: 'supervision', teamPosition: 'member' },
    ].filter(({ person }) => person !== undefined),
    signatory: official('region_head'),
    copies: [],
  }),

  interrogationRecord: ({ caseFile: { facts }, today }) => ({
    date: facts.summonses.at(-1)?.examDate ?? today,
    startTime: facts.summonses.at(-1)?.time ?? '09:00',
    endTime: null,
    mode: 'in_person',
    place: facts.summonses.at(-1)?.place,
    examiners: examinersOf(facts),
    questions: [
      {
        question: 'Apakah Saudara dalam keadaan sehat jasmani dan rohani serta bersedia diperiksa?',
        answer: '',
      },
      { question: 'Apakah Saudara mengerti mengapa Saudara diperiksa?', answer: '' },
    ],
    refusedToSign: false,
    refusalNote: '',
  }),

  examinationReport: ({ caseFile: { facts, act }, profile }) => ({
    addressedTo: competentOfficial(facts, profile),
    competentOfficial: competentOfficial(facts, profile),
    actForm: act.description,
    actTime: longDate(act.date),
    actPlace: act.place,
    proven: true,
    provision: facts.provision,
    impact: facts.impact,
    level: facts.preliminaryLevel,
    proposedSanction: null,
    reporters: examinersOf(facts),
    copies: [],
  }),

  sanctionDecree: ({ caseFile: { facts, act }, official }) => ({
    sanction: facts.proposedSanction ?? undefined,
    signatory: official(facts.proposal?.toRole ?? 'region_head'),
    actSummary: act.description,
    newPosition: '',
    copies: ['Kepala Badan Kepegawaian Negara', 'Inspektur Daerah'],
  }),

  decreeReceiptSummons: ({ caseFile: { facts }, official }) => ({
    time: '09:00',
    appearBefore: official('personnel_head'),
    signatory: official('personnel_head'),
    decreeLetterId: facts.decision?.document.letterId ?? '',
    copies: [],
  }),

  deliveryRecord: ({ caseFile: { facts }, official, today }) => ({
    date: today,
    time: '09:00',
    decreeLetterId: facts.decision?.document.letterId ?? '',
    deliveredBy: official('personnel_head'),
    outcome: 'received',
    witnesses: [],
  }),
};

type Facts = CaseFile['facts'];

const examinersOf = ({ team, superior }: Facts): PersonRef[] =>
  team === null
    ? [personRef(superior)].filter((ref) => ref !== undefined)
    : team.members.map(({ person }) => personRef(person)).filter((ref) => ref !== undefined);

const examinerOf = (facts: Facts): PersonRef | undefined => {
  const chair = facts.team?.members.find(({ teamPosition }) => teamPosition === 'chair');
  return personRef(chair?.person ?? facts.superior);
};

/** Points at the employee where he is one, so that the form shows him as he is now. */
function personRef(person: ResolvedPerson | null): PersonRef | undefined {
  if (person === null) return undefined;
  return person.employeeId === null ? { person: plainPerson(person) } : { employeeId: person.employeeId };
}

function officialRef(
  officials: readonly Official[],
  role: OfficialRole,
  on: LocalDate,
): PersonRef | undefined {
  const inOffice = officials.find(
    (official) =>
      official.role === role &&
      official.validFrom <= on &&
      (official.validTo === null || official.validTo >= on),
  );
  return inOffice === undefined ? undefined : { officialId: inOffice.officialId };
}

/** Who may impose the heaviest sanction of the level that threatens, as a report names him; asked for where unknown. */
function competentOfficial({ opening, preliminaryLevel }: Facts, profile: OfficeProfile): string | undefined {
  const { positionGroup } = opening.employee;
  if (preliminaryLevel === null || positionGroup === null) return undefined;
  const sanction = sanctionsOf(preliminaryLevel, profile.rules.moderateSet).at(-1);
  if (sanction === undefined) return undefined;
  const [first] = competentOfficials({
    government: profile.governmentKind,
    position: positionGroup,
    sanction,
  });
  if (first === undefined) return undefined;
  return first.punisher === 'ppk'
    ? `${profile.regionHeadTitle} selaku Pejabat Pembina Kepegawaian`
    : first.role;
}

const withoutUnknown = (details: Details): Details =>
  Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
