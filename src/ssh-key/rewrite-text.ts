// Undoes what programs do to a whole text on its way: addresses, HTML, JSON, e-mail and shell line ends.
import type {RepairFinding} from './finding';

type Rewriting = {
  code: RepairFinding['code'] & ('percent-encoded' | 'html-entities' | 'quoted-printable' | 'backslash-newlines');
  undo: (text: string) => string;
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  plus: '+',
  sol: '/',
  equals: '=',
  commat: '@',
};

const rewritings: readonly Rewriting[] = [
  {
    code: 'quoted-printable',
    undo: (text) => text.replaceAll(/=\n/g, '').replaceAll(/=(2B|2F|3D|20)/g, byHex),
  },
  {code: 'backslash-newlines', undo: (text) => text.replaceAll(/\\\n[ \t]*/g, '')},
  {
    code: 'percent-encoded',
    undo: (text) => (/%(?:20|2B|2F|3D|40|0A)/i.test(text) ? decodedPercent(text) : text),
  },
  {
    code: 'html-entities',
    undo: (text) => text.replaceAll(/&(#x[0-9a-f]{1,5}|#\d{1,6}|[a-z]{2,6});/gi, byEntity),
  },
];

/** The text with everything undone that can be, and what that was. Ask only for a text in which no key was read. */
export function rewrittenText(text: string): {text: string; findings: RepairFinding[]} {
  let current = text;
  const findings: RepairFinding[] = [];
  for (const {code, undo} of rewritings) {
    const next = undo(current);
    if (next !== current) findings.push({code});
    current = next;
  }
  return {text: current, findings};
}

/**
 * The value of a text that is one JSON string with escaped line ends or slashes; `undefined` for any other text. Other
 * escapes are left alone: in a comment of Windows, such as `NIG\\taro`, the backslash is meant.
 */
export function unescapedJson(text: string): string | undefined {
  const [, content] = /^\s*"([^"\n]*)"[,;]?\s*$/.exec(text) ?? [];
  if (content === undefined || !content.includes('\\')) return undefined;
  const unescaped = content.replaceAll('\\/', '/').replace(/(?:\\r)?\\n$/, '');
  return unescaped.includes('\\') ? undefined : unescaped;
}

function byHex(_match: string, hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}

function decodedPercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function byEntity(match: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? match;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : match;
}
