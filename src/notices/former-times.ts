// Finds the lines of a notice that name a time which no longer holds: a start or an end that was moved, or a planned
// end of what really ended at another time.
import {months} from '../lib/dates-in-words';
import type {StaffLocale} from '../lib/localized';
import {placeOfFrontMatter} from './front-matter';
import type {Notice} from './schema';
import {announcedPeriod, periodsOf} from './state';

/** A line of a file that names a former time. */
export type OutdatedLine = {
  /** From 1. */
  line: number;
  text: string;
  /** The former time, and the one that holds instead, as the front matter writes them. */
  former: string;
  holds: string;
};

/** Words of a line that explains a change rather than announces a time. */
const explains: Record<StaffLocale, RegExp> = {
  ja: /はじめ|当初|でしたが|延ばし|延長|延期|変更|早め/,
  en: /\b(?:first|originally|initially|was planned|extended|postponed|moved|instead)\b/i,
};

/** Matches a day, and after or before it the time of day, however a text writes them. */
function isNamed(moment: string, line: string, locale: StaffLocale): boolean {
  const [date = '', time = ''] = moment.split(/[T ]/);
  const [year, month = 0, day] = date.split('-').map(Number);
  const written =
    locale === 'ja'
      ? `(?:${year}年|(?<![\\d年]))${month}月${day}日`
      : `(?<!\\d)${day} ${months[month - 1]}(?: ${year}|(?!,? \\d{4}))`;
  if (!new RegExp(written).test(line)) return false;
  const [, hour, minute] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  if (hour === undefined) return true;
  const afterHour = minute === '00' ? '(?!\\d)' : `${Number(minute)}分`;
  return new RegExp(`(?<!\\d)0?${Number(hour)}(?::${minute}(?!\\d)|時${afterHour})`).test(line);
}

/** The former times of a notice, each with the one that holds. */
function formerTimes(notice: Notice): {former: string; holds: string}[] {
  const periods = periodsOf(notice).flatMap((period) => announcedPeriod(period) ?? []);
  const valid = periods.flatMap(({start, end}) => [start, end]);
  const days = valid.map((time = '') => time.slice(0, 10));
  return periods
    .filter(({isOff}) => !isOff)
    .flatMap(({start, end, formerStart, formerEnds}) => [
      ...(formerStart && start ? [{former: formerStart, holds: start}] : []),
      ...formerEnds.flatMap((former) => (end === undefined ? [] : [{former, holds: end}])),
    ])
    .filter(({former}) => !valid.includes(former) && !(former.length === 10 && days.includes(former)));
}

/**
 * The lines of a notice's title, description and body that announce a former time. A line that names the valid time as
 * well, or says that something was changed, explains it.
 * @param text the whole file in one language
 */
export function outdatedLines(text: string, notice: Notice, locale: StaffLocale): OutdatedLine[] {
  const times = formerTimes(notice);
  if (times.length === 0) return [];
  const bodyStart = placeOfFrontMatter(text)?.bodyStart ?? 0;
  const firstOfBody = text.slice(0, bodyStart).split('\n').length;
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (index + 1 < firstOfBody && !/^(?:title|description):/.test(line)) return [];
    if (explains[locale].test(line)) return [];
    const plain = line.replace(/（[日月火水木金土]）/g, '');
    const found = times.find(({former, holds}) => isNamed(former, plain, locale) && !isNamed(holds, plain, locale));
    return found ? [{line: index + 1, text: line.trim(), ...found}] : [];
  });
}
