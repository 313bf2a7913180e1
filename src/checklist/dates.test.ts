import {describe, expect, test} from '@jest/globals';
import {fiscalYearOf} from '../fees/term';
import {dayNumber, isoDate} from '../lib/civil-date';
import type {Answers} from './answers';
import {calendarOf} from './components/as-text';
import {type DeadlineCode, deadlines, deadlinesFor} from './dates';

const first: Answers = {
  want: 'first-account',
  residency: 'resident',
  nationality: 'japanese',
  responsible: 'myself',
  division: 'general',
  storage: 'one-tb',
};

describe('deadlines', () => {
  test.each([
    ['2026-03-31', 2025],
    ['2026-04-01', 2026],
    ['2027-01-01', 2026],
  ])('the fiscal year of %s is %i', (date, year) => {
    expect(fiscalYearOf(date)).toBe(year);
  });

  test('charged use from the first day of fiscal year 2026', () => {
    expect(deadlines('2026-04-01', {charged: true})).toEqual([
      {code: 'login-stops', start: '2026-04-01', end: '2026-04-01'},
      {code: 'deletion', start: '2026-06-30', end: '2026-06-30'},
      {code: 'term-1-closes', start: '2026-07-31', end: '2026-07-31'},
      {code: 'term-2-closes', start: '2026-11-30', end: '2026-11-30'},
      {code: 'last-change-of-fees', start: '2026-12-31', end: '2026-12-31'},
      {code: 'renewal', start: '2027-01-04', end: '2027-03-31'},
      {code: 'approval-ends', start: '2027-03-31', end: '2027-03-31'},
      {code: 'login-stops', start: '2027-04-01', end: '2027-04-01'},
      {code: 'deletion', start: '2027-06-30', end: '2027-06-30'},
    ]);
  });

  test.each([
    ['2026-04-01', false, 'login-stops deletion renewal login-stops deletion'],
    ['2026-06-30', false, 'deletion renewal login-stops deletion'],
    ['2026-07-01', false, 'renewal login-stops deletion'],
    // The last day of a term counts.
    ['2026-07-31', true, 'term-1-closes term-2-closes last-change-of-fees renewal approval-ends login-stops deletion'],
    ['2026-08-01', true, 'term-2-closes last-change-of-fees renewal approval-ends login-stops deletion'],
    ['2027-03-31', true, 'renewal approval-ends login-stops deletion'],
  ])('from %s, charged: %s', (from, isCharged, codes) => {
    expect(deadlines(from, {charged: isCharged}).map(({code}) => code)).toEqual(codes.split(' '));
  });

  const charged = deadlines('2026-04-01', {charged: true});
  // A new account was not to be renewed by the last 31 March.
  const forNew = (all: ReturnType<typeof deadlines>) => all.slice(2);
  const free = forNew(deadlines('2026-04-01', {charged: false}));
  test.each([
    ['a free account', first, free],
    ['charged storage', {...first, storage: 'more-than-30-tb'}, forNew(charged)],
    [
      'no responsible person',
      {want: 'first-account', residency: 'resident', nationality: 'japanese', responsible: 'none'},
      [],
    ],
    ['a key', {want: 'key', 'key-problem': 'lost', division: 'general'}, []],
    ['renewal with a plan', {want: 'renewal', 'renewal-stage': 'before-deadline', 'usage-plan': 'yes'}, charged],
  ] as const)('for %s', (_, answers, expected) => {
    expect(deadlinesFor(answers, '2026-04-01')).toEqual(expected);
  });

  const ends: Record<DeadlineCode, string> = {
    'term-1-closes': '07-31',
    'term-2-closes': '11-30',
    'last-change-of-fees': '12-31',
    renewal: '03-31',
    'approval-ends': '03-31',
    'login-stops': '04-01',
    deletion: '06-30',
  };
  const ofAccounts: DeadlineCode[] = ['renewal', 'login-stops', 'deletion'];
  const renewal = {want: 'renewal', 'usage-plan': 'yes'} as const;
  test.each<[string, Answers]>([
    ['renewal with a plan', {...renewal, 'renewal-stage': 'before-deadline'}],
    ['no login since April', {...renewal, 'renewal-stage': 'after-march', 'usage-plan': 'no'}],
    ['a new account', first],
    ['new charged storage', {...first, storage: 'more-than-30-tb'}],
  ])('on every day of two years, each date is the next of its kind, also in the calendar: %s', (_, answers) => {
    const isNew = answers.want === 'first-account';
    const isCharged = answers['usage-plan'] === 'yes' || answers.storage === 'more-than-30-tb';
    const wrong: unknown[] = [];
    let before = '';
    for (let day = dayNumber('2026-04-01'); day <= dayNumber('2028-03-31'); day++) {
      const today = isoDate(day);
      const year = Number(today.slice(0, 4));
      const wanted = (Object.keys(ends) as DeadlineCode[]).flatMap((code) => {
        const isOfAccounts = ofAccounts.includes(code);
        const next = `${today.slice(5) <= ends[code] ? year : year + 1}-${ends[code]}`;
        // An account that is new has until the end of its first fiscal year.
        if (isNew && (code === 'login-stops' || code === 'deletion')) {
          return [`${code} ${fiscalYearOf(today) + 1}-${ends[code]}`];
        }
        // The terms of the next fiscal year are not shown before it begins.
        const isShown = isOfAccounts || (isCharged && fiscalYearOf(next) === fiscalYearOf(today));
        return isShown ? [`${code} ${next}`] : [];
      });
      const shown = deadlinesFor(answers, today);
      const firsts = shown.filter(({code}, index) => shown.findIndex((one) => one.code === code) === index);
      const isNext = wanted.sort().join() === String(firsts.map(({code, end}) => `${code} ${end}`).sort());
      const isSorted = shown.every(({end}, index) => end >= (shown[index - 1]?.end ?? today));
      const starts = shown.map(({start}) => start.replaceAll('-', '')).join();
      const isInFile = () =>
        [...calendarOf(shown, 'dates', 'en').matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, at]) => at).join() ===
        starts;
      if (!isNext || !isSorted || (starts !== before && !isInFile())) wrong.push([today, shown]);
      before = starts;
    }
    expect(wrong).toEqual([]);
  });

  test.each(['2027-04-02', '2027-04-20', '2027-06-30'])(
    'who cannot log in on %s sees first that data go in June',
    (today) => {
      expect(deadlinesFor({...renewal, 'renewal-stage': 'after-march'}, today)[0]).toEqual({
        code: 'deletion',
        start: '2027-06-30',
        end: '2027-06-30',
      });
    },
  );

  test('a text that is no date is refused', () => {
    expect(() => deadlines('2026-02-30', {charged: false})).toThrow(RangeError);
  });
});
