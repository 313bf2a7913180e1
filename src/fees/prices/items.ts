// What has a price: names, units and hardware, each once. A price list takes them by their codes and adds the price.
// Something new, such as another node, gets a new code; a list whose unit has other rules writes its own `unit`.
import type {BillingServiceCode, ItemCode, NodeCode} from '../code';
import type {Basis, PriceItem, PriceList, Resources, Service} from '../tariff';

/** CPU cores, memory as the price table writes it, and accelerators. */
const has = (cpuCores: number, amount: number, unit: 'GB' | 'TB', count?: number, model = ''): Resources => ({
  cpuCores,
  memory: {amount, unit},
  ...(count && {accelerators: {count, model}}),
});

const tenTerabytes = {ja: '10 TB・1年（10 TB単位に切り上げ）', en: '10 TB, 1 year (rounded up to the next 10 TB)'};

/** By the item's code. */
const priced: Record<ItemCode, Pick<PriceItem, 'name' | 'unit' | 'node'>> = {
  'storage-general': {
    name: {ja: '高速ストレージ（一般解析区画）', en: 'High-speed storage, general analysis division'},
    unit: {
      ja: '10 TB・1年（10 TB単位に切り上げ。30 TB以下は無料、超えると全量が有料）',
      en: '10 TB, 1 year (rounded up to the next 10 TB; 30 TB or less free, above that the whole amount is charged)',
    },
  },
  'storage-personal': {
    name: {ja: '高速ストレージ（個人ゲノム解析区画）', en: 'High-speed storage, personal genome analysis division'},
    unit: tenTerabytes,
  },
  'group-cloud-basic': {
    name: {ja: 'DDBJグループクラウド 基本料金', en: 'DDBJ Group Cloud, basic fee'},
    unit: {ja: '1プロジェクト・1年', en: '1 project, 1 year'},
  },
  'group-cloud-storage': {
    name: {ja: 'DDBJグループクラウド 高速ストレージ', en: 'DDBJ Group Cloud, high-speed storage'},
    unit: tenTerabytes,
  },
  'group-cloud-development': {
    name: {ja: 'DDBJグループクラウド 要望対応開発', en: 'DDBJ Group Cloud, requested development'},
    unit: {ja: '1人月', en: '1 person-month'},
  },
  'group-cloud-work': {
    name: {ja: 'DDBJグループクラウド 要望対応作業', en: 'DDBJ Group Cloud, requested work'},
    unit: {ja: '1人月', en: '1 person-month'},
  },
  'group-cloud-transport': {
    name: {ja: 'DDBJグループクラウド データ輸送対応', en: 'DDBJ Group Cloud, data transport on disks'},
    unit: {ja: '1回（100 TBまで。送料は別）', en: '1 transport (up to 100 TB; you pay the postage as well)'},
  },
  'cpu-1': {
    name: {ja: 'HPC CPU最適化ノード Type 1', en: 'HPC CPU optimized node Type 1'},
    unit: {ja: '1 CPUコア + 8 GBメモリ・30日', en: '1 CPU core + 8 GB memory, 30 days'},
    node: {unit: has(1, 8, 'GB'), whole: has(192, 1536, 'GB')},
  },
  'cpu-2': {
    name: {ja: 'HPC CPU最適化ノード Type 2', en: 'HPC CPU optimized node Type 2'},
    unit: {ja: '1 CPUコア + 4 GBメモリ・30日', en: '1 CPU core + 4 GB memory, 30 days'},
    node: {unit: has(1, 4, 'GB'), whole: has(128, 512, 'GB')},
  },
  'memory-1': {
    name: {ja: 'Memory最適化ノード Type 1', en: 'Memory optimized node Type 1'},
    unit: {ja: '32 CPUコア + 1 TBメモリ・30日', en: '32 CPU cores + 1 TB memory, 30 days'},
    node: {unit: has(32, 1, 'TB'), whole: has(192, 6, 'TB')},
  },
  'memory-2': {
    name: {ja: 'Memory最適化ノード Type 2', en: 'Memory optimized node Type 2'},
    unit: {ja: '64 CPUコア + 1 TBメモリ・30日', en: '64 CPU cores + 1 TB memory, 30 days'},
    node: {unit: has(64, 1, 'TB'), whole: has(192, 3, 'TB')},
  },
  'accelerator-1': {
    name: {ja: 'アクセラレータ最適化ノード Type 1（B200）', en: 'Accelerator optimized node Type 1 (B200)'},
    unit: {ja: '14 CPUコア + 1 GPU + 250 GBメモリ・30日', en: '14 CPU cores + 1 GPU + 250 GB memory, 30 days'},
    node: {unit: has(14, 250, 'GB', 1, 'B200'), whole: has(112, 2, 'TB', 8, 'B200')},
  },
  'accelerator-2': {
    name: {ja: 'アクセラレータ最適化ノード Type 2（L40S）', en: 'Accelerator optimized node Type 2 (L40S)'},
    unit: {ja: '16 CPUコア + 1 GPU + 192 GBメモリ・30日', en: '16 CPU cores + 1 GPU + 192 GB memory, 30 days'},
    node: {unit: has(16, 192, 'GB', 1, 'L40S'), whole: has(64, 768, 'GB', 8, 'L40S')},
  },
  'accelerator-3': {
    name: {ja: 'アクセラレータ最適化ノード Type 3（PEZY-SC3）', en: 'Accelerator optimized node Type 3 (PEZY-SC3)'},
    unit: {ja: '1ノード・30日', en: '1 node, 30 days'},
    node: {unit: has(64, 2, 'TB', 4, 'PEZY-SC3'), whole: has(64, 2, 'TB', 4, 'PEZY-SC3')},
  },
};

/** By the service's code, as the usage plan names them. */
const serviceNames: Record<BillingServiceCode, Service['name']> = {
  'storage-general': {
    ja: 'ストレージ大規模利用（一般解析区画）',
    en: 'Large-scale use of storage, general analysis division',
  },
  'storage-personal': {
    ja: 'ストレージ大規模利用（個人ゲノム解析区画）',
    en: 'Large-scale use of storage, personal genome analysis division',
  },
  'priority-general': {
    ja: '計算ノード優先利用（一般解析区画）',
    en: 'Priority use of compute nodes, general analysis division',
  },
  'dedicated-general': {
    ja: '計算ノード占有利用（一般解析区画）',
    en: 'Dedicated use of compute nodes, general analysis division',
  },
  'priority-personal': {
    ja: '計算ノード優先利用（個人ゲノム解析区画）',
    en: 'Priority use of compute nodes, personal genome analysis division',
  },
  'dedicated-personal': {
    ja: '計算ノード占有利用（個人ゲノム解析区画）',
    en: 'Dedicated use of compute nodes, personal genome analysis division',
  },
  'gpu-slurm-personal': {ja: 'GPU専用Slurm（個人ゲノム解析区画）', en: 'GPU Slurm, personal genome analysis division'},
  'group-cloud': {ja: 'DDBJグループクラウド', en: 'DDBJ Group Cloud'},
  'group-cloud-development': {ja: 'DDBJグループクラウド 要望対応開発', en: 'DDBJ Group Cloud, requested development'},
  'group-cloud-work': {ja: 'DDBJグループクラウド 要望対応作業', en: 'DDBJ Group Cloud, requested work'},
  'group-cloud-transport': {ja: 'DDBJグループクラウド データ輸送対応', en: 'DDBJ Group Cloud, data transport on disks'},
};

/** Per started 10 TB and year. */
export const perSteps = ({freeTb}: {freeTb: number}): Basis => ({kind: 'storage-steps', stepTb: 10, freeTb});
export const perYear: Basis = {kind: 'year'};
/** Per 30 days. */
export const perMonth: Basis = {kind: 'days', days: 30};
export const once: Basis = {kind: 'once'};

/** The items of a price list: of each its price in yen, what that is for, and where it needs other words its unit. */
export function itemsAt(prices: {[code in ItemCode]?: [yen: number, basis: Basis, unit?: PriceItem['unit']]}) {
  const entries = Object.entries(prices) as [ItemCode, [number, Basis, PriceItem['unit']?]][];
  const items = entries.map(([code, [yen, basis, unit = priced[code].unit]]) => {
    return [code, {...priced[code], unit, yen, basis}];
  });
  return Object.fromEntries(items) as PriceList['items'];
}

/** The node types of 2025 and 2026. */
export const sevenNodes: readonly NodeCode[] = [
  ...(['cpu-1', 'cpu-2', 'memory-1', 'memory-2'] as const),
  ...(['accelerator-1', 'accelerator-2', 'accelerator-3'] as const),
];

/** The services of a price list, with their nodes. */
export function offering(services: {[code in BillingServiceCode]?: Omit<Service, 'name'>}): PriceList['services'] {
  const entries = Object.entries(services) as [BillingServiceCode, Omit<Service, 'name'>][];
  return Object.fromEntries(entries.map(([code, nodes]) => [code, {name: serviceNames[code], ...nodes}]));
}
