// Reads a Markdown twin line by line, without the library that wrote it: what a reader of the plain text finds in it.

/** What stands in a twin; texts are without their marks and blanks. */
export type MarkdownParts = {
  headings: string[];
  /** The cells of all tables that are not empty, in their order. */
  cells: string[];
  /** Blocks of code, each with its language before it. */
  code: string[];
  links: string[];
  /** Everything outside of code, without marks. */
  text: string;
};

/** A text without blanks, for comparing what was laid out differently. */
export function squeezed(text: string): string {
  return text.replace(/[\s\u200b]+/g, '');
}

function withoutMarks(text: string): string {
  return text
    .replace(/!?\[((?:[^\]\\]|\\.)*)\]\([^)\s]*\)/g, '$1')
    .replace(/(?<!\\)(?:\*\*|~~|`)/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Takes a twin apart. */
export function markdownParts(markdown: string): MarkdownParts {
  const code: string[] = [];
  const prose = markdown.replace(
    /^([> ]*)(`{3,})([^\n`]*)\n([\s\S]*?)^\1?[> ]*\2$/gm,
    (_, indent: string, _fence: string, language: string, body: string) => {
      code.push(language + squeezed(indent.includes('>') ? body.replace(/^[> ]+/gm, '') : body));
      return '';
    },
  );
  const lines = prose.split('\n');
  const rows = lines.filter((line) => /^\s*\|/.test(line) && !/^[\s|:-]+$/.test(line));
  const linked = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? '');
  return {
    headings: lines
      .filter((line) => /^#{1,6} /.test(line))
      .map((line) => squeezed(withoutMarks(line.replace(/^#+ /, '')))),
    cells: rows
      .flatMap((row) => row.split(/(?<!\\)\|/).slice(1, -1))
      .map((cell) => squeezed(withoutMarks(cell)))
      .filter((cell) => cell !== ''),
    code,
    links: linked,
    text: withoutMarks(prose),
  };
}
