/** What a guard finds: a reason that blocks a step, or a warning that goes with it; each with its article. */
import type { Reason } from '#shared/contract/cases.ts';
import type { CitationView } from '#shared/contract/fields.ts';
import type { CaseEvent } from '#shared/vocabulary.ts';
import type { CaseFacts, LawContext, ResolvedData } from './case-facts.ts';
import { cite, type RuleId } from './citations.ts';

export interface Finding {
  readonly severity: 'block' | 'warn';
  readonly text: string;
  readonly citation: CitationView;
}

/** Looks at what stands already: whether the step is open at all, before anything is filled in. */
export type Guard = (facts: CaseFacts, context: LawContext) => readonly Finding[];

/** Looks at what is being recorded. */
export type Check<Event extends CaseEvent> = (
  data: ResolvedData[Event],
  facts: CaseFacts,
  context: LawContext,
) => readonly Finding[];

export function block(basis: RuleId | CitationView, text: string): Finding {
  return { severity: 'block', text, citation: typeof basis === 'string' ? cite(basis) : basis };
}

export function warn(basis: RuleId | CitationView, text: string): Finding {
  return { severity: 'warn', text, citation: typeof basis === 'string' ? cite(basis) : basis };
}

/** The findings that are there; guards list them as `condition && block(…)`. */
export function findings(...candidates: readonly (Finding | false | null)[]): Finding[] {
  return candidates.filter((finding) => finding !== false && finding !== null);
}

export const blocksOf = (found: readonly Finding[]): Finding[] =>
  found.filter(({ severity }) => severity === 'block');
export const warningsOf = (found: readonly Finding[]): Finding[] =>
  found.filter(({ severity }) => severity === 'warn');

export const reasonOf = ({ text, citation }: Finding): Reason => ({ text, citation });
