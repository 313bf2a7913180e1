import {describe, expect, test} from '@jest/globals';
import {feeExamples} from '../../data/fee-examples';
import {tariffs} from '../../data/tariffs';
import {exhaustive} from '../../test-support/exhaustive';
import {readShared} from '../fees/share';
import type {Answers} from './answers';
import {checklistFor, type Step} from './checklist';
import {estimatorAddress, feeExampleFor} from './fee-preset';
import {everyCombination, situations} from './fixtures/walk';
import {pathOf} from './path';

const step = (id: Step['id'], actor: Step['actor'], needs: Step['needs'] = []): Step => ({
  id,
  actor,
  needs,
  phase: 'apply',
  blocks: [],
});

describe('the picture of the path', () => {
  test('lanes in their order, columns after what is needed, links that do not follow from others', () => {
    const steps = [
      step('apply-by-email', 'applicant'),
      step('mail-with-pledge', 'centre', ['apply-by-email']),
      step('sign-pledge', 'responsible-person', ['apply-by-email', 'mail-with-pledge']),
      step('write-ssh-config', 'applicant'),
    ];
    expect(pathOf(steps)).toEqual({
      lanes: ['applicant', 'responsible-person', 'centre'],
      stops: [
        {step: 'apply-by-email', lane: 0, column: 0},
        {step: 'mail-with-pledge', lane: 2, column: 1},
        {step: 'sign-pledge', lane: 1, column: 2},
        {step: 'write-ssh-config', lane: 0, column: 1},
      ],
      links: [
        {from: 'apply-by-email', to: 'mail-with-pledge'},
        {from: 'mail-with-pledge', to: 'sign-pledge'},
      ],
      columns: 3,
    });
  });

  test('no steps: an empty picture', () => {
    expect(pathOf([])).toEqual({lanes: [], stops: [], links: [], columns: 0});
  });

  test('in every checklist no two steps share a place, and links run from left to right', () => {
    const wrong = everyCombination().complete.find((answers) =>
      (exhaustive ? Object.values(situations) : [situations.today]).some((situation) => {
        const {stops, links, lanes} = pathOf(checklistFor(answers, situation).steps);
        const places = new Set(stops.map(({lane, column}) => `${lane} ${column}`));
        const columnOf = new Map(stops.map((stop) => [stop.step, stop.column]));
        const isBackwards = links.some(({from, to}) => (columnOf.get(from) ?? 0) >= (columnOf.get(to) ?? 0));
        return places.size !== stops.length || isBackwards || lanes.length === 0;
      }),
    );
    expect(wrong).toBeUndefined();
  });
});

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
    expect(address).toBe('/tools/fees/?plan=v1~2026~group-cloud_20260401-20270331_1_25~end');
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
