// Compares the engine and the real price lists with results from outside: see fixtures/README.md.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {estimate, type FeeEstimate} from './estimate';
import type {Plan} from './plan';
import {tariffs} from './prices';

type Expected = Pick<FeeEstimate, 'termTotals' | 'total'> & {
  days: number[][];
  fees: number[][];
  taxByTerm?: number[] | null;
};
type Case = {plan: Plan; expect: Expected};

function casesOf(file: string): Case[] {
  const lines = readFileSync(join(__dirname, 'fixtures', file), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** A result in the form of the reference files. */
function inTheirForm({lines, taxByTerm, termTotals, total}: FeeEstimate): Expected {
  return {days: lines.map(({days}) => days), fees: lines.map(({fees}) => fees), taxByTerm, termTotals, total};
}

const backwards = ({plan}: Case) =>
  plan.lines.flatMap((line, i) => ('end' in line && line.end < line.start ? [`lines.${i}.end`] : []));

describe.each(['2025', '2026'])('the workbook of %s', (rules) => {
  const cases = casesOf(`workbook-${rules}.jsonl`);

  test('has the same days, fees, taxes and totals', () => {
    for (const one of cases.filter((candidate) => backwards(candidate).length === 0)) {
      const answer = estimate(one.plan, tariffs, rules);
      const given = answer.ok ? inTheirForm(answer.result) : answer;
      expect({...one, expect: given}).toEqual({...one, expect: {taxByTerm: null, ...one.expect}});
    }
  });

  test('counts 0 days or fails where a line ends before it starts: such a line is refused', () => {
    const wrong = cases.filter((one) => backwards(one).length > 0);
    expect(wrong).not.toEqual([]);
    for (const one of wrong) {
      const errors = backwards(one).map((path) => ({path, code: 'end-before-start'}));
      expect(estimate(one.plan, tariffs, rules)).toEqual({ok: false, errors});
    }
  });
});

test('plans computed by hand: `working` shows how', () => {
  for (const one of casesOf('by-hand.jsonl')) {
    // Plans of years to come keep the rules that they were computed with, whatever tariffs are added.
    const answer = estimate(one.plan, tariffs, one.plan.fiscalYear > 2026 ? '2026' : undefined);
    expect({...one, expect: answer.ok ? inTheirForm(answer.result) : answer}).toEqual(one);
  }
});
