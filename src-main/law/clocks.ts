/** The clocks of the procedure, C01-C16: what starts them, how long they run, what follows when they are missed. */
import type { CitationView } from '#shared/contract/fields.ts';
import { refuse } from '#shared/errors.ts';
import { addMonths, FIRST_YEAR, LAST_YEAR, type LocalDate, localDate, partsOf } from '#shared/local-date.ts';
import { type ClockId, type ClockKind, clocks, type SanctionCode, sanctions } from '#shared/vocabulary.ts';
import {
  addCalendarDays,
  addWorkingDays,
  type Reckoning,
  unconfirmedYears,
  type WorkCalendar,
  type WorkingPattern,
} from './calendar.ts';
import { citationRef, cite, type RuleId, rules } from './citations.ts';
import { sanctionRules } from './sanctions.ts';

/** How the due date is found. */
type Length =
  | { readonly workingDays: number }
  | { readonly calendarDays: number }
  /** The sender's letter says how many working days: no statute does. */
  | { readonly perLetter: true }
  /** The months of the sanction. */
  | { readonly ofSanction: true }
  | { readonly fixed: LocalDate };

export interface ClockRule {
  readonly kind: ClockKind;
  readonly length: Length;
  /** Day 0. */
  readonly starts: string;
  readonly ifMissed: string;
  /**
   * Whose duty or right it is. Only the office's own clocks are urgent to the office; the response of an `official` to a
   * remedy is his own, and lapses without a trace in the case.
   */
  readonly keeper: 'office' | 'official' | 'employee' | 'body';
  readonly rules: readonly RuleId[];
}

// biome-ignore format: one clock per line reads as a table
export const clockRules: Readonly<Record<ClockId, ClockRule>> = {
  C01: { kind: 'minimum', length: { workingDays: 7 }, starts: 'tanggal surat panggilan', ifMissed: 'Peringatan: waktu persiapan kurang', keeper: 'office', rules: ['P94-26.2', 'PB6-10'] },
  C02: { kind: 'maximum', length: { workingDays: 7 }, starts: 'tanggal pemeriksaan yang tidak dihadiri', ifMissed: 'Peringatan: keterlambatan dicatat', keeper: 'office', rules: ['P94-26.3'] },
  C03: { kind: 'maximum', length: { workingDays: 14 }, starts: 'tanggal keputusan', ifMissed: 'Peringatan: keputusan tetap sah', keeper: 'office', rules: ['P94-37.3'] },
  C04: { kind: 'maximum', length: { workingDays: 3 }, starts: 'tanggal penyampaian yang tidak dihadiri', ifMissed: 'Peringatan: keterlambatan dicatat', keeper: 'office', rules: ['PB6-49.8', 'P94-37.4'] },
  C05: { kind: 'automatic', length: { workingDays: 15 }, starts: 'tanggal keputusan diterima', ifMissed: 'Berlaku dengan sendirinya', keeper: 'office', rules: ['P94-38.1', 'PB6-50.1', 'W-9'] },
  C06: { kind: 'maximum', length: { workingDays: 14 }, starts: 'tanggal keputusan diterima', ifMissed: 'Upaya administratif tidak dapat diterima', keeper: 'employee', rules: ['P79-4.2', 'P79-11'] },
  C07: { kind: 'maximum', length: { workingDays: 6 }, starts: 'tanggal tembusan keberatan diterima', ifMissed: 'Keberatan diputus tanpa tanggapan', keeper: 'official', rules: ['P79-8.3'] },
  C08: { kind: 'maximum', length: { workingDays: 21 }, starts: 'tanggal keberatan diterima', ifMissed: 'Jalan ke PTUN terbuka', keeper: 'office', rules: ['P79-5.1', 'P79-8.4', 'P79-5.3'] },
  C09: { kind: 'maximum', length: { workingDays: 21 }, starts: 'tanggal tembusan banding diterima', ifMissed: 'Banding diputus berdasarkan bukti yang ada', keeper: 'official', rules: ['P79-13.1'] },
  C10: { kind: 'maximum', length: { workingDays: 65 }, starts: 'tanggal banding diterima BPASN', ifMissed: 'Tidak diatur', keeper: 'body', rules: ['P79-13.4'] },
  C11: { kind: 'maximum', length: { workingDays: 14 }, starts: 'tanggal usul pemutusan', ifMissed: 'Tidak diatur', keeper: 'office', rules: ['P49-71'] },
  C12: { kind: 'maximum', length: { perLetter: true }, starts: 'tanggal rekomendasi diterima', ifMissed: 'Pengingat, lalu pemblokiran data kepegawaian', keeper: 'office', rules: ['K-DL', 'K-32.3'] },
  C13: { kind: 'information', length: { calendarDays: 7 }, starts: 'tanggal laporan', ifMissed: 'Hanya informasi', keeper: 'body', rules: ['SBT'] },
  C14: { kind: 'maximum', length: { calendarDays: 90 }, starts: 'tanggal putusan upaya administratif diterima', ifMissed: 'Gugatan dapat ditolak karena lewat waktu', keeper: 'employee', rules: ['SUIT-90'] },
  C15: { kind: 'automatic', length: { ofSanction: true }, starts: 'tanggal keputusan berlaku', ifMissed: 'Berakhir dengan sendirinya', keeper: 'office', rules: ['TERM', 'P94-8.3', 'P94-8.4'] },
  C16: { kind: 'information', length: { fixed: localDate('2027-10-16') }, starts: 'putusan 16 Oktober 2025', ifMissed: 'Hanya informasi', keeper: 'body', rules: ['MK121'] },
};

export interface ClockCircumstances {
  readonly pattern: WorkingPattern;
  readonly calendar: WorkCalendar;
  /** C12: the number of working days in the sender's letter. */
  readonly days?: number | undefined;
  /** C15: the sanction whose term runs. */
  readonly sanction?: SanctionCode | undefined;
}

/** What `law.deadline` answers. */
export interface ClockAnswer {
  due: LocalDate;
  provisional: boolean;
  kind: ClockKind;
  steps: { date: LocalDate; counted: boolean; reason: string }[];
  citations: CitationView[];
  warnings: string[];
}

/**
 * When a clock that starts on `from` (day 0) falls due, day by day. Refuses RULE_VIOLATION when C12 has no `days` or C15
 * no sanction with a term, VALIDATION when the reckoning would leave the calendar of years Netra knows.
 */
export function reckon(clock: ClockId, from: LocalDate, circumstances: ClockCircumstances): ClockAnswer {
  requireRoom(from);
  const { kind, rules: ruleIds } = clockRules[clock];
  const reckoning = reckoningOf(clock, from, circumstances);
  return {
    due: reckoning.due,
    provisional: reckoning.provisional,
    kind,
    steps: [...reckoning.steps],
    citations: ruleIds.map(cite),
    warnings: warningsFor(clock, reckoning, circumstances.calendar),
  };
}

function reckoningOf(clock: ClockId, from: LocalDate, circumstances: ClockCircumstances): Reckoning {
  const { length } = clockRules[clock];
  const { pattern, calendar, days, sanction } = circumstances;
  if ('workingDays' in length) return addWorkingDays(from, length.workingDays, pattern, calendar);
  if ('calendarDays' in length) return addCalendarDays(from, length.calendarDays);
  if ('fixed' in length) return { due: length.fixed, provisional: false, steps: [] };
  if ('perLetter' in length) return addWorkingDays(from, days ?? noDays(), pattern, calendar);
  return termOf(from, sanction);
}

/** A term of months, counted from its first day in one step; each month is a step. */
function termOf(from: LocalDate, sanction: SanctionCode | undefined): Reckoning {
  const months = sanction === undefined ? null : sanctionRules[sanction].months;
  if (months === null) return noTerm(sanction);
  const steps = Array.from({ length: months }, (_, index) => ({
    date: addMonths(from, index + 1),
    counted: true,
    reason: `bulan ke-${index + 1}`,
  }));
  return { due: addMonths(from, months), provisional: false, steps };
}

function warningsFor(clock: ClockId, reckoning: Reckoning, calendar: WorkCalendar): string[] {
  const warnings: string[] = [];
  if (reckoning.provisional) {
    const years = unconfirmedYears(reckoning, calendar).join(', ');
    warnings.push(
      `Tanggal ini sementara: hari libur tahun ${years} belum ditetapkan atau belum terkonfirmasi di Netra.`,
    );
  }
  if (clock === 'C12') {
    warnings.push('Dihitung dalam hari kerja. Bila surat menyebut hari kalender, pakai tanggal dalam surat.');
  }
  if (clock === 'C13') {
    warnings.push(
      'Tidak disebut apakah hari kalender atau hari kerja; dihitung hari kalender. Kajian Bawaslu menyusul, 3 hari kerja.',
    );
  }
  if (clockRules[clock].rules.some((rule) => rules[rule].confidence === 'C')) {
    warnings.push('Dasar tenggang ini belum terkonfirmasi.');
  }
  return warnings;
}

/** Sixty-five working days and twelve months fit within two years; beyond the last year there is no date to answer. */
function requireRoom(from: LocalDate): void {
  if (partsOf(from).year <= LAST_YEAR - 2) return;
  refuse({
    code: 'VALIDATION',
    issues: [{ path: 'from', message: `Tanggal harus antara tahun ${FIRST_YEAR} dan ${LAST_YEAR - 2}.` }],
  });
}

function noDays(): never {
  return violation(
    'K-DL',
    'Sebutkan jumlah hari dalam surat: tidak ada peraturan yang menetapkannya.',
    'C12',
  );
}

function noTerm(sanction: SanctionCode | undefined): never {
  const text =
    sanction === undefined
      ? 'Sebutkan jenis hukuman: masanya mengikuti jenis.'
      : `${sanctions[sanction]} tidak mempunyai masa hukuman.`;
  return violation('TERM', text, 'C15');
}

function violation(rule: RuleId, text: string, clock: ClockId): never {
  return refuse({
    code: 'RULE_VIOLATION',
    rule,
    citation: citationRef(rule),
    text,
    facts: { clock, name: clocks[clock] },
  });
}
