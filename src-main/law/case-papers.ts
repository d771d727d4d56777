/** The papers a case still needs. */
import type { MissingPaper } from '#shared/contract/cases.ts';
import { type CaseEvent, type LetterKind, letterKinds } from '#shared/vocabulary.ts';
import type { CaseFacts, IssuedPaper } from './case-facts.ts';
import { transitionOf } from './case-transitions.ts';
import { cite, type RuleId } from './citations.ts';
import { isReported } from './guards-effect.ts';

interface Need {
  readonly kind: LetterKind;
  readonly neededFor: CaseEvent;
  readonly rule: RuleId | null;
}

/** What the next step rests on, the call to receive the decision, and the report to the body; less what is issued already. */
export function missingPapers(
  facts: CaseFacts,
  expected: CaseEvent | null,
  papers: readonly IssuedPaper[],
): MissingPaper[] {
  const used = usedLetters(facts);
  const atHand = new Set(papers.filter(({ letterId }) => !used.has(letterId)).map(({ kind }) => kind));
  return needsOf(facts, expected)
    .filter(({ kind }) => !atHand.has(kind))
    .map(({ kind, neededFor, rule }) => ({
      kind,
      label: letterKinds[kind],
      neededFor,
      citation: rule === null ? null : cite(rule),
    }));
}

function needsOf(facts: CaseFacts, expected: CaseEvent | null): Need[] {
  const needs: Need[] = [];
  const row = expected === null ? null : transitionOf(expected, facts.state);
  if (expected !== null && row?.paper !== undefined) {
    needs.push({ kind: row.paper, neededFor: expected, rule: row.rules[0] ?? null });
  }
  if (facts.state === 'SK_DITETAPKAN') {
    needs.push({ kind: 'decreeReceiptSummons', neededFor: 'deliver', rule: 'PB6-SP' });
  }
  const settled = facts.decision !== null || facts.unprovenOn !== null;
  if (settled && facts.closed === null && !isReported(facts)) {
    needs.push({ kind: 'followUpReport', neededFor: 'close', rule: 'K-32.3' });
  }
  return needs;
}

/** Letters an event of the case already rests on: each serves once. */
function usedLetters(facts: CaseFacts): ReadonlySet<string> {
  const documents = [
    facts.team?.document,
    ...facts.summonses.map(({ document }) => document),
    facts.examination?.document,
    facts.report?.document,
    facts.decision?.document,
    facts.delivery?.way === 'delivered' ? facts.delivery.document : undefined,
  ];
  return new Set(documents.map((document) => document?.letterId).filter((id) => typeof id === 'string'));
}
