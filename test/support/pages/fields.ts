/** Fields as an officer uses them: by their label, with what is typed or picked. */
import { expect, type Locator, type Page } from '@playwright/test';

export type Scope = Page | Locator;

export async function typeText(scope: Scope, label: string, text: string): Promise<void> {
  await scope.getByRole('textbox', { name: label, exact: true }).fill(text);
}

/** Types a date as officers write it; `understood` is the long date that has to appear beneath. */
export async function typeDate(scope: Scope, label: string, typed: string, understood = ''): Promise<void> {
  const field = scope.getByRole('textbox', { name: label, exact: true });
  await field.fill(typed);
  await expect(field).toHaveAccessibleDescription(/, \d+ \p{L}+ \d{4}.*/u);
  if (understood !== '') await expect(field).toHaveAccessibleDescription(understood);
}

/** Picks from a list by typing a part of the wanted line; the first line that has it is taken with Enter. */
export async function pickTyped(scope: Scope, label: string, typed: string): Promise<void> {
  const field = scope.getByRole('combobox', { name: label, exact: true });
  await field.clear();
  await field.pressSequentially(typed);
  await takeOffer(field, typed);
  await expect(field).toHaveValue(new RegExp(RegExp.escape(typed)));
}

/** Picks from a short list that opens beneath the field. */
export async function pick(scope: Scope, label: string, option: string): Promise<void> {
  const field = scope.getByRole('combobox', { name: label, exact: true });
  await field.click();
  await takeOffer(field, option);
  await expect(field).toHaveValue(option);
}

/** Picks one of the choices that lie open under a heading. */
export async function choose(scope: Scope, group: string, option: string | RegExp): Promise<void> {
  await scope
    .getByRole('radiogroup', { name: group, exact: true })
    .getByRole('radio', { name: option })
    .check();
}

export async function tick(scope: Scope, label: string): Promise<void> {
  await scope.getByRole('checkbox', { name: label }).check();
}

/** Finds a person by what is typed and takes the offer whose line reads like `offer`. */
export async function pickPerson(scope: Scope, label: string, typed: string, offer: RegExp): Promise<void> {
  const field = scope.getByRole('combobox', { name: label, exact: true });
  await field.fill(typed);
  await takeOffer(field, offer);
  await expect(field).toHaveValue(offer);
}

/** Walks down the open list to the offer and takes it with Enter, so that no list that moves is ever clicked at. */
async function takeOffer(field: Locator, offer: string | RegExp): Promise<void> {
  const offers = field.page().getByRole('option');
  await expect(offers.filter({ hasText: offer }).first()).toBeVisible();
  const wanted = offers.and(field.page().locator('[data-combobox-selected]')).filter({ hasText: offer });
  for (let walked = 0; walked < 30 && (await wanted.count()) === 0; walked += 1)
    await field.press('ArrowDown');
  await expect(wanted).toBeVisible();
  await field.press('Enter');
}
