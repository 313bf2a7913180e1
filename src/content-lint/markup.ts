// Finds markup that breaks a page: what the parser refuses, and admonitions (`:::note`) that are not closed.
import type {StaffText} from '../lib/localized';
import {type ContentFile, isBroken, type Rule} from './content';
import {type Finding, finding} from './finding';
import {lineOf, markdownFiles, nodesOf, spanOf} from './nodes';

/** What to do about a message of the parser, by its most frequent cause. */
function hint(message: string): StaffText {
  if (/acorn|expression/i.test(message)) {
    return {
      ja: '見出しのidは {/* #id */} と書き、文中の { は \\{ と書いてください。',
      en: 'Write the id of a heading as {/* #id */}, and a { of the text as \\{.',
    };
  }
  if (/before name|`<`|`!`/.test(message)) {
    return {
      ja: '文中の < は \\< と書き、コメントは {/* … */} と書いてください。',
      en: 'Write a < of the text as \\<, and a comment as {/* … */}.',
    };
  }
  return {
    ja: '開始タグと終了タグの組を確かめ、<br /> のように / で閉じてください。',
    en: 'See that each tag is closed, by </…> or by a / as in <br />.',
  };
}

const unreadable: Rule = ({files}) =>
  markdownFiles(files).flatMap((file): Finding[] => {
    const problem = file.unreadable();
    // Another rule reports the encoding.
    if (!problem || isBroken(file)) return [];
    const todo = hint(problem.message);
    return [
      finding(file, problem.line, 'unreadable-markdown', {
        ja: `MDXとして読めません（${problem.message}）。${todo.ja}`,
        en: `this cannot be read as MDX (${problem.message}). ${todo.en}`,
      }),
    ];
  });

/** The admonitions that Docusaurus knows. */
const admonitions = ['note', 'tip', 'info', 'warning', 'danger', 'caution', 'important', 'success', 'secondary'];

/** The lines where an admonition is unknown or not closed, or where three colons are text. */
function wrongAdmonitions(file: ContentFile): number[] {
  const opened = nodesOf(file, 'containerDirective').filter((node) => {
    const {start, end} = spanOf(node);
    const source = file.text.slice(start, end);
    const colons = /^:+/.exec(source)?.[0] ?? ':::';
    return !admonitions.includes(node.name) || !new RegExp(`\\n[\\s>]*${colons}:*\\s*$`).test(source);
  });
  // A line `:::` after a list or a table belongs to it in Markdown, so it is looked for in every text.
  const strays = nodesOf(file, 'text').flatMap((node) =>
    [...node.value.matchAll(/^[ \t]*:{3,}/gm)].map(
      ({index}) => lineOf(node) + node.value.slice(0, index).split('\n').length - 1,
    ),
  );
  return [...opened.map(lineOf), ...strays];
}

const directives: Rule = ({files}) =>
  markdownFiles(files).flatMap((file) =>
    wrongAdmonitions(file).map((line) =>
      finding(file, line, 'unbalanced-directive', {
        ja:
          '囲み（:::）になりません。:::note[題] の行で始め、::: だけの行で終えてください。' +
          `名前は ${admonitions.slice(0, 5).join('、')} のどれかです。外側の囲みは : を1つ増やします。`,
        en:
          'this is not an admonition (:::). Begin with a line :::note[title] and end with a line :::. ' +
          `Names are ${admonitions.slice(0, 5).join(', ')}. An admonition around another has one : more.`,
      }),
    ),
  );

/** The rules about markup. */
export const markupRules: readonly Rule[] = [unreadable, directives];
