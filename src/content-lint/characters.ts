// Characters that break text or commands: another encoding than UTF-8, invisible ones, and in code those of a Japanese
// input method or a word processor, such as full-width spaces, long dashes and curly quotes.
import {invisibleIn} from '../notices/unsafe-text';
import {type ContentFile, isBroken, type Rule} from './content';
import {type Finding, finding} from './finding';
import {japaneseLetter, lineOf, markdownFiles, nodesOf} from './nodes';

const notUtf8: Rule = ({files}) =>
  files.filter(isBroken).map((file) =>
    finding(file, file.lineAt(file.text.indexOf('\uFFFD')), 'not-utf-8', {
      ja: '文字コードがUTF-8ではありません。エディターで開き、UTF-8で保存し直してください。',
      en: 'the file is not saved as UTF-8. Open it in your editor and save it with the encoding UTF-8.',
    }),
  );

const invisibleCharacter: Rule = ({files}) =>
  files.flatMap((file) =>
    file.text.split('\n').flatMap((line, index): Finding[] => {
      const found = invisibleIn(line);
      if (found === undefined) return [];
      return [
        finding(file, index + 1, 'control-character', {
          ja: `目に見えない文字（${found}）があります。その文字を消して、行を入力し直してください。`,
          en: `there is an invisible character (${found}). Delete it, or type the line again.`,
        }),
      ];
    }),
  );

const commentSigns = /(^|\s)#.*$/;

/** The lines of code that are a command or a setting: a mail or the name of a button may have Japanese. */
function commandLines(file: ContentFile): {line: number; code: string}[] {
  const blocks = nodesOf(file, 'code').flatMap((node) =>
    node.value.split(/\r?\n/).map((code, index) => ({
      line: lineOf(node) + 1 + index,
      code: code.replace(commentSigns, '$1'),
      isCommand: Boolean(node.lang) && node.lang !== 'text',
    })),
  );
  const spans = nodesOf(file, 'inlineCode').map((node) => ({line: lineOf(node), code: node.value, isCommand: false}));
  return [...blocks, ...spans].filter(
    ({code, isCommand}) => isCommand || !japaneseLetter.test(code.replaceAll('ー', '')),
  );
}

/** A special space; a dash, quote or full-width letter that touches ASCII, or is where an option begins. */
const lookAlike =
  /[\u00A0\u2000-\u200A\u202F\u205F\u3000]|(?<=^|[\s!-~])[‐‑‒–—―−－ー“”„‘’‚！-～]|[‐‑‒–—―−－ー“”„‘’‚！-～](?=[!-~])/u;

const codeCharacters: Rule = ({files}) =>
  markdownFiles(files).flatMap((file) =>
    commandLines(file).flatMap(({line, code}): Finding[] => {
      const [found] = lookAlike.exec(code) ?? [];
      if (found === undefined) return [];
      return [
        finding(file, line, 'look-alike-in-command', {
          ja: `コードの中に、全角の空白か、半角に似た文字「${found}」があります。半角で入力し直してください。`,
          en: `the code holds "${found}", which only looks like an ASCII character. Type the ASCII one.`,
        }),
      ];
    }),
  );

/** The rules about characters. */
export const characterRules: readonly Rule[] = [notUtf8, invisibleCharacter, codeCharacters];
