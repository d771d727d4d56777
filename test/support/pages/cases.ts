/** Perkara: the list, and one case with the work of the moment. */
import { expect, type Locator, type Page } from '@playwright/test';

export const caseTabs = [
  'Langkah sekarang',
  'Berkas',
  'Tenggang',
  'Rekomendasi dan temuan',
  'Uji Sah',
  'Riwayat',
] as const;

export function casesPage(page: Page) {
  const list = page.getByRole('table', { name: 'Perkara' });
  return {
    list,
    rows: list.locator('tr[data-row]'),
    open: (name: string) => list.getByRole('button', { name }).click(),
    count: page.getByText(/^\d+ perkara$/),
    view: (name: string) => page.getByRole('radio', { name, exact: true }),
  };
}

export function casePage(page: Page) {
  const tab = (name: (typeof caseTabs)[number]) => page.getByRole('tab', { name: new RegExp(`^${name}`) });
  return {
    tab,
    openTab: (name: (typeof caseTabs)[number]) => tab(name).click(),
    header: page.getByRole('banner').last(),
    /** The work of one event, as a part of the page. */
    step: (label: string) => page.getByRole('region', { name: label, exact: true }),
    async record(label: string) {
      await page
        .getByRole('region', { name: label, exact: true })
        .getByRole('button', { name: label, exact: true })
        .click();
      await expect(page.getByRole('region', { name: label, exact: true })).toBeHidden();
    },
    /** Issues the paper of the step at work and records the step. */
    async issueAndRecord(label: string) {
      await page.getByRole('button', { name: 'Terbitkan dan catat' }).click();
      await expect(page.getByRole('region', { name: label, exact: true })).toBeHidden();
    },
    issue: () => page.getByRole('button', { name: 'Terbitkan', exact: true }).click(),
    otherStep: async (label: string) => {
      await page.getByRole('button', { name: /^Langkah lain/ }).click();
      await page.getByRole('menuitem', { name: label }).click();
    },
    useExistingPaper: () => page.getByText('Naskah sudah ada', { exact: true }).click(),
    blocked: page.getByRole('region', { name: 'Belum boleh' }),
    /** The drawn paper beside the form, whose words are read from the PDF itself. */
    preview: (paper: string) => page.getByRole('region', { name: `Pratinjau ${paper}`, exact: true }),
    /** Draws up a paper that is still missing. */
    prepare: (paper: string) =>
      page
        .getByRole('tabpanel', { name: /^Berkas/ })
        .locator('div', { has: page.getByRole('link', { name: 'Siapkan', exact: true }) })
        .filter({ hasText: paper })
        .last()
        .getByRole('link', { name: 'Siapkan', exact: true })
        .click(),
    stage: page.getByRole('navigation', { name: 'Tahap perkara' }).locator('[aria-current=step]'),
    question: (place: number) => page.getByRole('textbox', { name: `Pertanyaan ${place}`, exact: true }),
    answer: (place: number) => page.getByRole('textbox', { name: `Jawaban ${place}`, exact: true }),
    /** Goes there as somebody without a mouse would. */
    async tabTo(target: Locator) {
      const there = () => target.evaluate((element) => element === document.activeElement);
      for (let presses = 0; presses < 80 && !(await there()); presses += 1) await page.keyboard.press('Tab');
      await expect(target).toBeFocused();
    },
    member: (place: number) => page.getByRole('group', { name: `Anggota tim ${place}` }),
  };
}
