// Plans for the tests of the fee estimator, and what the engine says they cost. No amount is written down.

import {yenText} from '../fees/components/yen';
import {estimate} from '../fees/estimate';
import {feeExamples, planOfExample} from '../fees/fee-examples';
import type {Plan, PlanLine} from '../fees/plan';
import {tariffs} from '../fees/prices';
import {planState} from '../fees/share';
import {yearToBegin} from '../fees/tariff-in-force';
import {dateInJapan} from '../lib/civil-date';
import type {Locale} from '../lib/localized';

function exampleNamed(name: string) {
  const example = feeExamples.find((one) => one.name === name);
  if (!example) throw new Error(`There is no example ${name}`);
  return example;
}

/** Worked examples: storage for a year, a GPU node for 90 days, DDBJ Group Cloud. */
const examples = {
  storage: exampleNamed('general-storage-31tb'),
  node: exampleNamed('b200-90-days'),
  cloud: exampleNamed('group-cloud-25tb'),
};

/** The year that the estimator begins with today. */
export const beginningYear = yearToBegin(tariffs, dateInJapan(Date.now()));

/** A plan of the year that the estimator begins with, of the lines of examples. */
export function planOf(...names: (keyof typeof examples)[]): Plan {
  const lines = names.flatMap((name): readonly PlanLine[] => planOfExample(examples[name], beginningYear).lines);
  return {fiscalYear: beginningYear, lines: [...lines]};
}

/** What the engine says a plan costs in the year, as the pages write it. */
export function costOf(plan: Plan, locale: Locale): string {
  const estimated = estimate(plan, tariffs);
  if (!estimated.ok) throw new Error(JSON.stringify(estimated.errors));
  return yenText(estimated.result.total, locale);
}

/** The address of the estimator with a plan. */
export function estimatorWith(plan: Plan, prefix: string): string {
  return `${prefix}/tools/fees/#${planState(plan)}`;
}
