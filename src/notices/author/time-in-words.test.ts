import {describe, expect, test} from '@jest/globals';
import {atTimeInWords, namedDays, periodInWords, withDatesInWords} from './time-in-words';

describe('a period, as the notices write it', () => {
  test.each([
    [
      '2022-08-01T10:00+09:00',
      '2022-08-01T13:00+09:00',
      '2022年8月1日（月）10:00から13:00まで',
      'from 10:00 to 13:00 (Japan time) on Monday 1 August 2022',
    ],
    [
      '2022-06-17',
      '2022-07-04',
      '2022年6月17日（金）から2022年7月4日（月）まで',
      'from Friday 17 June 2022 to Monday 4 July 2022',
    ],
    [
      '2023-12-27T12:00+09:00',
      '2024-01-09T12:00+09:00',
      '2023年12月27日（水）12:00から2024年1月9日（火）12:00まで',
      'from 12:00 on Wednesday 27 December 2023 to 12:00 on Tuesday 9 January 2024 (Japan time)',
    ],
    ['2026-12-01', '2026-12-01', '2026年12月1日（火）に', 'on Tuesday 1 December 2026'],
    ['2022-05-13', undefined, '2022年5月13日（金）から', 'from Friday 13 May 2022'],
    [
      '2026-12-01T09:00+09:00',
      undefined,
      '2026年12月1日（火）09:00から',
      'from 09:00 on Tuesday 1 December 2026 (Japan time)',
    ],
  ])('%s to %s', (start, end, ja, en) => {
    expect(periodInWords(start, end, 'ja')).toBe(ja);
    expect(periodInWords(start, end, 'en')).toBe(en);
  });

  test('without weekdays, for descriptions', () => {
    expect(periodInWords('2026-12-01T09:00+09:00', '2026-12-02', 'ja', 'without-weekday')).toBe(
      '2026年12月1日09:00から2026年12月2日まで',
    );
    expect(periodInWords('2026-12-01T09:00+09:00', '2026-12-02', 'en', 'without-weekday')).toBe(
      'from 09:00 on 1 December 2026 to 2 December 2026',
    );
  });
});

test('at a time, on a day', () => {
  expect(atTimeInWords('2026-12-01T09:00+09:00', 'en')).toBe('at 09:00 on Tuesday 1 December 2026 (Japan time)');
  expect(atTimeInWords('2026-12-01', 'en')).toBe('on Tuesday 1 December 2026');
  expect(atTimeInWords('2026-12-01', 'ja')).toBe('2026年12月1日（火）に');
});

describe('dates in a typed sentence', () => {
  test.each([
    ['ja', '2026-12-01 08:00 までに保存してください。', '2026年12月1日（火）08:00までに保存してください。'],
    ['ja', '期限は 2026-12-01 です。', '期限は2026年12月1日（火）です。'],
    ['en', 'Save by 2026-12-01 08:00.', 'Save by 08:00 on Tuesday 1 December 2026.'],
    ['en', 'Save by 2026-12-01, then log out.', 'Save by Tuesday 1 December 2026, then log out.'],
    ['en', 'See [the notice](/blog/2026-12-01-x/).', 'See [the notice](/blog/2026-12-01-x/).'],
    ['en', 'The file is data-2026-12-01.csv.', 'The file is data-2026-12-01.csv.'],
  ] as const)('%s: %s', (locale, typed, words) => {
    expect(withDatesInWords(typed, locale)).toBe(words);
  });
});

test('the days that a text names with a weekday', () => {
  expect(namedDays('2026年3月13日（金）12:00から2026年3月19日（水）まで', 'ja')).toEqual([
    {date: '2026-03-13', written: '2026年3月13日（金', weekday: 5},
    {date: '2026-03-19', written: '2026年3月19日（水', weekday: 3},
  ]);
  expect(namedDays('From Friday 13 March 2026', 'en')).toEqual([
    {date: '2026-03-13', written: 'Friday 13 March 2026', weekday: 5},
  ]);
});
