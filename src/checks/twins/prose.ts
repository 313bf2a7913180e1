// Decides what in Japanese prose bears on its meaning: figures, names in Latin letters, and words that turn a sentence round.
// A misspelt word, another width or another line break leaves it as it was.
import {tellingWordAt} from './telling-words';

/** Words that turn a sentence round when they come or go, and what each counts as; an empty name: as it is written. */
const turning: readonly (readonly [RegExp, string])[] = [
  [/な(?:ければ|くては|いと)(?:なりません|いけません|ならない|いけない)/y, 'must'],
  [/(?<!少|危)な(?:い|く|けれ)|ません|ずに/y, 'not'],
  [/(?<=[\d年月日時分期限降)」>以])から/y, 'from'],
  [/まで/y, 'until'],
  [/だけ|のみ/y, 'only'],
  [/すべて|全て/y, 'all'],
  [/[(](?:[月火水木金土日])(?:・祝)?[)]|[月火水木金土日]曜/y, ''],
];

const counter =
  '(?:年度|か月|ヶ月|カ月|週間|日間|年間|営業日|時間|分間|文字|画面|年|月|日|週|時|分|秒|人|名|回|台|個|件|枚|期|章|条|項|号|字|つ|点|本|倍|割)';
const figures = [
  new RegExp(`第?\\d+(?:[.,:/-]\\d+)*${counter}?`, 'y'),
  new RegExp(`第[一二三四五六七八九十]+${counter}?|[一二三四五六七八九十百]+${counter}(?!般|部)`, 'y'),
];
const latin = /[A-Za-z][A-Za-z0-9]*(?:[._@/+:-]+[A-Za-z0-9]+)*|[%¥$~]/y;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Full width and half width, spaces and line breaks, long dashes and their like made one. */
function levelled(text: string): string {
  return text
    .replaceAll('．', '。')
    .replaceAll('，', '、')
    .normalize('NFKC')
    .replaceAll(/[‐‑‒–—―−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/g, '')
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}

/** What stands at a place: how long it is, and what it counts as. */
function wordAt(text: string, at: number): {length: number; word: string} | undefined {
  for (const pattern of [...figures, latin]) {
    const found = matchAt(pattern, text, at);
    if (found) return {length: found.length, word: found};
  }
  for (const [pattern, name] of turning) {
    const found = matchAt(pattern, text, at);
    if (found) return {length: found.length, word: name || found.replaceAll(/[()曜・祝]/g, '')};
  }
  return tellingWordAt(text, at);
}

/**
 * What a piece of Japanese prose says, without how it says it.
 * @param text one paragraph, cell or heading
 * @returns figures with their counters, names in Latin letters and telling words in their order, then the number of sentences
 *   where there are more than one
 */
export function gistOf(text: string): string[] {
  const level = levelled(text);
  const found: string[] = [];
  for (let at = 0; at < level.length; ) {
    const next = wordAt(level, at);
    if (next && next.word !== '') found.push(next.word);
    at += next?.length ?? 1;
  }
  const sentences = level.split(/[。!?]+/).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)).length;
  return sentences > 1 ? [...found, `${sentences} sentences`] : found;
}
