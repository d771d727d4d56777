/** Surat: the agenda of outgoing papers. */
import type { Page } from '@playwright/test';

export function lettersPage(page: Page) {
  const list = page.getByRole('table', { name: 'Naskah keluar' });
  return {
    list,
    ofKind: (paper: string) =>
      list.getByRole('row').filter({ has: page.getByRole('cell', { name: paper, exact: true }) }),
    open: (number: string) => list.getByRole('button', { name: number }).click(),
    drawer: page.getByRole('dialog'),
  };
}
