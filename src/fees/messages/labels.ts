// What each charged service is for, what its quantities count, and what it is called in a list
// to choose from.
import type {IconName} from '../../components/Icon';
import type {Localized} from '../../lib/localized';
import type {BillingServiceCode, NodeCode} from '../code';
import type {Family} from '../families';

/** The kinds of things to choose from first: on a tile and in the legend of the terms. */
export const familyMessages = {
  storage: {
    icon: 'storage',
    name: {ja: 'ストレージ', en: 'Storage'},
    note: {ja: '無料の範囲もあります', en: 'Partly free'},
  },
  gpu: {icon: 'gpu', name: {ja: 'GPU', en: 'GPU'}, note: {ja: 'B200、L40S、PEZY', en: 'B200, L40S, PEZY'}},
  nodes: {
    icon: 'chip',
    name: {ja: 'CPU・メモリノード', en: 'CPU and memory nodes'},
    note: {ja: '占有、予約', en: 'Dedicated or reserved'},
  },
  'group-cloud': {
    icon: 'cloud',
    name: {ja: 'グループクラウド', en: 'Group Cloud'},
    note: {ja: 'DDBJのサービス', en: 'A service of DDBJ'},
  },
  other: {
    icon: 'more',
    name: {ja: '開発、作業、輸送', en: 'Work and transport'},
    note: {ja: 'グループクラウド用', en: 'For Group Cloud'},
  },
} as const satisfies Record<Family, {icon: IconName; name: Localized; note: Localized}>;

const storing: Localized = {
  ja: '大きなデータを置きたいときに使います。',
  en: 'For storing large data.',
};

const reserving: Localized = {
  ja: '計算ノードを、ジョブのために予約したいときに使います。',
  en: 'For reserving compute nodes for your jobs.',
};

const dedicated: Localized = {
  ja: '計算ノードか仮想マシンを、占有したいときに使います。',
  en: 'For a compute node or virtual machine all to yourself.',
};

/** What each service is for. One short sentence, without prices. */
export const serviceHints = {
  'storage-general': storing,
  'storage-personal': storing,
  'priority-general': reserving,
  'dedicated-general': dedicated,
  'priority-personal': reserving,
  'dedicated-personal': dedicated,
  'gpu-slurm-personal': {ja: 'GPUのジョブを実行したいときに使います。', en: 'For running GPU jobs.'},
  'group-cloud': {
    ja: '閲覧者を限定したいデータを、1つのグループの中で共有したいときに使います。',
    en: 'For sharing data with restricted access within one group.',
  },
  'group-cloud-development': {ja: '開発を依頼したいときに使います。', en: 'For requesting development.'},
  'group-cloud-work': {ja: '作業を依頼したいときに使います。', en: 'For requesting work.'},
  'group-cloud-transport': {
    ja: 'データを、ディスクで輸送したいときに使います。1回に100 TBまでで、送料は別です。',
    en: 'For transporting data on disks: up to 100 TB at a time, postage extra.',
  },
} as const satisfies Record<BillingServiceCode, Localized>;

const terabytes: Localized = {ja: '容量（TB）', en: 'Storage (TB)'};

const units: Localized = {ja: '単位の数', en: 'Number of units'};

const personMonths: Localized = {ja: '作業量（人月）', en: 'Amount of work (person-months)'};

/** What the quantity of each service counts, as the label of a field; for `group-cloud`, its `projects`. */
export const quantityMessages = {
  'storage-general': terabytes,
  'storage-personal': terabytes,
  'priority-general': units,
  'dedicated-general': units,
  'priority-personal': units,
  'dedicated-personal': units,
  'gpu-slurm-personal': units,
  'group-cloud': {ja: 'プロジェクトの数', en: 'Number of projects'},
  'group-cloud-development': personMonths,
  'group-cloud-work': personMonths,
  'group-cloud-transport': {ja: '回数', en: 'Number of times'},
} as const satisfies Record<BillingServiceCode, Localized>;

/** Options of a list, the significant words first: a phone cuts them off. Full names are those of the price list. */
export const shortNames = {
  services: {
    'storage-general': {ja: 'ストレージ（一般解析区画）', en: 'Storage: general division'},
    'storage-personal': {ja: 'ストレージ（個人ゲノム解析区画）', en: 'Storage: personal genome division'},
    'priority-general': {ja: '優先利用（一般解析区画）', en: 'Priority use: general division'},
    'dedicated-general': {ja: '占有利用（一般解析区画）', en: 'Dedicated use: general division'},
    'priority-personal': {ja: '優先利用（個人ゲノム解析区画）', en: 'Priority use: personal genome division'},
    'dedicated-personal': {ja: '占有利用（個人ゲノム解析区画）', en: 'Dedicated use: personal genome division'},
    'gpu-slurm-personal': {ja: 'GPU専用Slurm（個人ゲノム解析区画）', en: 'GPU Slurm: personal genome division'},
    'group-cloud': {ja: 'DDBJグループクラウド', en: 'DDBJ Group Cloud'},
    'group-cloud-development': {ja: '要望対応開発（DDBJグループクラウド）', en: 'Development: DDBJ Group Cloud'},
    'group-cloud-work': {ja: '要望対応作業（DDBJグループクラウド）', en: 'Requested work: DDBJ Group Cloud'},
    'group-cloud-transport': {ja: 'データ輸送対応（DDBJグループクラウド）', en: 'Data transport: DDBJ Group Cloud'},
  },
  nodes: {
    'cpu-1': {ja: 'CPU Type 1（HPC CPU最適化ノード）', en: 'CPU Type 1 - HPC CPU optimized node'},
    'cpu-2': {ja: 'CPU Type 2（HPC CPU最適化ノード）', en: 'CPU Type 2 - HPC CPU optimized node'},
    'memory-1': {ja: 'Memory Type 1（Memory最適化ノード）', en: 'Memory Type 1 - memory optimized node'},
    'memory-2': {ja: 'Memory Type 2（Memory最適化ノード）', en: 'Memory Type 2 - memory optimized node'},
    'accelerator-1': {ja: 'B200（アクセラレータ最適化ノード Type 1）', en: 'B200 - accelerator optimized node Type 1'},
    'accelerator-2': {ja: 'L40S（アクセラレータ最適化ノード Type 2）', en: 'L40S - accelerator optimized node Type 2'},
    'accelerator-3': {
      ja: 'PEZY-SC3（アクセラレータ最適化ノード Type 3）',
      en: 'PEZY-SC3 - accelerator optimized node Type 3',
    },
  },
} as const satisfies {services: Record<BillingServiceCode, Localized>; nodes: Record<NodeCode, Localized>};
