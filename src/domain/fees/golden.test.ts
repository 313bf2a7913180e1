// Compares the engine with results from outside it: the centre's recalculated workbooks, and the project's fixture.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {tariffs} from '../../data/tariffs';
import {estimate, type FeeEstimate} from './estimate';
import type {Plan} from './plan';

type Expected = Pick<FeeEstimate, 'termTotals' | 'total'> & {
  days: number[][];
  fees: number[][];
  taxByTerm?: number[] | null;
};
type Case = {id?: string; about: string; plan: Plan; expect: Expected};

function casesOf(file: string): Case[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** A result in the form of the reference files. */
function inTheirForm({lines, taxByTerm, termTotals, total}: FeeEstimate): Expected {
  return {days: lines.map(({days}) => days), fees: lines.map(({fees}) => fees), taxByTerm, termTotals, total};
}

const backwards = ({plan}: Case) =>
  plan.lines.flatMap((line, i) => ('end' in line && line.end < line.start ? [`lines.${i}.end`] : []));

describe.each([
  ['2026', 280, 19],
  ['2025', 98, 7],
])('the workbook of %s', (rules, plans, withBackwardsLines) => {
  const file = join(__dirname, '..', '..', '..', '..', 'shared', 'golden', 'fees', `plans-${rules}.jsonl`);
  if (!existsSync(file)) {
    console.log(`skipped: ${file} is absent, so nothing is compared with the workbook of ${rules}`);
    test.skip('reference results are absent', () => {});
    return;
  }
  const cases = casesOf(file);
  const comparable = cases.filter((one) => backwards(one).length === 0);

  test('gives the same days, fees, taxes and totals', () => {
    for (const {id, plan, expect: expected} of comparable) {
      const answer = estimate(plan, tariffs, rules);
      expect({id, ...(answer.ok ? inTheirForm(answer.result) : answer)}).toEqual({
        id,
        taxByTerm: null,
        ...expected,
      });
    }
    console.log(`workbook ${rules}: ${comparable.length} of ${cases.length} plans compared, all equal`);
    expect([cases.length, comparable.length]).toEqual([plans, plans - withBackwardsLines]);
  });

  test('plans with a line that ends before it starts are refused for that alone', () => {
    const refused = cases.filter((one) => backwards(one).length > 0);
    expect(refused).toHaveLength(withBackwardsLines);
    for (const one of refused) {
      expect(estimate(one.plan, tariffs, rules)).toEqual({
        ok: false,
        errors: backwards(one).map((path) => ({path, code: 'end-before-start'})),
      });
    }
  });
});

describe('the fixture, whose `working` shows how each amount comes about', () => {
  const cases = casesOf(join(__dirname, 'fixtures', 'plans.jsonl'));

  test.each(cases.map((one) => [one.about, one] as const))('%s', (_about, {plan, expect: expected}) => {
    const answer = estimate(plan, tariffs);
    expect(answer.ok ? inTheirForm(answer.result) : answer).toEqual(expected);
  });

  test('has 35 plans', () => expect(cases).toHaveLength(35));
});
