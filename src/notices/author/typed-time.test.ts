import {describe, expect, test} from '@jest/globals';
import {readTypedDay, readTypedTime, withDatesInWords} from './typed-time';

const now = Date.parse('2026-11-29T02:05:30+09:00');

describe('a time that somebody types', () => {
  test.each([
    ['2026-12-01', '2026-12-01'],
    [' 2026/12/1 ', '2026-12-01'],
    ['2026.12.01', '2026-12-01'],
    ['2026年12月1日', '2026-12-01'],
    ['２０２６－１２－０１', '2026-12-01'],
    ['2026-12-01 09:00', '2026-12-01T09:00+09:00'],
    ['2026/12/1 9:00', '2026-12-01T09:00+09:00'],
    ['2026/12/1　９：００', '2026-12-01T09:00+09:00'],
    ['2026年12月1日（火）9時30分', '2026-12-01T09:30+09:00'],
    ['2026年12月1日火曜日 9時', '2026-12-01T09:00+09:00'],
    ['2026-12-01 (Tue) 17:00', '2026-12-01T17:00+09:00'],
    ['2026-12-01 Tuesday', '2026-12-01'],
    ['2026-12-01T09:00+09:00', '2026-12-01T09:00+09:00'],
    ['2026-12-01 09:00 JST', '2026-12-01T09:00+09:00'],
    ['2026-12-01 24:00', '2026-12-01T24:00+09:00'],
    ['今', '2026-11-29T02:05+09:00'],
    ['Now', '2026-11-29T02:05+09:00'],
    ['1:40', '2026-11-29T01:40+09:00'],
    ['１時４０分', '2026-11-29T01:40+09:00'],
    ['11/29 1:40', '2026-11-29T01:40+09:00'],
    ['11月29日（日）1:40', '2026-11-29T01:40+09:00'],
    ['昨日 23:10', '2026-11-28T23:10+09:00'],
    ['tomorrow 9:00', '2026-11-30T09:00+09:00'],
    ['今日', '2026-11-29'],
    ['1/5', '2027-01-05'],
    ['10/24 夕方', '2026-10-24 evening'],
    ['2026-10-27 morning', '2026-10-27 morning'],
    ['12/1 午後3時', '2026-12-01T15:00+09:00'],
  ])('%s is %s', (typed, value) => {
    expect(readTypedTime(typed, now)).toEqual({value});
  });

  test.each([
    ['soon', 'not-a-time'],
    ['', 'not-a-time'],
    ['12', 'not-a-time'],
    ['昨日より', 'not-a-time'],
    ['2/30', 'no-such-date'],
    ['24:30', 'no-such-date'],
    ['2026-12-01 later', 'not-a-time'],
    ['2026-12-01 9', 'not-a-time'],
    ['2026-02-29', 'no-such-date'],
    ['2026/13/1', 'no-such-date'],
    ['2026-12-01 25:00', 'no-such-date'],
    ['2026-12-01 24:01', 'no-such-date'],
    ['2026-12-01 09:60', 'no-such-date'],
    ['2026-12-01T00:00Z', 'not-a-time'],
    ['2026-12-01T00:00+00:00', 'not-a-time'],
  ])('%s: %s', (typed, code) => {
    expect(readTypedTime(typed, now)).toEqual({code});
  });

  test.each([
    ['2026/12/1', {value: '2026-12-01'}],
    ['2026-12-01 09:00', {code: 'not-a-date'}],
    ['later', {code: 'not-a-date'}],
    ['2026-11-31', {code: 'no-such-date'}],
  ])('as a day, %s', (typed, read) => {
    expect(readTypedDay(typed, now)).toEqual(read);
  });
});

describe('dates in a typed sentence', () => {
  test.each([
    ['ja', '2026-12-01 08:00 までに保存してください。', '2026年12月1日（火）08:00までに保存してください。'],
    ['ja', '期限は 2026-12-01 です。', '期限は2026年12月1日（火）です。'],
    ['en', 'Save by 2026-12-01 08:00.', 'Save by 08:00 on Tuesday 1 December 2026.'],
    ['en', 'Save by 2026-12-01, then log out.', 'Save by Tuesday 1 December 2026, then log out.'],
    ['en', 'By 2026-02-30.', 'By 2026-02-30.'],
    ['en', 'See [the notice](/blog/2026-12-01-x/).', 'See [the notice](/blog/2026-12-01-x/).'],
    ['en', 'The file is data-2026-12-01.csv.', 'The file is data-2026-12-01.csv.'],
  ] as const)('%s: %s', (locale, typed, words) => {
    expect(withDatesInWords(typed, locale)).toBe(words);
  });
});
