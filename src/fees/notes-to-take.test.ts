import {expect, test} from '@jest/globals';
import {workedOut} from './fixtures/tariffs';
import {lineNumbers, notesToTake} from './notes-to-take';
import type {Circumstances} from './pitfalls';

const line = (service: string, tb: string, start = '2026-04-01', end = '2027-03-31') => ({
  service,
  start,
  end,
  quantities: [tb],
});
const work = {service: 'group-cloud-work', date: '2026-08-01', personMonths: '1'};

test.each<[string, object[], string[]]>([
  [
    'steps of storage',
    [line('storage-general', '31'), line('storage-personal', '25')],
    ['storage-just-above-free 1', 'storage-step-started 2'],
  ],
  // 200 units do not fit into one computer: that stays on the page.
  ['nodes', [{...line('dedicated-personal', '200'), node: 'cpu-1'}], []],
  ['DDBJ Group Cloud', [line('storage-personal', '10'), work], ['group-cloud-is-an-estimate 2']],
  [
    'dates outside the fiscal year',
    [
      line('storage-personal', '10', '2026-04-01', '2027-04-01'),
      line('storage-personal', '10', '2027-04-01', '2027-04-30'),
    ],
    ['line-outside-fiscal-year 2', 'dates-clipped 1'],
  ],
])('%s', (_, lines, expected) => {
  const {plan, tariff, estimate} = workedOut({fiscalYear: 2026, lines});
  const notes = notesToTake(plan, estimate, tariff);
  expect(notes.map((note) => `${note.code} ${lineNumbers(note)}`)).toEqual(expected);
});

test('a year to come is about no line', () => {
  const {plan, tariff, estimate} = workedOut({fiscalYear: 2027, lines: []});
  const notes = notesToTake(plan, estimate, tariff);
  expect(notes.map((note) => [note.code, lineNumbers(note)])).toEqual([['tariff-not-confirmed', []]]);
});

test('what holds on the day of reading goes along where the day is known', () => {
  const lines = [{service: 'group-cloud-work', date: '2027-01-10', personMonths: '1'}];
  const {plan, tariff, estimate} = workedOut({fiscalYear: 2026, lines});
  const codes = (circumstances?: Circumstances) =>
    notesToTake(plan, estimate, tariff, circumstances).map(({code}) => code);
  expect(codes()).toEqual(['group-cloud-is-an-estimate']);
  expect(codes({today: '2026-12-31', suspended: ['storage-personal']})).toEqual(['group-cloud-is-an-estimate']);
  expect(codes({today: '2027-01-01', suspended: ['group-cloud-work']})).toEqual([
    'group-cloud-is-an-estimate',
    'service-suspended-for-new-users',
    'term-3-closed',
  ]);
});
