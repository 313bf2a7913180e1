// The figures in a text of either language (dates, times, sizes, numbers, addresses), in one notation.
import {months} from '../../lib/dates-in-words';
import type {StaffLocale} from '../../lib/localized';

const month = `(${months.join('|')})`;
const monthNumber = (name: string): string => String(months.indexOf(name) + 1);
const kanjiDigits = '〇一二三四五六七八九';

/** A notation: its pattern, and the common form. The first that matches counts. */
type Form = readonly [RegExp, (...parts: string[]) => string];

const addresses: readonly Form[] = [
  [/https?:\/\/[^\s)」、。]+/g, (...parts) => parts.at(-1) ?? ''],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[a-z][\w-]*(?:\.[a-z][\w-]+){2,}\b/g, (...parts) => parts.at(-1) ?? ''],
];
const sizes: Form = [/(\d+(?:\.\d+)?) ?([kKMGTP]i?B)(?![A-Za-z])/g, (size, unit) => `${size} ${unit}`];
const times: readonly Form[] = [
  [/(\d{1,2}):(\d{2})(?!\d)/g, (hour, minute) => `${Number(hour)}:${minute}`],
  [/(?:午前)?(\d{1,2})時(\d{1,2})分/g, (hour, minute = '') => `${Number(hour)}:${minute.padStart(2, '0')}`],
];
/** Names with a figure in them: `WSL2`, `Ed25519`. */
const names: Form = [/\b[A-Za-z]+\d+\w*/g, (...parts) => parts.at(-1) ?? ''];
const isoDates: Form = [
  /\b(\d{4})-(\d{2})-(\d{2})\b/g,
  (year, monthPart, day) => `${year}-${Number(monthPart)}-${Number(day)}`,
];

const japaneseForms: readonly Form[] = [
  [/(\d{4})年(\d{1,2})月(\d{1,2})日/g, (year, monthPart, day) => `${year}-${monthPart}-${day}`],
  [/(\d{4})年(\d{1,2})月/g, (year, monthPart) => `${year}-${monthPart}`],
  [/(?<!\d)(\d{1,2})月(\d{1,2})日/g, (monthPart, day) => `${monthPart}-${day}`],
];
const englishForms: readonly Form[] = [
  [new RegExp(`\\b(\\d{1,2}) ${month} (\\d{4})`, 'g'), (day, name = '', year) => `${year}-${monthNumber(name)}-${day}`],
  [new RegExp(`\\b${month} (\\d{4})`, 'g'), (name = '', year) => `${year}-${monthNumber(name)}`],
  [new RegExp(`\\b(\\d{1,2}) ${month}\\b`, 'g'), (day, name = '') => `${monthNumber(name)}-${day}`],
  [new RegExp(`\\b${month}\\b`, 'g'), (name = '') => monthNumber(name)],
];

function levelled(text: string, language: StaffLocale): string {
  const plain = text
    .normalize('NFKC')
    .replaceAll('\u00ad', '')
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return language === 'en'
    ? plain
    : plain.replaceAll(/第([一二三四五六七八九])/g, (_, digit: string) => String(kanjiDigits.indexOf(digit)));
}

/**
 * The figures of a text: `2025-11-6`, `8:30`, `1 TB`, `150`, a web or mail address or a host's name.
 * @returns each with the place where it begins in the levelled text, in their order
 */
export function figuresOf(text: string, language: StaffLocale): string[] {
  let rest = levelled(text, language);
  const found: {at: number; figure: string}[] = [];
  const own = language === 'ja' ? japaneseForms : englishForms;
  const numbers: Form = [/(?<![A-Za-z_])\d+(?:\.\d+)?/g, (number = '') => number.replace(/^0+(?=\d)/, '')];
  for (const [pattern, tell] of [...addresses, isoDates, ...own, ...times, sizes, names, numbers]) {
    rest = rest.replace(pattern, (...match: unknown[]) => {
      const parts = match.slice(1).filter((part): part is string => typeof part === 'string');
      const at = Number(match.find((part) => typeof part === 'number'));
      const whole = String(match[0]);
      found.push({at, figure: tell(...parts.slice(0, -1), whole)});
      return ' '.repeat(whole.length);
    });
  }
  return found.sort((a, b) => a.at - b.at).map(({figure}) => figure);
}

const numberWords = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** The numbers in words of an English text: `two`, `twice` and `both` are `2`. Not "one", often no number. */
export function numbersInWords(text: string): string[] {
  const found = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return found.flatMap((word) => {
    const at = word === 'twice' || word === 'both' ? 0 : numberWords.indexOf(word);
    return at === -1 ? [] : [String(at + 2)];
  });
}
