// Lets a page's text come before its scripts: on a slow line they would share it with the styles that the text waits for.
import {readFile, writeFile} from 'node:fs/promises';
import {type BuiltSite, htmlFiles} from './built-site';

/** The page with its deferred scripts marked as of low priority, each once. */
export function withTextFirst(html: string): string {
  return html.replace(
    /<script (?=[^>]*\bsrc=)(?![^>]*\bfetchpriority=)(?=[^>]*\bdefer\b)/g,
    '<script fetchpriority=low ',
  );
}

/** Marks the scripts of every page. */
export async function putTextFirst(site: BuiltSite): Promise<void> {
  for (const file of await htmlFiles(site)) {
    const html = await readFile(file, 'utf8');
    const changed = withTextFirst(html);
    if (changed !== html) await writeFile(file, changed);
  }
}
