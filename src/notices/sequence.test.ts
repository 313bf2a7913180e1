import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {runs} from '../lib/test-support/exhaustive';
import {revisionAfter, sequenceOf} from './sequence';

const moment = '2025-10-16T12:00+09:00';

describe('the number in calendars', () => {
  test.each([
    ['a new notice', {}, 0],
    ['a notice that the command changed twice', {revision: 2}, 2],
    ['postponed by hand', {state: 'postponed'}, 1],
    ['cancelled by hand', {state: 'cancelled'}, 1],
    ['ended by hand', {endedAt: moment}, 1],
    ['its end moved by hand', {originalEnd: moment}, 1],
    ['replaced by hand', {replacedBy: '2025-11-06-power-outage'}, 1],
    ['postponed and replaced', {state: 'postponed', replacedBy: '2025-11-06-power-outage'}, 2],
    ['everything', {revision: 3, state: 'cancelled', endedAt: moment, originalEnd: moment, replacedBy: 'x'}, 7],
  ] as const)('%s', (_, notice, sequence) => {
    expect(sequenceOf(notice)).toBe(sequence);
  });
});

describe('the revision after a change', () => {
  test.each([
    ['the first change', {}, {endedAt: moment}, 1],
    ['another date', {revision: 1}, {}, 2],
    ['a postponed notice has dates again', {revision: 1, state: 'postponed'}, {}, 3],
    ['two fields taken away', {state: 'postponed', replacedBy: 'x'}, {}, 3],
    ['one state for another', {revision: 4, state: 'postponed'}, {state: 'cancelled'}, 5],
  ] as const)('%s', (_, before, after, revision) => {
    expect(revisionAfter(before, after)).toBe(revision);
  });

  test('always makes both numbers grow', () => {
    const notice = fc.record(
      {
        revision: fc.integer({min: 1, max: 1000}),
        state: fc.constantFrom('postponed' as const, 'cancelled' as const),
        endedAt: fc.constant(moment),
        replacedBy: fc.constant('x'),
        originalEnd: fc.constant(moment),
      },
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(notice, notice, (before, after) => {
        const revision = revisionAfter(before, after);
        expect(revision).toBeGreaterThan(before.revision ?? 0);
        expect(sequenceOf({...after, revision})).toBeGreaterThan(sequenceOf(before));
      }),
      {numRuns: runs(100, 10_000)},
    );
  });
});
