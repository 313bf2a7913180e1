// The texts of price tables, figures, the storage chart and worked examples.
import type {Localized} from '../../lib/localized';

export const feeExampleMessages = {
  year: {
    ja: '{year}年度（{year}年4月1日から{next}年3月31日まで）',
    en: 'Fiscal year {year} (1 April {year} to 31 March {next})',
  },
  days: {ja: '日数', en: 'Days'},
  total: {ja: '合計（税込）', en: 'Total, including tax'},
} as const satisfies Record<string, Localized>;

export const priceMessages = {
  through: {ja: '{year}年度まで', en: 'through fiscal year {year}'},
  from: {ja: '{year}年度から', en: 'from fiscal year {year}'},
  inYears: {ja: '{price}（{years}）', en: '{price} ({years})'},
  comma: {ja: '、', en: ', '},
  colon: {ja: '：', en: ': '},
  caption: {ja: '税抜。{source}', en: 'Excluding tax. {source}'},
  item: {ja: '項目と単位', en: 'Item and unit'},
  price: {ja: '料金', en: 'Price'},
} as const satisfies Record<string, Localized>;

export const nodeTableMessages = {
  cores: {ja: 'CPU {cores}コア', en: 'CPU cores: {cores}'},
  type: {ja: 'ノードの種類', en: 'Node type'},
  unit: {ja: '1単位', en: 'One unit'},
  whole: {ja: 'ノード1台', en: 'One whole node'},
  units: {ja: '1台の単位数', en: 'Units in one node'},
  ask: {ja: '問い合わせ先に確認', en: 'ask the help desk'},
} as const satisfies Record<string, Localized>;

export const storageStepsMessages = {
  size: {ja: '使う量（TB）', en: 'Storage (TB)'},
  wrong: {
    ja: '0から{most}までの数を入力してください。小数は{decimals}桁までです。例: 31',
    en: 'Enter a number from 0 to {most}, with at most {decimals} decimals, such as 31.',
  },
  price: {ja: '1年の料金（税抜）', en: 'Price for one year, excluding tax'},
  same: {
    ja: '{from} TBを超え{to} TBまで、同じ料金です。',
    en: 'The price is the same above {from} TB, up to {to} TB.',
  },
  isFree: {ja: '{tb} TBまで無料です。', en: 'Up to {tb} TB is free.'},
  chart: {ja: 'ストレージの量と1年の料金のグラフ', en: 'Chart of the price for one year by storage size'},
  free: {ja: '無料', en: 'free'},
  axis: {ja: 'ストレージの合計（TB）', en: 'Total storage (TB)'},
  facts: {
    ja: '責任者ごとの合計が{free} TBまで無料です。超えると全量が有料で、{first} TBまで年{price}、その先は{step} TBごとに{more}増えます（税抜）。',
    en:
      'Up to {free} TB in total for a responsible person is free. Above that, all of it is charged: {price} a year ' +
      'up to {first} TB, and {more} more for each further {step} TB (excluding tax).',
  },
} as const satisfies Record<string, Localized>;

const exactly: Localized = {ja: '{yen}円', en: '{yen} JPY'};
const atLeast: Localized = {ja: '{yen}円から', en: 'from {yen} JPY'};

/** What is beside a large figure. */
export const figureMessages = {
  ordinary: {
    amount: exactly,
    name: {ja: '通常の利用', en: 'Ordinary use'},
    note: {ja: 'ログイン、ジョブ、1 TBのストレージ', en: 'Login, jobs, 1 TB of storage'},
  },
  freeStorage: {
    amount: exactly,
    name: {ja: '{freeTb} TBまでのストレージ', en: 'Storage up to {freeTb} TB'},
    note: {ja: '一般解析区画で、責任者ごとの合計', en: 'General analysis division, total for a responsible person'},
  },
  charged: {
    amount: atLeast,
    name: {ja: '課金サービス', en: 'Billing services'},
    note: {ja: '税抜。利用計画表を提出したときだけ', en: 'Excluding tax; only with a usage plan'},
  },
  basic: {
    amount: exactly,
    name: {ja: '基本料金', en: 'Basic fee'},
    note: {
      ja: '1プロジェクト、1年。最初の設定、セキュリティの監視、運用の人員を含みます',
      en: 'One project, one year. Covers the first setup, security monitoring and staff for operation',
    },
  },
  storage: {
    amount: exactly,
    name: {ja: '高速ストレージ', en: 'High-speed storage'},
    note: {ja: '10 TB、1年ごと。基本料金とは別', en: 'For each 10 TB and year, besides the basic fee'},
  },
  nodes: {
    amount: atLeast,
    name: {ja: '計算ノード', en: 'Compute nodes'},
    note: {
      ja: '1単位、30日。リモートデスクトップや計算に使うときだけ',
      en: 'One unit, 30 days. Only for a remote desktop or computations',
    },
  },
} as const satisfies Record<string, Record<'amount' | 'name' | 'note', Localized>>;

/** How a tariff adds the consumption tax. */
export const taxMessages = {
  'line-and-term': {
    ja: '行と期ごとに、税抜の金額に{percent}%を加え、円未満を切り捨てます。',
    en: '{percent}% is added to the amount of each line and term, cut to whole yen.',
  },
  term: {
    ja: '期ごとに税抜の金額を足してから{percent}%を計算し、円未満を切り捨てます。',
    en: 'For each term, the amounts are added; {percent}% of the sum is the tax, cut to whole yen.',
  },
} as const satisfies Record<string, Localized>;
