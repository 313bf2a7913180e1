// What the build adds once Docusaurus has written all pages: the search index, and into each page its styles, the
// security policy and the priority of its scripts. The whole site has one policy: the one of the page that is opened
// first stays in force while the pages after it are drawn in its place.
import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {type CheerioAPI, load} from 'cheerio';
import {type BuiltSite, htmlFiles, readBuiltSite} from './built-site';
import {listedHash, purposeOf} from './inline-scripts';
import {
  hashSource,
  inlineCode,
  withoutNeedlessCode,
  withPolicy,
  withScript,
  withStylesInside,
  withTextFirst,
} from './page-markup';
import {buildSearchIndex} from './search-index';
import {contentPolicy, fixedHeaders, headerOnlyPolicy, writeHeaders} from './security-policy';

/** A component with inline code can be on every page: as many lines as fit on a screen. */
const MOST_PROBLEMS = 10;

type Directives = Record<string, readonly string[]>;

/** A page of the build, changed and parsed. Redirects, staff pages and 404 pages are among them. */
type Page = {file: string; html: string; $: CheerioAPI};

/**
 * The routes of notices are in one script per year (src/notices/plugin/routes.ts).
 * @returns the address of that script for the file of a notice; undefined for other pages
 */
async function routeScripts({languages}: BuiltSite): Promise<(file: string) => string | undefined> {
  const scripts = new Map<string, string>();
  for (const {directory, prefix} of languages) {
    for (const name of await readdir(path.join(directory, 'assets/js'))) {
      const year = /^notices-(\d{4})\./.exec(name)?.[1];
      if (year) scripts.set(path.join(directory, 'blog', year), `${prefix}/assets/js/${name}`);
    }
  }
  return (file) => scripts.get(/^.*\/blog\/\d{4}(?=-)/.exec(file)?.[0] ?? '');
}

/** The style sheets that Docusaurus built: their texts by their addresses. */
async function styleSheets({languages}: BuiltSite): Promise<Map<string, string>> {
  const sheets = new Map<string, string>();
  for (const {directory, prefix} of languages) {
    for (const name of await readdir(path.join(directory, 'assets/css'))) {
      sheets.set(`${prefix}/assets/css/${name}`, await readFile(path.join(directory, 'assets/css', name), 'utf8'));
    }
  }
  return sheets;
}

async function readPages(site: BuiltSite): Promise<Page[]> {
  const scriptOf = await routeScripts(site);
  return Promise.all(
    (await htmlFiles(site)).map(async (file) => {
      const raw = withScript(await readFile(file, 'utf8'), scriptOf(file));
      const html = withTextFirst(withoutNeedlessCode(raw));
      return {file, html, $: load(html)};
    }),
  );
}

function policyText(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/**
 * The directives that allow the inline scripts of these pages, and the style sheets in them.
 * @throws Error that names each page with code that no policy allows, and each script that is not in the list
 */
function policyFor(site: BuiltSite, pages: readonly Page[], sheets: readonly string[]): Directives {
  const scripts = new Set<string>();
  const problems: string[] = [];
  for (const {file, $} of pages) {
    const name = path.relative(site.directory, file);
    const code = inlineCode($);
    for (const markup of code.refused) {
      problems.push(
        `${name} has ${markup}, which the policy refuses. Use a class instead of a style, React instead of a handler.`,
      );
    }
    if (code.styles.some((text) => !sheets.includes(text))) {
      problems.push(`${name} has styles of its own, which the policy refuses. Use a class instead.`);
    }
    for (const script of code.scripts) {
      // Each script once, with the first page that has it: one of the framework is on every page.
      if (scripts.has(script)) continue;
      scripts.add(script);
      if (purposeOf(script) === undefined) {
        problems.push(
          `${name} has an inline script that is not in src/build/inline-scripts.ts: ${script.slice(0, 100)}\n` +
            `  Remove it from the page. If the site needs it, add ${listedHash(script)} to the list.`,
        );
      }
    }
  }
  if (problems.length > 0) throw new Error(problems.slice(0, MOST_PROBLEMS).join('\n'));
  const hashes = (texts: Iterable<string>): string[] => [...texts].map(hashSource).sort();
  return {
    ...contentPolicy,
    'script-src': [...contentPolicy['script-src'], ...hashes(scripts)],
    'style-src': [...contentPolicy['style-src'], ...hashes(new Set(sheets))],
  };
}

/** Writes styles and policy into every page, and all security headers into `_headers`. Errors as `policyFor`. */
async function writePages(site: BuiltSite, pages: readonly Page[], sheets: ReadonlyMap<string, string>) {
  const directives = policyFor(site, pages, [...sheets.values()]);
  const referrer = fixedHeaders.find((header) => header.name === 'Referrer-Policy')?.value ?? 'no-referrer';
  for (const {file, html} of pages) {
    await writeFile(file, withStylesInside(withPolicy(html, policyText(directives), referrer), sheets));
  }
  writeHeaders(site.directory, [
    {name: 'Content-Security-Policy', value: policyText({...directives, ...headerOnlyPolicy})},
    ...fixedHeaders,
  ]);
}

/** Finishes the pages of a site; errors as `policyFor`. */
export async function finishPages(site: BuiltSite): Promise<void> {
  const sheets = await styleSheets(site);
  const pages = await readPages(site);
  await writePages(site, pages, sheets);
  await buildSearchIndex(site, new Map(pages.map(({file, $}) => [file, $])));
}

/**
 * Finishes the site in `directory`.
 * @throws Error where a page is missing, or has inline code that no policy allows
 */
export async function finishSite(directory: string): Promise<void> {
  await finishPages(await readBuiltSite(directory));
}
