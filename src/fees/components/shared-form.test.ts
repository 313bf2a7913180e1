import {describe, expect, test} from '@jest/globals';
import {tariffs} from '../fixtures/tariffs';
import {
  emptySharedForm,
  groupNames,
  reduceSharedForm,
  type SharedAction,
  type SharedForm,
  type SharedRow,
  sharedRows,
  tableText,
  workOutShared,
} from './shared-form';

const form = (quotas: string[], more: Partial<SharedForm> = {}): SharedForm => ({
  ...emptySharedForm(2026),
  groups: quotas.map((quota, i) => ({id: i + 1, name: '', quota})),
  nextId: quotas.length + 1,
  ...more,
});
const reduced = (start: SharedForm, ...actions: SharedAction[]) => actions.reduce(reduceSharedForm, start);
const words = {unnamed: (number: number) => `group ${number}`, whole: 'whole'};

test('the form begins with two empty groups, the whole fiscal year, nothing wrong and nothing divided', () => {
  const empty = emptySharedForm(2026);
  expect(empty.groups).toEqual([
    {id: 1, name: '', quota: ''},
    {id: 2, name: '', quota: ''},
  ]);
  expect(workOutShared(empty, tariffs)).toEqual({problems: {fields: {}, groups: new Map()}});
});

describe('the form changes', () => {
  test('groups come and go, but two stay', () => {
    const three = reduced(form(['1', '2']), {kind: 'add'}, {kind: 'change', id: 3, to: {quota: '3'}});
    expect(three.groups.map(({id, quota}) => `${id}: ${quota}`)).toEqual(['1: 1', '2: 2', '3: 3']);
    const two = reduced(three, {kind: 'remove', id: 1}, {kind: 'remove', id: 2});
    expect(two.groups.map(({id}) => id)).toEqual([2, 3]);
    expect(reduced(two, {kind: 'add'}).groups.map(({id}) => id)).toEqual([2, 3, 4]);
  });

  test.each([
    ['2026-05-01', '2027-05-01'],
    ['2027-01-31', '2028-01-31'],
    ['', ''],
    ['x', 'x'],
  ])('with the year, %j becomes %j', (start, later) => {
    expect(reduced(form([], {start}), {kind: 'year', fiscalYear: 2027}).start).toBe(later);
  });

  test('29 February becomes the 28th where there is no 29th', () => {
    const leap = form([], {fiscalYear: 2027, end: '2028-02-29'});
    expect(reduced(leap, {kind: 'year', fiscalYear: 2026}).end).toBe('2027-02-28');
  });
});

describe('the outcome', () => {
  test('25 TB and 10 TB: 35 TB, charged as 40 TB; the parts add up to the last row', () => {
    // 160,000 × 122 ÷ 365 → 53,479, with tax 58,826; term 3 58,345. × 25 ÷ 35, the yen left over to the larger
    const {division} = workOutShared(form([' 25', '10', '']), tariffs);
    expect(division).toMatchObject({chargedTb: 40, freeTb: 30});
    const groups = form(['25', '10', '']).groups;
    expect(division && sharedRows(groups, division, words)).toEqual([
      {of: 1, name: 'group 1', tb: '25', terms: [42_019, 42_019, 41_675], total: 125_713},
      {of: 2, name: 'group 2', tb: '10', terms: [16_807, 16_807, 16_670], total: 50_284},
      {of: 'whole', name: 'whole', tb: '35', terms: [58_826, 58_826, 58_345], total: 175_997},
    ]);
  });

  test.each([
    ['general', ['20', '10'], 0, 30],
    ['general', ['20', '10.1'], 40, 30],
    ['personal', ['20', '10'], 30, 0],
    ['personal', ['1', '1'], 10, 0],
  ] as const)('%s, %j: %i TB are charged, %i TB would be free', (division, quotas, chargedTb, freeTb) => {
    expect(workOutShared(form([...quotas], {division}), tariffs).division).toMatchObject({chargedTb, freeTb});
  });

  test.each([
    ['a slip in a quota', form(['25', '1o']), {}, [[2, 'quantity-not-a-number']]],
    ['a slip after an empty group', form(['', '-1']), {}, [[2, 'quantity-negative']]],
    ['too much in all', form(['60000', '60000']), {quotas: 'quantity-too-large'}, []],
    ['dates reversed', form(['1'], {start: '2026-05-02', end: '2026-05-01'}), {end: 'end-before-start'}, []],
    ['a day before the year', form([''], {start: '2026-03-31'}), {start: 'date-outside-fiscal-year'}, []],
    ['a year without fees', form(['1'], {fiscalYear: 2024}), {fiscalYear: 'fiscal-year-without-tariff'}, []],
  ])('%s is reported at its field, and nothing is divided', (_about, wrong, fields, groups) => {
    expect(workOutShared(wrong, tariffs)).toEqual({
      problems: {fields, groups: new Map(groups as [number, string][])},
    });
  });

  test('the dates of the form count', () => {
    const may = form(['25', '10'], {start: '2026-05-01', end: '2026-05-31'});
    expect(workOutShared(may, tariffs).division?.fee.whole.lines[0]?.days).toEqual([31, 0, 0]);
  });
});

test('a group without a name has that of its position', () => {
  const groups = [
    {id: 7, name: ' genome lab ', quota: ''},
    {id: 9, name: ' ', quota: ''},
  ];
  expect(groupNames(groups, words.unnamed)).toEqual(['genome lab', 'group 2']);
});

test('the table as text: tabs between cells, digits without commas, names that cannot break a row', () => {
  const rows: SharedRow[] = [{of: 1, name: 'a\tb', tb: '0.5', terms: [1234, 0, 5], total: 1239}];
  expect(tableText(['group', 'all', 'TB', '1', '2', '3'], rows)).toBe(
    'group\tall\tTB\t1\t2\t3\na b\t1239\t0.5\t1234\t0\t5',
  );
});
