// The addresses and anchors that people have bookmarked and printed: they must resolve in both languages for good.
import {oldAddresses} from '../content-lint/data/addresses';
import published from '../content-lint/published-anchors.json';

/** Published addresses outside the documentation: add one when it is published, remove none. */
const otherPages = [
  '/blog/',
  '/blog/tags/news/',
  '/blog/tags/maintenance/',
  '/blog/2022-05-13-suspension-of-applications/',
  '/blog/2024-10-25-account_system_maintenance/',
];

const addressOf = (page: string): string => page.replace(/^docs/, '').replace(/(?:\/index)?\.mdx?$/, '/');

/** A page's address without the language, and its anchors. A page that moved has a redirect instead. */
export const publishedAddresses: {path: string; anchors: string[]}[] = [
  ...otherPages.map((path) => ({path, anchors: []})),
  ...published
    .filter((entry) => !entry.includes('#'))
    .map((page) => ({
      path: addressOf(page),
      anchors: published.flatMap((entry) => (entry.startsWith(`${page}#`) ? entry.slice(page.length + 1) : [])),
    })),
].filter(({path}) => !oldAddresses.some(({from}) => from === path));
