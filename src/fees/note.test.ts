import {expect, test} from '@jest/globals';
import {computed} from './fixtures/tariffs';

const notesOf = (fiscalYear: number, lines: object[], rules?: string) =>
  computed({fiscalYear, lines, rules}).estimate.notes;

/** A storage line of the general division, from `2026-04-01/2027-03-31 20 11`: period, TB of each account. */
function general(text: string) {
  const [period = '', ...quantities] = text.split(' ');
  const [start, end] = period.split('/');
  return {service: 'storage-general', start, end, quantities};
}
const code = 'general-storage-lines-overlap';
const [year25, year26, year27] = [2025, 2026, 2027].map((year) => `${year}-04-01/${year + 1}-03-31`);

test.each<[string, number, string[], [lines: number[], pooledTotal: number][]]>([
  // Free one by one, 40 TB as one quantity.
  ['20 and 20 TB', 2026, [`${year26} 20`, `${year26} 20`], [[[0, 1], 175_997]]],
  // 8 steps one by one, 7 as one quantity: 280,000 × 122 ÷ 365 = 93,589.04; × 1.1 = 102,947.9. 280,000 × 121 ÷ 365 =
  // 92,821.9; × 1.1 = 102,103.1
  ['31 and 31 TB', 2026, [`${year26} 31`, `${year26} 31`], [[[0, 1], 102_947 + 102_947 + 102_103]]],
  ['still free', 2026, ['2026-04-01/2026-07-31 10', '2026-07-31/2026-08-31 20'], [[[0, 1], 0]]],
  // 160,000 × 1 ÷ 365 = 438.4 → 438; × 1.1 = 481.8 → 481
  ['one shared day', 2026, ['2026-04-01/2026-06-01 20', '2026-06-01/2026-07-31 20'], [[[0, 1], 481]]],
  // Days 1 and 2: 62 TB, 7 steps; day 3, on which a third line runs alone: 31 TB, 4 steps. Days are added before they
  // are cut: (7 + 7 + 4) × 40,000 ÷ 365 = 1,972.6 → 1,972; × 1.1 = 2,169.2
  [
    'a chain of three',
    2026,
    ['2026-04-01/2026-04-01 31', '2026-04-01/2026-04-02 31', '2026-04-02/2026-04-03 31'],
    [[[0, 1, 2], 2169]],
  ],
  [
    'each connected group, by its first line',
    2026,
    [
      '2026-10-01/2026-10-31 20',
      '2026-04-01/2026-04-30 20',
      '2026-10-31/2026-11-01 1',
      '2026-12-01/2026-12-02 50',
      '2026-04-30/2026-05-01 2',
    ],
    [
      [[0, 2], 0],
      [[1, 4], 0],
    ],
  ],
  ['none shared', 2026, ['2026-04-01/2026-06-30 31', '2026-07-01/2026-07-31 31'], []],
  ['days before the year', 2026, ['2025-04-01/2026-04-01 31', '2025-04-01/2026-03-31 31'], []],
  ['one without quantity', 2026, [`${year26} 31`, `${year26} 0 0`], []],
  // The pool is taxed by itself: 53,479 + 5,347; the same; 53,041 + 5,304
  ['2025 rules', 2025, [`${year25} 20`, `${year25} 20`], [[[0, 1], 175_997]]],
  // 160,000 × 122 ÷ 366 = 53,333.3; × 1.1 = 58,666.3
  ['leap year', 2027, [`${year27} 20`, `${year27} 20`], [[[0, 1], 3 * 58_666]]],
])('overlapping storage of the general division: %s', (_what, fiscalYear, lines, pools) => {
  const notes = notesOf(fiscalYear, lines.map(general)).filter((note) => note.code === code);
  expect(notes).toEqual(pools.map(([members, pooledTotal]) => ({code, lines: members, pooledTotal})));
});

test('storage of another division is not pooled', () => {
  const line = general(`${year26} 31`);
  expect(notesOf(2026, [line, {...line, service: 'storage-personal'}])).toEqual([]);
});

// Comparing each line with each other would run into the time limit of a test.
test('ten thousand lines are one pool', () => {
  const end = (i: number) => `2027-03-${String((i % 31) + 1).padStart(2, '0')}`;
  const lines = Array.from({length: 10_000}, (_, i) => general(`2026-04-01/${end(i)} 0.004`));
  expect(notesOf(2026, lines)).toHaveLength(1);
});

test.each([
  [2026, undefined, []],
  [2025, undefined, []],
  [2027, undefined, [{code: 'tariff-not-confirmed', fiscalYear: 2027, tariff: '2026'}]],
  [2026, '2025', [{code: 'tariff-not-confirmed', fiscalYear: 2026, tariff: '2025'}]],
  [2023, '2025', [{code: 'tariff-not-confirmed', fiscalYear: 2023, tariff: '2025'}]],
])('fiscal year %i, rules %s: %j', (year, rules, notes) => expect(notesOf(year, [], rules)).toEqual(notes));

test.each([
  ['dedicated-general', 'cpu-1', true],
  ['dedicated-general', 'memory-1', false],
])('%s with %s: is it offered without asking the help desk first? %s', (service, node, isOffered) => {
  const line = {service, node, start: '2026-04-01', end: '2026-04-30', quantities: ['1']};
  expect(notesOf(2026, [line])).toEqual(isOffered ? [] : [{code: 'ask-help-desk-first', lines: [0]}]);
});

test('all notes at once, in their order', () => {
  const day = {start: '2027-04-01', end: '2027-04-01'};
  const storage = general('2027-04-01/2027-04-01 1');
  const lines = [
    {service: 'group-cloud-transport', date: '2027-04-01', times: '1'},
    {service: 'priority-general', node: 'cpu-1', ...day, quantities: ['1']},
    storage,
    {service: 'group-cloud', ...day, projects: '1', storageTb: '1'},
    {service: 'dedicated-personal', node: 'memory-1', ...day, quantities: ['1']},
    storage,
  ];
  expect(notesOf(2027, lines)).toEqual([
    {code: 'tariff-not-confirmed', fiscalYear: 2027, tariff: '2026'},
    {code, lines: [2, 5], pooledTotal: 0},
    {code: 'ask-help-desk-first', lines: [1, 4]},
    {code: 'group-cloud-is-an-estimate', lines: [0, 3]},
  ]);
});
