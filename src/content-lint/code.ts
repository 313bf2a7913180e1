// Finds what a Japanese input method or a word processor does to commands: full-width spaces, long dashes, curly quotes.
import type {ContentFile} from './content';
import type {Finding, Rule} from './finding';
import {lineOf, markdownFiles, nodesOf} from './nodes';

/** A line of code: its line in the file, what is run, and whether it is a command or a setting rather than a text to send. */
type CodeLine = {line: number; code: string; isCommand: boolean};

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const commentSigns = /(^|\s)#.*$/;

function codeLines(file: ContentFile): CodeLine[] {
  const blocks = nodesOf(file, 'code').flatMap((node) =>
    node.value.split(/\r?\n/).map((code, index) => ({
      line: lineOf(node) + 1 + index,
      code: code.replace(commentSigns, '$1'),
      isCommand: node.lang !== null && node.lang !== undefined && node.lang !== 'text',
    })),
  );
  const spans = nodesOf(file, 'inlineCode').map((node) => ({
    line: lineOf(node),
    code: node.value,
    isCommand: false,
  }));
  // A mail to fill in and the name of a button may hold Japanese: there a full-width space is a space.
  return [...blocks, ...spans].filter(({code, isCommand}) => isCommand || !japanese.test(code.replaceAll('ー', '')));
}

function point(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const odd = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/;

const fullWidthSpace: Rule = {
  id: 'full-width-space-in-code',
  check: ({files}) =>
    markdownFiles(files).flatMap((file) =>
      codeLines(file).flatMap(({line, code}): Finding[] => {
        const [space] = odd.exec(code) ?? [];
        if (space === undefined) return [];
        return [
          {
            file: file.path,
            line,
            rule: 'full-width-space-in-code',
            what: {
              ja: `コードの中に、全角などの特殊な空白（${point(space)}）があります`,
              en: `the code holds a full-width or other special space (${point(space)})`,
            },
            todo: {ja: '半角の空白に直してください', en: 'Type an ordinary space instead'},
          },
        ];
      }),
    ),
};

/** A dash, quote or full-width letter that touches a letter or sign of ASCII, or stands where an option begins. */
const lookAlike = /(?:^|[\s!-~])([‐‑‒–—―−－ー]+|[“”„‘’‚]|[！-～])|([‐‑‒–—―−－ー]+|[“”„‘’‚]|[！-～])(?=[!-~])/u;
const plain: Record<string, string> = {'“': '"', '”': '"', '„': '"', '‘': "'", '’': "'", '‚': "'"};

function plainOf(found: string): string {
  if (/^[‐‑‒–—―−－ー]+$/.test(found)) return found.length > 1 || found === '—' || found === '―' ? '--' : '-';
  return plain[found] ?? found.normalize('NFKC');
}

const lookAlikes: Rule = {
  id: 'look-alike-in-command',
  check: ({files}) =>
    markdownFiles(files).flatMap((file) =>
      codeLines(file).flatMap(({line, code}): Finding[] => {
        const [, before, after] = lookAlike.exec(code) ?? [];
        const found = before ?? after;
        if (found === undefined) return [];
        const right = plainOf(found);
        return [
          {
            file: file.path,
            line,
            rule: 'look-alike-in-command',
            what: {
              ja: `コードの中に、半角の記号に似た別の文字「${found}」（${point(found)}）があります`,
              en: `the code holds "${found}" (${point(found)}), which only looks like a plain character`,
            },
            todo: {ja: `半角の ${right} に直してください`, en: `Type a plain ${right} instead`},
          },
        ];
      }),
    ),
};

/** The rules about code and commands. */
export const codeRules: readonly Rule[] = [fullWidthSpace, lookAlikes];
