// The built site as files. Each page is parsed once, when it is first needed.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {type CheerioAPI, load} from 'cheerio';
import {hashSource} from '../build/page-markup';
import {exhaustive} from '../lib/test-support/exhaustive';
import type {NoticeJson, PublishedNotice} from '../notices/published';

/** The folder that `npm run build` writes. */
export const buildFolder = path.resolve(__dirname, '../../build');

/** The languages, and the prefix of the addresses of each. */
export const languages = [
  {locale: 'ja', prefix: ''},
  {locale: 'en', prefix: '/en'},
] as const;

export type Language = (typeof languages)[number];

/** Is what does not depend on words tested in this language? `npm test`: in one; `npm run test:all`: in both. */
export const testsLogic = ({locale}: Pick<Language, 'locale'>): boolean => exhaustive || locale === 'ja';
export type Prefix = Language['prefix'];

/** An HTML file of the build. */
export type BuiltPage = Language & {
  /** The address without the prefix of the language, as `/tools/fees/`. */
  path: string;
  /** The address. */
  address: string;
  /** The page without its styles, which take longer to parse than the rest. */
  html: string;
  /** The names of its styles in a policy. */
  styles: string[];
  $: CheerioAPI;
};

function builtPageAt(file: string): BuiltPage {
  const styles: string[] = [];
  const html = readFileSync(path.join(buildFolder, file), 'utf8').replace(/<style>(.*?)<\/style>/gs, (_, text) => {
    styles.push(hashSource(text));
    return '';
  });
  const language = languages[file.startsWith('en/') ? 1 : 0];
  const address = `/${file.replace(/index\.html$/, '')}`;
  let parsed: CheerioAPI | undefined;
  return {
    ...language,
    path: address.slice(language.prefix.length),
    address,
    html,
    styles,
    get $() {
      parsed ??= load(html);
      return parsed;
    },
  };
}

/** Every HTML file of the build: pages, redirects and the pages for unknown addresses. */
export const htmlFiles: readonly BuiltPage[] = readdirSync(buildFolder, {recursive: true, encoding: 'utf8'})
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map(builtPageAt);

const isRedirect = ({html}: BuiltPage): boolean => html.includes('http-equiv="refresh"');

/** The files that only lead to another address. */
export const redirects: readonly BuiltPage[] = htmlFiles.filter(isRedirect);

/** The pages of both languages, without redirects and without the pages for unknown addresses. */
export const pages: readonly BuiltPage[] = htmlFiles.filter((file) => file.address.endsWith('/') && !isRedirect(file));

/** The pages of one language. */
export function pagesIn(prefix: Prefix): BuiltPage[] {
  return pages.filter((page) => page.prefix === prefix);
}

/**
 * The page at an address.
 * @throws an Error where there is none
 */
export function pageAt(address: string): BuiltPage {
  const page = htmlFiles.find((file) => file.address === address);
  if (!page) throw new Error(`The build has no page ${address}`);
  return page;
}

/** Whether there is a file at an address. An address that ends in a slash is that of a page. */
export function isBuilt(address: string): boolean {
  return existsSync(path.join(buildFolder, decodeURI(address), address.endsWith('/') ? 'index.html' : ''));
}

/** The text of a built file. */
export function builtText(address: string): string {
  return readFileSync(path.join(buildFolder, decodeURI(address)), 'utf8');
}

/** The notices that the build publishes in a language, newest first. */
export function publishedNotices(prefix: Prefix): PublishedNotice[] {
  const notices = JSON.parse(builtText(`${prefix}/notices.json`)) as NoticeJson[];
  return notices.map(({periods, ...notice}) => {
    const published = periods.map(({affects, ...times}) => ({
      affects: affects.map(({service}) => service),
      ...(affects[0] && affects[0].degree !== 'down' && {degree: affects[0].degree}),
      ...times,
    }));
    const affects = [...new Set(published.flatMap((period) => period.affects))];
    return periods.length === 1 ? {...notice, ...published[0], affects} : {...notice, periods: published, affects};
  });
}
