// Browsers that translate a page replace its text nodes by <font> elements. The same steps with and without that: after
// each, the page has the same texts, also those for screen readers and for paper.
import type {Page} from '@playwright/test';
import {answersState} from '../../checklist/address';
import {expect, test} from '../browser-test';
import {type Language, languages, publishedNotices} from '../built-site';
import {groupCloud, personalGenome, student} from '../checklist-answers';
import {exampleKey} from '../example-key';
import {estimatorWith, planOf} from '../fee-plans';
import {allEdges, fiveMoments} from '../notice-moments';
import {openPage} from '../page';
import {moveClock} from '../shown-notices';
import {wrapTexts} from '../wrap-texts';

/** The texts of the page by element, with the name of the element, in the order of the document. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = new Map<Element, string>();
    const walker = document.createTreeWalker(document.querySelector('#__docusaurus') ?? document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement?.closest(':not(font)');
      if (!element || element.closest('script, style, noscript, svg')) continue;
      texts.set(element, (texts.get(element) ?? '') + node.nodeValue);
    }
    return [...texts]
      .map(([{localName}, text]) => `${localName}: ${text.replace(/\s+/g, ' ').trim()}`)
      .filter((line) => !line.endsWith(': '));
  });
}

/** Waits until nothing has changed for a time. */
function quiet(page: Page, milliseconds: number): Promise<void> {
  return page.evaluate(
    (pause) =>
      new Promise<void>((resolve) => {
        const end = () => {
          observer.disconnect();
          resolve();
        };
        let timer = setTimeout(end, pause);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(end, pause);
        });
        observer.observe(document.body, {childList: true, characterData: true, subtree: true});
      }),
    milliseconds,
  );
}

type Act = (page: Page) => Promise<unknown>;

const fill =
  (selector: string, ...texts: string[]): Act =>
  async (page) => {
    for (const [index, text] of texts.entries()) await page.locator(selector).nth(index).fill(text);
  };
const press =
  (selector: string, index = 0): Act =>
  (page) =>
    page.locator(selector).nth(index).click();
const pressNamed =
  (name: RegExp): Act =>
  (page) =>
    page.locator('main').getByRole('button', {name}).first().click();
const choose =
  (selector: string, index: number): Act =>
  (page) =>
    page.locator(selector).first().selectOption({index});
const goTo =
  (hash: string): Act =>
  (page) =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);
/** Until "copied" is gone again. */
const wait: Act = (page) => page.waitForTimeout(2700);
const chooseFile =
  (name: string, content: string): Act =>
  (page) =>
    page
      .locator('main input[type=file]')
      .first()
      .setInputFiles({name, mimeType: 'text/plain', buffer: Buffer.from(content)});

const quantity = 'main ol > li input[inputmode=decimal]';
const ticks = 'li[data-step] label.ui-tick';
const mail = '[data-writer=mail]';
const keyField = 'main section[aria-label] textarea';
const privateKey = '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\n-----END OPENSSH PRIVATE KEY-----';
const start = '#notice-start input';

/** The steps by tool, and how long a pause shows that a step has come to its end, if announcements wait. */
const walks: Readonly<Record<string, {address: string; acts: readonly Act[]; pause?: number}>> = {
  search: {
    address: '/application/invoice/',
    acts: [
      (page) => page.keyboard.press('/'),
      ...['ssh', 'invoice', '請求書', 'invioce', 'qqzzxx', '停電', '', 'password'].map((text) =>
        fill('dialog input', text),
      ),
    ],
  },
  fees: {
    address: estimatorWith(planOf('storage', 'node'), ''),
    pause: 2500,
    acts: [
      ...['62', '1,5', '', '31'].map((text) => fill(quantity, text)),
      press('[data-tile=storage]'),
      fill(quantity, '32', '2', '50'),
      pressNamed(/^(複製|Copy)/),
      pressNamed(/^(削除|Remove)/),
      fill(quantity, 'x'),
      fill(quantity, '31'),
      (page) =>
        page
          .getByRole('radio', {name: /^\d{4}/})
          .first()
          .check(),
      (page) =>
        page
          .getByRole('radio', {name: /^\d{4}/})
          .last()
          .check(),
      pressNamed(/^(計算の内訳|How it is calculated)/),
      fill(quantity, '100'),
      choose('main section[aria-label] select', 0),
      pressNamed(/^(最初から|Start over)/),
      pressNamed(/^(元に戻す|Undo)/),
    ],
  },
  'shared storage': {
    address: '/tools/fees/#shared-storage',
    acts: [
      fill(quantity, '10', '20'),
      press('main ol:has(fieldset) + button'),
      fill(quantity, '10', '20', '5'),
      fill('main ol input:not([inputmode])', 'A'),
      fill(quantity, 'x'),
      fill(quantity, '12'),
      press('main ol fieldset button'),
      fill(quantity, '33'),
      choose('main section[aria-label] select', 1),
      pressNamed(/^(コピー|Copy)/),
      wait,
    ],
  },
  'storage prices': {
    address: '/application/billing_services/',
    acts: ['12', 'x', '200', '1'].map((text) => fill('main figure input[type=text]', text)),
  },
  checklist: {
    address: `/tools/checklist/#${answersState(student)}`,
    acts: [
      (page) => page.locator('li[data-step]').first().waitFor(),
      ...[0, 1, 2, 0].map((index) => press(`${ticks}:visible`, index)),
      press('main aside button'),
      fill(`${mail} input[type=text]`, '山田'),
      press(`${mail} input[type=radio]`, 1),
      fill(`${mail} textarea >> nth=-1`, exampleKey),
      fill(`${mail} textarea >> nth=-1`, 'ssh-ed25519 AAAA'),
      fill(`${mail} textarea >> nth=-1`, privateKey),
      press(`${mail} .ui-said button`),
      wait,
      press('main section > label.ui-tick'),
      ...[groupCloud, personalGenome, student].map((answers) => goTo(answersState(answers))),
    ],
  },
  questions: {
    address: '/tools/checklist/',
    acts: [
      ...Array.from({length: 6}, (_, index) => press('[data-question] [data-answer]', index % 2)),
      (page) => page.goBack(),
      (page) => page.goBack(),
    ],
  },
  'key check': {
    address: '/tools/ssh-key/',
    pause: 2500,
    acts: [
      fill(keyField, exampleKey),
      (page) => page.locator('[data-verdict]').waitFor(),
      ...[exampleKey.slice(0, -10), 'ssh-keygen', `${exampleKey}\n${exampleKey} a@b`, ''].map((text) =>
        fill(keyField, text),
      ),
      chooseFile('a.pub', exampleKey),
      chooseFile('b.pub', `${exampleKey} b`),
      pressNamed(/^(コピー|Copy)/),
      wait,
      choose('main section[aria-label] select', 1),
      fill(keyField, privateKey),
    ],
  },
  'new key': {
    address: '/application/ssh_keys/',
    acts: [
      choose('main section[aria-label] select:visible', 1),
      fill('main section[aria-label] input[type=text]:visible', 'taro'),
      fill('main section[aria-label] input[type=text]:visible', 'X Y'),
      press('main .ui-said button:visible'),
      wait,
    ],
  },
  'staff form': {
    address: '/staff/notice/',
    acts: [
      press('[data-missing] button'),
      ...['all', 'maintenance', 'outage', 'news', 'outage'].map(
        (value): Act =>
          (page) =>
            page.locator(`main input[value=${value}]`).check({force: true}),
      ),
      ...['x', '2999-01-01', '1:40'].map((text) => fill(start, text)),
      press('#notice-start .ui-field__row button'),
    ],
  },
  subscribe: {
    address: '/subscribe/',
    acts: [choose('main select', 1), choose('main select', 2), press('main .ui-said button'), wait],
  },
};

/** The texts after each step, waiting for those of `expected`. */
async function textsAfter(
  page: Page,
  address: string,
  acts: readonly Act[],
  pause: number,
  expected?: string[][],
): Promise<string[][]> {
  const all: string[][] = [];
  // What the tools store when a page is left would be there again. Not a text file: for one without a link to an icon,
  // Chromium requests /favicon.ico, which would be reported as missing.
  await openPage(page, '/accessibility/');
  await page.evaluate(() => [sessionStorage, localStorage].map((storage) => storage.clear()));
  await openPage(page, address);
  if (expected) await page.evaluate(wrapTexts);
  for (const [index, act] of acts.entries()) {
    await quiet(page, 200);
    await act(page);
    await quiet(page, pause);
    if (expected) {
      const message = `step ${index + 1} of ${acts.length}`;
      await expect
        .soft(async () => expect(await textsOf(page), message).toEqual(expected[index]))
        .toPass({timeout: 4000});
    }
    all.push(await textsOf(page));
  }
  return all;
}

async function compare(page: Page, address: string, acts: readonly Act[], pause = 400): Promise<void> {
  const plain = await textsAfter(page, address, acts, pause);
  await textsAfter(page, address, acts, pause, plain);
}

const firstMoment = ({prefix}: Language) => fiveMoments(publishedNotices(prefix))[0]?.[1] ?? 0;

for (const language of languages) {
  const {locale, prefix} = language;
  for (const [tool, {address, acts, pause}] of Object.entries(walks)) {
    test(`a translated page has the same texts: ${tool}, ${locale}`, async ({page}) => {
      await page.clock.setFixedTime(firstMoment(language));
      await compare(page, prefix + address, acts, pause);
    });
  }

  for (const path of ['/', '/status/', '/application/registration/']) {
    test(`a translated page has the same texts over the clock: ${path}, ${locale}`, async ({page}) => {
      const notices = publishedNotices(prefix);
      const edges = allEdges(notices).filter((_, index) => index % 18 === 0);
      const moments = [...fiveMoments(notices), ...edges].map(([, now]) => now).sort((a, b) => a - b);
      const acts = moments.map(
        (now): Act =>
          (one) =>
            moveClock(one, now),
      );
      await page.clock.setFixedTime(moments[0] ?? 0);
      await compare(page, prefix + path, acts, 250);
    });
  }
}
