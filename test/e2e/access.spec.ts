// Every place of the desk is for everybody: WCAG 2.2 AA by axe, in light and dark, and whole at 200 % zoom.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type BusyOffice, openBusyOffice, password } from '#test/support/busy-office.ts';
import { type OfficeServer, startOfficeServer } from '#test/support/office-server.ts';
import { setupPage, setupSteps, signInPage } from '#test/support/pages/door.ts';
import { places } from '#test/support/pages/places.ts';
import { comeIn } from '#test/support/sign-in.ts';

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const screen = { width: 1366, height: 768 };
/** 1366 x 768 at 200 % zoom. */
const zoomed = { width: 683, height: 384 };

test.describe.configure({ timeout: 120_000 });

test.describe('an office in the middle of its work', () => {
  let office: BusyOffice;
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    office = await openBusyOffice();
    page = await (await browser.newContext()).newPage();
    await comeIn(page, office.address, { username: 'admin', password });
  });
  test.afterAll(async () => {
    await page.context().close();
    await office.stop();
  });

  for (const place of places) {
    test(place.name, async () => {
      await page.setViewportSize(screen);
      await place.enter(page, office);
      await expectForEverybody(page);
    });
  }
});

test.describe('the way in', () => {
  let server: OfficeServer;
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    server = await startOfficeServer('none');
    page = await (await browser.newContext()).newPage();
    await page.goto(server.address);
  });
  test.afterAll(async () => {
    await page.context().close();
    await server.stop();
  });

  test('each step of the setup, the recovery key and the sign-in', async () => {
    const setup = setupPage(page);
    const officer = { displayName: 'Siti Rahma', username: 'siti', password: 'kalimat sandi kantor contoh' };
    await setup.fillFromSample();
    for (const step of setupSteps) {
      await expect(setup.step(step)).toBeVisible();
      if (step === 'Administrator') await setup.nameAdministrator(officer);
      await expectForEverybody(page);
      if (step !== 'Ringkasan') await setup.next();
    }
    await setup.setUp();
    await expectForEverybody(page);
    await setup.keepRecoveryKey();
    await expect(signInPage(page).button).toBeVisible();
    await expectForEverybody(page);
  });
});

async function expectForEverybody(page: Page): Promise<void> {
  await page.setViewportSize(screen);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    const { violations } = await new AxeBuilder({ page }).withTags(wcag22AA).analyze();
    expect.soft(violations.map(inShort), colorScheme).toEqual([]);
  }
  await page.setViewportSize(zoomed);
  const overhang = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.soft.poll(overhang, 'pixels that stick out at 200 % zoom').toBeLessThanOrEqual(0);
}

function inShort({ id, nodes }: { id: string; nodes: { html: string; failureSummary?: string }[] }) {
  return {
    id,
    at: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`),
  };
}
