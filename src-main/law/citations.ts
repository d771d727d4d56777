/** Where every rule Netra applies is written: looked up by rule id, shown beside each answer, printed in decrees. */
import type { CitationView } from '#shared/contract/fields.ts';
import { type LocalDate, localDate } from '#shared/local-date.ts';
import type { Confidence } from '#shared/vocabulary.ts';
import { type InstrumentId, inForce, instruments } from './instruments.ts';
import type { RuleText } from './rule-text.ts';
import { rulesAround } from './rules-around.ts';
import { disciplineRules } from './rules-discipline.ts';
import { otherRules } from './rules-other.ts';

export type RuleId = keyof typeof disciplineRules | keyof typeof otherRules | keyof typeof rulesAround;

/** Every rule by its id. */
export const rules: Readonly<Record<RuleId, RuleText>> = {
  ...disciplineRules,
  ...otherRules,
  ...rulesAround,
};

/** The rule as shown: instrument, article, one sentence, and how sure we are. */
export function cite(rule: RuleId): CitationView {
  const { instrument, article, text, confidence } = rules[rule];
  return { rule, instrument: instruments[instrument].short, article, text, confidence };
}

/** The short form an error carries. */
export function citationRef(rule: RuleId): { rule: string; article: string; confidence: Confidence } {
  const { instrument, article, confidence } = rules[rule];
  return { rule, article: `${instruments[instrument].short} ${article}`, confidence };
}

/** An article of PP 94/2021 that stands in the table of violations, e.g. "5.n.6", "10(1).b". */
export function citeArticle(reference: string, text: string): CitationView {
  return {
    rule: `P94-${reference}`,
    instrument: instruments.PP94.short,
    article: articleText(reference),
    text,
    confidence: 'A',
  };
}

/** "5.n.6" -> "Pasal 5 huruf n angka 6"; "10(1).b" -> "Pasal 10 ayat (1) huruf b". Throws RangeError for anything else. */
export function articleText(reference: string): string {
  const match = /^(\d+)(?:\((\d+)\))?\.([a-z])(?:\.(\d+))?$/.exec(reference);
  if (match === null) throw new RangeError('not a reference to an article');
  const [, article, paragraph, letter, number] = match;
  return [
    `Pasal ${article}`,
    paragraph === undefined ? '' : ` ayat (${paragraph})`,
    ` huruf ${letter}`,
    number === undefined ? '' : ` angka ${number}`,
  ].join('');
}

const asnLawChangedOn = localDate('2023-10-31');

/** "Mengingat" of a discipline decree of that day, as printed, in the order of rank and age. */
export function legalBasisOn(date: LocalDate): string[] {
  const candidates: readonly InstrumentId[] = [
    date < asnLawChangedOn ? 'UU5' : 'UU20',
    'PP11',
    'PP53',
    'PP79',
    'PP94',
    'PB6',
  ];
  return candidates.filter((id) => inForce(id, date)).map((id) => titleOn(id, date));
}

/** PP 11/2017 is cited with its amendment once that was in force. */
function titleOn(id: InstrumentId, date: LocalDate): string {
  const { title } = instruments[id];
  return id === 'PP11' && inForce('PP17', date)
    ? `${title} sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020`
    : title;
}
