// The built site as files: which pages it has and what stands on them. Shared by the tests of the built site.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {type CheerioAPI, load} from 'cheerio';

const buildFolder = path.resolve(__dirname, '../../build');

/** The languages and where each is served. */
export const languages = [
  {locale: 'ja', prefix: ''},
  {locale: 'en', prefix: '/en'},
] as const;

function htmlAt(address: string): string {
  return readFileSync(path.join(buildFolder, address, 'index.html'), 'utf8');
}

/** A redirect made by the build is no page. */
function isRedirect(html: string): boolean {
  return html.includes('http-equiv="refresh"');
}

/** The addresses of all pages of a language, without the language's prefix, sorted. */
export function pagesOf(prefix: '' | '/en'): string[] {
  return readdirSync(path.join(buildFolder, prefix), {recursive: true, encoding: 'utf8'})
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .filter((file) => prefix !== '' || !file.startsWith('en/'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .filter((page) => !isRedirect(htmlAt(prefix + page)))
    .sort();
}

/** A built page, parsed. */
export function builtPage(address: string): CheerioAPI {
  return load(htmlAt(address));
}

/** Is there a file at an address? One that ends in a slash is a page. */
export function isBuilt(address: string): boolean {
  return existsSync(path.join(buildFolder, decodeURI(address), address.endsWith('/') ? 'index.html' : ''));
}

/** The bytes of a built file. */
export function builtFile(address: string): Buffer {
  return readFileSync(path.join(buildFolder, decodeURI(address)));
}

/** The addresses of a language's scripts that hold a text: those of one part of the interface, by the id of a label that it alone has. */
export function scriptsWith(prefix: '' | '/en', text: string): string[] {
  const folder = `${prefix}/assets/js`;
  return readdirSync(path.join(buildFolder, folder))
    .map((file) => `${folder}/${file}`)
    .filter((address) => address.endsWith('.js') && builtFile(address).includes(text));
}
