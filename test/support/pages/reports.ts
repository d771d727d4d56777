/** Laporan: drawing up a follow-up report, and those that went out. */
import { expect, type Page } from '@playwright/test';
import { pickPerson, typeDate } from './fields.ts';

export function reportsPage(page: Page) {
  const figures = page.locator('dl[aria-label="Angka tindak lanjut"]');
  return {
    rows: page.getByRole('table', { name: 'Baris laporan' }).locator('tr[data-row]'),
    figure: (name: string) => figures.locator('div').filter({ hasText: name }).locator('dd'),
    issuedTab: page.getByRole('tab', { name: 'Laporan terbit' }),
    issued: page.getByRole('table', { name: 'Laporan terbit' }),
    preview: page.getByRole('region', { name: /^Pratinjau: / }).first(),
    async receivedBetween(from: string, to: string) {
      await typeDate(page, 'Diterima dari', from);
      await typeDate(page, 'sampai', to);
    },
    async issue(signatory: { find: string; name: RegExp }) {
      await pickPerson(page, 'Penanda tangan', signatory.find, signatory.name);
      await page.getByRole('button', { name: 'Terbitkan laporan' }).click();
      await expect(page.getByText('Laporan terbit', { exact: true }).last()).toBeVisible();
    },
    async saveSheet() {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Simpan XLSX' }).click();
      return download;
    },
  };
}
