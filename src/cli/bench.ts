// `npm run bench`: how long the fee engine takes for 1,000 plans of 10 lines, beside a floating-point calculation.
// The ratio of the two, taken in one run, can be compared between machines; the milliseconds cannot.
import {priceList, tariffs} from '../data/tariffs';
import {dayNumber, isoDate} from '../domain/civil-date';
import {nodeCodes} from '../domain/fees/code';
import {estimate} from '../domain/fees/estimate';
import type {Plan, PlanLine} from '../domain/fees/plan';
import {termsOf} from '../domain/fees/term';

const PLANS = 1000;
const LINES = 10;
const ROUNDS = 15;
const YEAR = 2026;

const terms = termsOf(YEAR);

/** Whole numbers below `limit`, the same in every run (Lehmer's generator, multiplier 48271). */
function numbers(): (limit: number) => number {
  let state = 20_260_401;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

function makePlans(): Plan[] {
  const next = numbers();
  const quantity = () => `${next(60)}.${next(10)}`;
  const line = (): PlanLine => {
    const first = terms[0].firstDay - 20 + next(330);
    const period = {start: isoDate(first), end: isoDate(first + next(120))};
    const quantities = [quantity(), quantity()];
    const kind = next(3);
    if (kind === 0) return {service: 'storage-general', ...period, quantities};
    if (kind === 1) return {service: 'storage-personal', ...period, quantities};
    return {
      service: 'dedicated-personal',
      node: nodeCodes[next(nodeCodes.length)] ?? 'cpu-1',
      ...period,
      quantities,
    };
  };
  return Array.from({length: PLANS}, () => ({fiscalYear: YEAR, lines: Array.from({length: LINES}, line)}));
}

/** The total as a spreadsheet formula would have it: no checks, no exactness, no notes. */
function naiveTotal({lines}: Plan): number {
  let total = 0;
  for (const line of lines) {
    if (!('quantities' in line)) continue;
    const sum = line.quantities.reduce((added, text) => added + Number(text), 0);
    const item = priceList.items[line.node ?? 'storage-personal'];
    const free = line.service === 'storage-general' && sum <= 30;
    const units = line.node ? sum : free ? 0 : Math.ceil(sum / 10);
    for (const {firstDay, lastDay} of terms) {
      const first = Math.max(dayNumber(line.start), firstDay);
      const last = Math.min(dayNumber(line.end), lastDay);
      const days = Math.max(0, last - first + 1);
      total += Math.floor(Math.floor((units * item.yen * days) / (line.node ? 30 : 365)) * 1.1);
    }
  }
  return total;
}

function exactTotal(plan: Plan): number {
  const answer = estimate(plan, tariffs);
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer.result.total;
}

/** The time over all plans, in milliseconds. */
function timeOf(totalOf: (plan: Plan) => number): number {
  const begin = performance.now();
  for (const plan of plans) totalOf(plan);
  return performance.now() - begin;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const plans = makePlans();
// This also warms both up.
const wrong = plans.filter((plan) => naiveTotal(plan) !== exactTotal(plan)).length;
// In turns, so that what else the machine does slows both.
const rounds = Array.from({length: ROUNDS}, () => ({naive: timeOf(naiveTotal), exact: timeOf(exactTotal)}));
const naive = median(rounds.map((round) => round.naive));
const exact = median(rounds.map((round) => round.exact));
const ratio = median(rounds.map((round) => round.exact / round.naive));
console.log(`${PLANS} plans of ${LINES} lines, median of ${ROUNDS} rounds`);
console.log(`fee engine       ${exact.toFixed(1)} ms, ${Math.round((PLANS * 1000) / exact)} plans/s`);
console.log(
  `floating point   ${naive.toFixed(1)} ms, ${Math.round((PLANS * 1000) / naive)} plans/s, ${wrong} totals wrong`,
);
console.log(`ratio            ${ratio.toFixed(1)}`);
