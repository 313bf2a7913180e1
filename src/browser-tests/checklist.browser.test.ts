// The application checklist as a person uses it, in both languages: questions by keyboard alone, back and change, names
// and focus.
import {expect, test} from '@playwright/test';
import {answersQuery} from '../domain/checklist/address';
import type {Answers, QuestionId} from '../domain/checklist/answers';
import {checklistFor} from '../domain/checklist/checklist';
import {situations} from '../domain/checklist/fixtures/walk';
import {languages} from './built-site';
import {choose, open, personalGenome, shownSteps, student, toolOf} from './checklist-page';
import {tabTo} from './living-page';
import {rulesBroken} from './rules-broken';

const words = {
  ja: {
    label: '申請チェックリスト',
    next: '次へ',
    back: '前の質問へ',
    change: (title: string) => new RegExp(`^変える.*${title}`),
    choose: '1つ選んでから',
    steps: 'あなたの手順',
    residency: 'アカウントを使う人は、外為法でどれに当たりますか',
    want: '何をしたいですか',
    first: '初めてアカウントを作る',
    questionOne: '質問1。 これを入れて、残り2〜8問です。',
    start: '自分の手順を出す',
    general: '一般解析区画のアカウントがある',
  },
  en: {
    label: 'Application checklist',
    next: 'Next',
    back: 'Back to the question before',
    change: (title: string) => new RegExp(`^Change.*${title}`),
    choose: 'Choose one answer, then go on.',
    steps: 'Your steps',
    residency: 'Which of these is the user of the account under the Foreign Exchange and Foreign Trade Act',
    want: 'What do you want to do?',
    first: 'Get my first account',
    questionOne: 'Question 1. 2 to 8 to go, counting this one.',
    start: 'Get my own steps',
    general: 'Yes, in the general analysis division',
  },
} as const;

const byKeyboard: [string, Answers][] = [
  [
    'a faculty member who is their own responsible person',
    {
      want: 'first-account',
      residency: 'resident',
      responsible: 'myself',
      division: 'general',
      storage: 'one-tb',
      computer: 'macos',
    },
  ],
  ['a student in the third month after arriving', student],
  ['a lost key', {want: 'key', 'key-problem': 'lost', division: 'general', computer: 'windows'}],
];

for (const {locale, prefix} of languages) {
  const w = words[locale];
  const page0 = `${prefix}/tools/checklist/`;
  const at = (answers: Answers): string => `${page0}?${answersQuery(answers)}`;

  test.describe(`application checklist, ${locale}`, () => {
    for (const [name, answers] of byKeyboard) {
      test(`by keyboard alone: ${name}`, async ({page}) => {
        await open(page, page0);
        const codes = Object.entries(answers);
        for (const [index, [id, code]] of codes.entries()) {
          await expect(page.locator(`input[type=radio][name="${id}"]`).first()).toBeVisible();
          if (index > 0) {
            await expect(page.locator('form h2')).toBeFocused();
          }
          await choose(page, code);
        }
        await expect(page.getByRole('heading', {name: w.steps})).toBeFocused();
        const expected = checklistFor(answers, situations.today).steps.map(({id}) => id);
        expect(await shownSteps(page)).toEqual(expected);
        expect(new URL(page.url()).search).toBe(`?${answersQuery(answers)}`);
        // The first tick by keyboard: done, and the next step is another.
        const [first] = expected;
        const next = page.locator('[aria-current="step"]');
        await expect(next).toHaveAttribute('data-step', first ?? '');
        await tabTo(page, next.getByRole('checkbox'));
        await page.keyboard.press('Space');
        await expect(next).not.toHaveAttribute('data-step', first ?? '');
      });
    }

    test('names for screen readers, in the order of the keyboard; nothing goes on without an answer', async ({
      page,
    }) => {
      await open(page, page0);
      const tool = toolOf(page, w.label);
      const group = tool.getByRole('group', {name: w.want});
      await expect(group).toHaveAccessibleDescription(w.questionOne);
      await expect(group.getByRole('radio')).toHaveCount(8);
      await expect(group.getByRole('radio', {name: w.first})).not.toBeChecked();
      await tabTo(page, group.getByRole('radio').first());
      await page.keyboard.press('Tab');
      const nextButton = tool.getByRole('button', {name: w.next, exact: true});
      await expect(nextButton).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(tool.getByRole('alert')).toContainText(w.choose);
      expect(await rulesBroken(page, 'main')).toEqual([]);
      await expect(group.getByRole('radio').first()).toBeFocused();
    });

    test('back, change an answer, and the browser’s own back', async ({page}) => {
      await open(page, page0);
      await choose(page, 'first-account');
      await choose(page, 'resident');
      await page.getByRole('button', {name: w.back}).click();
      const heading = page.locator('form h2');
      await expect(heading).toContainText(w.residency);
      await expect(heading).toBeFocused();
      await expect(page.locator('input[value="resident"]')).toBeChecked();

      await open(page, at({...student, residency: 'resident'}));
      await expect(page.locator('[data-step="applicant-signs-pledge"]')).toHaveCount(0);
      await page.getByRole('button', {name: w.change(w.residency)}).click();
      await expect(heading).toBeFocused();
      await expect(page.locator('input[value="resident"]')).toBeChecked();
      // The other answers are kept: one answer, and the steps are there again.
      await page.locator('input[value="non-resident"]').check();
      await page.getByRole('button', {name: w.next, exact: true}).click();
      await expect(page.locator('[data-step="applicant-signs-pledge"]')).toBeVisible();
      await expect(page.getByRole('heading', {name: w.steps})).toBeFocused();
      await page.goBack();
      await expect(heading).toContainText(w.residency);
      await page.goBack();
      await expect(page.getByRole('heading', {name: w.steps})).toBeVisible();
      await expect(page.locator('[data-step="applicant-signs-pledge"]')).toHaveCount(0);
      await page.goForward();
      await expect(heading).toContainText(w.residency);
    });

    test('no accessibility violation at 320 px, and nothing wider than the screen', async ({page}) => {
      await page.setViewportSize({width: 320, height: 700});
      await open(page, `${page0}?want=first-account&colour=purple`);
      expect(await rulesBroken(page, 'main')).toEqual([]);
      for (const address of [at(student), at(personalGenome)]) {
        await open(page, address);
        await expect(page.locator('li[data-step]').first()).toBeVisible();
        const folded = page.locator('main section section details > summary');
        for (const summary of await folded.all()) {
          await summary.click();
        }
        await expect(page.locator('main section section details:not([open])')).toHaveCount(0);
        await expect(page.locator('figure').first()).toBeVisible();
        expect(await rulesBroken(page, 'main')).toEqual([]);
        const widest = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(widest).toBeLessThanOrEqual(320);
      }
    });

    test('other pages lead into it with what their readers want', async ({page}) => {
      const starts: [string, QuestionId, Answers][] = [
        ['/application/registration/', 'residency', {want: 'first-account'}],
        ['/guides/using_general_analysis_division/ga_application/', 'residency', {division: 'general'}],
        ['/guides/using_personal_genome_division/pg_application/', 'account', {division: 'personal-genome'}],
        ['/guides/using_personal_genome_division/group_cloud/', 'account', {want: 'group-cloud'}],
      ];
      for (const [address, question, preset] of starts) {
        await open(page, `${prefix}${address}`);
        const box = page.locator('section', {hasText: w.start}).last();
        const links = await box
          .getByRole('link')
          .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).search));
        expect(links.length).toBeGreaterThan(2);
        for (const search of links) {
          expect(search).toContain(`${question}=`);
          for (const [id, code] of Object.entries(preset)) {
            expect(search).toContain(`${id}=${code}`);
          }
        }
      }
      await page.locator('section', {hasText: w.start}).last().getByRole('link', {name: w.general}).click();
      await expect(toolOf(page, w.label).locator('form h2')).toBeVisible();
      await expect(toolOf(page, w.label).locator('dl')).toContainText(w.general);
    });
  });
}
