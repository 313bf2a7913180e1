import {expect, test} from '@jest/globals';
import {workedOut} from './fixtures/tariffs';
import {lineNumbers, notesToTake} from './notes-to-take';
import type {Circumstances} from './pitfalls';

const year = {start: '2026-04-01', end: '2027-03-31'};

test.each([
  [
    'steps of storage',
    2026,
    [
      {service: 'storage-general', ...year, quantities: ['31']},
      {service: 'storage-personal', ...year, quantities: ['25']},
    ],
    [
      ['storage-just-above-free', [1]],
      ['storage-step-started', [2]],
    ],
  ],
  // 200 units do not fit into one computer: that stays on the page.
  ['nodes', 2026, [{service: 'dedicated-personal', node: 'cpu-1', ...year, quantities: ['200']}], []],
  ['a year to come', 2027, [], [['tariff-not-confirmed', []]]],
  [
    'DDBJ Group Cloud',
    2026,
    [
      {service: 'storage-personal', ...year, quantities: ['10']},
      {service: 'group-cloud-work', date: '2026-08-01', personMonths: '1'},
    ],
    [['group-cloud-is-an-estimate', [2]]],
  ],
  [
    'dates outside the fiscal year',
    2026,
    [
      {service: 'storage-personal', ...year, end: '2027-04-01', quantities: ['10']},
      {service: 'storage-personal', start: '2027-04-01', end: '2027-04-30', quantities: ['10']},
    ],
    [
      ['line-outside-fiscal-year', [2]],
      ['dates-clipped', [1]],
    ],
  ],
])('%s', (_, fiscalYear, lines, expected) => {
  const {plan, tariff, estimate} = workedOut({fiscalYear, lines});
  const notes = notesToTake(plan, estimate, tariff);
  expect(notes.map((note) => [note.code, lineNumbers(note)])).toEqual(expected);
});

test('what holds on the day of reading goes along where the day is known', () => {
  const lines = [{service: 'group-cloud-work', date: '2027-01-10', personMonths: '1'}];
  const {plan, tariff, estimate} = workedOut({fiscalYear: 2026, lines});
  const codes = (circumstances?: Circumstances) =>
    notesToTake(plan, estimate, tariff, circumstances).map(({code}) => code);
  expect(codes()).toEqual(['group-cloud-is-an-estimate']);
  expect(codes({today: '2026-12-31', suspended: ['storage-personal']})).toEqual([
    'group-cloud-is-an-estimate',
  ]);
  expect(codes({today: '2027-01-01', suspended: ['group-cloud-work']})).toEqual([
    'group-cloud-is-an-estimate',
    'service-suspended-for-new-users',
    'term-3-closed',
  ]);
});
