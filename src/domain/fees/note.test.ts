import {describe, expect, test} from '@jest/globals';
import {workedOut} from './fixtures/tariffs';

const notesOf = (fiscalYear: number, lines: object[], rules?: string) =>
  workedOut({fiscalYear, lines, rules}).estimate.notes;

const general = (start: string, end: string, ...quantities: string[]) => ({
  service: 'storage-general',
  start,
  end,
  quantities,
});
const code = 'general-storage-lines-overlap';

describe('overlapping lines of general-division storage', () => {
  test('20 and 20 TB for the whole year: free by themselves, 40 TB as one quantity', () => {
    const line = general('2026-04-01', '2027-03-31', '20');
    expect(notesOf(2026, [line, line])).toEqual([{code, lines: [0, 1], pooledTotal: 175_997}]);
  });

  test('31 and 31 TB: 8 steps by themselves, 7 as one quantity', () => {
    const line = general('2026-04-01', '2027-03-31', '31');
    // 280,000 × 122 ÷ 365 = 93,589.04; × 1.1 = 102,947.9. 280,000 × 121 ÷ 365 = 92,821.9; × 1.1 = 102,103.1
    const pooledTotal = 102_947 + 102_947 + 102_103;
    expect(notesOf(2026, [line, line])).toEqual([{code, lines: [0, 1], pooledTotal}]);
  });

  test('together still free', () => {
    const lines = [general('2026-04-01', '2026-07-31', '10'), general('2026-07-31', '2026-08-31', '20')];
    expect(notesOf(2026, lines)).toEqual([{code, lines: [0, 1], pooledTotal: 0}]);
  });

  test('one shared day: only on that day is the sum charged', () => {
    const lines = [general('2026-04-01', '2026-06-01', '20'), general('2026-06-01', '2026-07-31', '20')];
    // 160,000 × 1 ÷ 365 = 438.4 → 438; × 1.1 = 481.8 → 481
    expect(notesOf(2026, lines)).toEqual([{code, lines: [0, 1], pooledTotal: 481}]);
  });

  test('a day where a third line runs alone counts, too, and days are added before they are cut', () => {
    const lines = [
      general('2026-04-01', '2026-04-01', '31'),
      general('2026-04-01', '2026-04-02', '31'),
      general('2026-04-02', '2026-04-03', '31'),
    ];
    // Days 1 and 2: 62 TB, 7 steps; day 3: 31 TB, 4 steps. (7 + 7 + 4) × 40,000 ÷ 365 = 1,972.6 → 1,972; × 1.1 = 2,169.2
    expect(notesOf(2026, lines)).toEqual([{code, lines: [0, 1, 2], pooledTotal: 2169}]);
  });

  test('each connected group has a note, by its first line', () => {
    const lines = [
      general('2026-10-01', '2026-10-31', '20'),
      general('2026-04-01', '2026-04-30', '20'),
      general('2026-10-31', '2026-11-01', '1'),
      general('2026-12-01', '2026-12-02', '50'),
      general('2026-04-30', '2026-05-01', '2'),
    ];
    expect(notesOf(2026, lines)).toEqual([
      {code, lines: [0, 2], pooledTotal: 0},
      {code, lines: [1, 4], pooledTotal: 0},
    ]);
  });

  test.each([
    [
      'one after the other',
      general('2026-04-01', '2026-06-30', '31'),
      general('2026-07-01', '2026-07-31', '31'),
    ],
    [
      'common days outside the fiscal year alone',
      general('2025-04-01', '2026-04-01', '31'),
      general('2025-04-01', '2026-03-31', '31'),
    ],
    [
      'one without quantity',
      general('2026-04-01', '2027-03-31', '31'),
      general('2026-04-01', '2027-03-31', '0', '0'),
    ],
    [
      'another division',
      general('2026-04-01', '2027-03-31', '31'),
      {...general('2026-04-01', '2027-03-31', '31'), service: 'storage-personal'},
    ],
  ])('none: %s', (_what, ...lines) => expect(notesOf(2026, lines)).toEqual([]));

  test('2025 rules: the pool is taxed by itself', () => {
    const line = general('2025-04-01', '2026-03-31', '20');
    // 53,479 + 5,347; the same; 53,041 + 5,304
    expect(notesOf(2025, [line, line])).toEqual([{code, lines: [0, 1], pooledTotal: 175_997}]);
  });

  test('leap year', () => {
    const line = general('2027-04-01', '2028-03-31', '20');
    // 160,000 × 122 ÷ 366 = 53,333.3; × 1.1 = 58,666.3
    expect(notesOf(2027, [line, line])).toContainEqual({code, lines: [0, 1], pooledTotal: 3 * 58_666});
  });

  // Comparing each line with each other would run into the time limit of a test.
  test('ten thousand lines are one pool', () => {
    const lines = Array.from({length: 10_000}, (_, i) =>
      general('2026-04-01', `2027-03-${String((i % 31) + 1).padStart(2, '0')}`, '0.004'),
    );
    expect(notesOf(2026, lines)).toHaveLength(1);
  });
});

test.each([
  [2026, undefined, []],
  [2025, undefined, []],
  [2027, undefined, [{code: 'tariff-not-confirmed', fiscalYear: 2027, tariff: '2026'}]],
  [2026, '2025', [{code: 'tariff-not-confirmed', fiscalYear: 2026, tariff: '2025'}]],
  [2023, '2025', [{code: 'tariff-not-confirmed', fiscalYear: 2023, tariff: '2025'}]],
])('fiscal year %i, rules %s: %j', (year, rules, notes) => expect(notesOf(year, [], rules)).toEqual(notes));

test.each([
  ['priority-general', 'cpu-1', true],
  ['priority-personal', 'cpu-2', true],
  ['dedicated-general', 'cpu-1', false],
  ['dedicated-general', 'memory-1', true],
  ['dedicated-general', 'memory-2', false],
  ['dedicated-general', 'accelerator-1', true],
  ['dedicated-personal', 'memory-1', true],
  ['dedicated-personal', 'accelerator-1', false],
  ['gpu-slurm-personal', 'accelerator-2', false],
])('%s with %s: ask the help desk first: %s', (service, node, ask) => {
  const line = {service, node, start: '2026-04-01', end: '2026-04-30', quantities: ['1']};
  expect(notesOf(2026, [line])).toEqual(ask ? [{code: 'ask-help-desk-first', lines: [0]}] : []);
});

test('all notes at once, in their order', () => {
  const storage = general('2027-04-01', '2027-04-01', '1');
  const lines = [
    {service: 'group-cloud-transport', date: '2027-04-01', times: '1'},
    {service: 'priority-general', node: 'cpu-1', start: '2027-04-01', end: '2027-04-01', quantities: ['1']},
    storage,
    {service: 'group-cloud', start: '2027-04-01', end: '2027-04-01', projects: '1', storageTb: '1'},
    {
      service: 'dedicated-personal',
      node: 'memory-1',
      start: '2027-04-01',
      end: '2027-04-01',
      quantities: ['1'],
    },
    storage,
  ];
  expect(notesOf(2027, lines)).toEqual([
    {code: 'tariff-not-confirmed', fiscalYear: 2027, tariff: '2026'},
    {code, lines: [2, 5], pooledTotal: 0},
    {code: 'ask-help-desk-first', lines: [1, 4]},
    {code: 'group-cloud-is-an-estimate', lines: [0, 3]},
  ]);
});
