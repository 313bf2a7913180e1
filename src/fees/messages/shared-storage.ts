// The texts of the tool for storage that groups share.
import type {Localized} from '../../lib/localized';

export const sharedStorageMessages = {
  division: {ja: '区画', en: 'Division'},
  period: {
    ja: '使う期間を変える（変えなければ年度の全期間）',
    en: 'Change the period (default: the whole fiscal year)',
  },
  start: {ja: '開始日（空なら年度の初め）', en: 'Start date (empty: start of the fiscal year)'},
  end: {ja: '終了日（空なら年度の終わり）', en: 'End date (empty: end of the fiscal year)'},
  name: {ja: '名前（省略できます）', en: 'Name (optional)'},
  remove: {ja: '削除', en: 'Remove'},
  add: {ja: 'グループを追加', en: 'Add a group'},
  names: {
    ja: '名前は下の表に表示するだけで、保存も送信もしません。',
    en: 'Names are only shown below. They are not saved or sent.',
  },
  wrong: {
    ja: '入力に誤りがあるので、まだ計算していません。',
    en: 'Correct the input to see the result.',
  },
  empty: {
    ja: '容量を入力すると、料金とグループごとの負担額が表示されます。',
    en: "Enter each group's quota to see the fee and each group's share.",
  },
  sum: {ja: '合計 {tb} TB、料金 {fee}（税込）', en: '{tb} TB in total, fee {fee}, including tax'},
  free: {
    ja: '一般解析区画では、合計が{free} TB以下なら無料です。',
    en: 'In the general analysis division, a total of {free} TB or less is free.',
  },
  charged: {
    ja: '{step} TB単位に切り上げて、{charged} TB分の料金がかかります。',
    en: 'Rounded up to the next {step} TB: {charged} TB are charged.',
  },
  leftOut: {
    ja: '容量が未入力の{left}グループは、計算に含めていません。',
    en: 'Groups without a quota, not included: {left}.',
  },
  rule: {
    ja: '期ごとの料金を、容量の割合で分けます。端数の分け方は公表されていません。ここでは円未満を切り捨て、余りを容量が最大のグループに加えています。',
    en:
      "Each term's fee is divided in proportion to the quotas. How fractions are divided is not published: here " +
      'they are rounded down, and the rest is added to the largest group.',
  },
  label: {ja: 'グループごとの負担額の計算', en: "Each group's share of the fee"},
  quota: {ja: '容量（TB）', en: 'Quota (TB)'},
  group: {ja: 'グループ{number}', en: 'Group {number}'},
  column: {ja: 'グループ', en: 'Group'},
  total: {ja: '合計（円、税込）', en: 'Total (JPY, including tax)'},
  whole: {ja: '全体', en: 'Total'},
  table: {ja: 'グループごとの負担額の表', en: "the table of each group's share"},
} as const satisfies Record<string, Localized>;
