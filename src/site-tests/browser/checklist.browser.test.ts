// The application checklist in both languages: from the questions to the steps of the reader, changed, ticked, kept,
// taken along; at two clocks.
import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {sync, type VEvent} from 'node-ical';
import {answersState} from '../../checklist/address';
import type {Answers} from '../../checklist/answers';
import {checklistFor} from '../../checklist/checklist';
import {deadlinesFor} from '../../checklist/dates';
import {mailTemplate} from '../../checklist/mail-templates';
import {deadEndMessages} from '../../checklist/messages/labels';
import {dateInJapan} from '../../lib/civil-date';
import {expect, test} from '../browser-test';
import {languages, publishedNotices} from '../built-site';
import {groupCloud, personalGenome, student} from '../checklist-answers';
import {exampleKey, exampleKeyLine} from '../example-key';
import {momentWhen, situationAt} from '../notice-moments';
import {download, openAllDetails, openTool, printedPages} from '../page';

const PRIVATE = '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ==\n';

const shownSteps = (page: Page): Promise<(string | null)[]> =>
  page.locator('li[data-step]').evaluateAll((items) => items.map((item) => item.getAttribute('data-step')));

for (const {locale, prefix} of languages) {
  const notices = publishedNotices(prefix);
  const closed = momentWhen(notices, 'closing the personal genome division', ({registration}) =>
    registration.some(({kind, open}) => kind === 'personal-genome' && !open),
  );
  const open = momentWhen(notices, 'leaving all divisions open', ({registration}) =>
    registration.every((one) => one.open && one.via === 'web'),
  );
  const stepsOf = (answers: Answers, now: number) =>
    checklistFor(answers, situationAt(notices, now)).steps.map(({id}) => id);
  const address = `${prefix}/tools/checklist/`;
  const at = (answers: Answers) => `${address}#${answersState(answers)}`;

  test(`application checklist, ${locale}`, async ({page, step}) => {
    const question = page.locator('form h2');
    const title = page.locator('main section h2', {hasText: /^(あなたの手順|Your steps)$/});
    const next = page.locator('form button[type=submit]');
    const answer = async (code: string) => {
      await page.locator(`input[type=radio][value="${code}"]`).check();
      await next.click();
    };
    const expectSteps = (answers: Answers, now = closed) =>
      expect.poll(() => shownSteps(page)).toEqual(stepsOf(answers, now));
    await page.clock.setFixedTime(closed);
    await openTool(page, address);

    await step('nothing goes on without an answer', async () => {
      await next.click();
      await expect(page.locator('form [role=alert]')).not.toBeEmpty();
      await expect(page.locator('input[type=radio]').first()).toBeFocused();
    });
    await step('from the questions to the steps', async () => {
      for (const [id, code] of Object.entries(student)) {
        await expect(page.locator(`input[type=radio][name="${id}"]`).first()).toBeVisible();
        await answer(code);
      }
      await expect(title).toBeFocused();
      await expectSteps(student);
    });
    await step('an answer is changed, the others are kept; back and forward', async () => {
      await page.locator('dl').first().getByRole('button').nth(1).click();
      await expect(question).toBeFocused();
      await expect(page.locator(`input[value="${student.residency}"]`)).toBeChecked();
      await answer('not-sure');
      await expectSteps({...student, residency: 'not-sure'});
      await page.goBack();
      await page.goBack();
      await expectSteps(student);
      await page.goForward();
      await expect(question).toBeVisible();
      await page.getByRole('button', {name: /前の質問|Previous question/}).click();
      await expect(page.locator(`input[value="${student.want}"]`)).toBeChecked();
    });
    await step('ticks are lost on leaving, unless they are kept on request', async () => {
      await openTool(page, at(student));
      const tick = page.locator('li[data-step]').first().getByRole('checkbox');
      const stored = () => page.evaluate(() => localStorage.getItem('application-checklist'));
      await tick.check();
      await expect(page.locator('progress')).toHaveJSProperty('value', 1);
      await expect(page.locator('[aria-current=step]')).not.toHaveAttribute(
        'data-step',
        stepsOf(student, closed)[0] ?? '',
      );
      expect(await stored()).toBeNull();
      await page.reload();
      await expect(tick).not.toBeChecked();
      await tick.check();
      await page.getByRole('checkbox', {name: /この端末に保存する|on this device/}).check();
      await openTool(page, address);
      await page.locator('main section a[href*="checklist=1"]').click();
      await expect(tick).toBeChecked();
      expect(JSON.parse((await stored()) ?? '')).toEqual({
        answers: answersState(student),
        done: [stepsOf(student, closed)[0]],
      });
      await page.getByRole('button', {name: /端末から削除する|Delete from this device/}).click();
      expect(await stored()).toBeNull();
    });
    await step('an old link: what is dropped is reported, the rest counts', async () => {
      await openTool(page, `${address}#want=first-account&colour=purple&residency=martian`);
      const report = page.locator('main section').first().getByRole('status').first();
      await expect(report).toContainText('colour');
      await expect(report).toContainText('martian');
      await expect(page.locator('input[name=residency]').first()).toBeVisible();
    });
    await step("a link of version 0.2 and other sites' parameters; a link to a heading keeps the answers", async () => {
      await openTool(page, `${address}?utm_source=mail`);
      await expect(page.locator('main form input[name=want]').first()).toBeVisible();
      await openTool(page, `${address}?utm_source=mail&${answersState(student)}`);
      await expectSteps(student);
      await expect(page).toHaveURL(`${address}?utm_source=mail#${answersState(student)}`);
      await page.locator('main a[href^="#"]:not(.hash-link):visible, .table-of-contents a').first().click();
      await expect(page).toHaveURL(`${address}?utm_source=mail#${answersState(student)}`);
      await expectSteps(student);
    });
    await step('what is closed at the clock, and another way', async () => {
      await openTool(page, at(personalGenome));
      await expectSteps(personalGenome);
      const {deadEnds} = checklistFor(personalGenome, situationAt(notices, closed));
      expect(deadEnds.length).toBeGreaterThan(0);
      const headings = deadEnds.map(({id}) =>
        page.getByRole('heading', {name: deadEndMessages[id as keyof typeof deadEndMessages].title[locale]}),
      );
      for (const heading of headings) await expect(heading).toBeVisible();
      await page.clock.setFixedTime(open);
      await page.reload();
      await expectSteps(personalGenome, open);
      for (const heading of headings) await expect(heading).toHaveCount(0);
    });
  });

  test(`what leaves the application checklist, ${locale}`, async ({page, requested, step}) => {
    await page.clock.setFixedTime(closed);
    const tool = await openTool(page, at(groupCloud));
    await expect(page.locator('li[data-step]')).toHaveCount(stepsOf(groupCloud, closed).length);

    await step('the calendar, read by another library', async () => {
      await tool.locator('summary', {hasText: /カレンダー|calendar/}).click();
      const {path} = await download(page, () => tool.getByRole('button', {name: /\.ics/}).click());
      const events = Object.values(sync.parseICS(readFileSync(path, 'utf8'))).filter(
        (part): part is VEvent => part?.type === 'VEVENT',
      );
      // Whole days are read as midnight, here, of the first day and of the day after the last.
      const localDay = (date: Date | undefined) => date && `${date.toLocaleDateString('sv-SE')}`;
      expect(events.map(({start, datetype}) => [localDay(start), datetype])).toEqual(
        deadlinesFor(groupCloud, dateInJapan(closed)).map(({start}) => [start, 'date']),
      );
    });
    await step('paper has the sheet alone, on one page, also with the most steps', async () => {
      expect(await printedPages(page)).toBe(1);
      await page.emulateMedia({media: 'print'});
      const sheet = page.locator('[data-print-sheet]');
      await expect(sheet).toContainText(`${stepsOf(groupCloud, closed).length}. `);
      await expect(tool).toBeHidden();
      await page.emulateMedia({media: null});
    });
    await step('the step about fees opens the estimator with a plan', async () => {
      await expect(page.locator('[data-step="estimate-fee"] a[href*="#plan=v1~"]')).toBeVisible();
    });
    await step('expected dates after the day of the last signature, also in the text to copy', async () => {
      await openTool(page, at({...student, residency: 'resident', nationality: 'japanese'}));
      await tool.locator('input[type=date]').last().fill('2026-12-01');
      const expected = page.locator('[data-step="post-certificate"] strong').first();
      await expect(expected).toContainText('2026');
      await tool.locator('summary', {hasText: /手順をテキストで|steps as text/}).click();
      await expect(tool.locator('pre').last()).toContainText((await expected.textContent()) ?? '-');
    });
    await step('the e-mail holds what was typed and a checked key, never a private one', async () => {
      const mail = tool
        .locator('details', {hasText: /問い合わせ先へのメールを作る|Write the e-mail to the help desk/})
        .last();
      // The step leads to it.
      await page.locator('[data-step="apply-by-email"]').getByRole('button').first().click();
      await expect(mail.locator('summary').first()).toBeFocused();
      const field = (name: keyof typeof mailTemplate.label) =>
        mail.getByLabel(mailTemplate.label[name][locale], {exact: true});
      await field('name').fill('遺伝 太郎');
      await expect(mail.locator('pre').first()).toContainText('遺伝 太郎');
      const [body, key] = [mail.locator('pre').nth(1), mail.locator('textarea').last()];
      await field('purpose').fill(PRIVATE);
      await expect(mail.locator('[aria-invalid=true]')).toHaveCount(1);
      await expect(body).not.toContainText('PRIVATE KEY');
      await field('purpose').fill('RNA-seq');
      await expect(body).toContainText('RNA-seq');
      await key.fill(PRIVATE);
      await expect(key).toHaveValue('');
      await expect(key).toHaveAttribute('aria-invalid', 'true');
      await key.fill(exampleKeyLine);
      await expect(body).toContainText(exampleKeyLine);
      await openAllDetails(page);
    });
    await step('nothing that was typed is sent, stored or in the address', async () => {
      const typed = /遺伝|%E9%81%BA|RNA-seq/;
      expect(requested.filter((url) => typed.test(url) || url.includes(exampleKey.slice(20)))).toEqual([]);
      const kept = await page.evaluate(() => JSON.stringify([location.href, {...localStorage}, {...sessionStorage}]));
      expect(kept).not.toMatch(typed);
    });
  });
}
