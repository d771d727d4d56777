/** Pegawai, and the import of a sheet. */
import type { Page } from '@playwright/test';

export function employeesPage(page: Page) {
  const list = page.getByRole('table', { name: 'Pegawai' });
  return {
    list,
    rows: list.getByRole('row'),
    count: (words: string) => page.getByText(words, { exact: true }),
    search: (text: string) => page.getByRole('searchbox', { name: 'Cari pegawai' }).fill(text),
    toImport: () => page.getByRole('link', { name: 'Impor dari SIASN' }).first().click(),
    open: (name: string | RegExp) => list.getByRole('button', { name }).click(),
    drawer: page.getByRole('dialog', { name: 'Data pegawai' }),
  };
}

export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function importPage(page: Page) {
  const lines = page.getByRole('table', { name: 'Baris berkas' });
  return {
    lines,
    line: (row: string) =>
      lines.getByRole('row').filter({ has: page.getByRole('button', { name: row, exact: true }) }),
    view: (name: string | RegExp) => page.getByRole('radio', { name }),
    drop: page.getByText('Pilih atau letakkan berkas unduhan SIASN di sini'),
    choose: (file: string | Upload) => page.locator('input[type=file]').setInputFiles(file),
    filter: (text: string) => page.getByRole('searchbox', { name: 'Saring baris' }).fill(text),
    summary: page.getByText(/ baris · .* ditolak$/),
    async write() {
      await page.getByRole('button', { name: 'Tulis ke data pegawai' }).click();
      await page
        .getByRole('dialog', { name: 'Tulis ke data pegawai?' })
        .getByRole('button', { name: 'Tulis ke data pegawai' })
        .click();
    },
    done: page.getByRole('heading', { name: 'Data pegawai sudah ditulis' }),
  };
}
