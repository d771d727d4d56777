/** A question of Uji Sah, and the three ways a file can answer it. */
import type { CitationView } from '#shared/contract/fields.ts';
import type { LocalDate } from '#shared/local-date.ts';
import { longDate } from '#shared/text.ts';
import type { LegalityAspect, LegalitySeverity } from '#shared/vocabulary.ts';
import type { CaseFacts, LawContext, ResolvedDocument } from './case-facts.ts';
import type { RuleId } from './citations.ts';
import type { Finding } from './findings.ts';

/** What the file answers to a question; `rule` when another one than the question's own decides. */
export interface Reply {
  readonly severity: LegalitySeverity;
  readonly answer: string;
  readonly dates: readonly LocalDate[];
  readonly citation?: CitationView;
}

/** Null while the case has not come to it. */
export interface Question {
  readonly id: string;
  readonly aspect: LegalityAspect;
  readonly question: string;
  readonly rule: RuleId;
  readonly ask: (facts: CaseFacts, context: LawContext) => Reply | null;
}

const reply =
  (severity: LegalitySeverity) =>
  (answer: string, ...dates: readonly LocalDate[]): Reply => ({ severity, answer, dates });

export const answered = reply('green');
export const doubtful = reply('amber');
export const fault = reply('red');

export const onRule = (given: Reply, citation: CitationView): Reply => ({ ...given, citation });

/** What a guard of the case machine found: a block is a fault, a warning a doubt, nothing is an answer. */
export function fromFindings(
  found: readonly Finding[],
  answer: Reply,
  ...dates: readonly LocalDate[]
): Reply {
  const worst = found.find(({ severity }) => severity === 'block') ?? found[0];
  if (worst === undefined) return answer;
  return onRule((worst.severity === 'block' ? fault : doubtful)(worst.text, ...dates), worst.citation);
}

/** 'nomor 800/12 tanggal 10 Juni 2026'. */
export const named = ({ number, date }: ResolvedDocument): string =>
  number === '' ? `tanggal ${longDate(date)}` : `nomor ${number} tanggal ${longDate(date)}`;
