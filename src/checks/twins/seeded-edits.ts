// Edits of pages for the test of the twins' rules: drifts, which a translator must follow, and harmless ones, which nobody has to.
import type {Nodes} from 'mdast';
import type {ContentFile} from '../content';
import {nodesOf, spanOf} from '../nodes';

/** Numbers from 0 up to 1, the same at each run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** An edit of one page: the new text, or `undefined` where the page has nothing to edit in this way. */
type EditPage = (file: ContentFile, random: () => number) => string | undefined;

/** One kind of edit, and how many of them are seeded. `before` is done to both twins first, before the record is made. */
export type SeededEdit = {
  name: string;
  count: number;
  edit: EditPage;
  side?: 'en';
  before?: (text: string) => string;
};

type Span = {start: number; end: number};

function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

const replaced = (text: string, {start, end}: Span, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** Where a pattern is found in the prose: not in code, addresses or comments. */
function inProse(file: ContentFile, pattern: RegExp): Span[] {
  return nodesOf(file, 'text').flatMap((node) => {
    const {start, end} = spanOf(node);
    return [...file.text.slice(start, end).matchAll(pattern)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    }));
  });
}

/** An edit of one place in the prose that fits `pattern`. */
function prose(pattern: RegExp, change: (found: string, random: () => number) => string): EditPage {
  return (file, random) => {
    const span = pick(inProse(file, pattern), random);
    return span && replaced(file.text, span, change(file.text.slice(span.start, span.end), random));
  };
}

/** An edit of one node of a type. */
function node<T extends Nodes['type']>(
  type: T,
  change: (written: string, random: () => number) => string,
): EditPage {
  return (file, random) => {
    const chosen = pick(nodesOf(file, type), random);
    if (!chosen) return undefined;
    const written = file.text.slice(spanOf(chosen).start, spanOf(chosen).end);
    const by = change(written, random);
    return by === written ? undefined : replaced(file.text, spanOf(chosen), by);
  };
}

/** An edit of one line that fits `pattern`. */
function line(pattern: RegExp, change: (found: string) => string): EditPage {
  return (file, random) => {
    const lines = [...file.text.matchAll(pattern)].filter(({index}) => index >= file.bodyStart);
    const match = pick(lines, random);
    if (!match) return undefined;
    const span = {start: match.index, end: match.index + match[0].length};
    return replaced(file.text, span, change(match[0]));
  };
}

const section = /^## [^\n]*\n[\s\S]*?(?=^## |(?![\s\S]))/gm;
const step = /^\d+\. .*\n/gm;
const point = /^- .*\n/gm;
const row = /(?<=^\| ---.*\n)\|.*\n/gm;
const aNumber = /\d+(?:\.\d+)?/g;
const withPicture = (text: string): string => `${text.trimEnd()}\n\n![図](/img/a.png)\n\n![図](/img/b.png)\n`;
const other = (number: string, random: () => number) => String(Number(number) + 1 + Math.floor(random() * 8));

/** 100 edits after which the English says something else than the Japanese. */
export const drifts: readonly SeededEdit[] = [
  {name: 'number changed', count: 7, edit: prose(aNumber, other)},
  {name: 'day of a date changed', count: 4, edit: prose(/(?<=月)\d+(?=日)/g, other)},
  {
    name: 'unit changed',
    count: 3,
    edit: prose(/(?<=\d ?)(?:TB|GB|週間|時間|か月|日)/g, (unit) => (unit === 'TB' ? 'GB' : '年')),
  },
  {name: 'step added', count: 6, edit: line(step, (found) => `${found}1. 画面をもう一度見ます。\n`)},
  {name: 'step removed', count: 5, edit: line(step, () => '')},
  {name: 'point added', count: 3, edit: line(point, (found) => `${found}- ほかの場合も同じです。\n`)},
  {name: 'point removed', count: 3, edit: line(point, () => '')},
  {name: 'table row added', count: 3, edit: line(row, (found) => found + found)},
  {name: 'table row removed', count: 3, edit: line(row, () => '')},
  {name: 'anchor renamed', count: 5, edit: line(/(?<=\{\/\* #)[\w-]+/g, (anchor) => `${anchor}-2`)},
  {
    name: 'section added',
    count: 3,
    edit: line(section, (found) => `## そのほか {/* #other */}\n\nつぎのとおりです。\n\n${found}`),
  },
  {name: 'section removed', count: 3, edit: line(section, () => '')},
  {name: 'heading one level deeper', count: 2, edit: line(/^## /gm, () => '### ')},
  {name: 'picture removed', count: 4, before: withPicture, edit: node('image', () => '')},
  {name: 'picture replaced', count: 2, before: withPicture, edit: node('image', () => '![図](/img/c.png)')},
  {
    name: 'link leads elsewhere',
    count: 4,
    edit: node('link', (link) => link.replace(/\]\(.*\)$/, '](/status/)')),
  },
  {name: 'link removed', count: 3, edit: node('link', (link) => link.replace(/^\[([\s\S]*)\]\(.*\)$/, '$1'))},
  {
    name: 'command changed',
    count: 4,
    edit: line(/(?<=^```(?:bash|powershell)[^\n]*\n)[^\n]*/gm, (command) => `${command} -v`),
  },
  {name: 'word in code changed', count: 3, edit: node('inlineCode', () => '`ssh-agent`')},
  {
    name: 'component changed',
    count: 2,
    edit: line(/<[A-Z]\w+ (?:of|section|name|examples)="[^"]*/g, (tag) => `${tag}-x`),
  },
  {name: 'box changed', count: 2, edit: line(/:::(?:note|tip|info|warning)/g, () => ':::danger')},
  {
    name: 'sentence added',
    count: 4,
    edit: prose(/[^。]+。/g, (found) => `${found}くわしいことは、あとで書きます。`),
  },
  {name: 'sentence removed', count: 4, edit: prose(/(?<=。)[^。\n]+。/g, () => '')},
  {name: 'paragraph added', count: 2, edit: line(/^\n(?=## )/gm, () => '\n手もとの資料も見てください。\n\n')},
  {
    name: 'can and cannot exchanged',
    count: 3,
    edit: prose(/きます(?=。)|ります(?=。)/g, (word) => word.replace('す', 'せん')),
  },
  {
    name: 'another noun',
    count: 5,
    edit: (file, random) => {
      const nouns = inProse(file, /\p{Script=Han}{3,6}/gu);
      const [one, two] = [pick(nouns, random), pick(nouns, random)];
      const words = [one, two].map((span) => (span ? file.text.slice(span.start, span.end) : ''));
      return one && words[0] !== words[1] ? replaced(file.text, one, words[1] ?? '') : undefined;
    },
  },
  {name: 'English: number changed', count: 4, side: 'en', edit: prose(aNumber, other)},
  {name: 'English: step removed', count: 2, side: 'en', edit: line(step, () => '')},
  {
    name: 'English: link leads elsewhere',
    count: 2,
    side: 'en',
    edit: node('link', (link) => link.replace(/\]\(.*\)$/, '](/status/)')),
  },
];

const kana = /[ぁ-ん]{2}/g;
const fullWidth = (text: string): string =>
  text.replaceAll(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const wording: Record<string, string> = {
  見てください: 'ご覧ください',
  できます: '可能です',
  書きます: '書いてください',
  します: 'してください',
  とき: '場合',
  くわしくは: '詳しくは',
};

/** 50 edits after which the English still says the same. */
export const harmlessEdits: readonly SeededEdit[] = [
  {
    name: 'line wrapped',
    count: 6,
    edit: line(/^(?:- |\d+\. )?[\p{L}「][^\n|]*?、(?=\p{Script=Han})/gmu, (found) => `${found}\n  `),
  },
  {name: 'space between scripts', count: 4, edit: prose(/(?<=[A-Za-z0-9])(?=[ぁ-んァ-ヶ])/g, () => ' ')},
  {name: 'full-width figures', count: 3, edit: prose(aNumber, fullWidth)},
  {name: 'brackets of another width', count: 2, edit: prose(/（/g, () => '(')},
  {name: 'comma of another kind', count: 2, edit: prose(/、/g, () => '，')},
  {
    name: 'letter doubled',
    count: 4,
    edit: prose(kana, ([first = '', second = '']) => first + first + second),
  },
  {name: 'letter missing', count: 4, edit: prose(kana, ([first = '']) => first)},
  {name: 'letters swapped', count: 4, edit: prose(kana, ([first = '', second = '']) => second + first)},
  {
    name: 'wrong kanji',
    count: 5,
    edit: prose(/\p{Script=Han}/gu, (_, random) => pick([...'亜意宇江尾加木区毛湖'], random) ?? ''),
  },
  {
    name: 'other wording',
    count: 6,
    edit: prose(new RegExp(Object.keys(wording).join('|'), 'g'), (found) => wording[found] ?? found),
  },
  {name: 'bold', count: 3, edit: prose(/\p{Script=Han}{2,}/gu, (found) => `**${found}**`)},
  {
    name: 'other bullets',
    count: 2,
    edit: (file) =>
      /^- /m.test(file.text.slice(file.bodyStart)) ? file.text.replaceAll(/^- (?!-)/gm, '* ') : undefined,
  },
  {
    name: 'table filled up with spaces',
    count: 2,
    edit: line(row, (found) => found.replaceAll('|', ' |  ').trimStart()),
  },
  {name: 'comment added', count: 1, edit: line(/^\n(?=## )/gm, () => '\n{/* 見直しの予定: 秋 */}\n\n')},
  {name: 'line ends of Windows', count: 1, edit: (file) => file.text.replaceAll('\n', '\r\n')},
  {name: 'spaces at the end of a line', count: 1, edit: line(/。$/gm, () => '。 ')},
];
