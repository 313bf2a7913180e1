// Decides what is wrong with typed titles and sentences: states in titles, wrong weekdays, dates or links that differ between the languages.

import {weekdayOf} from '../../lib/calendar-names';
import {dateProblem} from '../../lib/civil-date';
import type {AuthorProblem, NoticeRequest, RequestField} from './request';
import {isoDatesIn, namedDays, withDatesInWords} from './time-in-words';

const texts = ['title', 'description', 'reason', 'action'] as const;
const locales = ['ja', 'en'] as const;

/** A state in brackets: the site works it out, and a typed one is forgotten there. */
const STATE_IN_TITLE =
  /[（(【[［]\s*(?:終了|復旧済?み?|解消|延期|中止|ended|resolved|finished|completed|postponed|cancell?ed|closed)[^）)】\]］]*[）)】\]］]/iu;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const LINK = /\]\(([^)\s]*)\)/g;

function problemsOfText(field: RequestField, text: string, locale: 'ja' | 'en'): AuthorProblem[] {
  const problems: AuthorProblem[] = [];
  const missing = isoDatesIn(text).find((date) => dateProblem(date) !== undefined);
  if (missing !== undefined) problems.push({field, code: 'no-such-date', value: missing});
  for (const {date, weekday, written} of namedDays(text, locale)) {
    if (dateProblem(date) !== undefined) problems.push({field, code: 'no-such-date', value: written});
    else if (weekdayOf(date) !== weekday) problems.push({field, code: 'wrong-weekday', value: written});
  }
  if (locale === 'en' && JAPANESE.test(text)) problems.push({field, code: 'not-english'});
  return problems;
}

/** The days that both languages must name alike, sorted. */
function daysIn(text: string, locale: 'ja' | 'en'): string {
  return [...new Set(namedDays(withDatesInWords(text, locale), locale).map(({date}) => date))].sort().join(' ');
}

function linksIn(text: string): string {
  return [...text.matchAll(LINK)]
    .map(([, address]) => address)
    .sort()
    .join(' ');
}

/** All problems of the typed texts; that a text is missing is said elsewhere. */
export function textProblems(request: NoticeRequest): AuthorProblem[] {
  const problems: AuthorProblem[] = [];
  for (const locale of locales) {
    for (const name of texts) problems.push(...problemsOfText(`${name}.${locale}`, request[name][locale], locale));
    const state = STATE_IN_TITLE.exec(request.title[locale])?.[0];
    if (state !== undefined) problems.push({field: `title.${locale}`, code: 'title-says-state', value: state});
  }
  // Dates that do not exist cannot be put into words, so they are mended first.
  if (problems.some(({code}) => code === 'no-such-date' || code === 'wrong-weekday')) return problems;
  for (const name of ['reason', 'action'] as const) {
    const {ja, en} = request[name];
    if (ja.trim() === '' && en.trim() !== '') problems.push({field: `${name}.ja`, code: 'missing'});
    if (en.trim() === '' && ja.trim() !== '') problems.push({field: `${name}.en`, code: 'missing'});
    if (ja.trim() === '' || en.trim() === '') continue;
    if (daysIn(ja, 'ja') !== daysIn(en, 'en')) {
      const expected = daysIn(ja, 'ja');
      problems.push({field: `${name}.en`, code: 'days-differ', expected: expected === '' ? '–' : expected});
    }
    if (linksIn(ja) !== linksIn(en)) {
      const expected = linksIn(ja);
      problems.push({field: `${name}.en`, code: 'links-differ', expected: expected === '' ? '–' : expected});
    }
  }
  const {ja, en} = request.description;
  if ((ja.trim() === '') !== (en.trim() === '')) {
    problems.push({field: ja.trim() === '' ? 'description.ja' : 'description.en', code: 'missing'});
  }
  return problems;
}
