/** Every place of the desk that has an address or a tab of its own, and how it is known to be there. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { BusyOffice } from '#test/support/busy-office.ts';
import { casePage, caseTabs } from './cases.ts';
import { pickPerson, pickTyped, typeDate } from './fields.ts';

export interface Place {
  readonly name: string;
  /** Goes there and waits until it is whole. */
  enter(page: Page, office: BusyOffice): Promise<void>;
}

const settingsTabs = [
  ['profil', '/office', (page: Page) => page.getByRole('textbox', { name: 'Nama lengkap kantor' })],
  ['pejabat', '/office/officials', (page: Page) => page.getByRole('cell', { name: /La Ode Ahmad Sutrisno/ })],
  ['kalender', '/office/calendar', (page: Page) => page.getByRole('table').first()],
  ['aturan', '/office/rules', (page: Page) => page.getByText('Pasal 26 ayat (1)').first()],
  ['lembaga', '/office/bodies', (page: Page) => page.getByText('Badan Kepegawaian Negara').first()],
  ['pengguna', '/office/users', (page: Page) => page.getByText('petugas').first()],
  ['jejak', '/office/audit', (page: Page) => page.getByRole('button', { name: 'Periksa keutuhan jejak' })],
] as const;

export const places: readonly Place[] = [
  at('meja-kerja', '/', (page) =>
    page.getByRole('table', { name: 'Papan tenggat' }).getByRole('button').first(),
  ),
  at('rekomendasi', '/recommendations', (page) => page.getByRole('button', { name: 'R-0031' })),
  {
    name: 'rekomendasi-baru',
    async enter(page) {
      await go(page, '/recommendations/new');
      await pickTyped(page, 'Lembaga', 'BKN');
      const person = page.getByRole('group', { name: 'Pegawai 1' });
      await pickPerson(person, 'Pegawai', 'fahrul tumada', /Fahrul Tumada/);
      await pickTyped(person, 'Bentuk pelanggaran (SKB)', 'D6');
      await typeDate(person, 'Tanggal perbuatan', '16/11/24');
      await pickTyped(person, 'Status yang didukung saat itu', 'Calon (sudah');
      await expect(page.getByRole('complementary', { name: 'Menurut SKB, pegawai 1' })).toContainText(
        'Jalur',
      );
    },
  },
  {
    name: 'rekomendasi-surat',
    enter: (page, office) =>
      enter(
        page,
        `/recommendations/${office.recommendationId}`,
        page.getByRole('button', { name: 'Jumriah' }),
      ),
  },
  at('perkara-daftar', '/cases', (page) => page.getByRole('button', { name: 'Jumriah' })),
  ...caseTabs.map((tab, index) => ({
    name: index === 0 ? 'perkara' : `perkara-${tab.toLowerCase().replaceAll(' ', '-')}`,
    async enter(page: Page, office: BusyOffice) {
      const caseId = index === 0 ? office.caseOf.proposed : office.caseOf.decided;
      await go(page, `/cases/${caseId}`);
      await casePage(page).openTab(tab);
      await expect(page.getByRole('tabpanel', { name: new RegExp(`^${tab}`) })).toContainText(/\S/);
      if (index === 0) await expect(page.getByRole('button', { name: 'Terbitkan dan catat' })).toBeVisible();
    },
  })),
  {
    name: 'bap',
    async enter(page, office) {
      await go(page, `/cases/${office.caseOf.toHearToday}`);
      const work = casePage(page);
      await work.answer(1).fill('Ya, saya sehat jasmani dan rohani serta bersedia diperiksa.');
      await work.answer(2).fill('Ya, saya mengerti.');
      await expect(work.preview('Berita Acara Pemeriksaan')).toContainText('saya mengerti');
    },
  },
  at('pegawai', '/employees', (page) =>
    page.getByRole('table', { name: 'Pegawai' }).getByRole('button').first(),
  ),
  at('pegawai-impor', '/employees/import', (page) => page.getByText('Pilih atau letakkan berkas')),
  {
    name: 'pegawai-data',
    async enter(page) {
      await go(page, '/employees?text=baharuddin');
      await page.getByRole('button', { name: /Baharuddin Makmur/ }).click();
      await expect(page.getByRole('dialog', { name: 'Data pegawai' })).toContainText('2024-001-1');
    },
  },
  at('surat', '/letters', (page) =>
    page.getByRole('table', { name: 'Naskah keluar' }).getByRole('button').first(),
  ),
  {
    name: 'surat-naskah',
    async enter(page) {
      await go(page, '/letters');
      await page.getByRole('table', { name: 'Naskah keluar' }).getByRole('button').first().click();
      await expect(page.getByRole('img', { name: /^Halaman 1 dari/ })).toBeVisible();
    },
  },
  at('laporan', '/reports', (page) => page.getByRole('img', { name: /^Halaman 1 dari/ })),
  {
    name: 'laporan-terbit',
    async enter(page) {
      await go(page, '/reports');
      await page.getByRole('tab', { name: 'Laporan terbit' }).click();
      await page.getByRole('table', { name: 'Laporan terbit' }).getByRole('button').first().click();
      await expect(page.getByRole('img', { name: /^Halaman 1 dari/ })).toBeVisible();
    },
  },
  ...settingsTabs.map(([name, path, ready]) => at(`pengaturan-${name}`, path, ready)),
];

function at(name: string, path: string, ready: (page: Page) => Locator): Place {
  return { name, enter: (page) => enter(page, path, ready(page)) };
}

async function enter(page: Page, path: string, ready: Locator): Promise<void> {
  await go(page, path);
  await expect(ready).toBeVisible();
}

/** From an empty page, so that nothing of the place before is left. */
async function go(page: Page, path: string): Promise<void> {
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  await page.goto(`${origin}/#${path}`);
}
