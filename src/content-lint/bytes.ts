// Finds what editors and other systems leave in a file's bytes: another encoding, byte order mark, line ends, characters that nobody sees.
import {utf8Text} from '../notices/plugin/read-notices';
import type {ContentFile} from './content';
import type {Edit, Finding, Rule} from './finding';

const utf8: Rule = {
  id: 'not-utf-8',
  check: ({files}) =>
    files
      // A null character alone is the business of the rule below.
      .filter(
        ({bytes}) =>
          utf8Text(bytes.includes(0) && !bytes.includes(0xfffd) ? bytes.filter((byte) => byte !== 0) : bytes) ===
          undefined,
      )
      .map((file) => ({
        file: file.path,
        line: file.text.includes('\uFFFD') ? file.lineAt(file.text.indexOf('\uFFFD')) : 1,
        rule: 'not-utf-8',
        what: {ja: '文字コードがUTF-8ではありません', en: 'the file is not saved as UTF-8'},
        todo: {
          ja: 'エディターで開き、文字コードをUTF-8にして保存し直してください',
          en: 'Open it in your editor and save it again with the encoding UTF-8',
        },
      })),
};

const byteOrderMark: Rule = {
  id: 'byte-order-mark',
  check: ({files}) =>
    files
      .filter(({bytes}) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
      .map((file) => ({
        file: file.path,
        line: 1,
        rule: 'byte-order-mark',
        what: {
          ja: 'ファイルの先頭に、目に見えないBOMがあります',
          en: 'the file begins with an unseen byte order mark',
        },
        todo: {
          ja: '「BOMなしのUTF-8」で保存し直すか、npm run check -- --fix を実行してください',
          en: 'Save it as UTF-8 without BOM, or run npm run check -- --fix',
        },
        fix: [],
      })),
};

function lineEndEdits(text: string): Edit[] {
  const edits = [...text.matchAll(/\r\n?/g)].map(({0: end, index}) => ({
    start: index,
    end: index + end.length,
    text: '\n',
  }));
  if (text !== '' && !/[\r\n]$/.test(text)) edits.push({start: text.length, end: text.length, text: '\n'});
  return edits;
}

const lineEnds: Rule = {
  id: 'line-ends',
  check: ({files}) =>
    files.flatMap((file): Finding[] => {
      const fix = lineEndEdits(file.text);
      const [first] = fix;
      if (!first) return [];
      const windows = first.start < first.end;
      return [
        {
          file: file.path,
          line: file.lineAt(first.start),
          rule: 'line-ends',
          what: windows
            ? {
                ja: '改行コードがLFではありません（CRLFまたはCR）',
                en: 'the lines end in CRLF or CR instead of LF',
              }
            : {ja: '最後の行が改行で終わっていません', en: 'the last line has no line end'},
          todo: {
            ja: '改行コードをLFにして保存し直すか、npm run check -- --fix を実行してください',
            en: 'Save it with the line ends LF, or run npm run check -- --fix',
          },
          fix,
        },
      ];
    }),
};

// A tab and the line ends are control characters, too. Joiners stay out: some signs are made with them.
const unseen = /(?![\t\n\r])\p{Cc}|[\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060\uFEFF]/gu;

function unseenIn(file: ContentFile): Finding[] {
  const lines = new Map<number, string>();
  for (const {0: character, index} of file.text.matchAll(unseen)) {
    const line = file.lineAt(index);
    if (!lines.has(line))
      lines.set(line, `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  }
  return [...lines].map(([line, code]) => ({
    file: file.path,
    line,
    rule: 'control-character',
    what: {
      ja: `目に見えない文字（${code}）があります`,
      en: `there is a character that nobody sees (${code})`,
    },
    todo: {ja: 'その文字を消して、行を入力し直してください', en: 'Delete it, or type the line anew'},
  }));
}

const controlCharacter: Rule = {id: 'control-character', check: ({files}) => files.flatMap(unseenIn)};

/** The rules about bytes. */
export const byteRules: readonly Rule[] = [utf8, byteOrderMark, lineEnds, controlCharacter];
