/** The way in: the first setup of an office, and the sign-in. */
import { expect, type Page } from '@playwright/test';
import { tick, typeText } from './fields.ts';

export const setupSteps = ['Profil kantor', 'Pejabat', 'Administrator', 'Ringkasan'] as const;

export function setupPage(page: Page) {
  const next = () => page.getByRole('button', { name: 'Lanjut' }).click();
  return {
    next,
    heading: page.getByRole('heading', { name: 'Menyiapkan Netra' }),
    step: (name: (typeof setupSteps)[number]) =>
      page.getByRole('listitem').filter({ hasText: name }).and(page.locator('[aria-current=step]')),
    officials: page.getByRole('table', { name: 'Pejabat' }),
    recoveryKey: page.getByRole('heading', { name: /^Kunci pemulihan/ }),
    async fillFromSample() {
      await page.getByRole('button', { name: 'Pakai kantor contoh' }).click();
      await tick(page, 'Isi juga dengan data pegawai contoh');
    },
    async nameAdministrator(person: { displayName: string; username: string; password: string }) {
      await typeText(page, 'Nama lengkap', person.displayName);
      await typeText(page, 'Nama pengguna', person.username);
      await typeText(page, 'Kata sandi', person.password);
      await typeText(page, 'Ulangi kata sandi', person.password);
    },
    async setUp() {
      await page.getByRole('button', { name: 'Siapkan kantor' }).click();
      await expect(this.recoveryKey).toBeVisible();
    },
    async keepRecoveryKey() {
      await tick(page, 'Saya sudah mencetak atau menulis kunci ini');
      await page.getByRole('button', { name: 'Selesai, ke halaman masuk' }).click();
    },
  };
}

export function signInPage(page: Page) {
  return {
    button: page.getByRole('button', { name: 'Masuk' }),
    async signIn({ username, password }: { username: string; password: string }) {
      await typeText(page, 'Nama pengguna', username);
      await typeText(page, 'Kata sandi', password);
      await page.getByRole('button', { name: 'Masuk' }).click();
    },
  };
}
