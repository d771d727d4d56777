import { describeError, type ErrorWords, noAnswerWords, pageFaultWords } from '#shared/error-texts.ts';
import { ClientError, NetworkError } from './client.ts';

/** The words for whatever a call or a page threw. */
export function wordsFor(error: unknown): ErrorWords {
  if (error instanceof ClientError) return describeError(error.error);
  if (error instanceof NetworkError || isMissingChunk(error)) return noAnswerWords;
  return pageFaultWords;
}

/** A page that could not be loaded because the server is gone, in the browser's own words. */
function isMissingChunk(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module/i.test(error.message);
}
