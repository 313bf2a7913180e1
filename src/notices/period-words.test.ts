import {describe, expect, test} from '@jest/globals';
import {momentInWords, periodInWords} from './period-words';

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
