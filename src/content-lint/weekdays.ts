// Compares every weekday beside a date with the calendar, in both languages.
import {dateProblem} from '../lib/civil-date';
import {months, weekdayOf, weekdays} from '../lib/dates-in-words';
import type {ContentFile, Rule} from './content';
import {type Finding, finding} from './finding';
import {proseOf} from './nodes';

const {ja: shortDays, en: englishDays} = weekdays;

const day = `(?<w>${englishDays.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\b\\.?`;
const month = `(?<m>${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\b\\.?`;

/** The notations of a date with its weekday. Groups: y, m, d, w; the year may be missing. */
const forms = [
  '(?:(?<y>\\d{4})年)?(?<m>\\d{1,2})月(?<d>\\d{1,2})日\\s*(?:[（(]\\s*(?<w>[日月火水木金土])(?=[）)・曜])|(?<w2>[日月火水木金土])曜)',
  `(?<y>\\d{4})[-/](?<m>\\d{1,2})[-/](?<d>\\d{1,2})\\s*[（(](?:(?<w2>[日月火水木金土])|${day})`,
  `${day},?\\s+(?<d>\\d{1,2})\\s+${month}(?:,?\\s+(?<y>\\d{4}))?`,
  `${day},?\\s+${month}\\s+(?<d>\\d{1,2})\\b(?:,?\\s+(?<y>\\d{4})\\b)?`,
].map((form) => new RegExp(form, 'gi'));

/** A year in the text: a date without one is of the year named last before it. */
const years = /(?<![\d.,])((?:19|20)\d{2})(?=年(?!度)|[-/]\d|\b)/g;

function yearBefore(text: string, file: ContentFile): string | undefined {
  const {date} = file.frontMatter?.data ?? {};
  return [...text.matchAll(years)].at(-1)?.[1] ?? /^\d{4}/.exec(String(date))?.[0];
}

const startsLike = (word: string) => (name: string) =>
  name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase();

function inFile(file: ContentFile): Finding[] {
  const text = proseOf(file).replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
  return forms.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({groups = {}, index}): Finding[] => {
      const {y = yearBefore(text.slice(0, index), file), m = '', d = '', w, w2 = w ?? ''} = groups;
      if (y === undefined) return [];
      const monthNumber = /\d/.test(m) ? m : String(months.findIndex(startsLike(m)) + 1);
      const date = `${y}-${monthNumber.padStart(2, '0')}-${d.padStart(2, '0')}`;
      const line = file.lineAt(index);
      if (dateProblem(date) !== undefined) {
        return [
          finding(file, line, 'weekday', {
            ja: `${date} という日付はありません。正しい日付を書いてください。`,
            en: `${date} does not exist. Write a real date.`,
          }),
        ];
      }
      const right = weekdayOf(date);
      if (shortDays[right] === w2 || englishDays.findIndex(startsLike(w2)) === right) return [];
      return [
        finding(file, line, 'weekday', {
          ja: `${date} は「${w2}」ではなく${shortDays[right]}曜日です。曜日か日付を直してください。`,
          en: `${date} is a ${englishDays[right]}, not ${w2}. Correct the weekday or the date.`,
        }),
      ];
    }),
  );
}

/** Dates with a weekday, in pages, notices and labels. */
export const weekdayRule: Rule = ({files}) => files.flatMap(inFile);
