// The text of the printed sheet.
import {billingCalendar} from '../data/billing-calendar';

const termNames = [
  {ja: '第一期', en: 'Term 1'},
  {ja: '第二期', en: 'Term 2'},
  {ja: '第三期', en: 'Term 3'},
] as const;

export const sheetWords = {
  title: {
    ja: '遺伝研スパコン 利用料金の見積もり（{year}年度）',
    en: 'NIG supercomputer: estimate of the usage fees, fiscal year {year}',
  },
  total: {ja: '合計（税込）', en: 'Total including tax'},
  split: {ja: '税抜 {withoutTax}、消費税 {tax}', en: 'Excluding tax {withoutTax}, consumption tax {tax}'},
  storageTb: {ja: 'ストレージ（TB）', en: 'Storage (TB)'},
  term: {ja: '{name}（{period}）', en: '{name} ({period})'},
  aboutLines: {ja: '{lines}番: ', en: 'No. {lines}:'},
  estimate: {
    ja: 'これは見積もりです。正式な金額は、利用計画表に出る金額か、問い合わせ先が知らせる金額です。',
    en: 'This is an estimate. The official amount is the one in the usage plan, or the one that the help desk tells you.',
  },
  comma: {ja: '、', en: ', '},
  calendar: billingCalendar.map(({period, invoice, due}, index) => ({
    name: termNames[index] ?? termNames[0],
    period,
    invoice,
    due,
  })),
} as const;
