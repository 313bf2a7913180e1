// The prices from fiscal year 2025 on, excluding tax. The sum of a term is taxed.
// Never changed once the year has begun: other prices are a file of their own, listed in index.ts.
import type {PublishedTariff} from '../tariff';
import {itemsAt, offering, once, perMonth, perSteps, perYear, sevenNodes} from './items';

export const from2025: PublishedTariff = {
  code: '2025',
  firstFiscalYear: 2025,
  taxPercent: 10,
  taxedPer: 'term',
  prices: {
    source: {
      ja: '利用規程2025 別表1・別表2（2025年3月10日改定）',
      en: 'Terms of use 2025, appendices 1 and 2 (revised on 10 March 2025)',
    },
    items: itemsAt({
      'storage-general': [40_000, perSteps({freeTb: 30})],
      'storage-personal': [40_000, perSteps({freeTb: 0})],
      'group-cloud-basic': [3_500_000, perYear],
      'group-cloud-storage': [40_000, perSteps({freeTb: 0})],
      'group-cloud-development': [1_500_000, once],
      'group-cloud-work': [300_000, once],
      'group-cloud-transport': [40_000, once],
      'cpu-1': [500, perMonth],
      'cpu-2': [500, perMonth],
      'memory-1': [50_000, perMonth],
      'memory-2': [40_000, perMonth],
      'accelerator-1': [180_000, perMonth],
      'accelerator-2': [56_250, perMonth],
      'accelerator-3': [270_000, perMonth],
    }),
    // Node types as in the drop-down lists of the usage plan workbook. The change log of the 2026 workbook drops
    // priority use and memory-1 and bars accelerators from the general division: so, ask first.
    services: offering({
      'storage-general': {},
      'storage-personal': {},
      'priority-general': {nodes: sevenNodes, askHelpDeskFirst: sevenNodes},
      'dedicated-general': {
        nodes: sevenNodes,
        askHelpDeskFirst: ['memory-1', 'accelerator-1', 'accelerator-2', 'accelerator-3'],
      },
      'priority-personal': {nodes: sevenNodes, askHelpDeskFirst: sevenNodes},
      'dedicated-personal': {nodes: sevenNodes, askHelpDeskFirst: ['memory-1']},
      'gpu-slurm-personal': {nodes: ['accelerator-2']},
      'group-cloud': {},
      'group-cloud-development': {},
      'group-cloud-work': {},
      'group-cloud-transport': {},
    }),
  },
};
