// Hostile inputs to every tool: nothing runs, nothing becomes markup, and the answer is a sentence for a person.
import type {Locator, Page} from '@playwright/test';
import {usagePlan, zipOf} from '../../fees/workbook/fixtures/usage-plan';
import {expect, test} from '../browser-test';
import {exampleKey} from '../example-key';
import {estimatorWith, planOf} from '../fee-plans';
import {hostileTexts} from '../hostile-texts';
import {hostileFaults} from '../hostile-watch';
import {hydrated, openPage, openTool} from '../page';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SENTENCE = /[a-z]{3} [a-z]/;

/** Servers take addresses of some 8 kB: what is longer is cut, also inside a character. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).slice(0, 2400);
const fileName = (text: string): string => `${text.slice(0, 60).replace(/[/\\\0]/g, '_')}.xlsx`;

/** Comes to an address without loading the site anew, by way of another page. */
async function come(page: Page, address: string): Promise<void> {
  for (const next of ['/en/accessibility/', address]) {
    await page.evaluate((to) => {
      history.pushState({key: to}, '', to);
      dispatchEvent(new PopStateEvent('popstate', {state: {key: to}}));
    }, next);
    const heading = page.locator('h1');
    if (next !== address) await expect(heading).toHaveText('Accessibility');
    else await expect(heading).not.toHaveText('Accessibility');
  }
}

/** Gives every text to the page, and looks at the page after each. */
async function tryAll(page: Page, give: (text: string, isEven: boolean) => Promise<void>): Promise<void> {
  const faults: string[] = [];
  page.on('dialog', (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  let before = '';
  for (const [index, text] of hostileTexts.entries()) {
    await give(text, index % 2 === 0);
    faults.push(...(await hostileFaults(page, text, before)));
    before = text;
  }
  expect(faults).toEqual([]);
}

const said = (page: Page): Locator => page.locator('main section [role=status]').filter({hasText: SENTENCE});

test('addresses of the fee estimator', async ({page}) => {
  await openPage(page, '/en/accessibility/');
  await tryAll(page, async (text, isEven) => {
    const plan = isEven ? encode(text) : `v1~2026~storage-general_20260401-20270331_${encode(text)}~end`;
    await come(page, `/en/tools/fees/#plan=${plan}`);
    // What was dropped is reported; what could be read after all ("1_000": two accounts) is a line.
    if (plan !== '') {
      await expect(said(page).or(page.locator('main section ol > li')).first()).toBeVisible();
    }
    await page.evaluate(() => sessionStorage.clear());
  });
});

test('addresses of the checklist', async ({page}) => {
  await openPage(page, '/en/accessibility/');
  await tryAll(page, async (text, isEven) => {
    const query = isEven ? `want=${encode(text)}` : `checklist=1&${encode(text)}=${encode(text)}`;
    await come(page, `/en/tools/checklist/#${query}`);
    await expect(page.locator('main [data-question], main [data-step]').first()).toBeVisible();
  });
});

test('addresses of pages with tabs and filters', async ({page}) => {
  await openPage(page, '/en/accessibility/');
  await tryAll(page, async (text, isEven) => {
    const tabs = `/en/application/ssh_keys/?os=${encode(text)}#${encode(text)}`;
    const filters = `/en/status/#service=${encode(text)}&year=${encode(text)}`;
    await come(page, isEven ? tabs : filters);
  });
});

test('keys: pasted, with a comment, as a file', async ({page}) => {
  const tool = await openTool(page, '/en/tools/ssh-key/');
  const field = tool.getByRole('textbox').first();
  const heading = page.locator('[data-verdict]').getByRole('heading').first();
  const answer = tool.locator('[role=alert] p, [data-verdict] h2').first();
  await tryAll(page, async (text) => {
    for (const key of [text, `${exampleKey} ${text}`]) {
      await field.fill('');
      await expect(heading).toHaveCount(0);
      await field.fill(key);
      await expect(heading).toHaveText(SENTENCE);
    }
    await tool.locator('input[type=file]').setInputFiles({
      name: fileName(text),
      mimeType: 'text/plain',
      buffer: Buffer.from(`${text} ${exampleKey}`),
    });
    await expect(answer).toHaveText(SENTENCE);
    await tool.getByRole('button', {name: 'Start over'}).click();
  });
});

test('usage plans: names, cells, damaged files', async ({page}) => {
  const tool = await openTool(page, estimatorWith(planOf('storage'), '/en'));
  await tool.locator('summary', {hasText: /^Import the usage plan$/}).click();
  const answerTo = (name: string) =>
    tool.locator('[role=status], [role=alert]').filter({hasText: name}).filter({hasNotText: '…'}).first();
  const give = async (name: string, bytes: Uint8Array) => {
    for (const index of [0, 1]) {
      const input = tool.locator('input[type=file]').nth(index);
      await input.setInputFiles({name: `${index}${name}`, mimeType: XLSX, buffer: Buffer.from(bytes)});
      await expect(answerTo(`${index}${name.slice(0, 8)}`)).toHaveText(SENTENCE);
    }
  };
  const good = usagePlan('2026');
  const damaged = Buffer.from(good);
  damaged.fill(0x41, 2000, 2040);
  await give('cut.xlsx', good.slice(0, 3000));
  await give('damaged.xlsx', damaged);
  await give('names.xlsx', zipOf({constructor: '', '../../x': 'x'}));
  let number = 0;
  await tryAll(page, async (text) => {
    number += 1;
    await give(`file-${number}-${fileName(text)}`, usagePlan('2026', {A12: text, E12: text, C13: text}));
  });
});

test("the staff's notice form", async ({page}) => {
  await openPage(page, '/en/staff/notice/');
  await hydrated(page.locator('main form'));
  await page.locator('input[value=maintenance]').check();
  await page.locator('input[value=all]').check();
  const holding = {
    'notice-start': '2026-12-01 09:00',
    'notice-end': '2026-12-02',
    'notice-name': 'power-cut',
  };
  const preview = page.locator('[data-preview]').first();
  let previews = 0;
  await tryAll(page, async (text) => {
    // All fields at once; then with times and a name that hold, so that as few texts as possible are refused.
    // By name: which fields there are depends on the input (without an end, the form asks for a review).
    for (const right of [{}, holding]) {
      await page.locator('main form').evaluate(
        (form, [typed, fixed]) => {
          const fields = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[type=text], textarea');
          for (const field of fields) {
            const {prototype} = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
            const id = field.closest('[id^=notice-]')?.id ?? '';
            Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, fixed[id] ?? typed);
            field.dispatchEvent(new Event('input', {bubbles: true}));
          }
        },
        [text, right as Partial<Record<string, string>>] as const,
      );
    }
    await expect(preview.or(page.locator('[data-missing]')).first()).toBeAttached();
    previews += await preview.count();
  });
  expect(previews).toBeGreaterThan(0);
});

test('search', async ({page}) => {
  await openPage(page, '/en/accessibility/');
  await page.keyboard.press('/');
  const field = page.locator('dialog input');
  await tryAll(page, async (text) => {
    await field.fill(`x ${text.slice(0, 500)}`);
    await expect(page.locator('dialog [role=status]')).toContainText('x');
  });
});
