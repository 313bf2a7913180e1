// For `npm run measure -- --bare`: the text of the built site on an unmodified Docusaurus with the classic preset.
import {mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {type CheerioAPI, load} from 'cheerio';
import {projectRoot, runCommand} from '../../lib/run-command';
import {readBuiltSite} from '../built-site';

/** What to know about its figures. */
export const BARE_NOTE =
  'bare: the text without the tools. Its one generated sidebar names all pages and notices, and is in each page.';

/** Parts of a page that are not text. */
const NO_TEXT = 'script, style, noscript, template, dialog, form, button, input, select, textarea, svg, .hash-link';
const ATTRIBUTES = ['href', 'src', 'alt', 'colspan', 'rowspan', 'open'];

/** The text of a page as Markdown: headings of its own, so that it has a table of contents, and HTML between them. */
function markdownOf($: CheerioAPI, address: string): string | undefined {
  const article = $('main article .markdown, main').first();
  if (article.length === 0) return undefined;
  const title = $('h1').first().text();
  article.find(`h1, ${NO_TEXT}`).remove();
  for (const element of article.find('*').get()) {
    for (const name of Object.keys(element.attribs)) {
      if (!ATTRIBUTES.includes(name)) $(element).removeAttr(name);
    }
  }
  const blocks = article.children().map((_, element) => {
    if (/^h[2-6]$/.test(element.tagName)) return `${'#'.repeat(+element.tagName.slice(1))} ${$(element).text()}`;
    // A blank line would end the HTML.
    return `<div>${$.html(element).replace(/\n/g, '&#10;')}</div>`;
  });
  return [`---\nslug: ${address}\ntitle: ${JSON.stringify(title)}\n---`, ...blocks.get(), ''].join('\n\n');
}

const config = (folder: string): string =>
  `export default ${JSON.stringify({
    title: 'Bare',
    url: 'https://example.org',
    baseUrl: '/',
    trailingSlash: true,
    onBrokenLinks: 'ignore',
    onBrokenAnchors: 'ignore',
    staticDirectories: [path.join(projectRoot, 'static')],
    future: {v4: true, faster: true},
    markdown: {format: 'detect'},
    i18n: {defaultLocale: 'ja', locales: ['ja']},
    presets: [['classic', {docs: {path: path.join(folder, 'docs'), routeBasePath: '/'}, blog: false}]],
    themeConfig: {navbar: {title: 'Bare', items: []}},
  })};\n`;

/**
 * Builds the Japanese pages of the site in `build`, notices among them, in `folder`, which is emptied.
 * @returns the folder of the built site
 */
export async function buildBareSite(build: string, folder: string): Promise<string> {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(path.join(folder, 'docs'), {recursive: true});
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'));
  writeFileSync(path.join(folder, 'package.json'), '{"private": true}\n');
  writeFileSync(path.join(folder, 'docusaurus.config.mjs'), config(folder));
  const [language] = (await readBuiltSite(build)).languages;
  for (const [index, {address, file}] of (language?.pages ?? []).entries()) {
    const text = markdownOf(load(readFileSync(file, 'utf8')), address);
    if (text) writeFileSync(path.join(folder, 'docs', `${index}.md`), text);
  }
  const status = await runCommand('docusaurus', ['build', folder], {DOCUSAURUS_NO_PERSISTENT_CACHE: '1'});
  if (status !== 0) throw new Error('The bare site could not be built.');
  return path.join(folder, 'build');
}
