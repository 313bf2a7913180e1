// What the build reads from and changes in the markup of a page: inline code, the policy, the priority of scripts.
import {createHash} from 'node:crypto';
import type {CheerioAPI} from 'cheerio';

/** What a page has that a policy must name, and what it refuses in any case. */
export type InlineCode = {
  /** The texts of inline scripts that run. Blocks of data (JSON-LD) are none. */
  scripts: string[];
  /** The texts of style elements. */
  styles: string[];
  /** Markup that the policy refuses: handlers, style attributes, `javascript:` addresses, a base address. */
  refused: string[];
};

const SCRIPT_TYPES = ['', 'module', 'text/javascript', 'application/javascript'];

/** The inline code of a parsed page. */
export function inlineCode($: CheerioAPI): InlineCode {
  const scripts = $('script:not([src])')
    .filter((_, script) => SCRIPT_TYPES.includes($(script).attr('type') ?? ''))
    .map((_, script) => $(script).text())
    .get();
  const refused = $('*')
    .filter((_, element) => {
      const {name, attribs} = element as {name: string; attribs: Record<string, string>};
      const attributes = Object.entries(attribs);
      return (
        name === 'base' ||
        attributes.some(([key, value]) => key === 'style' || /^on/.test(key) || /^\s*javascript:/i.test(value))
      );
    })
    .map((_, element) => $.html($(element).clone().empty()).slice(0, 120))
    .get();
  const styles = $('style')
    .map((_, style) => $(style).text())
    .get();
  return {scripts, styles, refused};
}

/**
 * How a policy names an inline text: the hash of its UTF-8 bytes (CSP 3, 6.7.3.3). Line ends are those that the
 * browser's parser makes.
 */
export function hashSource(text: string): string {
  const bytes = text.replace(/\r\n?/g, '\n');
  return `'sha256-${createHash('sha256').update(bytes, 'utf8').digest('base64')}'`;
}

const REFRESH = /<meta http-equiv="refresh"/i;

// Each redirect's script names its target. One that reads the target from the page is the same on all of them: one
// hash, however many there are.
const GO_TO_TARGET =
  '(function(t){location.replace(/[?#]/.test(t)?t:t+location.search+location.hash)})' +
  "(document.querySelector('link[rel=canonical]').getAttribute('href'))";

const ALIGNED = /(<t[dh]\b[^>]*?) style=["']?text-align: ?(left|right|center);?["']?/gi;

/**
 * The page with what a policy would need hashes for put in another form: a redirect's own script, the style attributes
 * of the theme's pictures and of the columns of Markdown tables.
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
 * The page with the policy in its head, in place of one that is there already. It comes right after the character set,
 * which has to be in the first 1,024 bytes, and before anything that loads.
 * @throws Error where the page does not name its character set
 */
export function withPolicy(html: string, policy: string, referrer: string): string {
  const clean = html.replace(POLICY, '');
  if (!CHARSET.test(clean)) {
    throw new Error('does not begin with <meta charset="utf-8">, after which the policy goes.');
  }
  return clean.replace(
    CHARSET,
    (charset) =>
      `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" ` +
      `content="${referrer}">`,
  );
}

/** The page with its deferred scripts at low priority: on a slow line they would share it with the pictures. */
export function withTextFirst(html: string): string {
  return html.replace(
    /<script (?=[^>]*\bsrc=)(?![^>]*\bfetchpriority=)(?=[^>]*\bdefer\b)/g,
    '<script fetchpriority=low ',
  );
}

const STYLE_SHEET = /<link rel="?stylesheet"? href="?(\/[^" >]+)"? ?\/?>/g;

/**
 * The page with its style sheets in it: the text is painted without a second request.
 * @param sheets the texts of style sheets by their addresses
 * @throws Error where a style sheet is unknown, or would end the element that it is in
 */
export function withStylesInside(html: string, sheets: ReadonlyMap<string, string>): string {
  return html.replace(STYLE_SHEET, (_, address: string) => {
    const styles = sheets.get(address);
    if (styles === undefined) throw new Error(`${address} was not built, but a page links it.`);
    if (/<\/style/i.test(styles)) throw new Error(`${address} has "</style" in it, which ends the styles of a page.`);
    return `<style>${styles}</style>`;
  });
}

/** The page with one more deferred script, after its own: it is then loaded with them, not once they ask for it. */
export function withScript(html: string, address: string | undefined): string {
  if (address === undefined || html.includes(`=${address} `)) return html;
  return html.replace('</head>', () => `<script src=${address} defer></script></head>`);
}
