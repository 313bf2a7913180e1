import {describe, expect, test} from '@jest/globals';
import {announcedPeriod} from './changes';

describe('what has become of an announced period', () => {
  test.each([
    ['held', {start: '2022-08-01T10:00+09:00', end: '2022-08-01T13:00+09:00'}, [], undefined, false],
    [
      'extended',
      {start: '2022-06-17', originalEnd: '2022-06-21', end: '2022-07-04'},
      ['2022-06-21'],
      'extended',
      false,
    ],
    [
      'brought forward',
      {start: '2022-06-17', originalEnd: '2022-06-21', end: '2022-06-20'},
      ['2022-06-21'],
      'brought-forward',
      false,
    ],
    [
      'ended early',
      {
        start: '2025-11-06T08:30+09:00',
        end: '2025-11-10T09:00+09:00',
        endedAt: '2025-11-07T17:30+09:00',
      },
      ['2025-11-10T09:00+09:00'],
      'ended-early',
      false,
    ],
    [
      'ended late after it was extended',
      {start: '2026-01-01', originalEnd: '2026-01-02', end: '2026-01-03', endedAt: '2026-01-04'},
      ['2026-01-02', '2026-01-03'],
      'ended-late',
      false,
    ],
    [
      'ended as announced, written in another way',
      {start: '2026-01-01', end: '2026-01-03', endedAt: '2026-01-03T24:00+09:00'},
      [],
      undefined,
      false,
    ],
    ['postponed', {start: '2025-10-24', end: '2025-10-27', state: 'postponed' as const}, [], undefined, true],
    ['an outage whose start nobody knows', {endedAt: '2024-02-26T17:17+09:00'}, [], undefined, false],
  ])('%s', (_name, notice, formerEnds, change, isOff) => {
    expect(announcedPeriod(notice)).toMatchObject({formerEnds, isOff});
    expect(announcedPeriod(notice)?.change).toBe(change);
  });

  test('news states no time', () => {
    expect(announcedPeriod({})).toBeUndefined();
  });
});
