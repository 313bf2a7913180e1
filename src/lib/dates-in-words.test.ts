import {describe, expect, test} from '@jest/globals';
import {
  atTimeInWords,
  momentInWords,
  months,
  periodInSentence,
  periodInShort,
  periodInWords,
  weekdayOf,
  weekdays,
} from './dates-in-words';

describe('weekdays', () => {
  test.each([
    ['1969-12-31', 'Wednesday', '水'],
    ['1970-01-01', 'Thursday', '木'],
    ['2022-05-13', 'Friday', '金'],
    ['2024-02-29', 'Thursday', '木'],
    ['2100-03-01', 'Monday', '月'],
    ['2026-03-14', 'Saturday', '土'],
    ['2026-11-22', 'Sunday', '日'],
  ])('%s is a %s', (date, en, ja) => {
    expect(weekdays.en[weekdayOf(date)]).toBe(en);
    expect(weekdays.ja[weekdayOf(date)]).toBe(ja);
  });

  test('there are twelve months and seven days', () => {
    expect([months.length, weekdays.ja.length, weekdays.en.length]).toEqual([12, 7, 7]);
  });
});

describe('a moment in words', () => {
  test.each([
    ['2026-03-13', 'ja', '2026年3月13日(金)'],
    ['2026-03-13', 'en', 'Fri, 13 March 2026'],
    ['2026-03-13T12:00+09:00', 'ja', '2026年3月13日(金) 12:00'],
    ['2026-03-19T24:00+09:00', 'en', 'Thu, 19 March 2026 24:00'],
    ['2024-02-29T00:30+09:00', 'ja', '2024年2月29日(木) 00:30'],
  ] as const)('%s in %s', (moment, locale, words) => {
    expect(momentInWords(moment, locale)).toBe(words);
  });
});

describe('a period in words', () => {
  test.each([
    [{}, 'ja', undefined],
    [{start: '2022-05-13'}, 'ja', '2022年5月13日(金)から'],
    [{start: '2022-05-13'}, 'en', 'From Fri, 13 May 2022'],
    [{end: '2023-05-07'}, 'ja', '2023年5月7日(日)まで'],
    [{end: '2023-05-07'}, 'en', 'Until Sun, 7 May 2023'],
    [
      {start: '2025-11-06T08:30+09:00', end: '2025-11-10T09:00+09:00', endedAt: '2025-11-07T17:30+09:00'},
      'ja',
      '2025年11月6日(木) 08:30から2025年11月7日(金) 17:30まで',
    ],
    [
      {start: '2025-11-06T08:30+09:00', end: '2025-11-10T09:00+09:00'},
      'en',
      'Thu, 6 November 2025 08:30 to Mon, 10 November 2025 09:00',
    ],
  ] as const)('%j in %s', (times, locale, words) => {
    expect(periodInWords(times, locale)).toBe(words);
  });
});

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
    expect(periodInSentence(start, end, 'ja')).toBe(ja);
    expect(periodInSentence(start, end, 'en')).toBe(en);
  });

  test('without weekdays, for descriptions', () => {
    expect(periodInSentence('2026-12-01T09:00+09:00', '2026-12-02', 'ja', 'without-weekday')).toBe(
      '2026年12月1日09:00から2026年12月2日まで',
    );
    expect(periodInSentence('2026-12-01T09:00+09:00', '2026-12-02', 'en', 'without-weekday')).toBe(
      'from 09:00 on 1 December 2026 to 2 December 2026',
    );
  });
});

test('at a time, on a day', () => {
  expect(atTimeInWords('2026-12-01T09:00+09:00', 'en')).toBe('at 09:00 on Tuesday 1 December 2026 (Japan time)');
  expect(atTimeInWords('2026-12-01', 'en')).toBe('on Tuesday 1 December 2026');
  expect(atTimeInWords('2026-12-01', 'ja')).toBe('2026年12月1日（火）に');
});

describe('a period for a line of a list of 2025', () => {
  test.each([
    [
      {start: '2025-12-25T10:30+09:00', end: '2025-12-25T15:00+09:00'},
      '12月25日 10:30 – 15:00',
      '25 December 10:30 – 15:00',
    ],
    [
      {start: '2026-03-13T12:00+09:00', end: '2026-03-19T24:00+09:00'},
      '2026年3月13日 12:00 – 3月19日 24:00',
      '13 March 2026 12:00 – 19 March 24:00',
    ],
    [
      {start: '2025-10-24 evening', end: '2025-10-27 morning'},
      '10月24日 夕方 – 10月27日 午前',
      '24 October evening – 27 October morning',
    ],
    [{start: '2025-12-05'}, '12月5日から', 'from 5 December'],
    [{end: '2025-11-30'}, '11月30日まで', 'until 30 November'],
    [{start: '2025-11-06', end: '2025-11-10', endedAt: '2025-11-06'}, '11月6日', '6 November'],
    [{}, '', ''],
  ])('%j', (period, ja, en) => {
    expect([periodInShort(period, '2025', 'ja'), periodInShort(period, '2025', 'en')]).toEqual([ja, en]);
  });
});

test('a part of a day in lists and in sentences', () => {
  expect(momentInWords('2025-10-24 evening', 'ja')).toBe('2025年10月24日(金) 夕方');
  expect(momentInWords('2025-10-24 evening', 'en')).toBe('Fri, 24 October 2025 evening');
  expect(atTimeInWords('2025-10-27 morning', 'ja')).toBe('2025年10月27日（月）の午前に');
  expect(atTimeInWords('2025-10-27 morning', 'en')).toBe('in the morning of Monday 27 October 2025');
});
