// Browsers that translate a page replace its text nodes by <font> elements. The same actions with and without that: no
// page crashes. Texts that stay as they were before the last action are printed, by tool.
import type {Page} from '@playwright/test';
import {answersState} from '../../checklist/address';
import {expect, test} from '../browser-test';
import {type Language, languages, publishedNotices} from '../built-site';
import {student} from '../checklist-answers';
import {exampleKey} from '../example-key';
import {estimatorWith, planOf} from '../fee-plans';
import {fiveMoments} from '../notice-moments';
import {openAllDetails, openPage} from '../page';
import {moveClock} from '../shown-notices';

/** Does to the page what Chrome's page translation does, without translating: also to what is added later. */
function wrapTexts(): void {
  const wrap = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    for (const text of texts) {
      const parent = text.parentElement;
      const isLeft = parent?.closest('font, script, style, textarea, [translate=no]') !== null;
      if (!parent || isLeft || text.data.trim() === '') continue;
      const font = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = text.data;
      font.append(inner);
      text.replaceWith(font);
    }
  };
  wrap(document.body);
  new MutationObserver((records) => {
    const added = records.flatMap(({addedNodes}) => [...addedNodes]);
    setTimeout(() => {
      for (const node of added) {
        if (node.isConnected) wrap(node.nodeType === Node.TEXT_NODE ? (node.parentNode ?? node) : node);
      }
    }, 60);
  }).observe(document.body, {childList: true, subtree: true});
}

type Walk = {
  tool: string;
  address: (language: Language) => string;
  act: (page: Page, language: Language) => Promise<void>;
};

const tool = (page: Page) => page.locator('main section[aria-label]').first();

const walks: Walk[] = [
  {
    tool: 'search',
    address: () => '/application/invoice/',
    act: async (page, {locale}) => {
      await page.keyboard.press('/');
      const field = page.locator('dialog input');
      for (const query of ['ssh', locale === 'ja' ? '請求書' : 'invoice', 'qqzzxx', '']) {
        await field.fill(query);
        await page.waitForTimeout(200);
      }
      await page.keyboard.press('Escape');
    },
  },
  {
    tool: 'fees',
    address: () => estimatorWith(planOf('storage', 'node'), ''),
    act: async (page) => {
      const quantity = tool(page).locator('ol > li input[inputmode=decimal]').first();
      for (const value of ['62', '1,5', '', '31']) await quantity.fill(value);
      await tool(page).locator('[data-tile=storage]').click();
      await quantity.fill('50');
      await tool(page)
        .getByRole('button', {name: /^(削除|Remove)/})
        .last()
        .click();
      for (const year of await tool(page)
        .getByRole('radio', {name: /^\d{4}$/})
        .all())
        await year.check();
      await tool(page)
        .getByRole('button', {name: /^(計算の内訳|How it is calculated)/})
        .first()
        .click();
      await quantity.fill('31');
      await tool(page).locator('select').first().selectOption({index: 0});
      // The total is announced after a pause.
      await page.waitForTimeout(1500);
    },
  },
  {
    tool: 'checklist',
    address: () => `/tools/checklist/#${answersState(student)}`,
    act: async (page) => {
      await page.locator('li[data-step]').first().waitFor();
      for (const box of await page.locator('li[data-step] input[type=checkbox]').all()) await box.check();
      await openAllDetails(page);
    },
  },
  {
    tool: 'status',
    address: () => '/status/',
    act: async (page) => {
      for (const select of await page.locator('main select').all()) await select.selectOption({index: 1});
      for (const box of await page.locator('main input[type=checkbox], main input[type=radio]').all()) {
        await box.check({force: true});
      }
    },
  },
  {
    tool: 'staff form',
    address: () => '/staff/notice/',
    act: async (page) => {
      await page.locator('[data-missing] button').first().click();
      await page.locator('input[value=all]').check({force: true});
      for (const radio of await page.locator('main form input[type=radio]').all()) await radio.check({force: true});
      await page.locator('input[value=outage]').check({force: true});
      for (const text of ['x', '2999-01-01', '1:40', '2999-01-01'])
        await page.locator('#notice-start input').fill(text);
      await page.locator('#notice-start + p button').click();
    },
  },
  {
    tool: 'key check',
    address: () => '/tools/ssh-key/',
    act: async (page) => {
      const field = page.locator('main section[aria-label] textarea').first();
      for (const text of [exampleKey, exampleKey.slice(0, -10), 'ssh-keygen', '', exampleKey]) {
        await field.fill(text);
        await page.waitForTimeout(300);
      }
    },
  },
  {
    tool: 'home over a change of state',
    address: () => '/',
    act: async (page, {prefix}) => {
      for (const [, now] of fiveMoments(publishedNotices(prefix))) {
        await moveClock(page, now);
        await page.waitForTimeout(150);
      }
    },
  },
];

async function finalText(page: Page, walk: Walk, language: Language, isTranslated: boolean): Promise<string[]> {
  await page.clock.setFixedTime(fiveMoments(publishedNotices(language.prefix))[0]?.[1] ?? 0);
  // The estimator stores its plan when the page is left: it would be there again.
  await page.goto('/robots.txt');
  await page.evaluate(() => sessionStorage.clear());
  await openPage(page, language.prefix + walk.address(language));
  if (isTranslated) await page.evaluate(wrapTexts);
  await page.waitForTimeout(150);
  await walk.act(page, language);
  await page.waitForTimeout(500);
  await expect(page.getByText(/ページを表示できませんでした|This page could not be shown/)).toHaveCount(0);
  const [text = ''] = await page.locator('main').allInnerTexts();
  return text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
}

for (const language of languages) {
  for (const walk of walks) {
    test(`a translated page does not crash: ${walk.tool}, ${language.locale}`, async ({page}) => {
      const plain = await finalText(page, walk, language, false);
      const translated = await finalText(page, walk, language, true);
      const stale = translated.filter((line) => !plain.includes(line));
      console.log(`${walk.tool}, ${language.locale}: ${stale.length} stale texts ${JSON.stringify(stale)}`);
    });
  }
}
