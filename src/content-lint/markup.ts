// Finds markup that breaks a page: what the parser refuses, boxes that are not closed, styles and tables written as HTML.
import type {ContentFile} from './content';
import type {Finding, Rule} from './finding';
import {elementsOf, lineOf, markdownFiles, nodesOf, spanOf} from './nodes';

/** What the parser says, with what most often is behind it. */
function hint(message: string): {ja: string; en: string} {
  if (/acorn|expression/i.test(message)) {
    return {
      ja: '見出しのidは {/* #id */} と書き、文中の { は \\{ と書いてください',
      en: 'Write the id of a heading as {/* #id */}, and a { of the text as \\{',
    };
  }
  if (/before name|`<`|`!`/.test(message)) {
    return {
      ja: '文中の < は \\< と書き、コメントは {/* … */} と書いてください',
      en: 'Write a < of the text as \\<, and a comment as {/* … */}',
    };
  }
  return {
    ja: '開始タグと終了タグの組を確かめ、<br /> のように / で閉じてください',
    en: 'See that each tag is closed, by </…> or by a / as in <br />',
  };
}

const unreadable: Rule = {
  id: 'unreadable-markdown',
  check: ({files}) =>
    markdownFiles(files).flatMap((file): Finding[] => {
      const problem = file.unreadable();
      // Wrong letters are the encoding's fault, which another rule tells.
      if (!problem || file.text.includes('\uFFFD')) return [];
      const message = problem.message.replace(/\.$/, '');
      return [
        {
          file: file.path,
          line: problem.line,
          rule: 'unreadable-markdown',
          what: {ja: `MDXとして読めません（${message}）`, en: `this cannot be read as MDX (${message})`},
          todo: hint(message),
        },
      ];
    }),
};

/** The boxes that Docusaurus knows. */
const boxes = ['note', 'tip', 'info', 'warning', 'danger', 'caution', 'important', 'success', 'secondary'];

function unclosed(file: ContentFile): Finding[] {
  return nodesOf(file, 'containerDirective').flatMap((node): Finding[] => {
    const {start, end} = spanOf(node);
    const source = file.text.slice(start, end);
    const colons = /^:+/.exec(source)?.[0].length ?? 3;
    const lines = source.split(/\r?\n/);
    const closing = /^[\s>]*(:{3,})\s*$/.exec(lines.length > 1 ? (lines.at(-1) ?? '') : '');
    const findings: Finding[] = [];
    const at = {file: file.path, line: lineOf(node), rule: 'unbalanced-directive' as const};
    if ((closing?.[1]?.length ?? 0) < colons) {
      const sign = ':'.repeat(colons);
      findings.push({
        ...at,
        what: {ja: `${sign}${node.name} が閉じられていません`, en: `${sign}${node.name} is not closed`},
        todo: {
          ja: `囲みの終わりに ${sign} だけの行を書いてください`,
          en: `End the box with a line that holds ${sign} alone`,
        },
      });
    }
    if (!boxes.includes(node.name)) {
      findings.push({
        ...at,
        what: {ja: `:::${node.name} という囲みはありません`, en: `there is no box :::${node.name}`},
        todo: {
          ja: `次のどれかを書いてください: ${boxes.slice(0, 5).join(', ')}`,
          en: `Write one of: ${boxes.slice(0, 5).join(', ')}`,
        },
      });
    }
    return findings;
  });
}

function strays(file: ContentFile): Finding[] {
  return nodesOf(file, 'text').flatMap((node) =>
    [...node.value.matchAll(/^[ \t]*(:{3,})[ \t]*(.*)$/gm)].map(({1: colons = '', 2: rest = '', index}): Finding => {
      const line = lineOf(node) + node.value.slice(0, index).split('\n').length - 1;
      const [, name = '', title = ''] = /^([a-z]+)\s*(.*)$/.exec(rest.trim()) ?? [];
      return {
        file: file.path,
        line,
        rule: 'unbalanced-directive',
        what:
          rest.trim() === ''
            ? {ja: `対応する囲みのない ${colons} です`, en: `${colons} closes no box`}
            : {ja: `「${colons}${rest}」は囲みになりません`, en: `"${colons}${rest}" makes no box`},
        todo: boxes.includes(name)
          ? {
              ja: `${colons}${name}[${title || '題'}] の形で書いてください`,
              en: `Write ${colons}${name}[${title || 'title'}]`,
            }
          : {
              ja: `囲みを :::note で始めるか、この行を消してください。囲みを入れ子にするときは、外側の : を1つ増やします`,
              en: 'Begin the box with :::note, or remove this line. A box around a box has one : more',
            },
      };
    }),
  );
}

/** A line `:::` behind a list or a table belongs to it in Markdown, so it is looked for in every text. */
const directives: Rule = {
  id: 'unbalanced-directive',
  check: ({files}) => markdownFiles(files).flatMap((file) => [...unclosed(file), ...strays(file)]),
};

const styleElements = /^(?:font|center|big|u|marquee|style|basefont)$/;
const styleAttributes = ['style', 'bgcolor', 'color', 'align', 'valign', 'face'];

function styled(file: ContentFile, line: number, written: string): Finding {
  return {
    file: file.path,
    line,
    rule: 'raw-style',
    what: {ja: `${written} で見た目を直接指定しています`, en: `${written} sets the looks by hand`},
    todo: {
      ja: '消してください。強調は **太字** か :::warning の囲みで書きます',
      en: 'Remove it. For emphasis write **bold** or a box :::warning',
    },
  };
}

const rawStyle: Rule = {
  id: 'raw-style',
  check: ({files}) =>
    markdownFiles(files).flatMap((file) => [
      ...elementsOf(file).flatMap((element): Finding[] => {
        const name = element.name ?? '';
        if (styleElements.test(name)) return [styled(file, lineOf(element), `<${name}>`)];
        if (!/^[a-z]/.test(name))
          return element.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === 'style')
            ? [styled(file, lineOf(element), 'style=')]
            : [];
        return element.attributes.flatMap((one) =>
          one.type === 'mdxJsxAttribute' && styleAttributes.includes(one.name)
            ? [styled(file, lineOf(element), `${one.name}=`)]
            : [],
        );
      }),
      ...nodesOf(file, 'html').flatMap((node) =>
        [
          ...node.value.matchAll(
            /<(font|center|big|u|marquee|style)\b|<[a-z][^>]*\s(style|bgcolor|color|align|valign|face)\s*=/gi,
          ),
        ].map(({1: name, 2: attribute, index}) =>
          styled(
            file,
            lineOf(node) + node.value.slice(0, index).split('\n').length - 1,
            name ? `<${name}>` : `${attribute}=`,
          ),
        ),
      ),
    ]),
};

function htmlTableAt(file: ContentFile, line: number): Finding {
  return {
    file: file.path,
    line,
    rule: 'html-table',
    what: {ja: '表がHTMLで書かれています', en: 'the table is written as HTML'},
    todo: {
      ja: 'Markdownの表（| 項目 | 値 |）で書いてください',
      en: 'Write it as a table of Markdown (| item | value |)',
    },
  };
}

const htmlTable: Rule = {
  id: 'html-table',
  check: ({files}) =>
    markdownFiles(files).flatMap((file) => [
      ...elementsOf(file)
        .filter(({name}) => name === 'table')
        .map((element) => htmlTableAt(file, lineOf(element))),
      ...nodesOf(file, 'html').flatMap((node) =>
        [...node.value.matchAll(/<table\b/gi)].map(({index}) =>
          htmlTableAt(file, lineOf(node) + node.value.slice(0, index).split('\n').length - 1),
        ),
      ),
    ]),
};

/** The rules about markup. */
export const markupRules: readonly Rule[] = [unreadable, directives, rawStyle, htmlTable];
