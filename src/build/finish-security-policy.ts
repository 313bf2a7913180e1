// Writes the security policy into each page and beside the pages as headers. The whole site has one policy: the one of the page that a reader
// opens first stays in force while the pages after it are drawn in its place.
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {type BuiltSite, htmlFiles} from './built-site';
import {contentPolicy, fixedHeaders, headerOnlyPolicy, MOST_INLINE_SCRIPTS} from './security-policy';
import {writeHeaders} from './security-policy-headers';
import {hashSource, inlineCode, withoutNeedlessCode, withPolicy} from './security-policy-markup';

export {securityHeaders} from './security-policy-headers';

type Directives = Record<string, readonly string[]>;

function written(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** The directives that allow these inline scripts and no other ones. */
function policyFor(scripts: Iterable<string>): Directives {
  const hashes = [...new Set([...scripts].map(hashSource))].sort();
  return {...contentPolicy, 'script-src': [...contentPolicy['script-src'], ...hashes]};
}

/**
 * Writes the policy into every HTML file (redirects and 404 too), and all security headers into `_headers`.
 * @throws Error that names the page with code that no policy allows, or the scripts where they are too many
 */
export async function writeSecurityPolicy(site: BuiltSite): Promise<void> {
  const files = await htmlFiles(site);
  const name = (file: string): string => path.relative(site.directory, file);
  const scripts = new Set<string>();
  const pages = new Map<string, string>();
  for (const file of files) {
    const html = withoutNeedlessCode(await readFile(file, 'utf8'));
    const code = inlineCode(html);
    if (code.refused[0] !== undefined) {
      throw new Error(
        `${name(file)} has ${code.refused[0]}, which the policy refuses. Use a class in place of a style, React in place of a handler.`,
      );
    }
    for (const script of code.scripts) scripts.add(script);
    pages.set(file, html);
  }
  if (scripts.size > MOST_INLINE_SCRIPTS) {
    const beginnings = [...scripts].map((script) => `  ${script.slice(0, 100)}`).join('\n');
    throw new Error(
      `the pages have ${scripts.size} different inline scripts, more than ${MOST_INLINE_SCRIPTS}. Make each a constant:\n${beginnings}`,
    );
  }
  const directives = policyFor(scripts);
  const referrer = fixedHeaders.find((header) => header.name === 'Referrer-Policy')?.value ?? 'no-referrer';
  for (const [file, html] of pages) {
    await writeFile(file, withPolicy(html, written(directives), referrer));
  }
  writeHeaders(site.directory, [
    {name: 'Content-Security-Policy', value: written({...directives, ...headerOnlyPolicy})},
    ...fixedHeaders,
  ]);
}
