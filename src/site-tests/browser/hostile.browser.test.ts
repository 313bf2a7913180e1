// Hostile inputs to every tool, over a hundred each, half of them in each language: nothing runs, nothing becomes markup, nothing hangs, and
// what is said is a sentence for a person.
import {writeFileSync} from 'node:fs';
import {expect, type Locator, type Page, type TestInfo, test} from '@playwright/test';
import {languages} from './built-site';
import {exampleKey} from './example-key';
import {type HostileFile, hostileKeys, hostileWorkbooks} from './hostile-files';
import {hostileTexts} from './hostile-texts';
import {watchHostile} from './hostile-watch';
import {openPage} from './living-page';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Servers take addresses of some 8 kB: what is longer is cut, also inside a character. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).slice(0, 2400);
const LANGUAGE = {ja: /[ぁ-ん]{2}/, en: /[a-z]{3} [a-z]/};

/** Each text in one of the forms in turn. */
const inForms = (forms: (text: string) => readonly string[]): string[] =>
  hostileTexts.map((text, index) => forms(text)[(index >> 1) % 2] ?? text);

/** Half of the inputs for each language. */
const share = <T>(all: readonly T[], locale: 'ja' | 'en'): T[] =>
  all.filter((_, index) => index % 2 === (locale === 'ja' ? 0 : 1));

async function open(page: Page, address: string): Promise<void> {
  await openPage(page, address);
}

/** Comes to an address by a new load for every tenth, else inside the loaded site, which takes a tenth of the time. */
async function come(page: Page, address: string, index: number, by: string): Promise<void> {
  if (index % 10 === 0) {
    await open(page, address);
    return;
  }
  for (const next of [by, address]) {
    await page.evaluate((to) => {
      history.pushState({key: to}, '', to);
      dispatchEvent(new PopStateEvent('popstate', {state: {key: to}}));
    }, next);
    await expect(page.locator(next === by ? '.navbar' : 'main')).toBeVisible();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  }
}

function decoded(query: string): string {
  return query.replace(/(%[0-9A-F]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return '';
    }
  });
}

/** Chooses a file. It lies on the disk: handed over as text, a large one would stop the page by itself. */
async function choose(
  input: Locator,
  info: TestInfo,
  {name, bytes}: {name: string; bytes: Uint8Array},
): Promise<void> {
  if (bytes.length < 20_000) {
    await input.setInputFiles({name, mimeType: XLSX, buffer: Buffer.from(bytes)});
    return;
  }
  const file = info.outputPath(name);
  writeFileSync(file, bytes);
  await input.setInputFiles(file);
}

const plans = (text: string): string[] => [
  `?plan=${encode(text)}`,
  `?plan=v1~2026~storage-general_20260401-20270331_${encode(text)}~end`,
];
const answers = (text: string): string[] => [
  `?want=${encode(text)}`,
  `?checklist=1&${encode(text)}=${encode(text)}`,
];
const keys = (text: string): string[] => [text, `${exampleKey} ${text}`];

const moreOfAddresses = [
  '?plan',
  '?plan=',
  '?plan=a&plan=b',
  '?plan=v1~2026~storage-general_20260401-20270331_1~end&plan=x',
  '?plan[]=x',
  '?plan=%E0%A4%A',
  '?plan=%',
  '#%E0%A4%A',
  '?=',
  '?&&&',
  '?plan=v1~99999~end',
  '?plan=v2~2026~end',
  `?plan=v1~2026${'~storage-general_20260401-20270331_1'.repeat(300)}~end`,
  `?plan=v1~2026~dedicated-personal_accelerator-1_20260401-20270331${'_1'.repeat(4000)}~end`,
  '?docusaurus-theme=%3Cb%3E',
  '?docusaurus-data-x%3D%3Cb%3E=%22%3E%3Cb%3E',
];
const moreOfAnswers = [
  '?want=first-account&want=key',
  '?checklist=2',
  '?checklist=1&checklist=9&want=key',
  '?want[]=key',
  '?want=%E0%A4%A',
  '?%',
  '?want',
  '?=first-account',
  `?${'want=key&'.repeat(1500)}`,
  '#%E0%A4%A',
  '?want=key#<b data-pwned>',
  '?__proto__[x]=1&constructor.prototype.y=2',
];

for (const {locale, prefix} of languages) {
  const inOwnWords = LANGUAGE[locale];

  test.describe(`hostile inputs, ${locale}`, () => {
    test.describe.configure({timeout: 120_000});

    test('addresses of the fee estimator', async ({page}) => {
      const {look, faults} = await watchHostile(page);
      const queries = share([...inForms(plans), ...moreOfAddresses], locale);
      expect(queries.length).toBeGreaterThan(50);
      for (const [index, query] of queries.entries()) {
        await come(page, `${prefix}/tools/fees/${query}`, index, `${prefix}/tools/ssh-key/`);
        if (/^\?plan=/.test(query)) {
          // What was dropped is said; what could be read after all ("1_000": two accounts) is a line.
          const said = page
            .locator('main section [role=status], main section ol > li')
            .filter({hasText: inOwnWords});
          await expect(said.first(), query.slice(0, 80)).toBeVisible();
        }
        await look(decoded(query));
        await page.evaluate(() => sessionStorage.clear());
      }
      expect(faults).toEqual([]);
    });

    test('addresses of the checklist', async ({page}) => {
      const {look, faults} = await watchHostile(page);
      const queries = share([...inForms(answers), ...moreOfAnswers], locale);
      expect(queries.length).toBeGreaterThan(50);
      for (const [index, query] of queries.entries()) {
        await come(page, `${prefix}/tools/checklist/${query}`, index, `${prefix}/tools/ssh-key/`);
        await expect(page.locator('main form, main [data-step]').first()).toBeVisible();
        if (/^\?(want=.|checklist=1&\w)/.test(query) && !/first-account|key/.test(query)) {
          await expect(page.locator('main section [role=status]').first(), query.slice(0, 80)).toHaveText(
            inOwnWords,
          );
        }
        await look(decoded(query));
      }
      expect(faults).toEqual([]);
    });

    test('keys that are pasted', async ({page}) => {
      const {look, faults} = await watchHostile(page);
      await open(page, `${prefix}/tools/ssh-key/`);
      const field = page.locator('main textarea').first();
      const report = page.locator('[data-verdict]');
      await field.fill(exampleKey);
      await expect(report).toBeVisible();
      const texts = share(inForms(keys), locale);
      expect(texts.length).toBeGreaterThan(50);
      for (const text of texts) {
        // Emptied in between, so that the report is about this one.
        await field.fill('');
        await expect(report).toHaveCount(0);
        await field.fill(text);
        await expect(report.locator('h3').first(), text.slice(0, 80)).toHaveText(inOwnWords);
        await look(text);
      }
      for (const piece of ['a', '<b data-pwned>']) {
        await field.fill('');
        await field.focus();
        await page.evaluate((repeated) => {
          const huge = repeated.repeat(10_000_000 / repeated.length);
          document.execCommand('insertText', false, huge);
        }, piece);
        await expect(report.locator('h3').first()).toHaveText(inOwnWords);
        await look(`ten megabytes of ${piece}`);
      }
      expect(faults).toEqual([]);
    });

    test('files of keys', async ({page}, info) => {
      const {look, faults} = await watchHostile(page);
      await open(page, `${prefix}/tools/ssh-key/`);
      const names = hostileTexts
        .slice(0, 60)
        .map((text): HostileFile => ({what: text, bytes: () => new Uint8Array(3)}));
      const said = page.locator('main [role=alert] p, [data-verdict] h3').first();
      const startOver = page.locator('main').getByRole('button', {name: /最初から|Start over/});
      for (const {what, bytes} of share([...hostileKeys, ...names], locale)) {
        await choose(page.locator('main input[type=file]'), info, {
          name: what.replace(/[/\\\0]/g, '_'),
          bytes: bytes(),
        });
        await expect(said, what).toHaveText(inOwnWords);
        await look(what);
        if (await startOver.isVisible()) await startOver.click();
        await expect(page.locator('[data-verdict]')).toHaveCount(0);
      }
      expect(faults).toEqual([]);
    });

    test('files of usage plans', async ({page}, info) => {
      const {look, faults} = await watchHostile(page);
      await open(page, `${prefix}/tools/fees/?plan=v1~2026~storage-general_20260401-20270331_31~end`);
      const inputs = page.locator('main section section input[type=file]');
      await expect(inputs.first()).toBeAttached();
      const names = hostileTexts
        .slice(0, 30)
        .map((text): HostileFile => ({what: text, bytes: () => new Uint8Array(1)}));
      for (const [index, {what, bytes}] of share([...hostileWorkbooks, ...names], locale).entries()) {
        const tag = `${index}-hostile`;
        const isName = names.some((one) => one.what === what);
        const name = `${tag}${isName ? what.replace(/[/\\\0]/g, '_') : ''}.xlsx`;
        // Filling in and reading back in turn.
        await choose(inputs.nth(index % 2), info, {name, bytes: bytes()});
        const said = page.locator('main [role=status], main [role=alert]').filter({hasText: tag});
        await expect(said.filter({hasNotText: '…'}), what).toHaveText(inOwnWords, {timeout: 15_000});
        await look(what);
      }
      expect(faults).toEqual([]);
    });

    test('the staff’s notice form', async ({page}) => {
      const {look, faults} = await watchHostile(page);
      await open(page, `${prefix}/staff/notice/`);
      await page.locator('input[value="maintenance"]').check();
      await page.locator('input[value="all"]').check();
      for (const text of share(hostileTexts, locale)) {
        // All fields at once; then with times and a name that hold, so that the preview and both files are drawn.
        for (const right of [[], ['2026-12-01 09:00', '2026-12-02', '', 'power-cut']]) {
          await page.locator('form').evaluate(
            (form, [typed, fixed]) => {
              const fields = [
                ...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
                  'input[type=text], textarea',
                ),
              ];
              for (const [index, field] of fields.entries()) {
                const {prototype} =
                  field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
                Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, fixed[index] ?? typed);
                field.dispatchEvent(new Event('input', {bubbles: true}));
              }
              if (form instanceof HTMLFormElement) form.requestSubmit();
            },
            [text, right] as const,
          );
          await look(text);
        }
      }
      await expect(page.locator('[data-preview]')).toHaveCount(2);
      expect(faults).toEqual([]);
    });

    test('addresses of pages with tabs and filters', async ({page}) => {
      const {look, faults} = await watchHostile(page);
      for (const [index, text] of share(hostileTexts, locale).entries()) {
        const [address, key] = index % 2 ? ['/application/ssh_keys/', 'os'] : ['/status/', 'service'];
        const query = `?${key}=${encode(text)}&year=${encode(text)}#${encode(text)}`;
        await come(page, `${prefix}${address}${query}`, index, `${prefix}/tools/ssh-key/`);
        await look(decoded(query));
      }
      expect(faults).toEqual([]);
    });
  });
}

test('each tool is given more than a hundred', () => {
  for (const inputs of [hostileTexts, hostileWorkbooks]) expect(inputs.length).toBeGreaterThan(100);
});
