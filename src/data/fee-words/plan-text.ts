// The words of a plan as plain text, for an e-mail to those who decide or pay.
import type {PlanTextWords} from '../../domain/fees/plan-text';
import {billingCalendar} from '../billing-calendar';
import {quantityWords} from './labels';
import {pitfallWords} from './pitfalls';

const termNames = [
  {ja: '第一期', en: 'Term 1'},
  {ja: '第二期', en: 'Term 2'},
  {ja: '第三期', en: 'Term 3'},
] as const;

/** All words that `planText` needs. */
export const planTextWords = {
  title: {
    ja: '遺伝研スパコン 利用料金の見積もり（{year}年度）',
    en: 'NIG supercomputer: estimate of the usage fees, fiscal year {year}',
  },
  total: {ja: '合計（税込）', en: 'Total including tax'},
  split: {ja: '税抜 {withoutTax}、消費税 {tax}', en: 'Excluding tax {withoutTax}, consumption tax {tax}'},
  lines: {ja: '【使うもの】', en: 'WHAT IS USED'},
  node: {ja: 'ノードの種類', en: 'Node type'},
  storageTb: {ja: 'ストレージ（TB）', en: 'Storage (TB)'},
  sum: {ja: '{sum}（アカウントごと: {quantities}）', en: '{sum} (by account: {quantities})'},
  period: {ja: '期間', en: 'Period'},
  fromTo: {ja: '{start} 〜 {end}', en: '{start} to {end}'},
  date: {ja: '行う日', en: 'Day on which it is done'},
  fee: {ja: '料金', en: 'Fee'},
  terms: {ja: '【期ごとの請求（税込）】', en: 'INVOICES BY TERM (including tax)'},
  term: {ja: '{name}（{period}）', en: '{name} ({period})'},
  invoice: {ja: '請求書の送付', en: 'Invoice is sent'},
  due: {ja: '支払期限', en: 'Payment is due'},
  notes: {ja: '【注意すること】', en: 'TO KNOW'},
  aboutLines: {ja: '{lines}番: ', en: 'No. {lines}:'},
  estimate: {
    ja: 'これは見積もりです。正式な金額は、利用計画表に出る金額か、問い合わせ先が知らせる金額です。',
    en: 'This is an estimate. The official amount is the one in the usage plan, or the one that the help desk tells you.',
  },
  link: {ja: 'この見積もりを開くリンク', en: 'Link that opens this estimate'},
  noLines: {ja: '（まだありません）', en: '(nothing yet)'},
  taxIncluded: {ja: '（税込）', en: ' (including tax)'},
  taxExcluded: {ja: '（税抜）', en: ' (excluding tax)'},
  colon: {ja: ': ', en: ': '},
  comma: {ja: '、', en: ', '},
  yen: {ja: '{amount}円', en: '{amount} JPY'},
  quantities: quantityWords,
  calendar: billingCalendar.map(({period, invoice, due}, index) => ({
    name: termNames[index] ?? termNames[0],
    period,
    invoice,
    due,
  })),
  note: pitfallWords,
} as const satisfies PlanTextWords;
