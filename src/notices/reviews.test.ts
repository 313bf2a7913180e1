import {describe, expect, test} from '@jest/globals';
import {overdueReviews, reviewLine} from './reviews';

const open = {slug: '2026-11-01-x', file: 'blog/2026-11-01-x.md', review: '2026-12-01'};

describe('a review that is overdue', () => {
  test.each([
    ['the day before', '2026-11-30', []],
    ['the day itself', '2026-12-01', []],
    ['the first day after', '2026-12-02', ['warning']],
    ['the last day of two weeks', '2026-12-15', ['warning']],
    ['the day after two weeks', '2026-12-16', ['failure']],
    ['a year later', '2027-12-01', ['failure']],
  ])('%s', (_, today, expected) => {
    const overdue = overdueReviews([open], today);
    expect(overdue.map(({severity}) => severity)).toEqual(expected);
  });

  test.each([
    ['without a review date', {}, 0],
    ['that has really ended', {review: '2026-12-01', endedAt: '2026-12-03T09:00+09:00'}, 0],
    ['that was cancelled', {review: '2026-12-01', state: 'cancelled'}, 0],
    ['that another one replaced', {review: '2026-12-01', state: 'postponed', replacedBy: 'y'}, 0],
    ['whose end has passed', {review: '2026-12-01', end: '2026-12-31'}, 0],
    ['whose end is today', {review: '2026-12-01', end: '2027-01-01'}, 1],
    ['that was postponed without new times', {review: '2026-12-01', state: 'postponed', end: '2026-12-31'}, 1],
  ] as const)('on 1 January 2027, of a notice %s', (_, notice, count) => {
    expect(overdueReviews([notice], '2027-01-01')).toHaveLength(count);
  });
});

test('the words name file, field, the day and what to do', () => {
  const [overdue] = overdueReviews([open], '2026-12-02');
  expect(overdue && reviewLine(overdue, 'en')).toBe(
    'blog/2026-11-01-x.md: notice.review: 2026-12-01 has passed. If the notice still holds, write a later date here; ' +
      'if not, end it with npm run notice -- end 2026-11-01-x.',
  );
});
