// The figures in a text of either language (dates, times, sizes, numbers, addresses), in one notation.
import {months} from '../../lib/dates-in-words';
import type {StaffLocale} from '../../lib/localized';

const kanjiDigits = '〇一二三四五六七八九';
const englishDate = new RegExp(`(?:\\b(\\d{1,2}) )?\\b(${months.join('|')})\\b(?: (\\d{4}))?`, 'g');
const japaneseDate = /(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?/g;

/** Dates as `2025-11-6`, times as `8:30`, ordinals as figures. */
function normalised(text: string, language: StaffLocale): string {
  const plain = text
    .normalize('NFKC')
    .replaceAll('\u00ad', '')
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  const date = (...parts: (string | undefined)[]) => ` ${parts.filter(Boolean).join('-')} `;
  return language === 'en'
    ? plain.replace(englishDate, (_, day, month, year) => date(year, String(months.indexOf(month) + 1), day))
    : plain
        .replace(japaneseDate, (_, year, month, day) => date(year, month, day))
        .replace(/(\d{1,2})時(\d{1,2})分/g, ' $1:$2 ')
        .replace(/第([一二三四五六七八九])/g, (_, digit: string) => String(kanjiDigits.indexOf(digit)));
}

const figure = new RegExp(
  [
    String.raw`https?:\/\/[^\s)」、。]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[a-z][\w-]*(?:\.[a-z][\w-]+){2,}\b`,
    String.raw`\d+(?:-\d+)+|\d{1,2}:\d{2}(?!\d)|\d+(?:\.\d+)? [kKMGTP]i?B(?![A-Za-z])`,
    // Names with a figure in them: WSL2, Ed25519.
    String.raw`\b[A-Za-z]+\d+\w*|(?<![A-Za-z_])\d+(?:\.\d+)?`,
  ].join('|'),
  'g',
);

/**
 * The figures of a text: `2025-11-6`, `8:30`, `1 TB`, `150`, a web or mail address or a host's name.
 * @returns them in their order
 */
export function figuresOf(text: string, language: StaffLocale): string[] {
  const found = normalised(text, language).match(figure) ?? [];
  return found.map((one) => (/^\d/.test(one) ? one.replace(/(?<![\d.])0+(?=\d)/g, '') : one));
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
