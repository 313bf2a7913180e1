// One page of each kind, and what brings it into the state that is worth a look: with a result, with a fault, with a
// dialog.
import type {Page} from '@playwright/test';
import {answersState} from '../checklist/address';
import {planState} from '../fees/share';
import {type Prefix, publishedNotices} from './built-site';
import {student} from './checklist-answers';
import {exampleKey} from './example-key';
import {planOf} from './fee-plans';
import {interruption} from './notice-moments';
import {hydrated, openAllDetails} from './page';

export type Template = {name: string; path: string; prepare?: (page: Page) => Promise<void>};

/** The templates of the site. Paths are without the prefix of the language. */
export function templates(prefix: Prefix): Template[] {
  return [
    {name: 'home', path: '/'},
    {name: 'help', path: '/help/'},
    {name: 'article with tabs and commands', path: '/application/ssh_keys/'},
    {name: 'article with tables and tools', path: '/application/billing_services/', prepare: openAllDetails},
    {name: 'registration', path: '/application/registration/'},
    {name: 'notice', path: interruption(publishedNotices(prefix)).url.slice(prefix.length)},
    {name: 'list of notices', path: '/blog/'},
    {name: 'status', path: '/status/'},
    {name: 'feeds', path: '/subscribe/'},
    {
      name: 'key check with a fault',
      path: '/tools/ssh-key/',
      prepare: async (page) => {
        const field = page.locator('main section[aria-label] textarea').first();
        await hydrated(field);
        await field.fill(exampleKey.slice(0, -10));
        await page.locator('[data-verdict] [data-code]').first().waitFor();
      },
    },
    {
      name: 'estimate with a fault',
      path: '/tools/fees/',
      prepare: async (page) => {
        // Not in the path: what loads with a plan may arrive before or after the page is weighed.
        await page.evaluate((state) => location.assign(`#${state}`), planState(planOf('storage', 'node')));
        const quantity = page.locator('main ol input[inputmode=decimal]').first();
        await hydrated(quantity);
        await quantity.fill('1,5');
        await page.locator('[aria-invalid=true]').waitFor();
        await openAllDetails(page);
      },
    },
    {
      name: 'question of the checklist',
      path: '/tools/checklist/#want=first-account&residency=non-resident&division=purple',
      prepare: async (page) => {
        await page.locator('[data-answer=abroad] > summary').click();
        await page.locator('main [role=status] p').first().waitFor();
      },
    },
    {
      name: 'result of the checklist',
      path: `/tools/checklist/#${answersState(student)}`,
      prepare: async (page) => {
        await page.locator('li[data-step]').first().waitFor();
        await openAllDetails(page);
      },
    },
    {
      name: 'staff form with faults',
      path: '/staff/notice/',
      prepare: async (page) => {
        await page.locator('[data-missing] button').first().click();
        await page.locator('main fieldset .ui-field__error').first().waitFor();
      },
    },
    {
      name: 'search',
      path: '/application/invoice/',
      prepare: async (page) => {
        await page.keyboard.press('/');
        await page.locator('dialog input').fill('ssh');
        await page.locator('dialog ol > li').first().waitFor();
      },
    },
    {name: 'unknown address', path: '/no-such-page/'},
  ];
}
