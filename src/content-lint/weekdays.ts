// Compares every weekday beside a date with the calendar, in both languages.

import {dateProblem, dayNumber} from '../lib/civil-date';
import {months, weekdays} from '../lib/dates-in-words';
import type {ContentFile, Rule} from './content';
import type {Finding} from './finding';
import {proseOf} from './nodes';

const {ja: shortDays, en: englishDays} = weekdays;

const digits = '[0-9０-９]';
const number = (few: number, many: number) => `${digits}{${few},${many}}`;
const monthWord = `(?:${months.map((month) => `${month.slice(0, 3)}(?:${month.slice(3) || '(?!)'})?`).join('|')})\\.?`;
const dayForms = englishDays.map((day) => `${day.slice(0, 3)}(?:${day.slice(3)}|s|rs|urs|nes)?`);
const dayWord = `(?:${dayForms.join('|')})\\b\\.?`;
const ordinal = '(?:st|nd|rd|th)?';

/** The notations of a date with its weekday. Groups: y, m, d, w; the year may be missing. */
const forms = [
  `(?:(?<y>${number(4, 4)})\\s*年\\s*)?(?<m>${number(1, 2)})\\s*月\\s*(?<d>${number(1, 2)})\\s*日\\s*` +
    `[（(［[]?\\s*(?<w>[日月火水木金土](?=\\s*[）)］\\]・])|[日月火水木金土]曜日?)`,
  `(?:(?<y>\\d{4})[-/.])?(?<m>\\d{1,2})[-/](?<d>\\d{1,2})\\s*[（(]\\s*(?<w>[日月火水木金土])(?:曜日?)?\\s*[）)]`,
  `(?<y>\\d{4})[-/](?<m>\\d{1,2})[-/](?<d>\\d{1,2}),?\\s*[(（]?\\s*\\b(?<w>${dayWord})`,
  `\\b(?<w>${dayWord}),?\\s+(?:the\\s+)?(?<d>\\d{1,2})${ordinal}\\s+(?:of\\s+)?` +
    `(?<m>${monthWord})\\b(?:,?\\s+(?<y>\\d{4}))?`,
  `\\b(?<w>${dayWord}),?\\s+(?<m>${monthWord})\\s+(?<d>\\d{1,2})${ordinal}\\b(?:,?\\s+(?<y>\\d{4})\\b)?`,
  `\\b(?<w>${dayWord}),?\\s+(?<y>\\d{4})[-/](?<m>\\d{1,2})[-/](?<d>\\d{1,2})`,
  `\\b(?<d>\\d{1,2})${ordinal}\\s+(?:of\\s+)?(?<m>${monthWord})(?:,?\\s+(?<y>\\d{4}))?,?` +
    `\\s*[(（]\\s*(?<w>${dayWord})\\s*[)）]`,
  `\\b(?<m>${monthWord})\\s+(?<d>\\d{1,2})${ordinal}(?:,?\\s+(?<y>\\d{4}))?,?\\s*[(（]\\s*(?<w>${dayWord})\\s*[)）]`,
].map((form) => new RegExp(form, 'dgi'));

/** A year in the text: a date without one is of the year named last before it. */
const years = /(?<![\d.,])((?:19|20)\d{2})(?=\s*年(?!度)|[-/]\d|\b)/g;

function plainNumber(written: string): number {
  const plain = written.normalize('NFKC');
  if (/^\d+$/.test(plain)) return Number(plain);
  return months.findIndex((month) => month.slice(0, 3).toLowerCase() === plain.slice(0, 3).toLowerCase()) + 1;
}

function yearBefore(text: string, offset: number, file: ContentFile): number | undefined {
  const last = [...text.slice(0, offset).matchAll(years)].at(-1)?.[1];
  if (last !== undefined) return Number(last);
  const {date} = file.frontMatter?.data ?? {};
  return typeof date === 'string' && /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : undefined;
}

/** The day that a weekday names, 0 for Sunday. */
function dayOf(word: string): number {
  const japanese = shortDays.indexOf(word.slice(0, 1));
  return japanese !== -1
    ? japanese
    : englishDays.findIndex((day) => day.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase());
}

/** The right weekday in the notation of the wrong one: 木, 木曜日, Thu, Thu., Thursday. */
function rightWord(written: string, day: number): string {
  if (dayOf(written.slice(0, 1)) !== -1 && shortDays.includes(written.slice(0, 1))) {
    return (shortDays[day] ?? '') + written.slice(1);
  }
  const name = englishDays[day] ?? '';
  return /day$/i.test(written) ? name : name.slice(0, 3) + (written.endsWith('.') ? '.' : '');
}

function inFile(file: ContentFile): Finding[] {
  const text = proseOf(file);
  return forms.flatMap((form) =>
    [...text.matchAll(form)].flatMap((match): Finding[] => {
      const {y, m = '', d = '', w = ''} = match.groups ?? {};
      const year = y === undefined ? yearBefore(text, match.index, file) : plainNumber(y);
      const [start, end] = match.indices?.groups?.w ?? [match.index, match.index];
      if (year === undefined || plainNumber(m) < 1) return [];
      const iso = [
        String(year).padStart(4, '0'),
        ...[m, d].map((part) => String(plainNumber(part)).padStart(2, '0')),
      ].join('-');
      const at = {file: file.path, line: file.lineAt(start), rule: 'weekday' as const};
      if (dateProblem(iso) !== undefined) {
        return [
          {
            ...at,
            what: {ja: `${iso} という日付はありません`, en: `there is no ${iso} in the calendar`},
            todo: {ja: '正しい日付を書いてください', en: 'Write a day that is in the calendar'},
          },
        ];
      }
      // 1 January 1970, day 0, was a Thursday.
      const day = (((dayNumber(iso) + 4) % 7) + 7) % 7;
      if (dayOf(w) === day) return [];
      const right = rightWord(w, day);
      return [
        {
          ...at,
          what: {
            ja: `${iso} は「${w}」ではなく${shortDays[day]}曜日です`,
            en: `${iso} is a ${englishDays[day]}, not ${w}`,
          },
          todo: {
            ja: `日付が正しければ ${right} と書くか npm run check -- --fix を実行し、日付が違えば日付を直してください`,
            en: `If the date is right, write ${right} or run npm run check -- --fix; if not, correct the date`,
          },
          fix: [{start, end, text: right}],
        },
      ];
    }),
  );
}

/** Dates with a weekday, in pages, notices and labels. */
export const weekdayRule: Rule = ({files}) => files.flatMap(inFile);
