// The address of the application checklist, in both languages: reloaded, given away, old; the same answers at two clocks; what is kept.
import {expect, test} from '@playwright/test';
import {answersQuery} from '../domain/checklist/address';
import type {Answers} from '../domain/checklist/answers';
import {checklistFor} from '../domain/checklist/checklist';
import {situations} from '../domain/checklist/fixtures/walk';
import {languages} from './built-site';
import {allOpen, choose, open, personalGenome, shownSteps, student, toolOf} from './checklist-page';

const words = {
  ja: {
    label: '申請チェックリスト',
    steps: 'あなたの手順',
    residency: 'アカウントを使う人は、外為法でどれに当たりますか',
    responsible: '責任者になる人はいますか',
    keep: '答えと印をこの端末に残す',
    forget: '端末から消す',
    open: 'この端末に残した手順を開く',
    done: '20個の手順のうち、1個が済みました。',
    closed: '今は、個人ゲノム解析区画を新しく使い始められません',
    instead: '「一般解析区画」を選んだときの手順を見る',
    overview: '手順のあらまし',
  },
  en: {
    label: 'Application checklist',
    steps: 'Your steps',
    residency: 'Which of these is the user of the account under the Foreign Exchange and Foreign Trade Act',
    responsible: 'Who will be the responsible person?',
    keep: 'Keep my answers and ticks on this computer',
    forget: 'Remove from this computer',
    open: 'Open the steps kept on this computer',
    done: '1 of 20 steps done.',
    closed: 'You cannot start in the personal genome analysis division at the moment',
    instead: 'See the steps for “General analysis division”',
    overview: 'The steps at a glance',
  },
} as const;

for (const {locale, prefix} of languages) {
  const w = words[locale];
  const page0 = `${prefix}/tools/checklist/`;
  const at = (answers: Answers): string => `${page0}?${answersQuery(answers)}`;

  test.describe(`address of the application checklist, ${locale}`, () => {
    test('the address holds the answers: reloaded, given away', async ({page, context}) => {
      await open(page, at(student));
      const expected = checklistFor(student, situations.today).steps.map(({id}) => id);
      await expect(page.locator('li[data-step]')).toHaveCount(expected.length);
      await page.reload();
      await expect(page.locator('li[data-step]')).toHaveCount(expected.length);
      // What the page opens with does not take the focus.
      await expect(page.getByRole('heading', {name: w.steps})).not.toBeFocused();
      const other = await context.newPage();
      await open(other, page.url());
      await expect(other.locator('li[data-step]')).toHaveCount(expected.length);
      expect(await shownSteps(other)).toEqual(expected);
    });

    test('the first question does not flash where the address has answers', async ({page}) => {
      // The page as it is before its scripts have come.
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(page0);
      await expect(page.locator('form h2')).toBeVisible();
      await page.goto(at(student));
      await expect(page.locator('form h2')).toBeHidden();
    });

    test('what is dropped of an old link is said; the rest counts', async ({page}) => {
      await open(page, `${page0}?want=first-account&colour=purple&residency=martian`);
      const said = toolOf(page, w.label).getByRole('status').first();
      await expect(said).toContainText('colour');
      await expect(said).toContainText('martian');
      await expect(page.locator('form h2')).toContainText(w.residency);
      await choose(page, 'resident');
      await expect(page.locator('form h2')).toContainText(w.responsible);
      await expect(said).toBeEmpty();
    });

    test('the same answers at another clock: another way', async ({page, context}) => {
      await open(page, at(personalGenome));
      await expect(page.getByRole('heading', {name: w.closed})).toBeVisible();
      await expect(page.locator('[data-step="apply-by-email"]')).toBeVisible();
      await expect(page.locator('[data-step="wait-for-reopening"]')).toBeVisible();
      expect(await shownSteps(page)).toEqual(
        checklistFor(personalGenome, situations.today).steps.map(({id}) => id),
      );
      // Another way is offered as a link.
      await page.getByRole('link', {name: w.instead}).click();
      await expect(page.locator('form h2')).toBeFocused();
      await choose(page, 'one-tb');
      await expect(page.getByRole('heading', {name: w.closed})).toHaveCount(0);

      const before = await context.newPage();
      await open(before, at(personalGenome), allOpen);
      await expect(before.locator('[data-step="apply-on-web-form"]')).toBeVisible();
      await expect(before.getByRole('heading', {name: w.closed})).toHaveCount(0);
      expect(await shownSteps(before)).toEqual(
        checklistFor(personalGenome, situations.open).steps.map(({id}) => id),
      );
    });

    test('ticks stay on this computer only if the reader says so', async ({page}) => {
      const stored = (): Promise<string[]> => page.evaluate(() => Object.keys(localStorage));
      await open(page, at(student));
      const tick = page.locator('[data-step="read-terms"]').getByRole('checkbox');
      await tick.check();
      await expect(page.getByRole('status').filter({hasText: w.done})).toBeVisible();
      expect(await stored()).not.toContain('application-checklist');
      await page.reload();
      await expect(tick).not.toBeChecked();
      await tick.check();
      await page.getByRole('checkbox', {name: w.keep}).check();
      await page.reload();
      await expect(tick).toBeChecked();
      const kept = await page.evaluate(() => localStorage.getItem('application-checklist'));
      expect(JSON.parse(kept ?? '')).toEqual({answers: answersQuery(student), done: ['read-terms']});
      await open(page, page0);
      await page.getByRole('link', {name: w.open}).click();
      await expect(tick).toBeChecked();
      await page.getByRole('button', {name: w.forget}).click();
      expect(await stored()).not.toContain('application-checklist');
      await page.reload();
      await expect(tick).not.toBeChecked();
    });
  });

  test.describe(`application checklist without scripts, ${locale}`, () => {
    test.use({javaScriptEnabled: false});
    test('the overview and the links are there', async ({page}) => {
      await page.goto(page0);
      await expect(page.getByRole('heading', {name: w.overview})).toBeVisible();
      await expect(page.locator('main noscript p')).toBeVisible();
    });
  });
}
