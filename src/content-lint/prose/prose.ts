// Linters of the language itself, textlint and cspell. Slow: only `npm run check -- --prose` and `test:all` run them.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {TextlintKernel, type TextlintKernelRule} from '@textlint/kernel';
import markdownPlugin from '@textlint/textlint-plugin-markdown';
import preset from 'textlint-rule-preset-ja-technical-writing';
import type {Content, ContentFile} from '../content';
import {type Finding, place, sortedFindings} from '../finding';
import {nodesOf, proseOf, spanOf} from '../nodes';

/** Names and technical terms that no dictionary has, one a line. */
const knownWordsFile = 'src/content-lint/prose/known-words.txt';

function knownWords(): string[] {
  const text = readFileSync(path.join(__dirname, 'known-words.txt'), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** Front matter other than its texts: codes, names of files, fingerprints of sections. */
const codes = /^(?!(?:title|description|sidebar_label):)[ \t]*[A-Za-z_"-][^\n]*$/gm;

function readable(file: ContentFile): string {
  const text = proseOf(file);
  const {start, end} = file.frontMatter ?? {start: 0, end: 0};
  const blank = (line: string) => ' '.repeat(line.length);
  return text.slice(0, start) + text.slice(start, end).replace(codes, blank) + text.slice(end);
}

/** Which words of each file cspell does not know, with a suggestion. */
async function englishProse(files: readonly ContentFile[]): Promise<Finding[]> {
  // cspell is an ES module alone, and loads its dictionaries: only --prose pays for it.
  const {spellCheckDocument} = await import('cspell-lib');
  const words = knownWords();
  const findings: Finding[] = [];
  for (const file of files) {
    const {issues} = await spellCheckDocument(
      {uri: `file:///${file.path}`, text: readable(file), languageId: 'plaintext', locale: 'en'},
      {noConfigSearch: true, generateSuggestions: true, numSuggestions: 1},
      {words, language: 'en', allowCompoundWords: false},
    );
    for (const {text, offset, suggestions} of issues) {
      const [meant] = suggestions ?? [];
      findings.push({
        ...place(file, file.lineAt(offset), 'prose'),
        what: {ja: `「${text}」は辞書にない語です`, en: `"${text}" is in no dictionary`},
        todo: {
          ja: `${meant ? `${meant} のつもりなら直し` : 'つづりを直し'}、正しい語なら ${knownWordsFile} に加えてください`,
          en:
            `${meant ? `Write ${meant} if that is meant` : 'Correct it'}, ` +
            `or add it to ${knownWordsFile} if it is right`,
        },
      });
    }
  }
  return findings;
}

/**
 * Where this site differs from the preset: rules that refused good sentences of these pages are off.
 */
const settings: Record<string, boolean | Record<string, unknown>> = {
  'sentence-length': {max: 150},
  'max-ten': {max: 4},
  'max-kanji-continuous-len': {
    max: 7,
    allow: [
      ...['国立遺伝学研究所', '静岡県三島市谷田', '個人情報苦情相談窓口', '個人情報保護規程'],
      ...['利用登録申請完了', '大学共同利用機関'],
    ],
  },
  'no-mix-dearu-desumasu': {preferInHeader: '', preferInBody: 'ですます', preferInList: '', strict: false},
  'no-doubled-joshi': false,
  'ja-no-weak-phrase': false,
  'ja-no-mixed-period': false,
};

const rules: TextlintKernelRule[] = Object.entries(preset.rules).flatMap(([ruleId, rule]) => {
  const options = settings[ruleId] ?? preset.rulesConfig[ruleId] ?? true;
  return options === false ? [] : [{ruleId, rule, options}];
});

const kernel = new TextlintKernel();

/** The page with what is no Markdown replaced by spaces; an element within a sentence becomes an X. */
function plainMarkdown(file: ContentFile): string {
  let text = file.text;
  const put = (start: number, end: number, by = ' ') => {
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, by) + text.slice(end);
  };
  for (const type of ['yaml', 'mdxTextExpression', 'mdxFlowExpression', 'mdxjsEsm', 'html'] as const) {
    for (const node of nodesOf(file, type)) put(spanOf(node).start, spanOf(node).end);
  }
  for (const type of ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const) {
    for (const node of nodesOf(file, type)) {
      const {start, end} = spanOf(node);
      const [first, last] = [node.children[0], node.children.at(-1)];
      if (first && last) {
        put(start, spanOf(first).start);
        put(spanOf(last).end, end);
      } else {
        put(start, end);
        if (type === 'mdxJsxTextElement') put(start, start + 1, 'X');
      }
    }
  }
  return text.replace(/^[ \t]*:::.*$/gm, (box) => ' '.repeat(box.length));
}

/** What textlint finds in one page or notice. Its messages are in Japanese only. */
async function japaneseProse(file: ContentFile): Promise<Finding[]> {
  const {messages} = await kernel.lintText(plainMarkdown(file), {
    ext: '.md',
    filePath: file.path,
    plugins: [{pluginId: 'markdown', plugin: markdownPlugin}],
    rules,
  });
  return messages.map(({loc, message, ruleId}): Finding => {
    const [first = ''] = message.split('\n');
    const words = first.replace(/[。.]$/, '');
    return {
      ...place(file, loc.start.line, 'prose'),
      what: {ja: words, en: words},
      todo: {ja: `文を書き直してください（textlint: ${ruleId}）`, en: `Write the sentence anew (textlint: ${ruleId})`},
    };
  });
}

/** What the linters find in all pages, notices and English labels that can be read, sorted. */
export async function proseFindings({files}: Content): Promise<Finding[]> {
  const readable = files.filter((file) => file.kind !== 'tags' && !file.unreadable());
  const japanese = readable.filter(({language, kind}) => language === 'ja' && kind !== 'labels');
  const found = await englishProse(readable.filter(({language}) => language === 'en'));
  for (const file of japanese) found.push(...(await japaneseProse(file)));
  return sortedFindings(found);
}
