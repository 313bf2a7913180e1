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
import {languages, publishedNotices, testsLogic} from '../built-site';
import {groupCloud, personalGenome, student} from '../checklist-answers';
import {exampleKey, exampleKeyLine} from '../example-key';
import {momentWhen, situationAt} from '../notice-moments';
import {download, openAllDetails, openTool, printedPages} from '../page';

const PRIVATE = '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ==\n';

const mailButton = /^(問い合わせ先へのメール|E-mail to the help desk)$/;

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
    const question = page.locator('[data-question] h2');
    const title = page.locator('main section h2', {hasText: /^(あなたの手順|Your steps)$/});
    const option = (code: string) => page.locator(`[data-answer="${code}"]`);
    const anyway = page.getByRole('link', {name: /^(この答えで続ける|Continue with this answer)$/});
    const answers = page.getByRole('region', {name: /^(答え|Your answers)$/});
    const expectSteps = (answers: Answers, now = closed) =>
      expect.poll(() => shownSteps(page)).toEqual(stepsOf(answers, now));
    await page.clock.setFixedTime(closed);
    await openTool(page, address);

    await step('from the questions to the steps', async () => {
      for (const [id, code] of Object.entries(student)) {
        await expect(page.locator(`[data-question="${id}"]`)).toBeVisible();
        await option(code).click();
      }
      await expect(title).toBeFocused();
      await expectSteps(student);
    });
    await step('an answer is changed, the others are kept; back and forward', async () => {
      await answers.locator('summary').click();
      await answers.getByRole('button').nth(1).click();
      await expect(question).toBeFocused();
      await expect(page.locator('[data-answer][aria-current=true]')).toHaveAttribute(
        'data-answer',
        student.residency ?? '',
      );
      await option('not-sure').click();
      await expectSteps({...student, residency: 'not-sure'});
      await page.goBack();
      await page.goBack();
      await expectSteps(student);
      await page.goForward();
      await expect(question).toBeVisible();
      await page.getByRole('button', {name: /前の質問|Previous question/}).click();
      await expect(page.locator('[data-question=want] [aria-current=true]')).toBeVisible();
    });
    await step('an answer that ends badly says why in place; another can be chosen, or what can be done', async () => {
      await openTool(page, `${address}#want=first-account&residency=non-resident`);
      await option('abroad').locator('summary').click();
      await expect(option('abroad')).toContainText(deadEndMessages['no-responsible-person'].title[locale]);
      await option('none').locator('summary').click();
      await expect(option('abroad')).not.toHaveAttribute('open', '');
      await anyway.click();
      await expectSteps({want: 'first-account', residency: 'non-resident', responsible: 'none'});
    });
    await step('an old link: what is dropped is reported, the rest counts', async () => {
      await openTool(page, `${address}#want=first-account&utm_source=mail&residency=martian`);
      const report = page.locator('main section').first().getByRole('status').first();
      await expect(report).toContainText('martian');
      await expect(report).not.toContainText('utm_source');
      await expect(page.locator('[data-question=residency]')).toBeVisible();
    });
    await step("a link of version 0.2 and other sites' parameters; a link to a heading keeps the answers", async () => {
      await openTool(page, `${address}?utm_source=mail`);
      await expect(page.locator('[data-question=want]')).toBeVisible();
      await openTool(page, `${address}?utm_source=mail&${answersState(personalGenome)}`);
      await expectSteps(personalGenome);
      await expect(page).toHaveURL(`${address}?utm_source=mail#${answersState(personalGenome)}`);
      await page.locator('main a[href="#step-begin-in-general-division"]').click();
      await expect(page.locator('#step-begin-in-general-division')).toBeInViewport();
      await expect(page).toHaveURL(`${address}?utm_source=mail#${answersState(personalGenome)}`);
      await expectSteps(personalGenome);
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
    await step(
      'on a phone: the question on the first screen, six screens of steps, the e-mail one tap away',
      async () => {
        const height = 844;
        await page.setViewportSize({width: 390, height});
        await page.clock.setFixedTime(closed);
        await openTool(page, address);
        await expect(page.locator('[data-answer]').first()).toBeInViewport({ratio: 1});
        for (const who of [student, groupCloud]) {
          await openTool(page, at(who));
          await expectSteps(who);
          const whole = await page.evaluate(() => document.documentElement.scrollHeight);
          expect(whole / height).toBeLessThan(6);
        }
        await page.getByRole('button', {name: mailButton}).click();
        await expect(page.locator('[data-writer=mail] pre').first()).toBeVisible();
      },
    );
  });

  if (testsLogic({locale})) {
    test(`the application checklist kept on the device, in two tabs, ${locale}`, async ({page, step}) => {
      await page.clock.setFixedTime(closed);
      await step('ticks are lost on leaving, unless they are kept on request', async () => {
        await openTool(page, at(student));
        const tick = page.locator('li[data-step]').first().getByRole('checkbox');
        const stored = () => page.evaluate(() => localStorage.getItem('application-checklist'));
        await tick.check();
        await expect(page.locator('ol[aria-label] small').first()).toHaveText(/^1 /);
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
        await page.getByRole('link', {name: /この端末に保存した手順を開く|Open the steps saved/}).click();
        await expect(tick).toBeChecked();
        const kept = {answers: answersState(student), done: [stepsOf(student, closed)[0]]};
        expect(JSON.parse((await stored()) ?? '')).toMatchObject({...kept, until: expect.stringMatching(/^20/)});
        // Another tab ticks, opens a link with other answers, and removes it all.
        const other = await page.context().newPage();
        await other.clock.setFixedTime(closed);
        await openTool(other, at(student));
        await other.locator('li[data-step]').nth(1).getByRole('checkbox').check();
        await expect(page.locator('li[data-step]').nth(1).getByRole('checkbox')).toBeChecked();
        await openTool(other, at(personalGenome));
        await other.locator('li[data-step]').nth(2).getByRole('checkbox').check();
        expect(JSON.parse((await stored()) ?? '')).toMatchObject({answers: kept.answers, done: {length: 2}});
        await other.evaluate(() => localStorage.clear());
        await page.locator('li[data-step]').nth(2).getByRole('checkbox').check();
        expect(await stored()).toBeNull();
        await other.close();
        await page.getByRole('checkbox', {name: /この端末に保存する|on this device/}).check();
        await page.getByRole('checkbox', {name: /この端末に保存する|on this device/}).uncheck();
        expect(await stored()).toBeNull();
      });
    });

    test(`the application checklist without storage or network, ${locale}`, async ({page, complaints}) => {
      await page.clock.setFixedTime(closed);
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      });
      await openTool(page, at(student));
      const tick = page.locator('li[data-step]').first().getByRole('checkbox');
      await tick.check();
      const keep = page.getByRole('checkbox', {name: /この端末に保存する|on this device/});
      await keep.click();
      await expect(keep).not.toBeChecked();
      await expect(
        page.getByText(/この設定では保存できません|ブラウザの設定では保存できません|do not allow this/),
      ).toBeVisible();
      await page.route(/\.js$/, (route) => route.abort());
      await page.getByRole('button', {name: mailButton}).click();
      const writer = page.locator('[data-writer=mail]');
      const retry = writer.getByRole('button', {name: /もう一度読み込む|Load again/});
      await expect(retry).toBeVisible();
      await page.unroute(/\.js$/);
      await retry.click();
      await expect(writer.locator('pre').first()).toBeVisible();
      await expect(tick).toBeChecked();
      expect(complaints.filter((line) => !/browser storage is not available|ERR_FAILED/.test(line))).toEqual([]);
      complaints.length = 0;
    });

    test(`what leaves the application checklist, ${locale}`, async ({page, requested, step}) => {
      await page.clock.setFixedTime(closed);
      const tool = await openTool(page, at(groupCloud));
      await expect(page.locator('li[data-step]')).toHaveCount(stepsOf(groupCloud, closed).length);

      await step('the calendar, read by another library', async () => {
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
      await step('the e-mail holds what was typed and a checked key, never a private one', async () => {
        await openTool(page, at({...student, residency: 'resident', nationality: 'japanese'}));
        const mail = page.locator('[data-writer=mail]');
        // The step leads to it.
        await page.locator('[data-step="apply-by-email"] summary').click();
        await page.locator('[data-step="apply-by-email"]').getByRole('button').first().click();
        await expect(mail.locator('h3')).toBeFocused();
        await mail.getByRole('button', {name: /次の未入力の項目へ|next empty field/}).click();
        await expect(mail.getByLabel(mailTemplate.label.name[locale], {exact: true})).toBeFocused();
        await expect(mail.getByLabel(mailTemplate.label.telephone[locale], {exact: true})).toHaveAttribute(
          'type',
          'tel',
        );
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
}
