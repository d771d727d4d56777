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

/** The number the next letter of this kind would get. */
export async function nextNumber(
  db: ReadDb,
  profile: OfficeProfile,
  kind: LetterKind,
  date: LocalDate,
): Promise<string> {
  return numberText(profile, kind, date, (await lastNumber(db, seriesOf(kind, date))) + 1);
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
  const number = numbering.mode === 'manual' ? numbering.number : await nextNumber(db, profile, kind, date);
  await refuseUsed(db, kind, date, number);
  return number;
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
  if (numbering.mode === 'next') {
    const taken = numberText(profile, kind, date, await takeNumber(db, seriesOf(kind, date)));
    if (taken !== expected) refuse({ code: 'BUSY', what: 'nomor surat' });
  }
  await refuseUsed(db, kind, date, expected);
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
