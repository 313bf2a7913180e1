// Compares the two language versions of a section: what stands in one of them only, and where.
import type {Locale} from '../../domain/localized';
import type {FactKind, Section} from './facts';
import {figuresOf, numbersInWords} from './figures';

/** What differs. `figure` stands in the prose; the others are facts of the page itself. */
export type DifferenceKind = Exclude<FactKind, 'prose'> | 'figure';

/** One difference between the twins. `undefined` on the side where it is not. */
export type Difference = {
  kind: DifferenceKind;
  ja: string | undefined;
  en: string | undefined;
  /** The line of the Japanese file; where it lacks something, that of what stands next to it. */
  jaLine: number;
  enLine: number;
};

type Told = {value: string; line: number};
type Pair = {ja: Section; en: Section};

const told = ({facts}: Section, kind: FactKind): Told[] => facts.filter((fact) => fact.kind === kind);

/** The place in the other language where something is missing: behind the last thing that both have. */
function lineNear(others: readonly Told[], index: number, section: Section): number {
  return others[Math.min(index, others.length - 1)]?.line ?? section.line;
}

/** The longest run of values that both lists have in their order: for each of `a` the index in `b`, or -1. */
function matched(a: readonly Told[], b: readonly Told[]): number[] {
  const lengths = Array.from({length: a.length + 1}, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row)
        row[j] = a[i]?.value === b[j]?.value ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const partners = new Array<number>(a.length).fill(-1);
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.value === b[j]?.value) partners[i++] = j++;
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return partners;
}

/** Both lists must be the same, in the same order. */
function inOrder(
  kind: DifferenceKind,
  {ja, en}: Pair,
  left: readonly Told[],
  right: readonly Told[],
): Difference[] {
  if (left.length === right.length && left.every(({value}, index) => value === right[index]?.value))
    return [];
  const partners = matched(left, right);
  const taken = new Set(partners);
  const alone = right.flatMap((fact, index) => (taken.has(index) ? [] : [{...fact, index}]));
  const found: Difference[] = [];
  left.forEach((fact, index) => {
    if (partners[index] !== -1) return;
    const before = partners.slice(0, index).findLast((partner) => partner !== -1) ?? -1;
    // What stands between the same neighbours on the other side is the other wording of the same thing.
    const opposite = alone.findIndex((other) => other.index === before + 1);
    const [other] = opposite === -1 ? [] : alone.splice(opposite, 1);
    if (other) partners[index] = other.index;
    const enLine = other?.line ?? lineNear(right, before + 1, en);
    found.push({kind, ja: fact.value, en: other?.value, jaLine: fact.line, enLine});
  });
  for (const {value, line, index} of alone) {
    found.push({kind, ja: undefined, en: value, jaLine: lineNear(left, index, ja), enLine: line});
  }
  return found;
}

/** Both lists must hold the same things, in any order; `often`: as often as each other. */
function inAnyOrder(
  kind: DifferenceKind,
  {ja, en}: Pair,
  left: readonly Told[],
  right: readonly Told[],
  often: boolean,
): Difference[] {
  const lacking = (these: readonly Told[], those: readonly Told[]): (Told & {index: number})[] => {
    const counts = new Map<string, number>();
    for (const {value} of those) counts.set(value, (counts.get(value) ?? 0) + 1);
    const seen = new Set<string>();
    return these.flatMap((fact, index) => {
      const count = counts.get(fact.value) ?? 0;
      if (often) counts.set(fact.value, count - 1);
      const lacks = count <= 0 && (often || !seen.has(fact.value));
      seen.add(fact.value);
      return lacks ? [{...fact, index}] : [];
    });
  };
  const onlyJa = lacking(left, right);
  const onlyEn = lacking(right, left);
  // As many on either side: the other wording of the same things.
  if (onlyJa.length === onlyEn.length) {
    return onlyJa.map(({value, line}, at) => {
      return {kind, ja: value, en: onlyEn[at]?.value, jaLine: line, enLine: onlyEn[at]?.line ?? en.line};
    });
  }
  return [
    ...onlyJa.map(({value, line, index}) => {
      return {kind, ja: value, en: undefined, jaLine: line, enLine: lineNear(right, index, en)};
    }),
    ...onlyEn.map(({value, line, index}) => {
      return {kind, ja: undefined, en: value, jaLine: lineNear(left, index, ja), enLine: line};
    }),
  ];
}

/** The figures of a section's prose. `1` is left out: one language says "one" or "a" where the other has a digit. */
function figuresIn(section: Section, language: Locale): Told[] {
  return told(section, 'prose').flatMap(({value, line}) =>
    figuresOf(value, language)
      .filter((figure) => figure !== '1')
      .map((figure) => ({value: figure, line})),
  );
}

/** Figures: a Japanese one may stand in English as a word (`2` as "two"). */
function figureDifferences(pair: Pair): Difference[] {
  const inWords = new Set(told(pair.en, 'prose').flatMap(({value}) => numbersInWords(value)));
  const en = figuresIn(pair.en, 'en');
  const inDigits = new Set(en.map(({value}) => value));
  const ja = figuresIn(pair.ja, 'ja').filter(({value}) => inDigits.has(value) || !inWords.has(value));
  return inAnyOrder('figure', pair, ja, en, false);
}

/**
 * What differs between a section and its twin. Order counts for what is done in order (steps, commands, components); a link or picture
 * must stand as often in both; a figure or a word in `code` may be said again.
 */
export function differencesOf(ja: Section, en: Section): Difference[] {
  const pair = {ja, en};
  const ordered = (['shape', 'component', 'command'] as const).flatMap((kind) =>
    inOrder(kind, pair, told(ja, kind), told(en, kind)),
  );
  const counted = (['link', 'picture'] as const).flatMap((kind) =>
    inAnyOrder(kind, pair, told(ja, kind), told(en, kind), true),
  );
  return [
    ...ordered,
    ...counted,
    ...inAnyOrder('literal', pair, told(ja, 'literal'), told(en, 'literal'), false),
    ...figureDifferences(pair),
  ];
}
