// The texts of price tables and worked examples.
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
  caption: {ja: '税抜。{source}', en: 'Excluding tax. {source}'},
  item: {ja: '項目と単位', en: 'Item and unit'},
  price: {ja: '料金', en: 'Price'},
} as const satisfies Record<string, Localized>;

export const nodeTableMessages = {
  cores: {ja: 'CPU {cores}コア', en: 'CPU cores: {cores}'},
  type: {ja: 'ノードの種類', en: 'Node type'},
  unit: {ja: '1単位', en: '1 unit'},
  whole: {ja: 'ノード1台', en: '1 whole node'},
  units: {ja: '1台の単位数', en: 'Units in 1 node'},
  ask: {ja: '問い合わせ先に確認', en: 'ask the help desk'},
} as const satisfies Record<string, Localized>;

export const storageStepsMessages = {
  caption: {
    ja: '税抜、1年分。超えた分だけでなく、全量が課金の対象です。',
    en: 'Excluding tax, for 1 year. The whole amount is charged, not only what is above the limit.',
  },
  size: {ja: '容量', en: 'Size'},
  price: {ja: '1年の料金', en: 'Price for 1 year'},
  upTo: {ja: '{tb} TB以下', en: '{tb} TB or less'},
  free: {ja: '無料', en: 'free'},
} as const satisfies Record<string, Localized>;
