/** How a rule is written down: instrument, article, how sure we are, and one sentence of our own wording. */
import type { Confidence } from '#shared/vocabulary.ts';
import type { InstrumentId } from './instruments.ts';

export interface RuleText {
  readonly instrument: InstrumentId;
  readonly article: string;
  readonly confidence: Confidence;
  readonly text: string;
}

/** One line of a rule table. */
export function rule(
  instrument: InstrumentId,
  article: string,
  confidence: Confidence,
  text: string,
): RuleText {
  return { instrument, article, confidence, text };
}
