// Finds in the texts of notices what must not be there: invisible characters, Japanese in English, and links
// that lead elsewhere than they say or run a script. The build, `npm run check` and the staff's tools share it.
import type {ProblemCode} from './problem';

/** A title that is longer is cut off by feed readers and calendars. */
export const LONGEST_TITLE = 200;

/** Control characters and U+FFFE, U+FFFF (XML 1.0 section 2.2), marks of direction, and tag characters. */
const INVISIBLE =
  /(?![\t\n\r])\p{Cc}|[\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF\u{E0000}-\u{E007F}]/u;
const TAG = /<[a-z/!?]|\]\]>/i;
/** What follows `http://`, `www.` or `@` in a text, and a text that is nothing but a host. */
const HOST =
  /(?:https?:\/\/|\bwww\.|@)([\w.-]+\.[a-z]{2,})|^\s*((?:[\w-]+\.)+(?:jp|com|org|net|edu|gov|info|io|dev))(?=[/\s]|$)/i;

const bare = (host: string) => host.toLowerCase().replace(/^www\./, '');

/** The first invisible character of a text, as `U+E0041`. */
export function invisibleIn(text: string): string | undefined {
  const code = INVISIBLE.exec(text)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What is wrong with a text of one line: a title or a description. */
export function lineFault(text: string): ProblemCode | undefined {
  if (/[\t\n\r]/.test(text.trim()) || invisibleIn(text) !== undefined) return 'invisible-character';
  return TAG.test(text) ? 'html' : undefined;
}

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Does an English text contain Japanese, such as a text in the wrong field? Code and quotations may. */
export function hasJapanese(text: string): boolean {
  return JAPANESE.test(text.replace(/`[^`]*`|"[^"]*"|“[^”]*”|「[^」]*」/g, ''));
}

/**
 * What is wrong with a link.
 * @param address as Markdown has it, entities and escapes resolved
 * @param label its text
 */
export function linkFault(address: string, label: string): ProblemCode | undefined {
  // Browsers ignore white space and control characters in a scheme, and read \ as / (URL standard, section 4.4).
  const plain = address.replace(/[\s\p{Cc}]/gu, '').replaceAll('\\', '/');
  if (plain.startsWith('//')) return 'link-without-scheme';
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  if (scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme)) return 'link-scheme';
  const [, inText, alone] = HOST.exec(label) ?? [];
  const named = inText ?? alone;
  if (named === undefined) return undefined;
  const host = /^(?:https?:\/\/|mailto:[^@]*@)([^/:?#]+)/i.exec(plain)?.[1] ?? '';
  return bare(named) === bare(host) ? undefined : 'link-text-names-other-host';
}

/** What is wrong with the address of a picture: the content security policy stops those of other hosts. */
export function imageFault(address: string): ProblemCode | undefined {
  return /^\/(?![\s\p{Cc}]*[/\\])/u.test(address) ? undefined : 'image-elsewhere';
}
