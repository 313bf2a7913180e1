// Reads a built page as a browser does, as far as a policy needs it: inline scripts, and what the policy refuses.
import {createHash} from 'node:crypto';

/** What a page has that a policy must name, and what it refuses in any case. */
export type InlineCode = {
  /** The texts of inline scripts that run. Blocks of data (JSON-LD) are none. */
  scripts: string[];
  /** Markup that the policy refuses: handlers, styles in the page, `javascript:` addresses, a base address. */
  refused: string[];
};

const TAG = /<!--[\s\S]*?-->|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;
const SCRIPT_TYPES = ['', 'module', 'text/javascript', 'application/javascript'];

function decoded(value: string): string {
  return value
    .replace(/&(?:quot|#34|#x22);/gi, '"')
    .replace(/&(?:apos|#39|#x27);/gi, "'")
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&amp;/gi, '&');
}

function attributesOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      decoded(value.replace(/^(["'])([\s\S]*)\1$/, '$2')),
    ]),
  );
}

/** The inline code of a page. In one pass: its time grows with the page's length alone. */
export function inlineCode(html: string): InlineCode {
  const found: InlineCode = {scripts: [], refused: []};
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const [whole, name = '', rest = ''] = match;
    const attributes = attributesOf(rest);
    const tag = name.toLowerCase();
    if (tag === 'script') {
      const end = html.indexOf('</script>', TAG.lastIndex);
      const text = html.slice(TAG.lastIndex, end);
      if (!attributes.has('src') && SCRIPT_TYPES.includes(attributes.get('type') ?? '')) {
        found.scripts.push(text);
      }
      TAG.lastIndex = end;
    }
    if (
      tag === 'style' ||
      tag === 'base' ||
      attributes.has('style') ||
      [...attributes].some(([key, value]) => /^on./.test(key) || /^\s*javascript:/i.test(value))
    ) {
      found.refused.push(whole.slice(0, 120));
    }
  }
  return found;
}

/** How a policy names an inline text: the hash of its UTF-8 bytes (CSP 3, 6.7.3.3). Line ends are those that the browser's parser makes. */
export function hashSource(text: string): string {
  const bytes = text.replace(/\r\n?/g, '\n');
  return `'sha256-${createHash('sha256').update(bytes, 'utf8').digest('base64')}'`;
}

const REFRESH = /<meta http-equiv="refresh"/i;

// Each redirect's script names its target. One that reads the target from the page is the same on all of them: one hash, however many there are.
const GO_TO_TARGET =
  "(function(t){location.replace(/[?#]/.test(t)?t:t+location.search+location.hash)})(document.querySelector('link[rel=canonical]').getAttribute('href'))";

const ALIGNED = /(<t[dh]\b[^>]*?) style=["']?text-align: ?(left|right|center);?["']?/gi;

/**
 * The page with what a policy would need hashes for put in another form: a redirect's own script, the style attributes of the theme's
 * pictures and of the columns of Markdown tables.
 */
export function withoutNeedlessCode(html: string): string {
  if (REFRESH.test(html)) {
    return html.replace(
      /<script>\s*window\.location\.href = '[^']*'[^<]*<\/script>/,
      `<script>${GO_TO_TARGET}</script>`,
    );
  }
  return html
    .replace(/<svg style=(?:"display: ?none;?"|display:none)>/, '<svg display="none">')
    .replace(ALIGNED, '$1 align="$2"');
}

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*><meta name="referrer"[^>]*>/;
const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;

/**
 * The page with the policy in its head, in place of one that stands there. It comes right after the character set, which has to stand in
 * the first 1,024 bytes, and before anything that loads.
 * @throws Error where the page does not name its character set
 */
export function withPolicy(html: string, policy: string, referrer: string): string {
  const clean = html.replace(POLICY, '');
  if (!CHARSET.test(clean)) {
    throw new Error('does not begin with <meta charset="utf-8">, behind which the policy goes.');
  }
  return clean.replace(
    CHARSET,
    (charset) =>
      `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="${referrer}">`,
  );
}
