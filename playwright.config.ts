import { defineConfig, devices } from '@playwright/test';
import { findChromium } from '#scripts/find.mjs';

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  workers: 2,
  forbidOnly: true,
  // Papers and sheets are made on two cores that others use as well.
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    video: 'off', // needs an ffmpeg that only Playwright's own download brings
    launchOptions: {
      ...pathOf(findChromium()),
      // Chromium has no sandbox for root; everybody else keeps it.
      args: isRoot ? ['--no-sandbox'] : [],
    },
  },
});

function pathOf(chromium: string | undefined): { executablePath: string } {
  if (chromium) return { executablePath: chromium };
  throw new Error(
    'No Chromium, Chrome or Edge was found. Install one or set CHROMIUM_PATH to its executable.',
  );
}
