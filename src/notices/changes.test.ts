import {describe, expect, test} from '@jest/globals';
import {announcedPeriod} from './changes';

describe('what has become of an announced period', () => {
  const planned = {start: '2025-11-06T08:30+09:00', end: '2025-11-10T09:00+09:00'};
  const moved = {start: '2026-01-01', originalEnd: '2026-01-04', end: '2026-01-06'};
  test.each<[string, Parameters<typeof announcedPeriod>[0], string[], string | undefined]>([
    ['held', planned, [], undefined],
    ['extended', moved, ['2026-01-04'], 'extended'],
    ['brought forward', {...moved, end: '2026-01-03'}, ['2026-01-04'], 'brought-forward'],
    ['ended early', {...planned, endedAt: '2025-11-07T17:30+09:00'}, ['2025-11-10T09:00+09:00'], 'ended-early'],
    ['extended, ended late', {...moved, endedAt: '2026-01-07'}, ['2026-01-04', '2026-01-06'], 'ended-late'],
    ['ended as announced', {start: '2026-01-01', end: '2026-01-03', endedAt: '2026-01-03T24:00+09:00'}, [], undefined],
    ['an outage whose start nobody knows', {endedAt: '2024-02-26T17:17+09:00'}, [], undefined],
  ])('%s', (_, notice, formerEnds, change) => {
    expect(announcedPeriod(notice)).toMatchObject({formerEnds, isOff: false});
    expect(announcedPeriod(notice)?.change).toBe(change);
  });

  test('a postponed one is off', () => {
    expect(announcedPeriod({...planned, state: 'postponed'})).toMatchObject({formerEnds: [], isOff: true});
  });

  test('news states no time', () => {
    expect(announcedPeriod({})).toBeUndefined();
  });
});
