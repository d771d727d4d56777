/** Which regulation applies on a day: to the steps of a case that is older than PP 94/2021, and as the basis of a paper. */
import type { CitationView } from '#shared/contract/fields.ts';
import { refuse } from '#shared/errors.ts';
import type { LocalDate } from '#shared/local-date.ts';
import { longDate } from '#shared/text.ts';
import { citationRef, cite, type RuleId } from './citations.ts';
import { type InstrumentId, inForce, instruments } from './instruments.ts';

/** The day PP 94/2021 replaced PP 53/2010. */
export const pp94InForce: LocalDate = instruments.PP94.from;

export type DisciplineLaw = Extract<InstrumentId, 'PP53' | 'PP94'>;

/** What has happened so far in a case; null for what has not. */
export interface CaseDates {
  readonly actOn: LocalDate;
  readonly examinedOn: LocalDate | null;
  readonly decidedOn: LocalDate | null;
  readonly objectedOn: LocalDate | null;
}

export interface ApplicableLaw {
  readonly examination: DisciplineLaw;
  readonly decision: DisciplineLaw;
  readonly objection: DisciplineLaw;
  /** The transitional rules that decide it; empty when everything is after PP 94/2021. */
  readonly citations: CitationView[];
}

/**
 * The discipline law of each step (Pasal 40): what was done before 31 August 2021 stays under PP 53/2010, what is still to
 * be done follows PP 94/2021. The day of the act decides nothing.
 */
export function applicableLaw({ actOn, examinedOn, decidedOn, objectedOn }: CaseDates): ApplicableLaw {
  const examination = lawOf(examinedOn);
  const decision = lawOf(decidedOn);
  const objection = lawOf(objectedOn);
  const transitional: readonly (RuleId | false)[] = [
    decision === 'PP53' && 'P94-40.1',
    objection === 'PP53' && 'P94-40.2',
    examination === 'PP94' && actOn < pp94InForce && 'P94-40.3',
    examination === 'PP53' && decision === 'PP94' && 'P94-40.4',
  ];
  const citations = transitional.filter((rule) => rule !== false).map(cite);
  return { examination, decision, objection, citations };
}

const lawOf = (doneOn: LocalDate | null): DisciplineLaw =>
  doneOn !== null && doneOn < pp94InForce ? 'PP53' : 'PP94';

/** Articles that outlived their regulation: the moderate types of PP 53/2010, kept by Pasal 42 of PP 94/2021. */
const outlives: Readonly<Partial<Record<InstrumentId, string>>> = { PP53: 'Pasal 7 ayat (3)' };

/**
 * Passes the lines of "Mengingat" (or any citation) of a paper of that day; refuses RULE_VIOLATION for the first that names
 * a regulation no longer, or not yet, in force. Regulations Netra does not know are the writer's own affair.
 */
export function requireInForce(lines: readonly string[], on: LocalDate): void {
  for (const line of lines) {
    const id = namedIn(line);
    if (id === null || mayBeCited(id, line, on)) continue;
    const { short, from, until } = instruments[id];
    const text =
      on < from
        ? `${short} baru berlaku ${longDate(from)}; tidak dapat menjadi dasar naskah tanggal ${longDate(on)}.`
        : `${short} hanya berlaku sampai ${longDate(until ?? from)}; tidak dapat menjadi dasar naskah tanggal ${longDate(on)}.`;
    refuse({
      code: 'RULE_VIOLATION',
      rule: 'CITED-IN-FORCE',
      citation: citationRef('CITED-IN-FORCE'),
      text,
      facts: { instrument: short, on },
    });
  }
}

function mayBeCited(id: InstrumentId, line: string, on: LocalDate): boolean {
  const kept = outlives[id];
  return inForce(id, on) || (kept !== undefined && line.includes(kept) && on >= instruments[id].from);
}

const ids = Object.keys(instruments) as InstrumentId[];

/** The regulation a line rests on: the first it names; a later one ("sebagaimana telah diubah dengan …") only amends it. */
function namedIn(line: string): InstrumentId | null {
  const found = ids.map((id) => ({ id, at: whereNamed(id, line) })).filter(({ at }) => at >= 0);
  found.sort((a, b) => a.at - b.at);
  return found[0]?.id ?? null;
}

function whereNamed(id: InstrumentId, line: string): number {
  const { short, title } = instruments[id];
  const [name = title] = title.split(' tentang ');
  return Math.max(line.indexOf(name), line.indexOf(short));
}
