/** An invented office, its calendar and its people, for the tests of the law. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { makeCalendar, parseHolidays } from '#main/law/calendar.ts';
import type {
  CaseFacts,
  CaseOpening,
  LawContext,
  ResolvedData,
  ResolvedDocument,
  ResolvedHappening,
  ResolvedPerson,
} from '#main/law/case-facts.ts';
import { openCase } from '#main/law/case-fold.ts';
import { advance } from '#main/law/case-machine.ts';
import { localDate } from '#shared/local-date.ts';
import type { CaseEvent } from '#shared/vocabulary.ts';

export const calendar = makeCalendar(parseHolidays(readFileSync('resources/law/holidays.csv', 'utf8')));

/** A district with five working days and the shipped readings, on that day. */
export function contextOn(today: string, overrides: Partial<LawContext> = {}): LawContext {
  return {
    today: localDate(today),
    calendar,
    pattern: 5,
    government: 'regency',
    moderateSet: 'PP53_7_3',
    summonsRule: 'MIN_NOTICE',
    ...overrides,
  };
}

/** Long after everything: nothing is too early. */
export const later = contextOn('2027-12-31');

export const day = localDate;

export function person(name: string, overrides: Partial<ResolvedPerson> = {}): ResolvedPerson {
  return {
    name,
    titlePrefix: '',
    titleSuffix: '',
    nip: null,
    rank: null,
    gradeCode: 'IV/a',
    position: '',
    workUnit: '',
    employeeId: `e-${name.toLowerCase().replaceAll(' ', '-')}`,
    positionGroup: 'administrator',
    employeeType: 'pns',
    ...overrides,
  };
}

/** The examinee is a Pengawas (Lurah); his superior the Camat. */
export const examinee = person('Contoh Pegawai', { gradeCode: 'III/d', positionGroup: 'supervisor' });
export const superior = person('Contoh Atasan', { gradeCode: 'IV/a', positionGroup: 'administrator' });
export const inspector = person('Contoh Pengawas', { gradeCode: 'IV/b', positionGroup: 'jpt_pratama' });
export const personnelOfficer = person('Contoh Kepegawaian', {
  gradeCode: 'III/d',
  positionGroup: 'supervisor',
});
export const regent = person('Contoh Bupati', { gradeCode: null, positionGroup: null, employeeType: null });

/** A paper made outside Netra. */
export const paper = (date: string, number = `800/${date}`): ResolvedDocument => ({
  letterId: null,
  kind: null,
  number,
  date: localDate(date),
});

/** A PNS recommended for a severe sanction for a gathering in favour of a candidate; received on 3 June 2026. */
export function opening(overrides: Partial<CaseOpening> = {}): CaseOpening {
  return {
    employee: examinee,
    employeeType: 'pns',
    track: 'discipline',
    recommendation: {
      letterDate: localDate('2026-06-02'),
      receivedDate: localDate('2026-06-03'),
      dueDate: localDate('2026-07-31'),
      recommendedClass: 'discipline',
      recommendedLevel: 'severe',
    },
    act: { code: 'D8', date: localDate('2026-05-10'), supportedStatus: 'determined' },
    priorSanctions: [],
    ...overrides,
  };
}

/** An opening with that recommended level. */
export function recommended(
  level: 'light' | 'moderate' | 'severe',
  overrides: Partial<CaseOpening> = {},
): CaseOpening {
  const base = opening(overrides);
  return { ...base, recommendation: { ...base.recommendation, recommendedLevel: level } };
}

/** What is recorded when everything goes its ordinary way; `happen` overrides what a test is about. */
const ordinary: { readonly [Event in CaseEvent]: ResolvedData[Event] } = {
  startReview: { date: localDate('2026-06-04'), note: '' },
  rebut: { document: paper('2026-06-05'), note: '' },
  resumeReview: { date: localDate('2026-06-05'), note: '' },
  openDiscipline: {
    date: localDate('2026-06-08'),
    provision: '5.n.6',
    impact: null,
    level: 'severe',
    superior,
    superiorInvolved: false,
    deviationReason: '',
  },
  formTeam: {
    document: paper('2026-06-09'),
    members: [
      { person: inspector, element: 'supervision', teamPosition: 'chair' },
      { person: personnelOfficer, element: 'personnel', teamPosition: 'secretary' },
      { person: superior, element: 'superior', teamPosition: 'member' },
    ],
  },
  summon: {
    document: paper('2026-06-10'),
    examDate: localDate('2026-06-22'),
    time: '09:00',
    place: 'Ruang rapat',
  },
  recordAbsence: { date: localDate('2026-06-22'), reason: 'no_news', note: '' },
  summonAgain: {
    document: paper('2026-06-23'),
    examDate: localDate('2026-07-02'),
    time: '09:00',
    place: 'Ruang rapat',
  },
  examine: {
    date: localDate('2026-06-22'),
    mode: 'in_person',
    document: paper('2026-06-22'),
    refusedToSign: false,
    copyGiven: true,
  },
  completeReport: {
    document: paper('2026-06-25'),
    proven: true,
    provision: '5.n.6',
    impact: null,
    level: 'severe',
    proposedSanction: null,
    aggravating: '',
    mitigating: '',
    deviationReason: '',
  },
  closeUnproven: { date: localDate('2026-06-26'), note: 'Tidak cukup bukti.' },
  propose: { date: localDate('2026-06-26'), document: null, toRole: 'region_head' },
  decide: {
    document: paper('2026-06-29'),
    sanction: 'B1',
    official: regent,
    officialRole: 'region_head',
    deviationReason: '',
    sameNatureAsBefore: false,
  },
  deliver: {
    document: paper('2026-07-14'),
    date: localDate('2026-07-14'),
    deliveredBy: personnelOfficer,
    witnesses: [],
  },
  send: { missedDate: localDate('2026-07-08'), date: localDate('2026-07-09'), dispatchProof: 'Resi pos' },
  confirmReceipt: { receivedOn: localDate('2026-07-14'), proof: 'signature', note: '' },
  fileObjection: { filedOn: localDate('2026-07-20'), addressedTo: 'Bupati', reference: '', grounds: '' },
  fileAppeal: { filedOn: localDate('2026-07-20'), reference: '', grounds: '' },
  decideRemedy: {
    date: localDate('2026-08-10'),
    outcome: 'strengthened',
    newSanction: null,
    reference: 'Putusan 1',
  },
  sue: { date: localDate('2026-08-25'), court: 'PTUN', reference: 'Gugatan 1' },
  decideSuit: { date: localDate('2026-10-05'), outcome: 'upheld', reference: 'Putusan 2' },
  takeEffect: {},
  serve: { date: localDate('2026-08-10'), note: '' },
  complete: { date: localDate('2027-08-10'), note: '' },
  endService: { document: paper('2026-08-31') },
  acknowledgeReport: { date: localDate('2026-09-01'), reference: '', note: '' },
  close: { date: localDate('2027-08-11'), note: '' },
  closeEarly: { date: localDate('2027-08-11'), reason: 'died', proof: 'Akta kematian' },
};

/** An event with ordinary data, and what is different about it. */
export function happen<Event extends CaseEvent>(
  event: Event,
  different: Partial<ResolvedData[Event]> = {},
): ResolvedHappening {
  return { event, data: { ...ordinary[event], ...different } } as ResolvedHappening;
}

/** The event as it is recorded on that day: every date it carries is that day, unless it is said to be different. */
export function recordedOn<Event extends CaseEvent>(
  date: string,
  event: Event,
  different: Partial<ResolvedData[Event]> = {},
): ResolvedHappening {
  const that = localDate(date);
  const dated = { date: that, document: paper(date), filedOn: that, receivedOn: that, missedDate: that };
  const carried = Object.entries(dated).filter(([field]) => field in ordinary[event]);
  const exam = 'examDate' in ordinary[event] ? { examDate: localDate('2026-12-01') } : {};
  return {
    event,
    data: { ...ordinary[event], ...Object.fromEntries(carried), ...exam, ...different },
  } as ResolvedHappening;
}

/** Lets everything happen in order; throws with the reasons when the law refuses a step. */
export function follow(
  start: CaseFacts | CaseOpening,
  context: LawContext,
  ...steps: ResolvedHappening[]
): CaseFacts {
  const first = 'state' in start ? start : openCase(start);
  return steps.reduce((facts, step) => {
    const result = advance(facts, step, context);
    if (result.ok) return result.facts;
    throw new Error(`${step.event} in ${facts.state}: ${result.reasons.map(({ text }) => text).join(' | ')}`);
  }, first);
}

/** The ordinary way up to and including that event (severe, with a team). */
const ordinaryWay = [
  'startReview',
  'openDiscipline',
  'formTeam',
  'summon',
  'examine',
  'completeReport',
  'propose',
  'decide',
  'deliver',
  'confirmReceipt',
  'takeEffect',
  'serve',
  'complete',
] as const satisfies readonly CaseEvent[];

export function upTo(
  last: (typeof ordinaryWay)[number],
  context: LawContext,
  start: CaseOpening = opening(),
): CaseFacts {
  const steps = ordinaryWay.slice(0, ordinaryWay.indexOf(last) + 1).map((event) => happen(event));
  return follow(start, context, ...steps);
}

/** The texts of the reasons an event is refused with; empty when it is allowed. */
export function refusals(facts: CaseFacts, step: ResolvedHappening, context: LawContext): string[] {
  const result = advance(facts, step, context);
  return result.ok ? [] : result.reasons.map(({ text }) => text);
}

/** The rules an event is refused with, or (when allowed) warned with. */
export function verdict(facts: CaseFacts, step: ResolvedHappening, context: LawContext) {
  const result = advance(facts, step, context);
  const reasons = result.ok ? result.warnings : result.reasons;
  return { ok: result.ok, rules: reasons.map(({ citation }) => citation?.rule) };
}

/** Asserts that a step is allowed (or refused), and that the rule is among the warnings (or the reasons); without a rule: no warning. */
export function expectVerdict(
  facts: CaseFacts,
  step: ResolvedHappening,
  { ok, rule }: { readonly ok: boolean; readonly rule?: string | undefined },
  context: LawContext = later,
): void {
  const found = verdict(facts, step, context);
  expect(found).toMatchObject({ ok });
  if (rule === undefined) expect(found.rules).toEqual([]);
  else expect(found.rules).toContain(rule);
}

/** A case of that level, reported and ready for decision, for an examinee and his history. */
export function reportOf(
  level: 'light' | 'moderate',
  provision: string,
  employee: ResolvedPerson,
  more: Partial<CaseOpening> = {},
): CaseFacts {
  const impact = provision === '3.d' ? 'unit' : null;
  return follow(
    recommended(level, { employee, ...more }),
    later,
    happen('startReview'),
    happen('openDiscipline', { provision, impact, level }),
    happen('summon'),
    happen('examine'),
    happen('completeReport', { provision, impact, level }),
    happen('propose'),
  );
}
