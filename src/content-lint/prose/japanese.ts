// Reads Japanese pages with textlint's preset for technical writing: slips of grammar and mixed styles, not matters of taste.
import {TextlintKernel, type TextlintKernelRule} from '@textlint/kernel';
import markdownPlugin from '@textlint/textlint-plugin-markdown';
import preset from 'textlint-rule-preset-ja-technical-writing';
import type {ContentFile} from '../content';
import type {Finding} from '../finding';
import {nodesOf, spanOf} from '../nodes';

/**
 * Where this site differs from the preset. A rule that would bend good Japanese is off: docs/_decisions/0012 names the sentences
 * of these pages that each of them refused.
 */
const settings: Record<string, boolean | Record<string, unknown>> = {
  'sentence-length': {max: 150},
  'max-ten': {max: 4},
  'max-kanji-continuous-len': {max: 7, allow: ['国立遺伝学研究所', '静岡県三島市谷田']},
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

/** The page with what is no Markdown (elements, expressions, boxes) blanked out; an element within a sentence leaves an X. */
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

/** What textlint finds in one page or notice. It speaks Japanese, so its words are not translated. */
export async function japaneseProse(file: ContentFile): Promise<Finding[]> {
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
      file: file.path,
      line: loc.start.line,
      rule: 'prose',
      what: {ja: words, en: words},
      todo: {
        ja: `文を書き直してください（textlint: ${ruleId}）`,
        en: `Write the sentence anew (textlint: ${ruleId})`,
      },
    };
  });
}
