import {describe, expect, test} from '@jest/globals';
import {bannerNotices, currentNotices} from './current';
import type {Notice} from './schema';

const notice = (slug: string, fields: Partial<Notice>): Notice => ({
  slug,
  date: '2026-01-01',
  kind: 'maintenance',
  affects: ['all'],
  ...fields,
});
const now = Date.parse('2026-06-15T12:00+09:00');
const notices = [
  notice('later', {start: '2026-09-01', end: '2026-09-02'}),
  notice('soon', {start: '2026-06-22', end: '2026-06-23'}),
  notice('news', {kind: 'news'}),
  notice('outage', {kind: 'outage', start: '2026-06-15T10:00+09:00', review: '2026-07-01'}),
  notice('suspension', {kind: 'suspension', start: '2026-06-01', review: '2026-07-01'}),
  notice('past', {start: '2026-06-01', end: '2026-06-02'}),
  notice('off', {start: '2026-06-01', end: '2026-07-02', state: 'postponed'}),
];
const slugs = (found: {notice: Notice}[]): string[] => found.map((one) => one.notice.slug);

describe('what a reader is told of', () => {
  test('first what is in force, then what is coming, soonest first; no news, nothing past, nothing that is off', () => {
    expect(slugs(currentNotices(notices, now))).toEqual(['outage', 'suspension', 'soon', 'later']);
  });

  test.each([
    ['2026-06-14T23:59+09:00', []],
    ['2026-06-15T00:00+09:00', ['soon']],
    ['2026-06-15T10:00+09:00', ['outage', 'soon']],
    ['2026-06-23T23:59+09:00', ['soon', 'outage']],
    ['2026-06-24T00:00+09:00', ['outage']],
    ['2026-08-25T00:00+09:00', ['outage', 'later']],
  ])('a banner at %s: an outage in force, maintenance from seven days before it', (at, expected) => {
    const banner = bannerNotices(
      notices.filter(({slug}) => slug !== 'off'),
      Date.parse(at),
    );
    expect(slugs(banner)).toEqual(expected);
  });
});
