import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {registrationPages, servicePages} from './notice-places';

const root = path.resolve(__dirname, '../..');
const folders = {ja: 'docs', en: 'i18n/en/docusaurus-plugin-content-docs/current'} as const;

type Page = {address: string; text: string};

function pagesIn(folder: string): Page[] {
  return readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.mdx?$/.test(name) && !name.startsWith('_'))
    .map((name) => {
      const text = readFileSync(path.join(root, folder, name), 'utf8');
      const address = `/${name.replace(/\.mdx?$/, '/').replace(/(^|\/)index\/$/, '$1')}`;
      return {address, text};
    })
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** The services of all lists on a page, each once, in the order of the text. */
function servicesOn({text}: Page): string[] {
  const lists = [...text.matchAll(/<(?:ServiceNotices|StateBox) of="([^"]*)"/g)];
  return [...new Set(lists.flatMap(([, codes = '']) => codes.split(' ')))];
}

describe.each(['ja', 'en'] as const)('the pages of docs, %s', (locale) => {
  const pages = pagesIn(folders[locale]);
  test('that list the notices of services are the ones of the data', () => {
    const found = pages
      .map((page) => ({address: page.address, services: servicesOn(page)}))
      .filter(({services}) => services.length > 0);
    expect(found).toEqual(servicePages.map(({address, services}) => ({address, services})));
  });
  test("that show registration's state are the ones of the data", () => {
    const found = pages.filter(({text}) => text.includes('<RegistrationToday')).map(({address}) => address);
    expect(found).toEqual(registrationPages.map(({address}) => address));
  });
});
