/**
 * The way of a case. `advance` is the only way to move it, `evaluate` says where it stands and what is open, `replay` folds
 * what was recorded. All are pure: the same facts and the same day give the same answer.
 */
import type {
  AllowedEvent,
  BlockedEvent,
  DeadlineView,
  MissingPaper,
  Reason,
} from '#shared/contract/cases.ts';
import type { LocalDate } from '#shared/local-date.ts';
import {
  type CaseEvent,
  type CaseStage,
  type CaseState,
  caseEvents,
  codesOf,
  type FollowUpStatus,
  letterKinds,
  stageOfState,
} from '#shared/vocabulary.ts';
import { chronology, dateOf, tooEarly } from './case-dates.ts';
import { deadlinesOf } from './case-deadlines.ts';
import { expectedEvent } from './case-expectation.ts';
import type {
  CaseFacts,
  CaseOpening,
  IssuedPaper,
  LawContext,
  RecordedEvent,
  ResolvedHappening,
} from './case-facts.ts';
import { apply, openCase } from './case-fold.ts';
import { missingPapers } from './case-papers.ts';
import { lookedForIn, whyNot } from './case-premises.ts';
import { type Transition, transitionOf } from './case-transitions.ts';
import { cite } from './citations.ts';
import { block, blocksOf, type Finding, findings, reasonOf, warningsOf } from './findings.ts';
import { isReported } from './guards-effect.ts';

export type Advance =
  | {
      readonly ok: true;
      readonly facts: CaseFacts;
      readonly warnings: readonly Reason[];
      /** What is to be stored: the event, the day it counts from, and the states it joins. */
      readonly recorded: RecordedEvent;
    }
  | { readonly ok: false; readonly reasons: readonly Reason[]; readonly allowed: readonly CaseEvent[] };

/** Records an event if the law allows it on these facts; otherwise says why not and what is open instead. */
export function advance(facts: CaseFacts, happening: ResolvedHappening, context: LawContext): Advance {
  const judged = inspect(happening, facts, context);
  if (judged === null) return refusal([whyNot(happening.event, facts)], facts, context);
  const found = [...judged.found, ...chronology(happening, facts, context)];
  const blocks = blocksOf(found);
  if (blocks.length > 0) return refusal(blocks, facts, context);
  const recorded: RecordedEvent = {
    ...happening,
    date: dateOf(happening, facts, context),
    from: facts.state,
    to: judged.to,
  };
  return { ok: true, facts: apply(facts, recorded), warnings: warningsOf(found).map(reasonOf), recorded };
}

function refusal(blocks: readonly Finding[], facts: CaseFacts, context: LawContext): Advance {
  return { ok: false, reasons: blocks.map(reasonOf), allowed: allowedEvents(facts, context) };
}

/** Folds what was recorded, oldest first. Nothing is judged again: it was lawful when it was recorded. */
export function replay(opening: CaseOpening, events: readonly RecordedEvent[]): CaseFacts {
  return events.reduce(apply, openCase(opening));
}

export interface Evaluation {
  readonly stage: CaseStage;
  readonly allowed: AllowedEvent[];
  readonly blocked: BlockedEvent[];
  readonly deadlines: DeadlineView[];
  readonly missingPapers: MissingPaper[];
  readonly effectiveOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
}

/**
 * Where the case stands: what may happen now, what may not and why, the clocks, the papers still to be made. `papers` are
 * those Netra has issued for this case.
 */
export function evaluate(
  facts: CaseFacts,
  context: LawContext,
  papers: readonly IssuedPaper[] = [],
): Evaluation {
  const allowed = allowedEvents(facts, context);
  const expected = expectedEvent(facts, context, allowed);
  return {
    stage: stageOfState[facts.state],
    allowed: allowed.map((event) => allowedView(event, facts, context, event === expected)),
    blocked: blockedEvents(facts, context),
    deadlines: deadlinesOf(facts, context),
    missingPapers: missingPapers(facts, expected, papers),
    effectiveOn: facts.effectiveOn,
    endsOn: facts.endsOn,
  };
}

/** What the oversight body is told of the case: followed up once a decision stands and has been reported. */
export function followUpOf(facts: CaseFacts): FollowUpStatus {
  if (facts.unprovenOn !== null) return 'unproven';
  return facts.decision !== null && isReported(facts) ? 'followed_up' : 'open';
}

/** What guards and checks find about the event, and where it would lead; null when the procedure has no row for it here. */
function inspect<Event extends CaseEvent>(
  happening: ResolvedHappening<Event>,
  facts: CaseFacts,
  context: LawContext,
): { found: readonly Finding[]; to: CaseState } | null {
  const row: Transition<Event> | null = transitionOf(happening.event, facts.state);
  if (row === null) return null;
  const found = [
    ...guardFindings(row, facts, context),
    ...(row.checks ?? []).flatMap((check) => check(happening.data, facts, context)),
    ...paperFits(row, happening.data),
  ];
  return { found, to: destination(row, happening, facts, context) };
}

function destination<Event extends CaseEvent>(
  { to }: Transition<Event>,
  { data }: ResolvedHappening<Event>,
  facts: CaseFacts,
  context: LawContext,
): CaseState {
  if (to === 'stays') return facts.state;
  return typeof to === 'string' ? to : to.choose(data, facts, context);
}

function guardFindings(
  { guards }: Pick<Transition<CaseEvent>, 'guards'>,
  facts: CaseFacts,
  context: LawContext,
): Finding[] {
  return (guards ?? []).flatMap((guard) => guard(facts, context));
}

/** A paper drawn up by Netra must be of the kind the step rests on; papers made outside are taken as they are. */
function paperFits({ paper }: Pick<Transition<CaseEvent>, 'paper'>, data: object): Finding[] {
  if (paper === undefined || !('document' in data)) return [];
  const { kind } = data.document as { kind: keyof typeof letterKinds | null };
  return findings(
    kind !== null &&
      kind !== paper &&
      block('ORDER', `Langkah ini memerlukan ${letterKinds[paper]}; yang dirujuk ${letterKinds[kind]}.`),
  );
}

/** What is known of an event before anything is filled in. */
function outlook(event: CaseEvent, facts: CaseFacts, context: LawContext): readonly Finding[] {
  const row = transitionOf(event, facts.state);
  if (row === null) return [whyNot(event, facts)];
  return [...guardFindings(row, facts, context), ...tooEarly(event, facts, context)];
}

function allowedEvents(facts: CaseFacts, context: LawContext): CaseEvent[] {
  return codesOf(caseEvents).filter((event) => blocksOf(outlook(event, facts, context)).length === 0);
}

function allowedView(
  event: CaseEvent,
  facts: CaseFacts,
  context: LawContext,
  expected: boolean,
): AllowedEvent {
  const row = transitionOf(event, facts.state);
  return {
    event,
    label: caseEvents[event],
    needs: row?.paper ?? null,
    expected,
    warnings: warningsOf(outlook(event, facts, context)).map(reasonOf),
    citations: (row?.rules ?? []).map(cite),
  };
}

/** The events that have a place here but are barred, and those an officer looks for next. */
function blockedEvents(facts: CaseFacts, context: LawContext): BlockedEvent[] {
  const here = codesOf(caseEvents).filter((event) => transitionOf(event, facts.state) !== null);
  return [...new Set([...here, ...lookedForIn(facts.state)])]
    .map((event) => ({ event, found: blocksOf(outlook(event, facts, context)) }))
    .filter(({ found }) => found.length > 0)
    .map(({ event, found }) => ({ event, label: caseEvents[event], reasons: found.map(reasonOf) }));
}
