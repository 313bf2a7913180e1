// The prices from fiscal year 2026 on, excluding tax. Each amount of a line is taxed by itself.
// Never changed once the year has begun: other prices are a file of their own, listed in index.ts.
import type {NodeCode} from '../code';
import type {PublishedTariff} from '../tariff';
import {priced, serviceNames} from './items';

const everyNode: NodeCode[] = [
  'cpu-1',
  'cpu-2',
  'memory-1',
  'memory-2',
  'accelerator-1',
  'accelerator-2',
  'accelerator-3',
];

export const from2026: PublishedTariff = {
  code: '2026',
  firstFiscalYear: 2026,
  taxPercent: 10,
  taxedPer: 'line-and-term',
  prices: {
    source: {ja: '利用規程2025 別表1・別表2', en: 'Terms of use 2025, appendices 1 and 2'},
    items: {
      'storage-general': {
        ...priced['storage-general'],
        yen: 40_000,
        basis: {kind: 'storage-steps', stepTb: 10, freeTb: 30},
      },
      'storage-personal': {
        ...priced['storage-personal'],
        yen: 40_000,
        basis: {kind: 'storage-steps', stepTb: 10, freeTb: 0},
      },
      'group-cloud-basic': {...priced['group-cloud-basic'], yen: 3_500_000, basis: {kind: 'year'}},
      'group-cloud-storage': {
        ...priced['group-cloud-storage'],
        yen: 40_000,
        basis: {kind: 'storage-steps', stepTb: 10, freeTb: 0},
      },
      'group-cloud-development': {...priced['group-cloud-development'], yen: 1_500_000, basis: {kind: 'once'}},
      'group-cloud-work': {...priced['group-cloud-work'], yen: 300_000, basis: {kind: 'once'}},
      'group-cloud-transport': {...priced['group-cloud-transport'], yen: 40_000, basis: {kind: 'once'}},
      'cpu-1': {...priced['cpu-1'], yen: 500, basis: {kind: 'days', days: 30}},
      'cpu-2': {...priced['cpu-2'], yen: 500, basis: {kind: 'days', days: 30}},
      'memory-1': {...priced['memory-1'], yen: 50_000, basis: {kind: 'days', days: 30}},
      'memory-2': {...priced['memory-2'], yen: 40_000, basis: {kind: 'days', days: 30}},
      'accelerator-1': {...priced['accelerator-1'], yen: 180_000, basis: {kind: 'days', days: 30}},
      'accelerator-2': {...priced['accelerator-2'], yen: 56_250, basis: {kind: 'days', days: 30}},
      'accelerator-3': {...priced['accelerator-3'], yen: 270_000, basis: {kind: 'days', days: 30}},
    },
    // Node types as in the drop-down lists of the usage plan workbook. Its 2026 change log drops priority use and
    // memory-1 and bars accelerators from the general division, but the lists still offer them: so, ask first.
    services: {
      'storage-general': {name: serviceNames['storage-general']},
      'storage-personal': {name: serviceNames['storage-personal']},
      'priority-general': {
        name: serviceNames['priority-general'],
        nodes: everyNode,
        askHelpDeskFirst: everyNode,
      },
      'dedicated-general': {
        name: serviceNames['dedicated-general'],
        nodes: everyNode,
        askHelpDeskFirst: ['memory-1', 'accelerator-1', 'accelerator-2', 'accelerator-3'],
      },
      'priority-personal': {
        name: serviceNames['priority-personal'],
        nodes: everyNode,
        askHelpDeskFirst: everyNode,
      },
      'dedicated-personal': {
        name: serviceNames['dedicated-personal'],
        nodes: everyNode,
        askHelpDeskFirst: ['memory-1'],
      },
      'gpu-slurm-personal': {
        name: serviceNames['gpu-slurm-personal'],
        nodes: ['accelerator-2'],
      },
      'group-cloud': {name: serviceNames['group-cloud']},
      'group-cloud-development': {name: serviceNames['group-cloud-development']},
      'group-cloud-work': {name: serviceNames['group-cloud-work']},
      'group-cloud-transport': {name: serviceNames['group-cloud-transport']},
    },
  },
};
