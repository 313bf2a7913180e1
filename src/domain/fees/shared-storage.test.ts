import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {randomQuantity} from './fixtures/random-plan';
import {tariffs} from './fixtures/tariffs';
import {divided, divideSharedStorage, type SharedStorage} from './shared-storage';

function resultOf(input: SharedStorage) {
  const answer = divideSharedStorage(input, tariffs);
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer.result;
}

describe('25 TB and 10 TB: 35 TB are charged as 40 TB, 160,000 a year, divided 25 : 10', () => {
  const quotas = ['25', '10'];

  test('2026, 365 days', () => {
    // Terms 1 and 2: 58,826 × 25 ÷ 35 = 42,018.57 → 42,018; × 10 ÷ 35 = 16,807.4 → 16,807; 1 left over → 42,019
    // Term 3: 58,345 × 25 ÷ 35 = 41,675 exactly; 16,670
    const {tb, whole, parts} = resultOf({division: 'general', fiscalYear: 2026, quotas});
    expect([tb, whole.termTotals, whole.total]).toEqual(['35', [58_826, 58_826, 58_345], 175_997]);
    expect(parts).toEqual([
      {tb: '25', terms: [42_019, 42_019, 41_675], total: 125_713},
      {tb: '10', terms: [16_807, 16_807, 16_670], total: 50_284},
    ]);
  });

  test('personal genome division: 35 TB are charged as 40 TB, too', () => {
    const {whole} = resultOf({division: 'personal', fiscalYear: 2026, quotas});
    expect(whole.total).toBe(175_997);
  });
});

test.each([
  ['general', ['20', '10'], [0, 0]],
  // Personal: 30 TB, 120,000 a year: 44,119 + 44,119 + 43,758 = 131,996. Thirds of the terms: 14,706.3, 14,586;
  // twice them: 29,412.7 → 29,413 with the yen left over, 29,172
  ['personal', ['20', '10'], [29_413 + 29_413 + 29_172, 14_706 + 14_706 + 14_586]],
  // 44,119 ÷ 3 = 14,706.3: 1 yen left over goes to the first of the equal quotas; 43,758 ÷ 3 = 14,586
  ['personal', ['10', '10', '10'], [14_707 * 2 + 14_586, 14_706 * 2 + 14_586, 14_706 * 2 + 14_586]],
  ['personal', ['0', '0'], [0, 0]],
  // 40,000 × 122 ÷ 365 = 13,369.9; × 1.1 = 14,705.9. 40,000 × 121 ÷ 365 = 13,260.3; × 1.1 = 14,586
  ['personal', ['0', '10'], [0, 14_705 + 14_705 + 14_586]],
] as const)('2026, %s: %j → %j', (division, quotas, totals) => {
  const {parts} = resultOf({division, fiscalYear: 2026, quotas});
  expect(parts.map(({total}) => total)).toEqual(totals);
});

test('a part of the year alone', () => {
  // 160,000 × 31 ÷ 365 = 13,589.04; × 1.1 = 14,947.9 → 14,947. × 25 ÷ 35 = 10,676.4; × 10 ÷ 35 = 4,270.6
  const dates = {start: '2026-05-01', end: '2026-05-31'};
  const {parts} = resultOf({division: 'general', fiscalYear: 2026, quotas: ['25', '10'], ...dates});
  expect(parts.map(({terms}) => terms)).toEqual([
    [10_677, 0, 0],
    [4270, 0, 0],
  ]);
});

describe('12.5, 12.5 and 10 TB: 35 TB are charged as 40 TB; yen left over go to the first of the largest', () => {
  // One line is one term's sum: cut, taxed and cut, it comes to the same with the 2025 rules (tax on the term) and the
  // 2026 rules (tax on the line). 160,000 × 122 ÷ 365 = 53,479.45 → 53,479; tax 5,347.9 → 5,347; 58,826
  //                 term 3: 160,000 × 121 ÷ 365 = 53,041.10 → 53,041; tax 5,304.1 → 5,304; 58,345
  // 58,826 × 12.5 ÷ 35 = 21,009.29 → 21,009; × 10 ÷ 35 = 16,807.43 → 16,807; 58,826 − 21,009 × 2 − 16,807 = 1
  // 58,345 × 12.5 ÷ 35 = 20,837.5  → 20,837; × 10 ÷ 35 = 16,670 exactly;     58,345 − 20,837 × 2 − 16,670 = 1
  const of365 = [
    [21_010, 21_010, 20_838],
    [21_009, 21_009, 20_837],
    [16_807, 16_807, 16_670],
  ];
  // 366 days: 160,000 × 122 ÷ 366 = 53,333.33 → 53,333; tax 5,333.3 → 5,333; 58,666
  // 58,666 × 12.5 ÷ 35 = 20,952.14 → 20,952; × 10 ÷ 35 = 16,761.71 → 16,761; 58,666 − 20,952 × 2 − 16,761 = 1
  const of366 = [
    [20_953, 20_953, 20_953],
    [20_952, 20_952, 20_952],
    [16_761, 16_761, 16_761],
  ];

  test.each([
    [2025, '2025', of365, [5347, 5347, 5304], 175_997],
    [2026, '2026', of365, null, 175_997],
    [2027, '2025', of366, [5333, 5333, 5333], 175_998],
    [2027, '2026', of366, null, 175_998],
  ])('fiscal year %i, %s rules', (fiscalYear, rules, terms, taxByTerm, total) => {
    const input = {division: 'general', fiscalYear, rules, quotas: ['12.5', '12.5', '10']} as const;
    const {whole, parts} = resultOf(input);
    expect(parts.map((part) => part.terms)).toEqual(terms);
    expect([whole.taxByTerm, whole.total]).toEqual([taxByTerm, total]);
  });
});

test('a millionth of a terabyte above what is free', () => {
  // 40 TB in either division, 58,826 + 58,826 + 58,345.
  // 58,826 × 20 ÷ 30.000001 = 39,217.33 → 39,217; × 10.000001 ÷ 30.000001 = 19,608.67 → 19,608; 1 left over → 39,218
  // 58,345 × 20 ÷ 30.000001 = 38,896.67 → 38,896; × 10.000001 ÷ 30.000001 = 19,448.33 → 19,448; 1 left over → 38,897
  for (const division of ['general', 'personal'] as const) {
    const {parts} = resultOf({division, fiscalYear: 2026, quotas: ['20', '10.000001']});
    expect(parts.map(({total}) => total)).toEqual([39_218 + 39_218 + 38_897, 19_608 + 19_608 + 19_448]);
  }
});

test('29 February 2028 alone, 25 TB and 10 TB', () => {
  // 160,000 × 1 ÷ 366 = 437.16 → 437; tax 43.7 → 43; 480. × 25 ÷ 35 = 342.86 → 342; × 10 ÷ 35 = 137.14 → 137; 1 left over → 343
  const day = {start: '2028-02-29', end: '2028-02-29'};
  const {parts} = resultOf({division: 'general', fiscalYear: 2027, quotas: ['25', '10'], ...day});
  expect(parts.map(({terms}) => terms)).toEqual([
    [0, 0, 343],
    [0, 0, 137],
  ]);
});

test.each([
  [{quotas: ['25', 'x']}, 'quotas.1', 'quantity-not-a-number'],
  [{quotas: []}, 'quotas', 'quantities-missing'],
  [{start: '2026-05-01', end: '2026-04-01'}, 'end', 'end-before-start'],
  [{fiscalYear: 1999}, 'fiscalYear', 'fiscal-year-without-tariff'],
  [{fiscalYear: 1}, 'fiscalYear', 'not-a-year'],
  [{rules: '1999'}, 'rules', 'unknown-rules'],
])('%j is refused at %s: %s', (wrong, path, code) => {
  const input = {division: 'general' as const, fiscalYear: 2026, quotas: ['1'], ...wrong};
  expect(divideSharedStorage(input, tariffs)).toEqual({ok: false, errors: [{path, code}]});
});

test('the parts add up, in every term and in total', () => {
  const storage = fc.record({
    division: fc.constantFrom('general' as const, 'personal' as const),
    fiscalYear: fc.integer({min: 2025, max: 2032}),
    rules: fc.constantFrom('2025', '2026'),
    quotas: fc.array(randomQuantity, {minLength: 1, maxLength: 12}),
  });
  fc.assert(
    fc.property(storage, (input) => {
      const {whole, parts} = resultOf(input);
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
