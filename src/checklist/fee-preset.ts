// The worked example with which the estimator opens.
import {type FeeExample, planOfExample} from '../fees/fee-examples';
import {planState} from '../fees/share';
import type {Answers} from './answers';

/**
 * The name of the worked example that is closest to the answers; `undefined`: the estimator opens empty.
 * @param answers relevant answers
 */
export function feeExampleFor(answers: Answers): string | undefined {
  const {want, resources, division, storage} = answers;
  if (want === 'group-cloud') return 'group-cloud-25tb';
  if (division === 'personal-genome') {
    if (resources === 'dedicated-nodes') return 'b200-90-days';
    return resources === 'priority-nodes' ? undefined : 'personal-storage-25tb';
  }
  return storage === 'more-than-30-tb' ? 'general-storage-31tb' : undefined;
}

/**
 * The estimator's address, filled in with the example for the answers.
 * @param page the estimator's path
 * @param fiscalYear a year that has a tariff
 */
export function estimatorAddress(
  page: string,
  answers: Answers,
  examples: readonly FeeExample[],
  fiscalYear: number,
): string {
  const name = feeExampleFor(answers);
  const example = examples.find((candidate) => candidate.name === name);
  return example === undefined ? page : `${page}#${planState(planOfExample(example, fiscalYear))}`;
}
