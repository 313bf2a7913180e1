// The application checklist's page for the browser tests: situations, clocks, and how its questions are answered by keyboard.
import {expect, type Locator, type Page} from '@playwright/test';
import type {Answers} from '../domain/checklist/answers';
import {openPage, tabTo} from './living-page';

/** While the two suspensions are in force and the web form is down; and before both. */
const today = new Date('2026-11-20T10:00:00+09:00');
export const allOpen = new Date('2022-05-01T10:00:00+09:00');

export const student: Answers = {
  want: 'first-account',
  residency: 'non-resident',
  responsible: 'other',
  division: 'general',
  storage: 'one-tb',
  computer: 'windows',
};
export const personalGenome: Answers = {
  want: 'first-account',
  residency: 'resident',
  responsible: 'other',
  division: 'personal-genome',
  computer: 'macos',
};
export const toolOf = (page: Page, label: string): Locator => page.getByRole('region', {name: label});
export const shownSteps = (page: Page): Promise<(string | null)[]> =>
  page.locator('li[data-step]').evaluateAll((items) => items.map((item) => item.getAttribute('data-step')));

export async function open(page: Page, address: string, now: Date = today): Promise<void> {
  await page.clock.setFixedTime(now);
  await openPage(page, address);
}

/** Answers the question that is shown, by keyboard alone: Space, arrow keys, Enter. */
export async function choose(page: Page, code: string): Promise<void> {
  const radios = page.locator('input[type=radio]');
  await tabTo(page, radios.first());
  await page.keyboard.press('Space');
  const wanted = page.locator(`input[type=radio][value="${code}"]`);
  for (let pressed = 0; pressed < 12 && !(await wanted.isChecked()); pressed++) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeChecked();
  await page.keyboard.press('Enter');
}
