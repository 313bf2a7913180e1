// The texts of the tool for storage that groups share.
import type {Localized} from '../../lib/localized';

export const sharedStorageMessages = {
  division: {ja: '区画', en: 'Division'},
  year: {ja: '年度（4月1日から翌年3月31日）', en: 'Fiscal year (1 April to 31 March)'},
  period: {
    ja: '使う期間を変える（変えなければ年度の全体）',
    en: 'Change the period (the whole fiscal year if you do not)',
  },
  start: {ja: '開始日（空なら年度の初め）', en: 'First day (empty: start of the fiscal year)'},
  end: {ja: '終了日（空なら年度の終わり）', en: 'Last day (empty: end of the fiscal year)'},
  name: {ja: '名前（なくてもかまいません）', en: 'Name (optional)'},
  remove: {ja: '削除', en: 'Remove'},
  add: {ja: 'グループを追加', en: 'Add a group'},
  names: {
    ja: '名前は下の表に出るだけです。保存も送信もしません。',
    en: 'The names only show in the table below. They are neither kept nor sent.',
  },
  wrong: {
    ja: '直すところが残っているので、まだ計算していません。',
    en: 'Something is still to be corrected, so nothing is calculated yet.',
  },
  empty: {
    ja: '容量を入れると、料金とグループごとの負担額がここに出ます。',
    en: "Enter the quota of each group. The fee and each group's part appear here.",
  },
  sum: {ja: '合計 {tb} TB、料金 {fee}（税込）', en: '{tb} TB in total, fee {fee}, including tax'},
  free: {
    ja: '一般解析区画では、合計が{free} TB以下なら無料です。',
    en: 'In the general analysis division, a total of {free} TB or less is free.',
  },
  charged: {
    ja: '{step} TB単位に切り上げて、{charged} TB分が課金されます。',
    en: 'Rounded up to the next {step} TB, {charged} TB are charged.',
  },
  leftOut: {
    ja: '容量が空の{left}グループは、計算に入っていません。',
    en: 'Groups without a quota that are not in the calculation: {left}',
  },
  rule: {
    ja: '期ごとの料金を容量の割合で分け、円未満を切り捨てます。余った分は、容量がいちばん大きいグループに加えます。同じ大きさなら、先に書いたグループに加えます。',
    en:
      'The fee of each term is divided in proportion to the quotas, and fractions of a yen are cut off. What ' +
      'is left over goes to the group with the largest quota; of equal ones, to the first.',
  },
  label: {ja: 'グループごとの負担額の計算', en: "Each group's part of the fee"},
  quota: {ja: '容量（TB）', en: 'Quota (TB)'},
  group: {ja: 'グループ{number}', en: 'Group {number}'},
  column: {ja: 'グループ', en: 'Group'},
  total: {ja: '合計（円、税込）', en: 'Total (JPY, including tax)'},
  whole: {ja: '全体', en: 'Total'},
  table: {ja: 'グループごとの負担額の表', en: "the table of each group's part"},
} as const satisfies Record<string, Localized>;
