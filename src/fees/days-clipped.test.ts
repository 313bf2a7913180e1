import {expect, test} from '@jest/globals';
import {clippingOf} from './days-clipped';
import {termsOf} from './term';

test.each([
  ['2026-04-01', '2027-03-31', {kind: 'none'}],
  ['2026-04-01', '2026-04-01', {kind: 'none'}],
  ['2026-03-31', '2026-04-01', {kind: 'clipped', start: {from: '2026-03-31', to: '2026-04-01'}, daysLost: 1}],
  ['2027-03-31', '2027-04-30', {kind: 'clipped', end: {from: '2027-04-30', to: '2027-03-31'}, daysLost: 30}],
  [
    '2026-03-01',
    '2027-04-01',
    {
      kind: 'clipped',
      start: {from: '2026-03-01', to: '2026-04-01'},
      end: {from: '2027-04-01', to: '2027-03-31'},
      daysLost: 32,
    },
  ],
  ['2025-04-01', '2026-03-31', {kind: 'outside'}],
  ['2027-04-01', '2027-04-02', {kind: 'outside'}],
])('%s to %s in fiscal year 2026: %j', (start, end, expected) => {
  const line = {service: 'storage-general' as const, start, end, quantities: ['1']};
  expect(clippingOf(line, termsOf(2026))).toEqual(expected);
});

test('what has one date is never clipped', () => {
  const line = {service: 'group-cloud-work' as const, date: '2026-04-01', personMonths: '1'};
  expect(clippingOf(line, termsOf(2026))).toEqual({kind: 'none'});
});
