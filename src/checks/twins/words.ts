// Says in both languages what differs between the two versions of a page, and what to do about it.
import type {Localized} from '../../domain/localized';
import type {Finding, RuleId} from '../finding';
import type {Difference, DifferenceKind} from './differences';
import {introduction} from './facts';
import {recordField} from './record';

/** The rule that each kind of difference belongs to. */
const ruleOf: Record<DifferenceKind, RuleId> = {
  shape: 'twin-structure',
  component: 'twin-structure',
  link: 'twin-links',
  picture: 'twin-pictures',
  command: 'twin-commands',
  literal: 'twin-commands',
  figure: 'twin-figures',
};

const kindWords: Record<DifferenceKind, Localized> = {
  shape: {ja: '', en: ''},
  component: {ja: '部品', en: 'component'},
  link: {ja: 'リンク', en: 'link'},
  picture: {ja: '画像', en: 'picture'},
  command: {ja: 'コードの行', en: 'line of code'},
  literal: {ja: 'コードの語', en: 'code'},
  figure: {ja: '数値', en: 'figure'},
};

const shapes: readonly (readonly [RegExp, (match: RegExpExecArray) => Localized])[] = [
  [/^paragraph$/, () => ({ja: '段落', en: 'a paragraph'})],
  [/^(\d+) steps(.*)$/, ([, n = '']) => ({ja: `番号つきの手順${n}個`, en: `a list of ${n} steps`})],
  [/^(\d+) points$/, ([, n = '']) => ({ja: `箇条書き${n}個`, en: `a list of ${n} points`})],
  [
    /^table of (\d+) × (\d+)$/,
    ([, r = '', c = '']) => ({ja: `${r}行${c}列の表`, en: `a table of ${r} rows and ${c} columns`}),
  ],
  [
    /^code ?(\S*)$/,
    ([, name = '']) => ({ja: `コード${name && `（${name}）`}`, en: `a block of code${name && ` (${name})`}`}),
  ],
  [/^:::(.*)$/, ([, name = '']) => ({ja: `囲み :::${name}`, en: `a box :::${name}`})],
  [/^blockquote$/, () => ({ja: '引用', en: 'a quotation'})],
  [/^thematicBreak$/, () => ({ja: '区切り線', en: 'a dividing line'})],
];

function named(kind: DifferenceKind, value: string): Localized {
  if (kind !== 'shape') {
    const {ja, en} = kindWords[kind];
    return {ja: `${ja}「${value}」`, en: `the ${en} "${value}"`};
  }
  for (const [pattern, tell] of shapes) {
    const match = pattern.exec(value);
    if (match) return tell(match);
  }
  return {ja: value, en: value};
}

/** Both files of a page: their paths. */
export type TwinPaths = {ja: string; en: string};

/** A section by the words that an author sees. */
function sectionWords(name: string): Localized {
  return name === introduction
    ? {ja: '最初の見出しの前', en: 'the part before the first heading'}
    : {ja: `見出し #${name}`, en: `the section #${name}`};
}

/** What is told of one difference; it stands in the English file, where it is mended most often. */
export function differenceFinding({ja: jaPath, en: enPath}: TwinPaths, difference: Difference): Finding {
  const {kind, ja, en, jaLine, enLine} = difference;
  const at = {file: enPath, line: enLine, rule: ruleOf[kind]};
  const place = `${jaPath}:${jaLine}`;
  const one = ja === undefined ? undefined : named(kind, ja);
  const other = en === undefined ? undefined : named(kind, en);
  if (one && other) {
    return {
      ...at,
      what: {
        ja: `日本語版（${place}）では${one.ja}、ここでは${other.ja}です`,
        en: `${place} has ${one.en}, here it is ${other.en}`,
      },
      todo: {ja: '正しいほうに合わせてください', en: 'Make them the same'},
    };
  }
  if (one) {
    return {
      ...at,
      what: {
        ja: `日本語版（${place}）の${one.ja}がここにありません`,
        en: `${one.en} of ${place} is missing here`,
      },
      todo: {ja: 'ここに加えるか、日本語版から消してください', en: 'Add it here, or remove it there'},
    };
  }
  return {
    ...at,
    what: {
      ja: `${other?.ja ?? ''}が日本語版（${place}のあたり）にありません`,
      en: `${other?.en ?? ''} is not in the Japanese page (near ${place})`,
    },
    todo: {ja: 'ここから消すか、日本語版に加えてください', en: 'Remove it here, or add it there'},
  };
}

/** How the headings of a section differ. `missing`: in the Japanese file only; `extra`: in the English file only. */
export type HeadingFault = 'missing' | 'extra' | 'moved' | 'depth';

/** What is told of a heading that is not the same in both files. */
export function headingFinding(
  {ja: jaPath, en: enPath}: TwinPaths,
  fault: HeadingFault,
  name: string,
  {jaLine, enLine}: {jaLine: number; enLine: number},
): Finding {
  const place = `${jaPath}:${jaLine}`;
  const words = sectionWords(name);
  const what: Record<HeadingFault, Localized> = {
    missing: {
      ja: `日本語版（${place}）の${words.ja}がここにありません`,
      en: `${words.en} of ${place} is missing here`,
    },
    extra: {ja: `${words.ja}が日本語版（${jaPath}）にありません`, en: `${words.en} is not in ${jaPath}`},
    moved: {
      ja: `${words.ja}の順序が日本語版（${place}）と違います`,
      en: `${words.en} stands elsewhere in the order than in ${place}`,
    },
    depth: {
      ja: `${words.ja}の段（#の数）が日本語版（${place}）と違います`,
      en: `${words.en} has another number of # than in ${place}`,
    },
  };
  return {
    file: enPath,
    line: enLine,
    rule: 'twin-headings',
    what: what[fault],
    todo: {
      ja: '両方の見出しとアンカー {/* #… */} を同じにしてください',
      en: 'Give both files the same headings with the same anchors {/* #… */}',
    },
  };
}

/** How a section has drifted since it was translated. `unrecorded`: nobody has said yet what the English file was translated from. */
export type DriftFault = 'changed' | 'added' | 'removed' | 'unrecorded';

/** What is told of a section that has changed in Japanese since it was translated. */
export function driftFinding(
  {ja: jaPath, en: enPath}: TwinPaths,
  fault: DriftFault,
  name: string,
  {jaLine, enLine}: {jaLine: number; enLine: number},
): Finding {
  const place = `${jaPath}:${jaLine}`;
  const words = sectionWords(name);
  const command = `npm run check -- --translated ${jaPath}`;
  const what: Record<DriftFault, Localized> = {
    changed: {
      ja: `${words.ja}は、訳したあとに日本語版（${place}）が変わりました`,
      en: `${words.en} was changed in ${place} after it was translated`,
    },
    added: {
      ja: `${words.ja}は、訳したあとに日本語版（${place}）に加わりました`,
      en: `${words.en} was added in ${place} after this page was translated`,
    },
    removed: {
      ja: `${words.ja}は、訳したあとに日本語版（${jaPath}）から消えました`,
      en: `${words.en} was removed from ${jaPath} after it was translated`,
    },
    unrecorded: {
      ja: `何から訳したかの記録（${recordField}）がありません`,
      en: `it is not recorded what this page was translated from (${recordField})`,
    },
  };
  return {
    file: enPath,
    line: enLine,
    rule: 'twin-outdated',
    what: what[fault],
    todo: {
      ja: `英語を直してから ${command} を実行してください`,
      en: `Bring the English up to date, then run ${command}`,
    },
  };
}
