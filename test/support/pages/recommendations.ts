/** Recommendation letters: their list, the registration, one letter. */
import { expect, type Page } from '@playwright/test';
import { choose, pickPerson, pickTyped, typeDate, typeText } from './fields.ts';

export interface TypedLetter {
  readonly body: string;
  readonly number: string;
  readonly letterDate: string;
  readonly receivedDate: string;
  readonly subject: string;
}

export interface TypedAccusation {
  /** What is typed to find the person, and the offer that is taken. */
  readonly find: string;
  readonly name: string;
  readonly act: string;
  readonly actDate: string;
  readonly actPlace: string;
  readonly description: string;
  readonly status: string;
  readonly level: string;
}

export function recommendationsPage(page: Page) {
  const list = page.getByRole('table', { name: 'Surat rekomendasi' });
  return {
    list,
    open: (number: string) => list.getByRole('button', { name: number }).click(),
    toRegister: () => page.getByRole('link', { name: 'Catat rekomendasi' }).first().click(),
  };
}

export function registerPage(page: Page) {
  const letter = page.getByRole('region', { name: 'Surat', exact: true });
  const person = (place: number) => page.getByRole('group', { name: `Pegawai ${place}` });
  return {
    letter,
    person,
    skb: (place: number) => page.getByRole('complementary', { name: `Menurut SKB, pegawai ${place}` }),
    duplicate: letter.getByRole('status'),
    saved: page.getByText(/^Tersimpan/),
    async typeLetter({ body, number, letterDate, receivedDate, subject }: TypedLetter) {
      await pickTyped(letter, 'Lembaga', body);
      await typeText(letter, 'Nomor surat', number);
      await typeDate(letter, 'Tanggal surat', letterDate);
      await typeDate(letter, 'Tanggal diterima', receivedDate);
      await typeText(letter, 'Hal', subject);
    },
    async typePerson(place: number, accused: TypedAccusation) {
      const form = person(place);
      await pickPerson(form, 'Pegawai', accused.find, new RegExp(accused.name));
      await pickTyped(form, 'Bentuk pelanggaran (SKB)', accused.act);
      await typeDate(form, 'Tanggal perbuatan', accused.actDate);
      await typeText(form, 'Tempat perbuatan', accused.actPlace);
      await pickTyped(form, 'Status yang didukung saat itu', accused.status);
      await typeText(form, 'Uraian menurut surat', accused.description);
      await choose(form, 'Tingkat yang direkomendasikan', accused.level);
    },
    addPerson: () => page.getByRole('button', { name: 'Tambah pegawai lain' }).click(),
    async submit(cases: number) {
      await page.getByRole('button', { name: `Catat surat dan buka ${cases} perkara` }).click();
    },
    /** Asked when the core knows a letter of this number already. */
    confirmDuplicate: page.getByRole('dialog', { name: 'Surat ini tampaknya sudah tercatat' }),
  };
}

export function recommendationPage(page: Page) {
  const people = page.getByRole('table', { name: 'Pegawai dalam surat' });
  return {
    people,
    openCaseOf: async (name: string) => {
      await people.getByRole('button', { name }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    },
  };
}
