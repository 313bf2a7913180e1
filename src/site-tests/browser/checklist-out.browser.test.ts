// What leaves the application checklist, in both languages: the printed sheet, text, calendar, and the e-mail with a key that was checked.
import {readFileSync} from 'node:fs';
import {expect, type Locator, type Page, test} from '@playwright/test';
import {sync, type VEvent} from 'node-ical';
import {answersQuery} from '../domain/checklist/address';
import type {Answers} from '../domain/checklist/answers';
import {languages} from './built-site';
import {exampleKeyLine} from './example-key';

const words = {
  ja: {
    title: '遺伝研スパコンの手順',
    term: '誓約書に署名する',
    asOf: '2026年11月20日(金)の時点',
    estimate: '料金を見積もる',
    text: '手順を文にしてコピーする',
    textLine: '[ ] 2. 申請者：利用規程を読む',
    applied: '申請する日、または申請した日',
    expected: '通常は2026年12月8日(火)まで',
    calendar: 'カレンダーに入れる',
    save: 'カレンダーのファイルを保存（.ics）',
    mail: '問い合わせ先へのメールを作る',
    writeMail: 'メールを作る',
    name: '氏名',
    affiliation: '所属',
    purpose: '利用目的',
    career: '(a) 学歴・職歴・研究歴',
    key: '公開鍵（.pubで終わるファイルの中身）',
    keyLater: '公開鍵：できたら別に送ります',
    right: '正しい公開鍵です',
    wasPrivate: '秘密鍵でした',
    withheld: '秘密鍵が入っています',
    subjectOf: 'アカウント新規登録の申請（遺伝研 遺伝 太郎）',
    openMail: 'メールソフトで開く',
    tooLong: '途中で切れるおそれ',
    forward: '責任者に送る文を作る',
    forwarded: '申請者：遺伝 太郎（遺伝研）',
  },
  en: {
    title: 'NIG supercomputer: my steps',
    term: 'Sign the pledge',
    asOf: 'As registration stood on Fri, 20 November 2026.',
    estimate: 'Estimate the fee',
    text: 'Copy the steps as text',
    textLine: '[ ] 2. Applicant: Read the terms of use',
    applied: 'Day of your application, past or to come',
    expected: 'Normally by Tue, 8 December 2026',
    calendar: 'Put them into a calendar',
    save: 'Save a calendar file (.ics)',
    mail: 'Write the e-mail to the help desk',
    writeMail: 'Write the e-mail',
    name: 'Name',
    affiliation: 'Affiliation',
    purpose: 'Purpose of use',
    career: '(a) education, career and research',
    key: 'Public key (the content of the file that ends in .pub)',
    keyLater: 'Public key: I will send it when it is ready',
    right: 'This public key is right',
    wasPrivate: 'That was a private key',
    withheld: 'There is a private key in it',
    subjectOf: 'Application for a new account (遺伝 太郎, 遺伝研)',
    openMail: 'Open in my mail program',
    tooLong: 'could cut it off',
    forward: 'Write a text for the responsible person',
    forwarded: 'Applicant: 遺伝 太郎 (遺伝研)',
  },
} as const;

const PRIVATE = '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ==\n';

const student: Answers = {
  want: 'first-account',
  residency: 'non-resident',
  responsible: 'other',
  division: 'general',
  storage: 'one-tb',
  computer: 'windows',
};
/** The one with the most steps. */
const longest: Answers = {
  want: 'group-cloud',
  account: 'none',
  residency: 'non-resident',
  responsible: 'other',
  'group-cloud-use': 'with-nodes',
  'group-cloud-data': 'other',
  computer: 'windows',
};
const lostKey: Answers = {want: 'key', 'key-problem': 'lost', division: 'general', computer: 'windows'};

/** The paper that printers in Japan have, with the margins of a browser. */
const paper = {format: 'A4', margin: {top: '1cm', right: '1cm', bottom: '1cm', left: '1cm'}};

async function pagesOnPaper(page: Page): Promise<number> {
  const pdf = (await page.pdf(paper)).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
}

async function open(page: Page, address: string): Promise<Locator> {
  await page.clock.setFixedTime(new Date('2026-11-20T10:00:00+09:00'));
  await page.goto(address);
  await page.locator('li[data-step]').first().waitFor();
  return page.locator('main section[aria-label]').first();
}

function localDay(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

for (const {locale, prefix} of languages) {
  const w = words[locale];
  const at = (answers: Answers): string => `${prefix}/tools/checklist/?${answersQuery(answers)}`;

  test.describe(`what leaves the application checklist, ${locale}`, () => {
    test('paper has the sheet alone, on one page, also with the most steps', async ({page}) => {
      for (const [answers, steps] of [
        [student, 20],
        [longest, 40],
      ] as const) {
        const tool = await open(page, at(answers));
        const sheet = page.locator('[data-print-sheet]');
        await expect(sheet).toBeHidden();
        await page.emulateMedia({media: 'print'});
        await expect(page.locator('h1:visible')).toHaveText(w.title);
        await expect(tool).toBeHidden();
        await expect(sheet).toContainText(w.term);
        await expect(sheet).toContainText(`${steps}. `);
        await expect(sheet).toContainText(w.asOf);
        await page.emulateMedia({media: null});
        expect(await pagesOnPaper(page)).toBe(1);
      }
    });

    test('text, and expected dates from a chosen day', async ({page}) => {
      const tool = await open(page, at(student));
      await tool.getByLabel(w.applied).fill('2026-12-01');
      await expect(page.locator('[data-step="answer-to-application"]')).toContainText(w.expected);
      await tool.locator('summary', {hasText: w.text}).click();
      const text = tool.locator('pre').last();
      await expect(text).toContainText(w.textLine);
      await expect(text).toContainText(w.expected);
    });

    test('the estimator opens with the example that is nearest', async ({page}) => {
      await open(page, at(longest));
      const link = page
        .locator('[data-step="estimate-fee"]')
        .getByRole('link', {name: w.estimate, exact: true});
      await expect(link).toHaveAttribute('href', /\/tools\/fees\/\?plan=v1~\d{4}~group-cloud_/);
    });

    test('the calendar, read by another library', async ({page}) => {
      const tool = await open(page, at(longest));
      await tool.locator('summary', {hasText: w.calendar}).click();
      const downloading = page.waitForEvent('download');
      await tool.getByRole('button', {name: w.save}).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe('nig-deadlines-2026.ics');
      const text = readFileSync(await download.path(), 'utf8');
      const events = Object.values(sync.parseICS(text)).filter(
        (part): part is VEvent => part?.type === 'VEVENT',
      );
      expect(events.map(({start, end}) => [localDay(start), end && localDay(end)])).toEqual([
        ['2026-11-30', '2026-12-01'],
        ['2026-12-31', '2027-01-01'],
        ['2027-01-04', '2027-04-01'],
        ['2027-03-31', '2027-04-01'],
        ['2027-04-01', '2027-04-02'],
        ['2027-06-30', '2027-07-01'],
      ]);
      expect(events.every(({datetype}) => datetype === 'date')).toBe(true);
    });

    test('the e-mail: what was typed stands there, private keys never; nothing is sent, stored or in the address', async ({
      page,
    }) => {
      const tool = await open(page, at(student));
      const address = page.url();
      const asked: string[] = [];
      // The step itself leads to it.
      await page.locator('[data-step="apply-by-email"]').getByRole('button', {name: w.writeMail}).click();
      await expect(tool.locator('summary', {hasText: w.mail})).toBeFocused();
      const mail = tool.locator('details', {hasText: w.mail}).last();
      await mail.getByLabel(w.name, {exact: true}).fill('遺伝 太郎');
      page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
      await mail.getByLabel(w.affiliation, {exact: true}).fill('遺伝研');
      const [subject, body] = [mail.locator('pre').first(), mail.locator('pre').nth(1)];
      await expect(subject).toHaveText(w.subjectOf);
      await expect(body).toContainText(w.keyLater);

      await mail.getByLabel(w.purpose).fill(PRIVATE);
      await expect(mail).toContainText(w.withheld);
      await expect(body).not.toContainText('PRIVATE KEY');
      await mail.getByLabel(w.purpose).fill('RNA-seq');
      await expect(body).toContainText('RNA-seq');

      const key = mail.getByLabel(w.key);
      await key.fill(PRIVATE);
      await expect(mail).toContainText(w.wasPrivate);
      await expect(key).toHaveAccessibleDescription(new RegExp(w.wasPrivate));
      await expect(key).toHaveValue('');
      await expect(body).toContainText(w.keyLater);
      await key.fill('ssh-rsa AAAA');
      await expect(mail.getByRole('link', {name: /鍵|key/})).toBeVisible();
      await expect(body).not.toContainText('ssh-rsa');
      await key.fill(exampleKeyLine);
      await expect(mail).toContainText(w.right);
      await expect(key).toHaveAttribute('aria-invalid', 'false');
      await expect(body).toContainText(exampleKeyLine);

      expect(page.url()).toBe(address);
      expect(asked.filter((request) => /遺伝|%E9%81%BA|RNA|AAAA/.test(request))).toEqual([]);
      const stored = await page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}]));
      expect(stored).not.toMatch(/遺伝|RNA|AAAA/);

      // What was typed is there for the responsible person's text, too.
      await tool.locator('summary', {hasText: w.forward}).click();
      await expect(tool.locator('pre', {hasText: w.forwarded})).toBeVisible();
    });

    test('a short e-mail opens in the mail program; a long one is to be copied', async ({page}) => {
      const tool = await open(page, at(lostKey));
      await tool.locator('summary', {hasText: w.mail}).click();
      const mail = tool.locator('details', {hasText: w.mail}).last();
      await mail.getByRole('radio', {name: 'English'}).check();
      await mail.getByLabel(w.name, {exact: true}).fill('Taro Iden');
      const link = mail.getByRole('link', {name: w.openMail});
      const href = (await link.getAttribute('href')) ?? '';
      expect(href).toMatch(/^mailto:sc-helpdesk@example\.org\?subject=/);
      expect(decodeURIComponent(href)).toContain('Taro Iden');
      expect(href.length).toBeLessThanOrEqual(1900);
      await mail.getByRole('radio', {name: '日本語'}).check();
      await mail.locator('textarea').first().fill('遺伝'.repeat(200));
      await expect(mail).toContainText(w.tooLong);
      await expect(link).toHaveCount(0);
    });
  });
}
