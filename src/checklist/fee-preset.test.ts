import {describe, expect, test} from '@jest/globals';
import {feeExamples} from '../fees/fee-examples';
import {tariffs} from '../fees/prices';
import {readShared} from '../fees/share';
import type {Answers} from './answers';
import {checklistFor} from './checklist';
import {estimatorAddress, feeExampleFor} from './fee-preset';
import {everyCombination, situations} from './fixtures/walk';

describe('the example that the estimator opens with', () => {
  test.each<[Answers, string | undefined]>([
    [{want: 'group-cloud'}, 'group-cloud-25tb'],
    [{want: 'first-account', division: 'personal-genome'}, 'personal-storage-25tb'],
    [{want: 'more-resources', resources: 'dedicated-nodes', division: 'personal-genome'}, 'b200-90-days'],
    [{want: 'more-resources', resources: 'priority-nodes', division: 'personal-genome'}, undefined],
    [{want: 'more-resources', resources: 'gpu-slurm'}, undefined],
    [{want: 'first-account', division: 'general', storage: 'more-than-30-tb'}, 'general-storage-31tb'],
    [{want: 'first-account', division: 'general', storage: 'one-tb'}, undefined],
  ])('%j: %s', (answers, name) => {
    expect(feeExampleFor(answers)).toBe(name);
  });

  test('every name is that of an example', () => {
    const names = new Set(everyCombination().complete.map(feeExampleFor));
    const known = new Set<string | undefined>([undefined, ...feeExamples.map(({name}) => name)]);
    expect([...names].filter((name) => !known.has(name))).toEqual([]);
  });

  test('the address is read whole by the estimator', () => {
    const address = estimatorAddress('/tools/fees/', {want: 'group-cloud'}, feeExamples, 2026);
    expect(address).toBe('/tools/fees/#plan=v1~2026~group-cloud_20260401-20270331_1_25~end');
    expect(readShared(address.split('plan=')[1] ?? '', tariffs, 2025).problems).toEqual([]);
    expect(estimatorAddress('/tools/fees/', {want: 'renewal'}, feeExamples, 2026)).toBe('/tools/fees/');
  });

  test('what is charged has an estimate to make', () => {
    const {steps} = checklistFor(
      {
        want: 'more-resources',
        account: 'large-scale',
        resources: 'storage',
        division: 'general',
        storage: 'more-than-30-tb',
      },
      situations.open,
    );
    expect(steps[0]?.id).toBe('estimate-fee');
  });
});
