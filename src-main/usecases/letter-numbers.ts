/** The numbers of outgoing letters: one running series per book and year, or the number another register has given. */

import { findLetterByNumber, lastNumber, type NumberSeries, takeNumber } from '#main/store/letters.ts';
import type { ReadDb, WriteDb } from '#main/store/store.ts';
import type { ParsedInputOf } from '#shared/contract/index.ts';
import type { OfficeProfile } from '#shared/contract/office.ts';
import { refuse } from '#shared/errors.ts';
import { letterNumber } from '#shared/letter-number.ts';
import { type LocalDate, partsOf } from '#shared/local-date.ts';
import type { LetterKind } from '#shared/vocabulary.ts';

export type Numbering = ParsedInputOf<'letter.issue'>['numbering'];

/** Decrees are numbered in a book of their own. */
export function seriesOf(kind: LetterKind, date: LocalDate): NumberSeries {
  const isDecree = kind === 'sanctionDecree' || kind === 'examinationTeamDecree';
  return { book: isDecree ? 'decree' : 'letter', year: partsOf(date).year };
}

/** The number the next letter of this kind would get: the first of its series that was not given by hand already. */
export async function nextNumber(
  db: ReadDb,
  profile: OfficeProfile,
  kind: LetterKind,
  date: LocalDate,
): Promise<{ number: string; sequence: number }> {
  const series = seriesOf(kind, date);
  let sequence = await lastNumber(db, series);
  let number: string;
  do {
    sequence += 1;
    number = numberText(profile, kind, date, sequence);
  } while ((await findLetterByNumber(db, { ...series, number })) !== null);
  return { number, sequence };
}

/** The number that will be printed; null for a record that goes without. Nothing is taken yet. */
export async function chosenNumber(
  db: ReadDb,
  profile: OfficeProfile,
  kind: LetterKind,
  date: LocalDate,
  numbering: Numbering,
): Promise<string | null> {
  if (numbering.mode === 'none') return null;
  if (numbering.mode === 'next') return (await nextNumber(db, profile, kind, date)).number;
  await refuseUsed(db, kind, date, numbering.number);
  return numbering.number;
}

/**
 * Takes the number that is already on the drawn paper. When somebody else took it meanwhile, BUSY: the paper is drawn again
 * with the next one.
 */
export async function claimNumber(
  db: WriteDb,
  kind: LetterKind,
  date: LocalDate,
  numbering: Numbering,
  { expected, profile }: { expected: string | null; profile: OfficeProfile },
): Promise<void> {
  if (expected === null) return;
  if (numbering.mode === 'manual') return refuseUsed(db, kind, date, expected);
  const { number, sequence } = await nextNumber(db, profile, kind, date);
  if (number !== expected) refuse({ code: 'BUSY', what: 'nomor surat' });
  for (let taken = 0; taken < sequence; ) taken = await takeNumber(db, seriesOf(kind, date));
}

async function refuseUsed(db: ReadDb, kind: LetterKind, date: LocalDate, number: string): Promise<void> {
  const holder = await findLetterByNumber(db, { ...seriesOf(kind, date), number });
  if (holder === null) return;
  refuse({
    code: 'CONFLICT',
    reason: 'number_used',
    facts: { number, letter: holder.title, date: holder.date, status: holder.status },
  });
}

function numberText(profile: OfficeProfile, kind: LetterKind, date: LocalDate, sequence: number): string {
  const { classificationCode, letterPattern, decreePattern } = profile.numbering;
  const pattern = seriesOf(kind, date).book === 'decree' ? decreePattern : letterPattern;
  return letterNumber(pattern, { classificationCode, sequence, unit: profile.officeAbbreviation, date });
}
