/** A page that remembers what it complained of: nothing an officer does may leave an error behind. */
import type { Page } from '@playwright/test';

/** The browser's own line for a call that was refused; the page says in words why, and that is what tests look at. */
const REFUSED = /the server responded with a status of 4\d\d/;

/** Error lines of the console and errors nobody caught, from now on; `emptied` answers them and starts anew. */
export function listenForComplaints(page: Page): { emptied(): string[] } {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !REFUSED.test(message.text()))
      complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page: ${error.stack ?? String(error)}`));
  return { emptied: () => complaints.splice(0) };
}
