/**
 * Uji Sah: what a court would ask of a case, and what the file answers. A decision is lawful when the official was entitled
 * to it, the procedure was kept, and its substance fits (UU 30/2014 Pasal 52); each question belongs to one of the three.
 * Asked of the facts alone, so that a file taken over from outside is tested like one that was kept here.
 */
import type { CitationView } from '#shared/contract/fields.ts';
import type { LocalDate } from '#shared/local-date.ts';
import type { LegalityAspect, LegalitySeverity } from '#shared/vocabulary.ts';
import type { CaseFacts, LawContext, ResolvedData } from './case-facts.ts';
import { cite } from './citations.ts';
import { block, type Finding, warn } from './findings.ts';
import { decisionQuestions } from './legality-decision.ts';
import { procedureQuestions } from './legality-procedure.ts';
import type { Question } from './legality-reply.ts';

/** A line of the annex. */
export interface LegalityItem {
  readonly id: string;
  readonly aspect: LegalityAspect;
  readonly question: string;
  readonly severity: LegalitySeverity;
  /** The paper or the date that answers it, or the fault. */
  readonly answer: string;
  readonly dates: readonly LocalDate[];
  readonly citation: CitationView;
}

export const legalityQuestions: readonly Question[] = [...procedureQuestions, ...decisionQuestions];

/** The questions that can be asked of the case as it stands, in the order of the procedure. */
export function legalityOf(facts: CaseFacts, context: LawContext): LegalityItem[] {
  return legalityQuestions.flatMap(({ id, aspect, question, rule, ask }) => {
    const reply = ask(facts, context);
    if (reply === null) return [];
    const { severity, answer, dates, citation = cite(rule) } = reply;
    return [{ id, aspect, question, severity, answer, dates, citation }];
  });
}

/** The same questions, asked of a decision that is still a draft. */
export function legalityOfDraft(
  facts: CaseFacts,
  draft: ResolvedData['decide'],
  context: LawContext,
): LegalityItem[] {
  return legalityOf({ ...facts, decision: draft, sanction: draft.sanction }, context);
}

/** Who takes it upon himself to issue a decision that a court would annul, and why. */
export interface LegalityOverride {
  readonly official: string;
  readonly reason: string;
}

/** A red item keeps a decision a draft, unless a named official overrides it with a reason; that is then on record. */
export function issueFindings(items: readonly LegalityItem[], override: LegalityOverride | null): Finding[] {
  const overridden = override !== null && override.official.trim() !== '' && override.reason.trim() !== '';
  return items
    .filter(({ severity }) => severity === 'red')
    .map(({ citation, question, answer }) =>
      overridden
        ? warn(citation, `${question} ${answer} Dikesampingkan oleh ${override.official}: ${override.reason}`)
        : block(citation, `${question} ${answer}`),
    );
}
