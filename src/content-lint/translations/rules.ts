// Compares the two languages of each page and notice: a missing translation, sections that changed since they were
// translated, and what differs.
import type {StaffText} from '../../lib/localized';
import {type Content, type ContentFile, type Rule, translationPath} from '../content';
import {type Finding, place, type RuleId} from '../finding';
import {figuresOf, numbersInWords} from './figures';
import {
  driftSince,
  type FactKind,
  factKinds,
  hashesOf,
  introduction,
  recordField,
  recordOf,
  type Section,
  sectionsOf,
} from './record';

type Pair = {ja: Section[]; en: Section[]; jaFile: ContentFile; enFile: ContentFile};

const find = (sections: readonly Section[], name: string): Section | undefined =>
  sections.find((section) => section.name === name);

/** The line of a section; where the list lacks it, that of the section before it. */
function lineOf(sections: readonly Section[], name: string, order: readonly Section[]): number {
  const own = find(sections, name);
  if (own) return own.line;
  const place = order.findIndex((section) => section.name === name);
  const before = order.slice(0, Math.max(place, 0)).findLast((section) => find(sections, section.name));
  return find(sections, before?.name ?? '')?.line ?? sections[0]?.line ?? 1;
}

const nameOf = (name: string): StaffText =>
  name === introduction
    ? {ja: '最初の見出しの前', en: 'the part before the first heading'}
    : {ja: `見出し #${name}`, en: `the section #${name}`};

/** A finding of a section, with the section's name. It is in the English file, which is what is usually fixed. */
type Named = {name: string; finding: Finding};

function named(pair: Pair, rule: RuleId, name: string, what: StaffText, todo: StaffText): Named {
  const line = lineOf(pair.en, name, pair.ja);
  return {name, finding: {file: pair.enFile.path, line, rule, what, todo}};
}

function drifts(pair: Pair): Named[] {
  const {jaFile, enFile} = pair;
  const todo = {
    ja: `英語を直してから npm run check -- --translated ${jaFile.path} を実行してください`,
    en: `Update the English, then run npm run check -- --translated ${jaFile.path}`,
  };
  const recorded = recordOf(enFile);
  if (!recorded) {
    // A notice is written in both languages at once; it gets its record when somebody makes one.
    const what = {
      ja: `何から訳したかの記録（${recordField}）がありません`,
      en: `there is no record of what this page was translated from (${recordField})`,
    };
    const field = enFile.frontMatter?.fields.get(recordField);
    const {name, finding} = named(pair, 'translation-outdated', introduction, what, todo);
    const line = field ? enFile.lineAt(field.keyStart) : 1;
    return enFile.kind === 'page' ? [{name, finding: {...finding, line}}] : [];
  }
  const {changed, added, removed} = driftSince(recorded, hashesOf(jaFile));
  const outdated = (ja: string, en: string) => (name: string) => {
    const place = `${jaFile.path}:${lineOf(pair.ja, name, pair.en)}`;
    const section = nameOf(name);
    const what = {
      ja: `${section.ja}は、訳したあとに日本語版（${place}）${ja}`,
      en: `${section.en} ${en} ${place} since it was translated`,
    };
    return named(pair, 'translation-outdated', name, what, todo);
  };
  return [
    ...changed.map(outdated('が変わりました', 'has changed in')),
    ...added.map(outdated('に加わりました', 'was added in')),
    ...removed.map(outdated('から消えました', 'was removed from')),
  ];
}

function headingFindings(pair: Pair): Named[] {
  const {ja, en, jaFile} = pair;
  const differs = (why: StaffText) => (name: string) => {
    const section = nameOf(name);
    const place = `${jaFile.path}:${lineOf(ja, name, en)}`;
    return named(
      pair,
      'translation-headings',
      name,
      {ja: `${section.ja}${why.ja}（${place}）`, en: `${section.en} ${why.en} (${place})`},
      {
        ja: '両方の見出しとアンカー {/* #… */} を同じにしてください',
        en: 'Give both files the same headings with the same anchors {/* #… */}',
      },
    );
  };
  const names = (these: readonly Section[], those: readonly Section[], isIn: boolean) =>
    these.map(({name}) => name).filter((name) => (find(those, name) !== undefined) === isIn);
  const [inJa, inEn] = [names(ja, en, true), names(en, ja, true)];
  return [
    ...names(ja, en, false).map(differs({ja: 'がここにありません', en: 'is missing here'})),
    ...names(en, ja, false).map(differs({ja: 'が日本語版にありません', en: 'is not in the Japanese page'})),
    ...inEn
      .filter((name, index) => name !== inJa[index])
      .slice(0, 1)
      .map(differs({ja: 'の順序が日本語版と違います', en: 'is in another place than in the Japanese page'})),
    ...inJa
      .filter((name) => find(ja, name)?.depth !== find(en, name)?.depth)
      .map(differs({ja: 'の段（#の数）が日本語版と違います', en: 'has another number of # than the Japanese'})),
  ];
}

/** What one list has and the other lacks. `once`: how often does not count. */
function lacking(these: readonly string[], those: readonly string[], once: boolean): string[] {
  const rest = [...those];
  const alone = these.filter((value) => {
    const at = rest.indexOf(value);
    if (at !== -1 && !once) rest.splice(at, 1);
    return at === -1;
  });
  return once ? [...new Set(alone)] : alone;
}

const labels: Record<FactKind | 'figure', StaffText> = {
  list: {ja: '箇条書き', en: 'lists'},
  table: {ja: '表', en: 'tables'},
  code: {ja: 'コマンド', en: 'commands'},
  literal: {ja: 'コード', en: 'inline code'},
  link: {ja: 'リンク', en: 'links'},
  picture: {ja: '画像', en: 'pictures'},
  component: {ja: '部品', en: 'components'},
  figure: {ja: '数値', en: 'figures'},
};

/** Without 1, which is "one" or "a" in English. A Japanese figure may be an English word. */
function figures(ja: Section, en: Section): [string[], string[]] {
  const english = figuresOf(en.prose, 'en').filter((figure) => figure !== '1');
  const words = numbersInWords(en.prose);
  const isWord = (figure: string): boolean => words.includes(figure) && !english.includes(figure);
  return [figuresOf(ja.prose, 'ja').filter((figure) => figure !== '1' && !isWord(figure)), english];
}

function differences(pair: Pair, section: Section): Named[] {
  const other = find(pair.en, section.name);
  if (!other) return [];
  const values = ({facts}: Section, kind: FactKind) =>
    facts.filter((fact) => fact.kind === kind).map(({value}) => value);
  const lists: [FactKind | 'figure', [string[], string[]]][] = [
    ...factKinds.map((kind): [FactKind, [string[], string[]]] => [kind, [values(section, kind), values(other, kind)]]),
    ['figure', figures(section, other)],
  ];
  return lists.flatMap(([kind, [ja, en]]): Named[] => {
    const once = kind === 'literal' || kind === 'figure';
    const [onlyJa, onlyEn] = [lacking(ja, en, once), lacking(en, ja, once)];
    if (onlyJa.length + onlyEn.length === 0) return [];
    const shown = (list: readonly string[]) => list.map((value) => `「${value}」`).join('');
    const quoted = (list: readonly string[]) => list.map((value) => `"${value}"`).join(', ');
    const place = `${pair.jaFile.path}:${section.line}`;
    const name = nameOf(section.name);
    const label = labels[kind];
    return [
      named(
        pair,
        kind === 'figure' ? 'translation-figures' : 'translation-differs',
        section.name,
        {
          ja: `${name.ja}の${label.ja}が日本語版（${place}）と違います。${[
            onlyJa.length > 0 ? `日本語版だけ: ${shown(onlyJa)}` : '',
            onlyEn.length > 0 ? `ここだけ: ${shown(onlyEn)}` : '',
          ].join(' ')}`.trim(),
          en: `the ${label.en} of ${name.en} differ from ${place}: ${[
            ...(onlyJa.length > 0 ? [`only there ${quoted(onlyJa)}`] : []),
            ...(onlyEn.length > 0 ? [`only here ${quoted(onlyEn)}`] : []),
          ].join('; ')}`,
        },
        {ja: '正しいほうに合わせてください', en: 'Make them the same'},
      ),
    ];
  });
}

function findingsOf(content: Content, jaFile: ContentFile, enFile: ContentFile): Finding[] {
  const pair: Pair = {ja: sectionsOf(jaFile), en: sectionsOf(enFile), jaFile, enFile};
  const drifted = drifts(pair);
  const outdated = new Set(drifted.map(({name}) => name));
  // An outdated English page may be built: its readers see a note. What is recorded as up to date must agree.
  return [...drifted, ...headingFindings(pair), ...pair.ja.flatMap((section) => differences(pair, section))].map(
    ({name, finding}) => (content.forBuild && outdated.has(name) ? {...finding, warns: true} : finding),
  );
}

/** Every page and notice that has both languages and can be read; `translation-missing` reports the others. */
export const translationRule: Rule = (content) =>
  content.files
    .filter(({kind, language}) => language === 'ja' && (kind === 'page' || kind === 'notice'))
    .flatMap((jaFile) => {
      const enFile = content.translationOf(jaFile);
      if (!enFile || jaFile.unreadable() || enFile.unreadable()) return [];
      return findingsOf(content, jaFile, enFile);
    });

/** Each page needs its translation under the same path. */
export const missingTranslationRule: Rule = (content) =>
  content.files.flatMap((file): Finding[] => {
    if (file.kind !== 'page' || content.translationOf(file)) return [];
    const expected = translationPath(file.path) ?? '';
    const like = content.files.find(
      ({path}) => path.replace(/x$/, '').toLowerCase() === expected.replace(/x$/, '').toLowerCase(),
    );
    const todo = like
      ? {ja: `${like.path} の名前を ${expected} に変えてください`, en: `Rename ${like.path} to ${expected}`}
      : file.language === 'ja'
        ? {ja: `${expected} に英語で同じ内容を書いてください`, en: `Write the same in English in ${expected}`}
        : {
            ja: `${expected} に日本語のページを書くか、この英語版を消してください`,
            en: `Write the Japanese page in ${expected}, or remove this one`,
          };
    return [
      {
        ...place(file, 1, 'translation-missing'),
        what:
          file.language === 'ja'
            ? {ja: '英語版がありません', en: 'there is no English translation'}
            : {ja: '日本語のページがありません', en: 'there is no Japanese page'},
        todo,
      },
    ];
  });
