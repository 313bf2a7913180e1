// That a page built from these notices holds at any later clock is tested with src/notices/components/prepared-states.ts.
import {describe, expect, test} from '@jest/globals';
import {builtAfter, liveNotices, stretches} from './live';
import type {Notice} from './schema';

const DAY = 24 * 60 * 60 * 1000;
const day = (iso: string): number => Date.parse(`${iso}T00:00+09:00`);
const notice = (fields: Partial<Notice>): Notice => ({
  slug: 'one',
  date: '2026-01-01',
  kind: 'maintenance',
  affects: ['all'],
  ...fields,
});

describe('notices that still matter', () => {
  const notices = [
    notice({slug: 'past', start: '2025-01-01', end: '2025-01-02'}),
    notice({slug: 'open', kind: 'suspension', start: '2022-05-13', review: '2027-01-01'}),
    notice({slug: 'coming', date: '2026-02-01', start: '2026-03-13', end: '2026-03-19'}),
    notice({slug: 'off', start: '2026-04-01', end: '2026-04-02', state: 'cancelled'}),
    notice({slug: 'news', kind: 'news'}),
  ];

  test('are those in force or coming after the newest was posted', () => {
    const after = builtAfter(notices);
    expect(after).toBe(day('2026-02-01'));
    expect(liveNotices(notices, after).map(({slug}) => slug)).toEqual(['open', 'coming']);
  });

  test('change at their starts and ends, and a week before a start where that is asked for', () => {
    const live = liveNotices(notices, day('2026-02-01'));
    const bounds = (lead?: number) => stretches(live, day('2026-02-01'), lead).map(({from}) => from);
    expect(bounds()).toEqual([day('2026-02-01'), day('2026-03-13'), day('2026-03-20')]);
    expect(bounds(7 * DAY)).toEqual([day('2026-02-01'), day('2026-03-06'), day('2026-03-13'), day('2026-03-20')]);
    expect(stretches(live, day('2026-02-01')).at(-1)).toEqual({from: day('2026-03-20')});
  });
});
