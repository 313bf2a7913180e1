import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals';
import {noticeFolders} from '../check';
import {partServices} from '../services';
import noticesPlugin from './index';
import {readNotices} from './read-notices';

let root = '';

function write(file: string, content: string) {
  mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  writeFileSync(path.join(root, file), content);
}

const japanese = (slug: string, block: string) =>
  `---\nslug: ${slug}\ntitle: "題名"\ndate: 2026-11-20\ntags: [news]\ndescription: "説明"\nnotice:\n${block}---\n\n本文\n`;
const english = '---\ntitle: "Title"\ndescription: "Words"\n---\n\nBody.\n';
const A = '2026-12-01-a';
const B = '2026-12-01-b';
const NEWS = '  kind: news\n  affects: [fees]\n';
const SUSPENSION =
  '  kind: suspension\n  affects: [registration]\n  start: 2026-12-01\n  end: 2026-12-02T24:00+09:00\n' +
  '  review: 2027-01-01\n';

function plugin(currentLocale: string) {
  const siteConfig = {url: 'https://site.example', title: 'Site', favicon: 'img/favicon.svg'};
  const baseUrl = currentLocale === 'en' ? '/en/' : '/';
  const context = {siteDir: root, baseUrl, siteConfig, i18n: {currentLocale}};
  return noticesPlugin(context as unknown as LoadContext);
}

/** Runs the plugin as the build does and gives what it sets and writes. */
async function built(currentLocale: string) {
  const setGlobalData = jest.fn();
  const {loadContent, contentLoaded, postBuild} = plugin(currentLocale);
  const content = await loadContent?.();
  if (!content) throw new Error('no content');
  const createData = jest.fn();
  const actions = {setGlobalData, addRoute: jest.fn(), createData};
  await contentLoaded?.({content, actions} as unknown as Parameters<NonNullable<typeof contentLoaded>>[0]);
  await postBuild?.({content, outDir: root} as unknown as Parameters<NonNullable<typeof postBuild>>[0]);
  return {
    globalData: setGlobalData.mock.calls,
    data: createData.mock.calls,
    json: readFileSync(path.join(root, 'notices.json'), 'utf8'),
  };
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'notices-'));
  write(`${noticeFolders.ja}tags.yml`, 'news:\n  label: お知らせ\n');
  write(`${noticeFolders.ja}${A}.md`, japanese(A, NEWS));
  write(`${noticeFolders.en}${A}.md`, english);
  write(`${noticeFolders.ja}${B}.mdx`, japanese(B, SUSPENSION));
  write(`${noticeFolders.en}${B}.mdx`, english);
});

afterEach(() => rmSync(root, {recursive: true, force: true}));

describe('the plugin', () => {
  test.each([
    ['ja', '題名', '/'],
    ['en', 'Title', '/en/'],
  ])('publishes the notices in %s, only the fields that are there', async (locale, title, base) => {
    const notices = [
      {
        slug: B,
        title,
        url: `${base}blog/${B}/`,
        date: '2026-11-20',
        kind: 'suspension',
        affects: ['registration'],
        start: '2026-12-01',
        end: '2026-12-02T24:00+09:00',
      },
      {slug: A, title, url: `${base}blog/${A}/`, date: '2026-11-20', kind: 'news', affects: ['fees']},
    ];
    const {globalData, data, json} = await built(locale);
    // Every page carries what can still matter; the rest is loaded where it is asked for.
    const after = Date.parse('2026-11-20T00:00+09:00');
    expect(globalData).toEqual([[{notices: [notices[0]], after}]]);
    expect(data).toContainEqual(['all.json', JSON.stringify(notices)]);
    const times = {start: '2026-12-01', end: '2026-12-02T24:00+09:00'};
    const updated = '2026-11-19T15:00:00.000Z';
    expect(JSON.parse(json)).toEqual([
      {
        ...{slug: B, title, url: `${base}blog/${B}/`, date: '2026-11-20', kind: 'suspension', updated},
        periods: [{...times, affects: [{service: 'registration', degree: 'down'}]}],
      },
      {
        ...{slug: A, title, url: `${base}blog/${A}/`, date: '2026-11-20', kind: 'news', updated},
        periods: [{affects: [{service: 'fees', degree: 'down'}]}],
      },
    ]);
  });

  test('writes feeds, a calendar of everything and of each service, and names the first in every page', async () => {
    await built('en');
    const files = readdirSync(root, {recursive: true, encoding: 'utf8'})
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => /\.(xml|ics|json)$/.test(file));
    const each = (folder: string) => ['rss.xml', 'atom.xml', 'feed.json'].map((name) => `${folder}/${name}`);
    const expected = partServices.map(({code}) => `blog/service/${code}/notices.ics`);
    expect(files.sort()).toEqual([...expected, ...each('blog'), 'notices.ics', 'notices.json', 'status.json'].sort());
    const tags = plugin('en').injectHtmlTags?.({content: {checked: [], notices: []}})?.headTags;
    expect(tags).toMatchObject([
      {attributes: {href: '/en/blog/rss.xml', type: 'application/rss+xml'}},
      {attributes: {href: '/en/blog/atom.xml', type: 'application/atom+xml'}},
      {attributes: {href: '/en/blog/feed.json', type: 'application/feed+json'}},
      {attributes: {href: '/en/notices.ics', type: 'text/calendar'}},
    ]);
  });

  test('watches both languages', () => {
    expect(plugin('ja').getPathsToWatch?.()).toEqual([
      path.join(root, 'blog/**/*.{md,mdx,yml}'),
      path.join(root, 'i18n/en/docusaurus-plugin-content-blog/**/*.{md,mdx,yml}'),
    ]);
  });

  test('a project without notices has none', () => {
    rmSync(path.join(root, 'blog'), {recursive: true});
    rmSync(path.join(root, 'i18n'), {recursive: true});
    expect(readNotices(root)).toEqual({notices: [], problems: []});
  });
});
