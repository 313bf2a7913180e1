// What has a price: names, units and hardware, each once. A price list takes them by their codes and adds the price.
// Something new, such as another node, gets a new code; a list whose unit has other rules writes its own `unit`.

/** By the item's code. */
export const priced = {
  'storage-general': {
    name: {ja: '高速ストレージ（一般解析区画）', en: 'High-speed storage, general analysis division'},
    unit: {
      ja: '10 TB・1年（10 TB単位に切り上げ。30 TB以下は無料、超えると全量が有料）',
      en: '10 TB, 1 year (rounded up to the next 10 TB; 30 TB or less free, above that the whole amount is charged)',
    },
  },
  'storage-personal': {
    name: {ja: '高速ストレージ（個人ゲノム解析区画）', en: 'High-speed storage, personal genome analysis division'},
    unit: {ja: '10 TB・1年（10 TB単位に切り上げ）', en: '10 TB, 1 year (rounded up to the next 10 TB)'},
  },
  'group-cloud-basic': {
    name: {ja: 'DDBJグループクラウド 基本料金', en: 'DDBJ Group Cloud, basic fee'},
    unit: {ja: '1プロジェクト・1年', en: '1 project, 1 year'},
  },
  'group-cloud-storage': {
    name: {ja: 'DDBJグループクラウド 高速ストレージ', en: 'DDBJ Group Cloud, high-speed storage'},
    unit: {ja: '10 TB・1年（10 TB単位に切り上げ）', en: '10 TB, 1 year (rounded up to the next 10 TB)'},
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
    node: {
      unit: {cpuCores: 1, memory: {amount: 8, unit: 'GB'}},
      whole: {cpuCores: 192, memory: {amount: 1536, unit: 'GB'}},
    },
  },
  'cpu-2': {
    name: {ja: 'HPC CPU最適化ノード Type 2', en: 'HPC CPU optimized node Type 2'},
    unit: {ja: '1 CPUコア + 4 GBメモリ・30日', en: '1 CPU core + 4 GB memory, 30 days'},
    node: {
      unit: {cpuCores: 1, memory: {amount: 4, unit: 'GB'}},
      whole: {cpuCores: 128, memory: {amount: 512, unit: 'GB'}},
    },
  },
  'memory-1': {
    name: {ja: 'Memory最適化ノード Type 1', en: 'Memory optimized node Type 1'},
    unit: {ja: '32 CPUコア + 1 TBメモリ・30日', en: '32 CPU cores + 1 TB memory, 30 days'},
    node: {
      unit: {cpuCores: 32, memory: {amount: 1, unit: 'TB'}},
      whole: {cpuCores: 192, memory: {amount: 6, unit: 'TB'}},
    },
  },
  'memory-2': {
    name: {ja: 'Memory最適化ノード Type 2', en: 'Memory optimized node Type 2'},
    unit: {ja: '64 CPUコア + 1 TBメモリ・30日', en: '64 CPU cores + 1 TB memory, 30 days'},
    node: {
      unit: {cpuCores: 64, memory: {amount: 1, unit: 'TB'}},
      whole: {cpuCores: 192, memory: {amount: 3, unit: 'TB'}},
    },
  },
  'accelerator-1': {
    name: {ja: 'アクセラレータ最適化ノード Type 1（B200）', en: 'Accelerator optimized node Type 1 (B200)'},
    unit: {ja: '14 CPUコア + 1 GPU + 250 GBメモリ・30日', en: '14 CPU cores + 1 GPU + 250 GB memory, 30 days'},
    node: {
      unit: {cpuCores: 14, memory: {amount: 250, unit: 'GB'}, accelerators: {count: 1, model: 'B200'}},
      whole: {cpuCores: 112, memory: {amount: 2, unit: 'TB'}, accelerators: {count: 8, model: 'B200'}},
    },
  },
  'accelerator-2': {
    name: {ja: 'アクセラレータ最適化ノード Type 2（L40S）', en: 'Accelerator optimized node Type 2 (L40S)'},
    unit: {ja: '16 CPUコア + 1 GPU + 192 GBメモリ・30日', en: '16 CPU cores + 1 GPU + 192 GB memory, 30 days'},
    node: {
      unit: {cpuCores: 16, memory: {amount: 192, unit: 'GB'}, accelerators: {count: 1, model: 'L40S'}},
      whole: {cpuCores: 64, memory: {amount: 768, unit: 'GB'}, accelerators: {count: 8, model: 'L40S'}},
    },
  },
  'accelerator-3': {
    name: {ja: 'アクセラレータ最適化ノード Type 3（PEZY-SC3）', en: 'Accelerator optimized node Type 3 (PEZY-SC3)'},
    unit: {ja: '1ノード・30日', en: '1 node, 30 days'},
    node: {
      unit: {cpuCores: 64, memory: {amount: 2, unit: 'TB'}, accelerators: {count: 4, model: 'PEZY-SC3'}},
      whole: {cpuCores: 64, memory: {amount: 2, unit: 'TB'}, accelerators: {count: 4, model: 'PEZY-SC3'}},
    },
  },
} as const;

/** By the service's code, as the usage plan names them. */
export const serviceNames = {
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
} as const;
