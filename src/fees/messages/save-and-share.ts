// The texts of the printed sheet and of the table for spreadsheets.
import type {Localized} from '../../lib/localized';
import type {QuantityUnit} from '../plan';
import type {Tariff} from '../tariff';

export const sheetMessages = {
  site: {
    ja: '遺伝研スパコン 利用者サイト（公式サイトではありません）',
    en: 'NIG supercomputer user site (not official)',
  },
  title: {
    ja: '遺伝研スパコン 利用料金の見積もり（{year}年度）',
    en: 'NIG supercomputer: usage fee estimate, fiscal year {year}',
  },
  made: {ja: '作成した日', en: 'Made on'},
  link: {ja: '同じ内容を開く', en: 'Opens this estimate'},
  total: {ja: '合計（税込）', en: 'Total including tax'},
  split: {ja: '税抜 {withoutTax}、消費税 {tax}', en: 'Excluding tax {withoutTax}, consumption tax {tax}'},
  item: {ja: '内容', en: 'Item'},
  quantity: {ja: '数量と期間', en: 'Quantity and period'},
  sum: {ja: '計', en: 'Sum'},
  yen: {ja: '（円）', en: ' (JPY)'},
  storageTb: {ja: 'ストレージ（TB）', en: 'Storage (TB)'},
  period: {ja: '{start}から{end}まで', en: '{start} to {end}'},
  linesWithoutTax: {ja: '項目の金額は税抜です。', en: 'The amounts of the items exclude tax.'},
  notes: {ja: '注意', en: 'Notes'},
  aboutLines: {ja: '{lines}番: ', en: 'No. {lines}:'},
  estimate: {
    ja: 'これは概算で、見積書ではありません。正式なのは、利用計画表か、問い合わせ先からお知らせする金額です。',
    en: 'This is an estimate, not a quotation. The usage plan or the help desk states the official amount.',
  },
  comma: {ja: '、', en: ', '},
  institution: {ja: '所属機関での記入欄', en: 'For your institution'},
  fields: {
    department: {ja: '所属機関・部局', en: 'Institution, department'},
    responsible: {ja: '責任者', en: 'Responsible person'},
    contact: {ja: '担当者', en: 'Contact'},
    checked: {ja: '確認した日', en: 'Checked on'},
  },
} as const;

/** The texts of `planCsv`: its columns in their order; those of fees are followed by `fees`. */
export const csvMessages = {
  title: sheetMessages.title as Localized,
  columns: {
    line: {ja: '行', en: 'Line'},
    service: {ja: 'サービス', en: 'Service'},
    node: {ja: 'ノードの種類', en: 'Node type'},
    start: {ja: '開始日', en: 'Start date'},
    end: {ja: '終了日', en: 'End date'},
    quantity: {ja: '数量', en: 'Quantity'},
    unit: {ja: '数量の単位', en: 'Unit'},
    'quantities-per-account': {ja: 'アカウントごとの数量', en: 'Quantities by account'},
    'group-cloud-storage-tb': {ja: 'DDBJグループクラウドのストレージ（TB）', en: 'DDBJ Group Cloud storage (TB)'},
    'days-term-1': {ja: '第一期の日数', en: 'Days in term 1'},
    'days-term-2': {ja: '第二期の日数', en: 'Days in term 2'},
    'days-term-3': {ja: '第三期の日数', en: 'Days in term 3'},
    'fee-term-1': {ja: '第一期の料金（円）', en: 'Term 1 fee (JPY)'},
    'fee-term-2': {ja: '第二期の料金（円）', en: 'Term 2 fee (JPY)'},
    'fee-term-3': {ja: '第三期の料金（円）', en: 'Term 3 fee (JPY)'},
    fee: {ja: '年度の料金（円）', en: 'Fee for the year (JPY)'},
  },
  totals: {
    withoutTax: {ja: '合計（税抜）', en: 'Total excluding tax'},
    tax: {ja: '消費税', en: 'Consumption tax'},
    withTax: {ja: '合計（税込）', en: 'Total including tax'},
  },
  fees: {'line-and-term': {ja: '税込', en: 'including tax'}, term: {ja: '税抜', en: 'excluding tax'}},
  units: {
    tb: {ja: 'TB', en: 'TB'},
    units: {ja: '単位', en: 'units'},
    projects: {ja: 'プロジェクト', en: 'projects'},
    'person-months': {ja: '人月', en: 'person-months'},
    times: {ja: '回', en: 'times'},
  },
} satisfies {
  title: Localized;
  columns: Record<string, Localized>;
  totals: Record<string, Localized>;
  fees: Record<Tariff['taxedPer'], Localized>;
  units: Record<QuantityUnit, Localized>;
};
