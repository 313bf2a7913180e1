// Compares the two languages of each page and notice: a missing translation, sections that changed since they were
// translated, and what differs.
import type {StaffText} from '../../lib/localized';
import {type Content, type ContentFile, type Rule, translationPath} from '../content';
import {type Finding, finding} from '../finding';
import {figuresOf, numbersInWords} from './figures';
import {driftSince, hashesOf, introduction, recordField, recordOf, type Section, sectionsOf} from './record';

type Pair = {ja: Section[]; en: Section[]; jaFile: ContentFile; enFile: ContentFile};

const find = (sections: readonly Section[], name: string): Section | undefined =>
  sections.find((section) => section.name === name);

/** A finding of a section, with the section's name. It is in the English file, which is what is usually fixed. */
type Named = {name: string; finding: Finding};

/** @param why follows the name of the section and its place in the Japanese page */
function named({ja, en, jaFile, enFile}: Pair, rule: string, name: string, why: StaffText): Named {
  const place = `${jaFile.path}:${find(ja, name)?.line ?? 1}`;
  const section =
    name === introduction
      ? {ja: '最初の見出しの前', en: 'the part before the first heading'}
      : {ja: `見出し #${name}`, en: `the section #${name}`};
  const text = {ja: `${section.ja}（日本語版は ${place}）${why.ja}`, en: `${section.en} (${place}) ${why.en}`};
  return {name, finding: finding(enFile, find(en, name)?.line ?? 1, rule, text)};
}

function drifts(pair: Pair): Named[] {
  const {jaFile, enFile} = pair;
  const recorded = recordOf(enFile);
  const todo = {
    ja: `英語を直してから npm run check -- --translated ${jaFile.path} を実行してください。`,
    en: `Update the English, then run npm run check -- --translated ${jaFile.path}.`,
  };
  if (!recorded) {
    // A notice is written in both languages at once; it gets its record when somebody makes one.
    if (enFile.kind !== 'page') return [];
    const line = enFile.lineOfField(recordField);
    const text = {
      ja: `何から訳したかの記録（${recordField}）がありません。${todo.ja}`,
      en: `there is no record of what this page was translated from (${recordField}). ${todo.en}`,
    };
    return [{name: introduction, finding: finding(enFile, line, 'translation-outdated', text)}];
  }
  const {changed, added, removed} = driftSince(recorded, hashesOf(jaFile));
  return [...changed, ...added, ...removed].map((name) =>
    named(pair, 'translation-outdated', name, {
      ja: `は、訳したあとに変わりました。${todo.ja}`,
      en: `has changed since it was translated. ${todo.en}`,
    }),
  );
}

/** Headings with other anchors or levels; where all are the same, the first in another order. */
function headingFindings(pair: Pair): Named[] {
  const {ja, en} = pair;
  const isSame = (section: Section, others: Section[]) => find(others, section.name)?.depth === section.depth;
  const different = [...ja.filter((one) => !isSame(one, en)), ...en.filter((one) => !isSame(one, ja))];
  const moved = different.length > 0 ? [] : ja.filter(({name}, index) => name !== en[index]?.name).slice(0, 1);
  return [...new Set([...different, ...moved].map(({name}) => name))].map((name) =>
    named(pair, 'translation-headings', name, {
      ja: 'は、片方の言語にしかないか、順序か段（#の数）が違います。両方の見出しとアンカー {/* #… */} を同じにしてください。',
      en:
        'is in one language only, or in another place or level. Give both files the same headings with the same ' +
        'anchors {/* #… */}.',
    }),
  );
}

/** Without 1, which is "one" or "a" in English. A Japanese figure may be an English word. */
function figures(ja: Section, en: Section): [Set<string>, Set<string>] {
  const [japanese, english] = [new Set(figuresOf(ja.prose, 'ja')), new Set(figuresOf(en.prose, 'en'))];
  for (const word of numbersInWords(en.prose)) if (!english.has(word)) japanese.delete(word);
  for (const set of [japanese, english]) set.delete('1');
  return [japanese, english];
}

function differences(pair: Pair, section: Section): Named[] {
  const other = find(pair.en, section.name);
  if (!other) return [];
  const compare = (rule: string, [ja, en]: readonly [Set<string>, Set<string>]) => {
    const [onlyJa, onlyEn] = [[...ja].filter((one) => !en.has(one)), [...en].filter((one) => !ja.has(one))];
    if (onlyJa.length + onlyEn.length === 0) return [];
    const quoted = (list: string[]) => list.map((one) => `"${one}"`).join(', ') || '–';
    return [
      named(pair, rule, section.name, {
        ja: `の内容が違います。日本語版だけ: ${quoted(onlyJa)}、英語版だけ: ${quoted(onlyEn)}。正しいほうに合わせてください。`,
        en: `differs: only in Japanese ${quoted(onlyJa)}; only here ${quoted(onlyEn)}. Make them the same.`,
      }),
    ];
  };
  return [
    ...compare('translation-differs', [section.literals, other.literals]),
    ...compare('translation-figures', figures(section, other)),
  ];
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
  content.files
    .filter((file) => file.kind === 'page' && !content.translationOf(file))
    .map((file) => {
      const expected = translationPath(file.path) ?? '';
      return finding(file, 1, 'translation-missing', {
        ja: `英語版がありません。${expected} に英語で同じ内容を書いてください。`,
        en: `there is no Japanese page. Write it in ${expected}, or remove this one.`,
      });
    });
