/** Tells a whole case as an officer would: on this day this was recorded, and the case stood there. */
import { expect, test } from 'vitest';
import type { CaseFacts, CaseOpening, LawContext, ResolvedData } from '#main/law/case-facts.ts';
import { noteReported, openCase } from '#main/law/case-fold.ts';
import { advance, evaluate, followUpOf } from '#main/law/case-machine.ts';
import type { DeadlineView } from '#shared/contract/cases.ts';
import { type LocalDate, localDate } from '#shared/local-date.ts';
import type { CaseEvent, CaseState, ClockId } from '#shared/vocabulary.ts';
import { contextOn, recordedOn } from '#test/law/office.ts';

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

export const day = (date: string): LocalDate => localDate(date);
