/** Comes into an office that is served at an address, as one of its users. */
import { expect, type Page } from '@playwright/test';
import { signInPage } from './pages/door.ts';
import { frame } from './pages/frame.ts';

export async function comeIn(
  page: Page,
  address: string,
  user: { username: string; password: string },
): Promise<void> {
  await page.goto(address);
  await signInPage(page).signIn(user);
  await expect(frame(page).rooms).toBeAttached();
}
