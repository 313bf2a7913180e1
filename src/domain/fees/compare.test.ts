import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {priceList, tariffs} from '../../data/tariffs';
import {compareEstimates, type Side} from './compare';
import {estimatePlan} from './estimate';
import {randomPlan} from './fixtures/random-plan';
import {readPlan} from './read-plan';

function side(input: unknown): Side {
  const reading = readPlan(input, tariffs);
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return {...reading, estimate: estimatePlan(reading.plan, reading.tariff)};
}

const storage = (tb: string) => ({
  service: 'storage-general',
  start: '2026-04-01',
  end: '2027-03-31',
  quantities: [tb],
});
const gpu = {
  service: 'dedicated-personal',
  node: 'accelerator-1',
  start: '2026-04-01',
  end: '2026-06-29',
  quantities: ['1'],
};

test('31 TB against 30 TB and one B200 GPU for 90 days', () => {
  const a = side({fiscalYear: 2026, lines: [storage('31')]});
  const b = side({fiscalYear: 2026, lines: [gpu, storage('30')]});
  expect(compareEstimates(a, b)).toEqual({
    terms: [
      {a: 58_826, b: 594_000, difference: 535_174},
      {a: 58_826, b: 0, difference: -58_826},
      {a: 58_345, b: 0, difference: -58_345},
    ],
    total: {a: 175_997, b: 594_000, difference: 418_003},
    totalWithoutTax: {a: 159_999, b: 540_000, difference: 380_001},
    tax: {a: 15_998, b: 54_000, difference: 38_002},
    services: [
      {
        service: 'storage-general',
        withoutTax: {a: 159_999, b: 0, difference: -159_999},
        withTax: {a: 175_997, b: 0, difference: -175_997},
      },
      {
        service: 'dedicated-personal',
        withoutTax: {a: 0, b: 540_000, difference: 540_000},
        withTax: {a: 0, b: 594_000, difference: 594_000},
      },
    ],
  });
});

test('with the 2025 rules on one side, services are compared without tax', () => {
  const lines = [storage('31'), storage('31')];
  const comparison = compareEstimates(
    side({fiscalYear: 2026, rules: '2025', lines}),
    side({fiscalYear: 2026, lines}),
  );
  // Term 1: (53,479 + 53,479) × 1.1 = 117,653.8; 2 × 58,826 = 117,652
  expect(comparison.terms[0]).toEqual({a: 117_653, b: 117_652, difference: -1});
  expect(comparison.services).toEqual([
    {service: 'storage-general', withoutTax: {a: 319_998, b: 319_998, difference: 0}, withTax: null},
  ]);
});

test('two plans without lines are alike', () => {
  const none = side({fiscalYear: 2026, lines: []});
  const zero = {a: 0, b: 0, difference: 0};
  expect(compareEstimates(none, none)).toEqual({
    terms: [zero, zero, zero],
    total: zero,
    totalWithoutTax: zero,
    tax: zero,
    services: [],
  });
});

test('terms, and services, add up to the total; changing sides changes the sign', () => {
  const plans = randomPlan(priceList, ['2025', '2026']);
  fc.assert(
    fc.property(plans, plans, (one, other) => {
      const [a, b] = [side(one), side(other)];
      const {terms, total, totalWithoutTax, tax, services} = compareEstimates(a, b);
      const sum = (list: readonly number[]) => list.reduce((all, yen) => all + yen, 0);
      expect(sum(terms.map(({difference}) => difference))).toBe(total.difference);
      expect(totalWithoutTax.difference + tax.difference).toBe(total.difference);
      expect(sum(services.map(({withoutTax}) => withoutTax.b))).toBe(totalWithoutTax.b);
      expect(sum(services.map(({withoutTax}) => withoutTax.difference))).toBe(totalWithoutTax.difference);
      const withTax = services.flatMap((service) => service.withTax ?? []);
      if (withTax.length > 0) expect(sum(withTax.map(({a: yen}) => yen))).toBe(total.a);
      expect(compareEstimates(b, a).total.difference).toBe(0 - total.difference);
    }),
  );
});
