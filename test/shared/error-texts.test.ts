import { describe, expect, it, test } from 'vitest';
import { describeError, errorSentence, noAnswerWords, pageFaultWords } from '#shared/error-texts.ts';
import { conflictReasons, errorSchema, fileFaults, type NetraError, storeFaults } from '#shared/errors.ts';
import { fieldWords } from '#shared/field-words.ts';

const article = { rule: 'P94-27.1', article: 'Pasal 27 ayat (1)', confidence: 'A' } as const;

/** One error of every kind; the table must name every code of the contract. */
const errors: NetraError[] = [
  { code: 'VALIDATION', issues: [{ path: 'letter.number', message: 'Wajib diisi.' }] },
  { code: 'UNAUTHENTICATED', reason: 'no_session' },
  { code: 'UNAUTHENTICATED', reason: 'wrong_credentials' },
  { code: 'UNAUTHENTICATED', reason: 'throttled', retryAfterSeconds: 30 },
  { code: 'FORBIDDEN', permission: 'cases.decide' },
  { code: 'NOT_FOUND', entity: 'case', id: 'x1' },
  ...conflictReasons.map((reason): NetraError => ({ code: 'CONFLICT', reason, facts: {} })),
  {
    code: 'ILLEGAL_TRANSITION',
    state: 'PANGGILAN_1',
    event: 'decide',
    allowed: ['examine', 'recordAbsence'],
    reasons: [{ text: 'LHP belum ada', citation: article }],
  },
  {
    code: 'RULE_VIOLATION',
    rule: 'P94-27.1',
    citation: { ...article, confidence: 'C' },
    text: 'Jaraknya kurang dari 7 hari kerja',
    facts: { clock: 'C01' },
  },
  ...fileFaults.map((fault): NetraError => ({ code: 'FILE_REFUSED', fault, facts: {} })),
  { code: 'PAPER_INCOMPLETE', kind: 'summons', missing: ['NIP'] },
  ...storeFaults.map((fault): NetraError => ({ code: 'STORE', fault, facts: {} })),
  { code: 'BUSY', what: 'impor data pegawai' },
  { code: 'INTERNAL', incident: '7KQ2' },
];
const named = errors.map((error) => [nameOf(error), error] as const);

describe('the words for errors', () => {
  it('covers every code of the contract', () => {
    const codes = errorSchema.options.map((option) => option.shape.code.value);
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(codes));
  });

  test.each(named)('%s says what happened, what was kept and what to do', (_name, error) => {
    const words = describeError(error);
    expect(words.title).toMatch(/^\S.*[^.]$/);
    for (const sentence of [words.detail, words.kept, words.advice]) expect(sentence).toMatch(/[.!?]$/);
    expect(Object.values(words).join(' ')).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test.each(named)('%s shows no code of the program', (_name, error) => {
    expect(Object.values(describeError(error)).join(' ')).not.toMatch(
      /\b[a-z]+_[a-z_]+\b|\b[A-Z]+_[A-Z_]+\b/,
    );
  });

  it('has a sentence of its own for every fault', () => {
    const titles = errors.map((error) => describeError(error).title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('names the field that has to be mended', () => {
    expect(describeError(errors[0]!).detail).toBe('Nomor: Wajib diisi.');
  });

  it('says how long to wait, in the unit a person counts in', () => {
    const throttled = (retryAfterSeconds: number) =>
      describeError({ code: 'UNAUTHENTICATED', reason: 'throttled', retryAfterSeconds }).detail;
    expect(throttled(25)).toContain('25 detik lagi');
    expect(throttled(600)).toContain('10 menit lagi');
  });

  it('names the step, the state, the reason with its article, and the way on', () => {
    const illegal = errors.find(({ code }) => code === 'ILLEGAL_TRANSITION')!;
    const words = describeError(illegal);
    expect(words.title).toBe('“Tetapkan keputusan” belum dapat dilakukan');
    expect(words.detail).toBe(
      'Perkara berada pada keadaan “Panggilan I”. LHP belum ada (Pasal 27 ayat (1)).',
    );
    expect(words.advice).toBe('Langkah yang dapat dilakukan: Catat pemeriksaan (BAP); Catat tidak hadir.');
  });

  it('marks an unconfirmed article', () => {
    const violation = errors.find(({ code }) => code === 'RULE_VIOLATION')!;
    expect(describeError(violation).detail).toBe(
      'Jaraknya kurang dari 7 hari kerja. Dasar: Pasal 27 ayat (1), belum terkonfirmasi.',
    );
  });

  it('says which paper holds a used number, and when the same letter came in', () => {
    const used = { number: '800/001/BKPSDM/2024', letter: 'Surat Panggilan', date: '2024-11-12' };
    expect(describeError({ code: 'CONFLICT', reason: 'number_used', facts: used }).detail).toBe(
      'Nomor 800/001/BKPSDM/2024 sudah dipakai oleh Surat Panggilan tanggal 12 November 2024.',
    );
    const twin = { number: 'B-1/KASN', receivedDate: '2024-09-12' };
    expect(describeError({ code: 'CONFLICT', reason: 'duplicate_letter', facts: twin }).detail).toContain(
      '(diterima 12 September 2024)',
    );
  });

  test.each([
    ['letter.receivedDate', 'Tanggal diterima'],
    ['people.2.actDate', 'Orang ke-3, tanggal perbuatan'],
    ['data.document.number', 'Naskah dasar, nomor'],
    ['details', ''],
    ['somethingNew', 'SomethingNew'],
  ])('calls %s “%s”', (path, words) => {
    expect(fieldWords(path)).toBe(words);
  });

  it('joins into one paragraph for the command line', () => {
    expect(errorSentence(describeError({ code: 'BUSY', what: 'impor' }))).toBe(
      'Netra sedang mengerjakan hal lain. Masih berjalan: impor. Tidak ada yang berubah. Tunggu beberapa saat, lalu coba lagi.',
    );
  });

  it('has words when no answer came and when the page itself failed', () => {
    expect(noAnswerWords.advice).toContain('tidak akan terjadi dua kali');
    expect(pageFaultWords.detail).toContain('bukan pada data');
  });
});

function nameOf(error: NetraError): string {
  if ('reason' in error) return `${error.code} ${error.reason}`;
  return 'fault' in error ? `${error.code} ${error.fault}` : error.code;
}
