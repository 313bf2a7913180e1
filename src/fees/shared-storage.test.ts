import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {randomQuantity} from './fixtures/random-plan';
import {tariffs} from './fixtures/tariffs';
import {millionths, sumOfQuantities} from './quantity';
import {
  computeShared,
  divided,
  divideSharedStorage,
  emptySharedForm,
  reduceSharedForm,
  type SharedAction,
  type SharedForm,
  type SharedRow,
  type SharedStorage,
  sharedRows,
  tableText,
} from './shared-storage';

describe('shared-storage', () => {
  function resultOf(input: SharedStorage) {
    const answer = divideSharedStorage(input, tariffs);
    if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
    return answer.result;
  }

  /** The yen of each part by term, as `1 2 3 | 4 5 6`. */
  const inWords = (parts: readonly {terms: readonly number[]}[]) => parts.map(({terms}) => terms.join(' ')).join(' | ');

  test.each<[SharedStorage['division'], number, string, Partial<SharedStorage>, string]>([
    // 35 TB are charged as 40 TB: 160,000 × 122 ÷ 365 = 53,479.45; × 1.1 = 58,826; term 3: × 121 = 53,041.1; × 1.1 =
    // 58,345 58,826 × 25 ÷ 35 = 42,018.57 → 42,018; × 10 ÷ 35 = 16,807.4 → 16,807; 1 left over. 58,345: 41,675 and
    // 16,670 exactly
    ['general', 2026, '25 10', {}, '42019 42019 41675 | 16807 16807 16670'],
    ['personal', 2026, '25 10', {}, '42019 42019 41675 | 16807 16807 16670'],
    // The yen left over goes to the first of the largest, whatever the rules: 58,826 × 12.5 ÷ 35 = 21,009.29 → 21,009
    // and 16,807; 58,345 × 12.5 ÷ 35 = 20,837.5 → 20,837 and 16,670
    ['general', 2026, '12.5 12.5 10', {}, '21010 21010 20838 | 21009 21009 20837 | 16807 16807 16670'],
    ['general', 2025, '12.5 12.5 10', {}, '21010 21010 20838 | 21009 21009 20837 | 16807 16807 16670'],
    // Leap year: 160,000 × 122 ÷ 366 = 53,333.3; × 1.1 = 58,666; × 12.5 ÷ 35 = 20,952.14 → 20,952; × 10 ÷ 35 = 16,761.7
    ['general', 2027, '12.5 12.5 10', {}, '20953 20953 20953 | 20952 20952 20952 | 16761 16761 16761'],
    ['general', 2026, '20 10', {}, '0 0 0 | 0 0 0'],
    // 30 TB, 120,000 a year: 44,119 and 43,758; thirds: 14,706.3 and 14,586
    ['personal', 2026, '20 10', {}, '29413 29413 29172 | 14706 14706 14586'],
    ['personal', 2026, '10 10 10', {}, '14707 14707 14586 | 14706 14706 14586 | 14706 14706 14586'],
    ['personal', 2026, '0 0', {}, '0 0 0 | 0 0 0'],
    // 40,000 × 122 ÷ 365 = 13,369.9; × 1.1 = 14,705.9. 40,000 × 121 ÷ 365 = 13,260.3; × 1.1 = 14,586
    ['personal', 2026, '0 10', {}, '0 0 0 | 14705 14705 14586'],
    // A millionth of a terabyte above what is free, 40 TB: 58,826 × 20 ÷ 30.000001 = 39,217.33; × 10.000001 ÷ 30.000001
    // = 19,608.67; 58,345: 38,896.67 and 19,448.33; 1 left over in each term
    ['general', 2026, '20 10.000001', {}, '39218 39218 38897 | 19608 19608 19448'],
    // 160,000 × 31 ÷ 365 = 13,589.04; × 1.1 = 14,947.9 → 14,947; × 25 ÷ 35 = 10,676.4; × 10 ÷ 35 = 4,270.6
    ['general', 2026, '25 10', {start: '2026-05-01', end: '2026-05-31'}, '10677 0 0 | 4270 0 0'],
    // 160,000 × 1 ÷ 366 = 437.16; × 1.1 = 480.7 → 480; × 25 ÷ 35 = 342.86 → 342; × 10 ÷ 35 = 137.14; 1 left over
    ['general', 2027, '25 10', {start: '2028-02-29', end: '2028-02-29'}, '0 0 343 | 0 0 137'],
  ])('%s, %i, %s TB, %j: %s', (division, fiscalYear, quotas, more, expected) => {
    const {parts} = resultOf({division, fiscalYear, quotas: quotas.split(' '), ...more});
    expect(inWords(parts)).toBe(expected);
    expect(parts.map(({tb}) => tb).join(' ')).toBe(quotas);
  });

  test.each([
    [{quotas: ['25', 'x']}, 'quotas.1', 'quantity-not-a-number'],
    [{quotas: []}, 'quotas', 'quantities-missing'],
    [{start: '2026-05-01', end: '2026-04-01'}, 'end', 'end-before-start'],
    [{fiscalYear: 1999}, 'fiscalYear', 'fiscal-year-without-tariff'],
    [{fiscalYear: 1}, 'fiscalYear', 'not-a-year'],
  ])('%j is refused at %s: %s', (wrong, path, code) => {
    const input = {division: 'general' as const, fiscalYear: 2026, quotas: ['1'], ...wrong};
    expect(divideSharedStorage(input, tariffs)).toEqual({ok: false, errors: [{path, code}]});
  });

  test('the parts add up, in every term and in total', () => {
    const storage = fc.record({
      division: fc.constantFrom('general' as const, 'personal' as const),
      fiscalYear: fc.integer({min: 2025, max: 2032}),
      quotas: fc.array(randomQuantity, {minLength: 1, maxLength: 12}),
    });
    fc.assert(
      fc.property(storage, (input) => {
        const {tb, whole, parts} = resultOf(input);
        expect(millionths(tb)).toBe(sumOfQuantities(input.quotas));
        for (const term of [0, 1, 2] as const) {
          expect(parts.reduce((sum, {terms}) => sum + terms[term], 0)).toBe(whole.termTotals[term]);
        }
        expect(parts.reduce((sum, {total}) => sum + total, 0)).toBe(whole.total);
        for (const {total} of parts) expect(total).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('less than one yen for each weight is left over, and it goes to the first of the largest', () => {
    const weights = fc.array(fc.bigInt({min: 0n, max: 10n ** 11n}), {minLength: 1, maxLength: 20});
    fc.assert(
      fc.property(fc.bigInt({min: 0n, max: 10n ** 12n}), weights, (amount, list) => {
        fc.pre(list.some((weight) => weight > 0n));
        const parts = divided(amount, list);
        const sum = list.reduce((total, weight) => total + weight, 0n);
        const shares = list.map((weight) => (amount * weight) / sum);
        const largest = list.findIndex((weight) => list.every((other) => other <= weight));
        parts.forEach((part, i) => {
          const extra = part - (shares[i] ?? 0n);
          if (i === largest) expect(extra < BigInt(list.length)).toBe(true);
          else expect(extra).toBe(0n);
        });
        expect(parts.reduce((total, part) => total + part, 0n)).toBe(amount);
      }),
    );
  });
});

describe('shared-form', () => {
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
    expect(computeShared(empty, tariffs)).toEqual({problems: {fields: {}, groups: new Map()}});
  });

  describe('the form changes', () => {
    test('groups come and go, but two stay', () => {
      const three = reduced(form(['1', '2']), {kind: 'add'}, {kind: 'change', id: 3, to: {quota: '3'}});
      expect(three.groups.map(({id, quota}) => `${id}: ${quota}`)).toEqual(['1: 1', '2: 2', '3: 3']);
      const two = reduced(three, {kind: 'remove', id: 1}, {kind: 'remove', id: 2});
      expect(two.groups.map(({id}) => id)).toEqual([2, 3]);
      expect(reduced(two, {kind: 'add'}).groups.map(({id}) => id)).toEqual([2, 3, 4]);
    });

    test('with the year, to all of that year', () => {
      const may = form([], {start: '2026-05-01', end: '2026-05-31'});
      const later = {fiscalYear: 2027, start: '', end: ''};
      expect(reduced(may, {kind: 'year', fiscalYear: 2027})).toMatchObject(later);
    });
  });

  describe('the outcome', () => {
    test('25 TB and 10 TB: 35 TB, charged as 40 TB; the parts add up to the last row', () => {
      // 160,000 × 122 ÷ 365 → 53,479, with tax 58,826; term 3 58,345. × 25 ÷ 35, the yen left over to the larger
      const {division} = computeShared(form([' 25', '10', '']), tariffs);
      expect(division).toMatchObject({chargedTb: 40, freeTb: 30});
      const groups = form(['25', '10', '']).groups.with(0, {id: 1, name: ' genome lab ', quota: '25'});
      expect(division && sharedRows(groups, division, words)).toEqual([
        {of: 1, name: 'genome lab', tb: '25', terms: [42_019, 42_019, 41_675], total: 125_713},
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
      expect(computeShared(form([...quotas], {division}), tariffs).division).toMatchObject({chargedTb, freeTb});
    });

    test.each([
      ['a slip in a quota', form(['25', '1o']), {}, [[2, 'quantity-not-a-number']]],
      ['a slip after an empty group', form(['', '-1']), {}, [[2, 'quantity-negative']]],
      ['too much in all', form(['60000', '60000']), {quotas: 'quantity-too-large'}, []],
      ['dates reversed', form(['1'], {start: '2026-05-02', end: '2026-05-01'}), {end: 'end-before-start'}, []],
      ['a day before the year', form([''], {start: '2026-03-31'}), {start: 'date-outside-fiscal-year'}, []],
      ['a year without fees', form(['1'], {fiscalYear: 2024}), {fiscalYear: 'fiscal-year-without-tariff'}, []],
    ])('%s is reported at its field, and nothing is divided', (_about, wrong, fields, groups) => {
      expect(computeShared(wrong, tariffs)).toEqual({
        problems: {fields, groups: new Map(groups as [number, string][])},
      });
    });

    test('the dates of the form count', () => {
      const may = form(['25', '10'], {start: '2026-05-01', end: '2026-05-31'});
      expect(computeShared(may, tariffs).division?.fee.whole.lines[0]?.days).toEqual([31, 0, 0]);
    });
  });

  test('the table as text: tabs between cells, digits without commas, names that cannot break a row', () => {
    const rows: SharedRow[] = [{of: 1, name: 'a\tb', tb: '0.5', terms: [1234, 0, 5], total: 1239}];
    expect(tableText(['group', 'all', 'TB', '1', '2', '3'], rows)).toBe(
      'group\tall\tTB\t1\t2\t3\na b\t1239\t0.5\t1234\t0\t5',
    );
  });
});
