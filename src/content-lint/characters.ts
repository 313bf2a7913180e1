// Characters that break text or commands: another encoding than UTF-8, invisible ones, and in code those of a Japanese
// input method or a word processor, such as full-width spaces, long dashes and curly quotes.
import {type ContentFile, isBroken, type Rule} from './content';
import {type Finding, place} from './finding';
import {lineOf, markdownFiles, nodesOf} from './nodes';

/** The code point as `U+3000`. */
const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const notUtf8: Rule = ({files}) =>
  files.filter(isBroken).map((file) => ({
    ...place(file, file.lineAt(file.text.indexOf('\uFFFD')), 'not-utf-8'),
    what: {ja: '文字コードがUTF-8ではありません', en: 'the file is not saved as UTF-8'},
    todo: {
      ja: 'エディターで開き、文字コードをUTF-8にして保存し直してください',
      en: 'Open it in your editor and save it again with the encoding UTF-8',
    },
  }));

// Without tabs and line ends, which are control characters, too, and without joiners, which some emoji need.
const unseen = /(?![\t\n\r])\p{Cc}|[\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060\uFEFF]/gu;

function unseenIn(file: ContentFile): Finding[] {
  const lines = new Map<number, string>();
  for (const {0: character, index} of file.text.matchAll(unseen)) {
    const line = file.lineAt(index);
    if (!lines.has(line)) lines.set(line, codePoint(character));
  }
  return [...lines].map(([line, code]) => ({
    ...place(file, line, 'control-character'),
    what: {ja: `目に見えない文字（${code}）があります`, en: `there is a character that nobody sees (${code})`},
    todo: {ja: 'その文字を消して、行を入力し直してください', en: 'Delete it, or type the line anew'},
  }));
}

const controlCharacter: Rule = ({files}) => files.flatMap(unseenIn);

/** A line of code; `isCommand`: a command or a setting rather than a text to send. */
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
  const spans = nodesOf(file, 'inlineCode').map((node) => ({line: lineOf(node), code: node.value, isCommand: false}));
  // A mail to fill in and the name of a button may have Japanese, where a full-width space is right.
  return [...blocks, ...spans].filter(({code, isCommand}) => isCommand || !japanese.test(code.replaceAll('ー', '')));
}

const odd = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/;

/** A dash, quote or full-width letter that touches an ASCII character, or is where an option begins. */
const lookAlike = /(?:^|[\s!-~])([‐‑‒–—―−－ー]+|[“”„‘’‚]|[！-～])|([‐‑‒–—―−－ー]+|[“”„‘’‚]|[！-～])(?=[!-~])/u;
const plain: Record<string, string> = {'“': '"', '”': '"', '„': '"', '‘': "'", '’': "'", '‚': "'"};

function plainOf(found: string): string {
  if (/^[‐‑‒–—―−－ー]+$/.test(found)) return found.length > 1 || found === '—' || found === '―' ? '--' : '-';
  return plain[found] ?? found.normalize('NFKC');
}

function inCode({file, line, code}: CodeLine & {file: ContentFile}): Finding[] {
  const [space] = odd.exec(code) ?? [];
  const [, before, after] = lookAlike.exec(code) ?? [];
  const found = before ?? after;
  const findings: Finding[] = [];
  if (space !== undefined) {
    findings.push({
      ...place(file, line, 'full-width-space-in-code'),
      what: {
        ja: `コードの中に、全角などの特殊な空白（${codePoint(space)}）があります`,
        en: `the code holds a full-width or other special space (${codePoint(space)})`,
      },
      todo: {ja: '半角の空白に直してください', en: 'Type an ordinary space instead'},
    });
  }
  if (found !== undefined) {
    const right = plainOf(found);
    findings.push({
      ...place(file, line, 'look-alike-in-command'),
      what: {
        ja: `コードの中に、半角の記号に似た別の文字「${found}」（${codePoint(found)}）があります`,
        en: `the code holds "${found}" (${codePoint(found)}), which only looks like a plain character`,
      },
      todo: {ja: `半角の ${right} に直してください`, en: `Type a plain ${right} instead`},
    });
  }
  return findings;
}

const codeCharacters: Rule = ({files}) =>
  markdownFiles(files).flatMap((file) => codeLines(file).flatMap((line) => inCode({file, ...line})));

/** The rules about characters. */
export const characterRules: readonly Rule[] = [notUtf8, controlCharacter, codeCharacters];
