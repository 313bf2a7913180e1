// The usage plan workbook of fiscal year 2026, `usage_plan_table2026_v1.1.0.xlsx`: its cells, names and list texts.
import type {WorkbookLayout, WorkbookService} from '../layout';

const nodeNames = ['CPU1', 'CPU2', 'Mem1', 'Mem2', 'Acc1', 'Acc2', 'Acc3'];

/** How the formulas find the days of a term: nested as in the workbook, each case of start and end by itself. */
const days = (from: string, to: string): string => {
  const counted = (first: string, last: string) => `DATEDIF(${first},${last},"d")+1`;
  const [starts, ends] = [`A12<=${to}`, `B12>=${to}`];
  return (
    `IF(AND(A12<=${from},${ends}),${counted(from, to)},` +
    `IF(AND(A12>${from},${starts},${ends}),${counted('A12', to)},` +
    `IF(AND(A12<=${from},B12>=${from},B12<=${to}),${counted(from, 'B12')},` +
    `IF(AND(A12>=${from},${starts},B12>=${from},B12<=${to}),${counted('A12', 'B12')},0))))`
  );
};

/** Cut to whole yen, taxed, and cut again: the editions before 2026 took the tax from the sum of a term. */
const fee = (daysOfTerm: string): string => {
  const cut = (amount: string) => `ROUNDDOWN(ROUNDDOWN(${amount},0)*消費税,0)`;
  const storage = (price: string) => cut(`ROUNDUP(Q12/10,0)*${price}*(${daysOfTerm}/年間日数)`);
  const [general, personal] = ['ストレージ一般解析Quota設定のみ', 'ストレージ個人ゲノムQuota設定のみ'];
  const ofNodes = nodeNames.map((name) => `IF(D12=${name}_,${cut(`(Q12*${name}単価*${daysOfTerm}/30)`)},`).join('');
  return (
    `IF(AND(P12=${general},Q12<=30),0,IF(AND(P12=${general},Q12>30),${storage(`${general}単価`)},` +
    `IF(AND(P12=${personal}),${storage(`${personal}単価`)},${ofNodes}""))))))))))`
  );
};

/** The sum of a service, by its row in the list and, for storage, by the row of its type. */
const total = (row: number, service: WorkbookService, listRow: number, typeRow?: number) => {
  const criterion = `Sheet1!$A$${listRow}`;
  const ofType = typeRow === undefined ? '' : `,$D12:$D26,Sheet1!$B$${typeRow}`;
  return {row, service, criterion, formula: `SUMIFS(U12:U26,$C12:$C26,${criterion}${ofType})`};
};
const isOneOf = (cell: string, column: string, rows: readonly (string | number)[]): string =>
  `OR(${rows.map((row) => `${cell}=Sheet1!${column}${row}`).join(',')})`;
const isNode = `OR(${[...'BCDEFG'].map((column) => `D12=Sheet1!${column}3`).join(',')})`;

export const edition2026: WorkbookLayout = {
  rules: '2026',
  version: '2026_v1.1.0',
  firstFiscalYear: 2026,
  feeSheet: '料金試算表',
  yearCell: 'A1',
  headingRow: 8,
  headings: {
    start: '開始日',
    end: '終了日',
    service: 'サービス',
    type: '種別',
    quantities: 'アカウント名またはグループ名',
    quantityText: 'リソース量合計',
    serviceAndType: 'サービス種別',
    quantity: 'リソース量合計',
    days: ['第一期日数', '第二期日数', '第三期日数'],
    fees: ['第一期料金(消費税込み)', '第二期料金(消費税込み)', '第三期料金(消費税込み)'],
  },
  firstRow: 12,
  lastRow: 26,
  start: 'A',
  end: 'B',
  service: 'C',
  type: 'D',
  quantities: ['E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N'],
  given: {quantityText: 'O', serviceAndType: 'P', quantity: 'Q', days: ['R', 'S', 'T'], fees: ['U', 'V', 'W']},
  formulas: {
    quantityText:
      `IF(AND(SUM(E12:N12)>0,${isOneOf('C12', 'A', [1, 2])}),CONCATENATE(SUM(E12:N12),"TB"),` +
      `IF(AND(SUM(E12:N12)>0,${isOneOf('C12', 'A', [3, 4, 5, 6])},D12=Sheet1!H3),CONCATENATE(SUM(E12:N12),"台"),` +
      `IF(AND(SUM(E12:N12)>0,${isOneOf('C12', 'A', [3, 4, 5, 6, 7])},${isNode}),CONCATENATE(SUM(E12:N12),"単位"),"")))`,
    serviceAndType: 'C12&D12',
    quantity: 'SUM(E12:N12)',
    days: [
      days('DATE(年,4,1)', 'DATE(年,7,31)'),
      days('DATE(年,8,1)', 'DATE(年,11,30)'),
      days('DATE(年,12,1)', 'DATE(年+1,3,31)'),
    ],
    fees: [fee('R12'), fee('S12'), fee('T12')],
  },
  totals: [
    total(27, 'priority-general', 3),
    total(28, 'dedicated-general', 4),
    total(29, 'priority-personal', 5),
    total(30, 'dedicated-personal', 6),
    total(31, 'gpu-slurm-personal', 7),
    total(32, 'storage-general', 1, 1),
    total(33, 'storage-personal', 2, 2),
  ],
  groupCloudRow: 34,
  sumRow: 35,
  sums: ['SUM(U27:U34)', 'SUM(V27:V34)', 'SUM(W27:W34)'],
  total: {cell: 'W36', formula: 'SUM(U35:W35)'},
  labels: {ofService: '料金合計', groupCloud: 'グループクラウド基本料金', sum: '料金合計', total: '年間総合計'},
  names: {
    year: '年',
    daysOfYear: '年間日数',
    taxFactor: '消費税',
    prices: {
      'storage-general': 'ストレージ一般解析Quota設定のみ単価',
      'storage-personal': 'ストレージ個人ゲノムQuota設定のみ単価',
      'cpu-1': 'CPU1単価',
      'cpu-2': 'CPU2単価',
      'memory-1': 'Mem1単価',
      'memory-2': 'Mem2単価',
      'accelerator-1': 'Acc1単価',
      'accelerator-2': 'Acc2単価',
      'accelerator-3': 'Acc3単価',
    },
  },
  daysOfYear: 'DAYS(DATE(年+1,3,31),DATE(年,4,1))+1',
  exampleSheets: '記入例',
  details: [
    {of: 'name', sheet: '料金試算表', label: '責任者名：', right: 1, below: 0},
    {of: 'account', sheet: '料金試算表', label: '責任者アカウント：', right: 1, below: 0},
    {of: 'institution', sheet: '料金試算表', label: '責任者所属：', right: 1, below: 0},
    {of: 'account', sheet: '料金試算表', label: 'アカウント名またはグループ名', right: 0, below: 2},
    {of: 'name', sheet: '料金試算表', label: '氏名', right: 0, below: 2},
    {of: 'name', sheet: '利用目的等', label: '責任者名', right: 2, below: 0},
    {of: 'account', sheet: '利用目的等', label: '責任者アカウント名', right: 2, below: 0},
    {of: 'institution', sheet: '利用目的等', label: '責任者所属', right: 2, below: 0},
    {of: 'purpose', sheet: '利用目的等', label: '４・研究利用内容', right: 0, below: 1},
  ],
  edition: {sheet: '表紙・文書履歴', cell: 'A2', before: 'バージョン:'},
  services: {
    'storage-general': 'ストレージ大規模利用_一般解析区画',
    'storage-personal': 'ストレージ大規模利用_個人ゲノム区画',
    'priority-general': '計算ノード優先利用_一般解析区画',
    'dedicated-general': '計算ノード占有利用_一般解析区画',
    'priority-personal': '計算ノード優先利用_個人ゲノム区画',
    'dedicated-personal': '計算ノード占有利用_個人ゲノム区画',
    'gpu-slurm-personal': '計算ノードGPU専用Slurm_個人ゲノム区画',
  },
  nodes: {
    'cpu-1': 'CPU最適化ノードType1(1単位 = 1CPUコア 8GBメモリ)',
    'cpu-2': 'CPU最適化ノードType2(1単位 = 1CPUコア 4GBメモリ)',
    'memory-1': 'Memory最適化ノードType1(1単位 = 32CPUコア 1TBメモリ)',
    'memory-2': 'Memory最適化ノードType2(1単位 = 64CPUコア 1TBメモリ)',
    'accelerator-1': 'Accelerator最適化ノードType1(1単位 = 1GPU 14CPUコア 250GBメモリ)',
    'accelerator-2': 'Accelerator最適化ノードType2(1単位 = 1GPU 16CPUコア 192GBメモリ)',
    'accelerator-3': 'Accelerator最適化ノードType3(1台)',
  },
  storageType: 'Quota設定のみ',
  units: {storage: 'TB', nodes: '単位', wholeNodes: '台'},
};
