// Finds markup that breaks a page: what the parser refuses, admonitions that are not closed, styles and tables as HTML.
import {type ContentFile, isBroken, type Rule} from './content';
import {type Finding, place} from './finding';
import {elementsOf, lineOf, markdownFiles, nodesOf, spanOf} from './nodes';

/** What to do about a message of the parser, by its most frequent cause. */
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

const unreadable: Rule = ({files}) =>
  markdownFiles(files).flatMap((file): Finding[] => {
    const problem = file.unreadable();
    // Another rule reports the encoding.
    if (!problem || isBroken(file)) return [];
    const message = problem.message.replace(/\.$/, '');
    return [
      {
        ...place(file, problem.line, 'unreadable-markdown'),
        what: {ja: `MDXとして読めません（${message}）`, en: `this cannot be read as MDX (${message})`},
        todo: hint(message),
      },
    ];
  });

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
        ...place(file, line, 'unbalanced-directive'),
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
const directives: Rule = ({files}) => markdownFiles(files).flatMap((file) => [...unclosed(file), ...strays(file)]);

/** The elements of a file, in MDX or as HTML in Markdown, with the names of their attributes. */
function elementsIn(file: ContentFile): {line: number; name: string; attributes: string[]}[] {
  const elements = elementsOf(file).map((element) => ({
    line: lineOf(element),
    name: element.name ?? '',
    attributes: element.attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [one.name] : [])),
  }));
  const html = nodesOf(file, 'html').flatMap((node) =>
    [...node.value.matchAll(/<([a-z]\w*)([^>]*)/gi)].map(({1: name = '', 2: rest = '', index}) => ({
      line: lineOf(node) + node.value.slice(0, index).split('\n').length - 1,
      name: name.toLowerCase(),
      attributes: [...rest.matchAll(/\s([a-z]+)\s*=/gi)].map(([, attribute = '']) => attribute.toLowerCase()),
    })),
  );
  return [...elements, ...html];
}

const styleElements = /^(?:font|center|big|u|marquee|style|basefont)$/;
const styleAttributes = ['style', 'bgcolor', 'color', 'align', 'valign', 'face'];

const rawStyle: Rule = ({files}) =>
  markdownFiles(files).flatMap((file) =>
    elementsIn(file).flatMap(({line, name, attributes}) => {
      // An attribute of a component is its own, except for a style.
      const refused = /^[a-z]/.test(name) ? styleAttributes : ['style'];
      const written = styleElements.test(name)
        ? [`<${name}>`]
        : attributes.filter((one) => refused.includes(one)).map((one) => `${one}=`);
      return written.map(
        (shown): Finding => ({
          ...place(file, line, 'raw-style'),
          what: {ja: `${shown} で見た目を直接指定しています`, en: `${shown} sets the looks by hand`},
          todo: {
            ja: '消してください。強調は **太字** か :::warning の囲みで書きます',
            en: 'Remove it. For emphasis write **bold** or a box :::warning',
          },
        }),
      );
    }),
  );

const htmlTable: Rule = ({files}) =>
  markdownFiles(files).flatMap((file) =>
    elementsIn(file)
      .filter(({name}) => name === 'table')
      .map(({line}) => ({
        ...place(file, line, 'html-table'),
        what: {ja: '表がHTMLで書かれています', en: 'the table is written as HTML'},
        todo: {
          ja: 'Markdownの表（| 項目 | 値 |）で書いてください',
          en: 'Write it as a table of Markdown (| item | value |)',
        },
      })),
  );

/** The rules about markup. */
export const markupRules: readonly Rule[] = [unreadable, directives, rawStyle, htmlTable];
