// Every address and anchor that was ever published resolves on the built site, in both languages, over HTTP.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {type APIRequestContext, expect, test} from '@playwright/test';
import {load} from 'cheerio';
import {publishedAddresses} from '../checks/published-addresses';
import {oldAddresses} from '../data/addresses';
import {languages} from './built-site';

async function idsOf(request: APIRequestContext, address: string): Promise<string[]> {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  const $ = load(await response.text());
  return $('[id]')
    .toArray()
    .map((element) => $(element).attr('id') ?? '');
}

for (const {locale, prefix} of languages) {
  test.describe(`published addresses, ${locale}`, () => {
    for (const {path: page, anchors} of publishedAddresses) {
      test(`${prefix}${page}`, async ({request}) => {
        const ids = await idsOf(request, prefix + page);
        for (const anchor of anchors) {
          expect(ids, `#${anchor} on ${prefix}${page}`).toContain(anchor);
        }
      });
    }

    for (const {from, to} of oldAddresses) {
      test(`${prefix}${from} leads to ${to}`, async ({page}) => {
        await page.goto(`${prefix}${from.replace(/\/$/, '')}`);
        await expect(page).toHaveURL(prefix + to);
        const tab = new URL(to, 'https://site.example').searchParams.get('os');
        if (tab) {
          const label = {windows: 'Windows', macos: 'macOS', linux: 'Linux'}[tab] ?? tab;
          const tabs = page.getByRole('tab', {name: label});
          expect(await tabs.count()).toBeGreaterThan(0);
          for (const one of await tabs.all()) {
            await expect(one).toHaveAttribute('aria-selected', 'true');
          }
        }
      });
    }

    test(`an address that does not exist answers 404 in ${locale}`, async ({request}) => {
      const response = await request.get(`${prefix}/no-such-page/`);
      expect(response.status()).toBe(404);
      expect(load(await response.text())('html').attr('lang')).toBe(locale);
    });
  });
}

/** The links of the two founding documents, as they stand there; the same list on a fresh clone. */
const foundingLinks = [
  '/#registration-suspension',
  '/application/reference/',
  '/application/resource_extension',
  '/application/ssh_keys/',
  '/application/ssh_keys_ssh-keygen_win',
  '/application/ssh_keys_ssh-keygen_mac',
  '/application/ssh_keys_ssh-keygen_linux',
  '/application/ssh_keys_register_win',
  '/application/ssh_keys_register_mac',
  '/application/ssh_keys_register_linux',
  '/application/terms_and_policies/terms_of_use_2025',
  '/application/terms_and_policies/user_account_issurance_criteria/#the-responsible-persons-responsibilities',
  '/blog/2022-05-13-suspension-of-applications',
  '/blog/2024-10-25-account_system_maintenance',
  '/guides/using_general_analysis_division/ga_application#steps-from--account-application-to-start-of-use',
  '/guides/using_personal_genome_division/pg_application#starting-to-use',
];
/** Links of theirs that lead out of the site, and the page that must carry them. */
const foundingExternalLinks = [
  {page: '/guides/using_personal_genome_division/group_cloud/', link: 'https://owncloud.com/'},
  {page: '/guides/using_personal_genome_division/group_cloud/', link: 'https://min.io/'},
];

test('the list of founding links is complete', () => {
  const folder = path.resolve(__dirname, '../../../shared/seeds');
  if (!existsSync(folder)) {
    console.log('skipped: ../shared/seeds is not here; the list in this file is walked instead');
    test.skip();
  }
  const links = readdirSync(folder)
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/\]\(([^)\s]+)\)|href="([^"]+)"/g)])
    .map(([, markdown, html]) => markdown ?? html ?? '')
    .filter((link) => !link.endsWith('.png'))
    .map((link) => link.replace('https://sc.ddbj.nig.ac.jp', ''))
    // The web form itself is the centre's own system, not a page of this site.
    .filter((link) => !link.startsWith('https://sc-account.'));
  const known = [...foundingLinks, ...foundingExternalLinks.map(({link}) => link)];
  expect(links.length).toBeGreaterThan(20);
  expect([...new Set(links)].filter((link) => !known.includes(link))).toEqual([]);
});

for (const {locale, prefix} of languages) {
  test(`every link of the founding documents resolves, ${locale}`, async ({request}) => {
    for (const link of foundingLinks) {
      const [address = '', anchor] = link.split('#');
      const ids = await idsOf(request, prefix + address);
      if (anchor) {
        expect(ids, link).toContain(anchor);
      }
    }
    for (const {page, link} of foundingExternalLinks) {
      const $ = load(await (await request.get(prefix + page)).text());
      expect($(`main a[href="${link}"]`).length, `${link} on ${prefix}${page}`).toBeGreaterThan(0);
    }
  });
}
