/** Tells a whole case as an officer would: on this day this was recorded, and the case stood there. */
import { expect, test } from 'vitest';
import type { CaseFacts, CaseOpening, LawContext, ResolvedData } from '#main/law/case-facts.ts';
import { noteReported, openCase } from '#main/law/case-fold.ts';
import { advance, evaluate, followUpOf } from '#main/law/case-machine.ts';
import { legalityOf } from '#main/law/legality.ts';
import type { DeadlineView } from '#shared/contract/cases.ts';
import { type LocalDate, localDate } from '#shared/local-date.ts';
import type { CaseEvent, CaseState, ClockId, LegalitySeverity } from '#shared/vocabulary.ts';
import { contextOn, recordedOn } from '#test/law/office.ts';

export const day = (date: string): LocalDate => localDate(date);

type Step = (facts: CaseFacts, office: Partial<LawContext>) => CaseFacts;

/** Recorded on that day with the dates of that day, unless said otherwise; leads to that state, with warnings of these rules. */
export function on<Event extends CaseEvent>(
  date: string,
  event: Event,
  leadsTo: CaseState,
  data: Partial<ResolvedData[Event]> = {},
  warnings: readonly string[] = [],
): Step {
  return (facts, office) => {
    const result = advance(facts, recordedOn(date, event, data), contextOn(date, office));
    const reasons = result.ok ? [] : result.reasons.map(({ text }) => text);
    expect(reasons, `${date} ${event}`).toEqual([]);
    if (!result.ok) return facts;
    expect(result.facts.state, `${date} ${event}`).toBe(leadsTo);
    const rules = result.warnings.map(({ citation }) => citation?.rule);
    expect(rules, `peringatan pada ${date} ${event}`).toEqual(warnings);
    return result.facts;
  };
}

/** Tried on that day, and refused with these words. */
export function refusedOn<Event extends CaseEvent>(
  date: string,
  event: Event,
  because: string,
  data: Partial<ResolvedData[Event]> = {},
): Step {
  return (facts, office) => {
    const result = advance(facts, recordedOn(date, event, data), contextOn(date, office));
    const reasons = result.ok ? [] : result.reasons.map(({ text }) => text);
    expect(reasons.join(' '), `${date} ${event}`).toContain(because);
    return facts;
  };
}

/** What the desk shows of a clock on that day. */
export function clockOn(date: string, clock: ClockId, shows: Partial<DeadlineView> | null): Step {
  return (facts, office) => {
    const found = evaluate(facts, contextOn(date, office)).deadlines.find((each) => each.clock === clock);
    if (shows === null) expect(found, `${clock} pada ${date}`).toBeUndefined();
    else expect(found, `${clock} pada ${date}`).toMatchObject(shows);
    return facts;
  };
}

/** The follow-up report to the oversight body goes out. */
export function reportedOn(date: string): Step {
  return (facts) => noteReported(facts, localDate(date));
}

export interface Scenario {
  readonly title: string;
  /** The facts as an officer would tell them. */
  readonly story: string;
  readonly opening: CaseOpening;
  readonly office?: Partial<LawContext>;
  readonly steps: readonly Step[];
  readonly outcome: Partial<CaseFacts> & { readonly followUp?: ReturnType<typeof followUpOf> };
}

export function scenario({ title, story, opening, office = {}, steps, outcome }: Scenario): void {
  test(`${title}: ${story}`, () => {
    const end = steps.reduce((facts, step) => step(facts, office), openCase(opening));
    const { followUp, ...facts } = outcome;
    expect(end).toMatchObject(facts);
    if (followUp !== undefined) expect(followUpOf(end)).toBe(followUp);
  });
}

/** What a court would say of the file on that day: Uji Sah of this question. */
export function testedOn(date: string, id: string, severity: LegalitySeverity | null): Step {
  return (facts, office) => {
    const found = legalityOf(facts, contextOn(date, office)).find((item) => item.id === id);
    expect(found?.severity ?? null, `${id} pada ${date}`).toBe(severity);
    return facts;
  };
}

/** June 2026, the ordinary way of a severe case to its report: team, one summons, eight working days, examination. */
export const heardByTeam: readonly Step[] = [
  on('2026-06-04', 'startReview', 'TELAAH'),
  on('2026-06-08', 'openDiscipline', 'DISIPLIN_SIAP'),
  on('2026-06-09', 'formTeam', 'TIM_DIBENTUK'),
  on('2026-06-10', 'summon', 'PANGGILAN_1', { examDate: day('2026-06-22') }),
  on('2026-06-22', 'examine', 'DIPERIKSA'),
  on('2026-06-25', 'completeReport', 'LHP'),
];

/** The same with the superior alone, for a breach that is light or moderate. */
export const heardBySuperior = (breach: Breach): readonly Step[] => [
  on('2026-06-04', 'startReview', 'TELAAH'),
  on('2026-06-08', 'openDiscipline', 'DISIPLIN_SIAP', breach),
  on('2026-06-10', 'summon', 'PANGGILAN_1', { examDate: day('2026-06-22') }),
  on('2026-06-22', 'examine', 'DIPERIKSA'),
  on('2026-06-25', 'completeReport', 'LHP', breach),
];

type Breach = Pick<ResolvedData['openDiscipline'], 'provision' | 'impact' | 'level'>;

/** Handed over on 14 July 2026: the fifteenth working day is 4 August. */
export const handedOver: readonly Step[] = [
  on('2026-07-14', 'deliver', 'DISAMPAIKAN'),
  on('2026-07-14', 'confirmReceipt', 'DITERIMA_PNS'),
];
