/** Every rule Netra applies or rests on, for the page that lists them. */
import type { CitationView } from '#shared/contract/fields.ts';
import { cite, type RuleId, rules } from './citations.ts';
import { provisionViews } from './violations.ts';

/** Answers `law.rules`: the rules of procedure, then the articles of the table of violations, each once. */
export function allRules(): CitationView[] {
  const procedure = (Object.keys(rules) as RuleId[]).map(cite);
  const articles = provisionViews().flatMap(({ citations }) => citations);
  return [...new Map([...procedure, ...articles].map((citation) => [citation.rule, citation])).values()];
}
