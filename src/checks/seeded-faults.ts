// Seeds one fault of each class into copies of real pages and notices, and says on which line the gate must find it.
import type {Nodes} from 'mdast';
import {type Content, type ContentFile, contentFileOf, contentWith} from './content';
import type {RuleId} from './finding';
import {addressOf} from './headings';
import {headingsOf, lineOf, nodesOf, spanOf} from './nodes';

/** A file with a fault in it: `undefined` where the file has no place for it. */
type Spoilt = {text: string; line: number; bytes?: Uint8Array} | undefined;

/** One class of faults. `nth` changes from copy to copy, so that no two faults of a class are the same. */
type FaultClass = {rule: RuleId; spoil(file: ContentFile, nth: number, content: Content): Spoilt};

const cut = (file: ContentFile, start: number, end: number, by: string) =>
  file.text.slice(0, start) + by + file.text.slice(end);

/** `block` as a paragraph of its own behind one of the page's. */
function behind(file: ContentFile, nth: number, block: string, lineInBlock = 1): Spoilt {
  const paragraphs = file.tree().children.filter(({type}) => type === 'paragraph');
  const node = paragraphs[nth % Math.max(1, paragraphs.length)];
  if (!node) return undefined;
  const {end} = spanOf(node);
  return {text: cut(file, end, end, `\n\n${block}`), line: file.lineAt(end) + 1 + lineInBlock};
}

const pick = <T>(choices: readonly T[], nth: number): T | undefined =>
  choices[nth % Math.max(1, choices.length)];

/** Replaces the first match within one of the nodes. */
function within(file: ContentFile, nodes: readonly Nodes[], nth: number, what: RegExp, by: string): Spoilt {
  const fitting = nodes.filter((node) => what.test(file.text.slice(spanOf(node).start, spanOf(node).end)));
  const node = pick(fitting, nth);
  if (!node) return undefined;
  const {start, end} = spanOf(node);
  const source = file.text.slice(start, end);
  const at = start + source.search(what);
  return {text: cut(file, start, end, source.replace(what, by)), line: file.lineAt(at)};
}

const inJapanese = (file: ContentFile, ja: string, en: string) => (file.language === 'ja' ? ja : en);
const isPage = ({kind}: ContentFile) => kind === 'page';

function atField(file: ContentFile, name: string, by: (line: string) => string): Spoilt {
  const field = file.frontMatter?.fields.get(name);
  if (!field) return undefined;
  const end = file.text.indexOf('\n', field.valueEnd) + 1;
  const text = cut(file, field.keyStart, end, by(file.text.slice(field.keyStart, end)));
  return {text, line: file.lineAt(field.keyStart)};
}

const scripts = (file: ContentFile) => nodesOf(file, 'code').filter(({lang}) => lang === 'bash');

/** A link whose words and address stand on one line of their own. */
const plainLinks = (file: ContentFile) =>
  nodesOf(file, 'link').filter(({children}) => children.length === 1 && children[0]?.type === 'text');

const wrongJapanese: [RegExp, string][] = [
  [/利用計画表/, '利用計画書'],
  [/利用規程/, '利用規約'],
  [/問い合わせ先/, '問合せ先'],
  [/誓約書/, '宣誓書'],
];
const wrongEnglish: [RegExp, string][] = [
  [/usage plan/, 'usage plan table'],
  [/terms of use/, 'terms of service'],
  [/help desk/, 'helpdesk'],
  [/pledge/, 'oath'],
];

const classes: FaultClass[] = [
  {
    rule: 'not-utf-8',
    spoil: (file, nth) => {
      const spoilt = behind(file, nth, 'XX');
      if (!spoilt) return undefined;
      const at = new TextEncoder().encode(spoilt.text.slice(0, spoilt.text.indexOf('\n\nXX') + 2)).length;
      const bytes = new TextEncoder().encode(spoilt.text);
      // 本 in Shift_JIS.
      bytes.set([0x96, 0x7b], at);
      return {...spoilt, bytes};
    },
  },
  {rule: 'byte-order-mark', spoil: (file) => ({text: `\uFEFF${file.text}`, line: 1})},
  {rule: 'line-ends', spoil: (file) => ({text: file.text.replaceAll('\n', '\r\n'), line: 1})},
  {
    rule: 'control-character',
    spoil: (file, nth) => behind(file, nth, `a${pick(['\0', '\u200B', '\uFEFF', '\u0008'], nth)}b`),
  },
  {
    rule: 'full-width-space-in-code',
    spoil: (file, nth) => within(file, scripts(file), nth, /(?<=[a-z]) (?=[-~$a-z])/, '\u3000'),
  },
  {
    rule: 'look-alike-in-command',
    spoil: (file, nth) =>
      within(file, scripts(file), nth, /(?<= )-(?=[a-z])/, pick(['–', '—', '−', 'ー'], nth) ?? '–'),
  },
  {
    rule: 'unreadable-markdown',
    spoil: (file, nth) =>
      file.path.endsWith('.mdx')
        ? behind(file, nth, pick(['a<br>b', '{#a-b}', '<!-- a -->', '<p>a'], nth) ?? '')
        : undefined,
  },
  {
    rule: 'unbalanced-directive',
    spoil: (file, nth) => {
      const box = pick(nodesOf(file, 'containerDirective'), nth);
      // Before another box, which of the two is not closed would be a matter of opinion.
      if (!box) return behind(file, nth, ':::note\n\nA.');
      const {end} = spanOf(box);
      return {text: cut(file, end - 3, end, ''), line: lineOf(box)};
    },
  },
  {
    rule: 'raw-style',
    spoil: (file, nth) =>
      behind(
        file,
        nth,
        pick(['<p><font color="red">A.</font></p>', '<p style="color: red">A.</p>'], nth) ?? '',
      ),
  },
  {
    rule: 'html-table',
    spoil: (file, nth) => behind(file, nth, '<table>\n<tbody><tr><td>A</td></tr></tbody>\n</table>'),
  },
  {
    rule: 'front-matter',
    spoil: (file, nth) =>
      isPage(file)
        ? atField(file, 'title', (line) => `${pick(['keyword', 'titel'], nth)}: a\n${line}`)
        : undefined,
  },
  {
    rule: 'page-id',
    spoil: (file) => (isPage(file) ? atField(file, 'id', () => 'id: other-page\n') : undefined),
  },
  {
    rule: 'description',
    spoil: (file) => {
      const spoilt = isPage(file) ? atField(file, 'description', () => '') : undefined;
      return spoilt && {...spoilt, line: 1};
    },
  },
  {
    rule: 'heading-id-missing',
    spoil: (file, nth) => {
      const heading = pick(headingsOf(file), nth);
      return heading && within(file, [heading.node], 0, / \{\/\*.*\*\/\}$/, '');
    },
  },
  {
    rule: 'heading-id-doubled',
    spoil: (file, nth) => {
      const [first, ...others] = headingsOf(file);
      const heading = pick(others, nth);
      return heading && within(file, [heading.node], 0, /#[\w-]+ (?=\*\/)/, `#${first?.id} `);
    },
  },
  {
    rule: 'published-anchor-gone',
    spoil: (file, nth) => {
      const heading = isPage(file) ? pick(headingsOf(file), nth) : undefined;
      return heading && within(file, [heading.node], 0, /#[\w-]+ (?=\*\/)/, '#renamed-since ');
    },
  },
  {
    rule: 'picture-missing',
    spoil: (file, nth) =>
      behind(
        file,
        nth,
        `![The form with its five fields](${pick(['/img/gone.png', '/img/Favicon.svg'], nth)})`,
      ),
  },
  {
    rule: 'picture-alt',
    spoil: (file, nth) => behind(file, nth, `![${pick(['', 'image', '画像1'], nth)}](/img/favicon.svg)`),
  },
  {
    rule: 'picture-heavy',
    spoil: (file, nth) => behind(file, nth, '![The form with its five fields](/img/heavy.png)'),
  },
  {
    rule: 'link-words',
    spoil: (file, nth) =>
      within(file, plainLinks(file), nth, /\[.*?\]/, `[${inJapanese(file, 'こちら', 'here')}]`),
  },
  {
    rule: 'link-to-itself',
    spoil: (file, nth) => {
      const address = addressOf(file);
      return isPage(file) && address !== '/'
        ? within(file, plainLinks(file), nth, /\]\(.*?\)/, `](${address})`)
        : undefined;
    },
  },
  {
    rule: 'link-not-https',
    spoil: (file, nth) => behind(file, nth, `[The ${nth}th repository](http://github.com/nig-sc)`),
  },
  {
    rule: 'weekday',
    spoil: (file, nth) => {
      if (file.kind !== 'notice') return undefined;
      const texts = nodesOf(file, 'paragraph');
      return file.language === 'ja'
        ? within(file, texts, nth, /(?<=\d{4}年\d+月\d+日（)[月火水木金土日](?=）)/, '〇')
        : within(
            file,
            texts,
            nth,
            /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?= \d+ [A-Z][a-z]+ \d{4})/,
            '〇',
          );
    },
  },
  {
    rule: 'glossary',
    spoil: (file, nth) => {
      const words = file.language === 'ja' ? wrongJapanese : wrongEnglish;
      const fitting = words.filter(([right]) => nodesOf(file, 'text').some(({value}) => right.test(value)));
      const [right, wrong] = pick(fitting, nth) ?? [];
      return right && wrong ? within(file, nodesOf(file, 'text'), nth, right, wrong) : undefined;
    },
  },
  {
    rule: 'typed-amount',
    spoil: (file, nth) =>
      behind(file, nth, inJapanese(file, `料金は${nth + 1}0,000円です。`, `It costs ${nth + 1}0,000 yen.`)),
  },
  {
    rule: 'typed-registration-state',
    spoil: (file, nth) =>
      isPage(file)
        ? behind(file, nth, inJapanese(file, '新規登録は受付中です。', 'Registration is suspended.'))
        : undefined,
  },
  {
    rule: 'notice',
    spoil: (file, nth) => {
      if (file.kind !== 'notice' || file.language !== 'ja') return undefined;
      if (nth % 2 === 0) return atField(file, 'notice.kind', () => 'kind: repair\n');
      return atField(file, 'slug', () => 'slug: 2026-01-01-another\n');
    },
  },
];

/** The other weekdays: what stands for 〇, so that the seeded one is always wrong. */
function nextWeekday(text: string, original: string): string {
  const at = text.indexOf('〇');
  if (at === -1) return text;
  const days = ['日', '月', '火', '水', '木', '金', '土'];
  const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  const right = original.slice(at);
  const day = days.findIndex((one, index) => right.startsWith(one) || right.startsWith(names[index] ?? ''));
  const wrong = (right.startsWith(days[day] ?? '') ? days : names)[(day + 1) % 7] ?? '';
  return text.replace('〇', wrong);
}

/** A seeded fault: the content with it, and where it must be found. */
export type Fault = {rule: RuleId; file: string; line: number; content: Content};

/** `each` faults of each class, in files that change from fault to fault; fewer where a class has fewer places. */
export function seededFaults(content: Content, each: number): Fault[] {
  const assets = new Map([
    ...content.assets,
    ['static/img/heavy.png', {path: 'static/img/heavy.png', bytes: 800_000}],
  ] as const);
  const base = {...content, assets};
  const files = content.files.filter(({kind}) => kind === 'page' || kind === 'notice');
  return classes.flatMap(({rule, spoil}, number) => {
    const faults: Fault[] = [];
    for (let step = 0; step < files.length && faults.length < each; step++) {
      // 37 has no factor with the number of files in common that matters: the walk meets them all.
      const file = files[(number * 11 + step * 37) % files.length];
      const spoilt = file && spoil(file, faults.length, base);
      if (!file || !spoilt || faults.some((fault) => fault.file === file.path)) continue;
      const bytes = spoilt.bytes ?? new TextEncoder().encode(nextWeekday(spoilt.text, file.text));
      const changed = contentFileOf(file.path, bytes);
      if (changed)
        faults.push({rule, file: file.path, line: spoilt.line, content: contentWith(base, [changed])});
    }
    return faults;
  });
}

/** Pages whose twin was taken away: the Japanese page is where that is told. */
export function withoutTwins(content: Content, count: number): Fault[] {
  const pages = content.files.filter((file) => file.kind === 'page' && file.language === 'ja');
  return pages.slice(0, count).map((page) => {
    const twin = content.twinOf(page);
    const files = content.files.filter((file) => file !== twin);
    const twinOf = (file: ContentFile) => (file === page ? undefined : content.twinOf(file));
    return {rule: 'missing-twin', file: page.path, line: 1, content: {...content, files, twinOf}};
  });
}
