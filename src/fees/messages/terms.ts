// When each billing term is closed, invoiced and due. The terms themselves are in src/fees/term.ts.
import type {Localized} from '../../lib/localized';

/** What happens after a term, in words: the months do not change from year to year. */
type BillingDates = {period: Localized; closes: Localized; invoice: Localized; due: Localized};

/** For term 1, 2 and 3. */
export const billingCalendar: readonly [BillingDates, BillingDates, BillingDates] = [
  {
    period: {ja: '4月1日〜7月31日', en: '1 April – 31 July'},
    closes: {ja: '7月31日', en: '31 July'},
    invoice: {ja: '8月の初め', en: 'early August'},
    due: {ja: '9月の末日', en: 'end of September'},
  },
  {
    period: {ja: '8月1日〜11月30日', en: '1 August – 30 November'},
    closes: {ja: '11月30日', en: '30 November'},
    invoice: {ja: '12月の初め', en: 'early December'},
    due: {ja: '1月の末日', en: 'end of January'},
  },
  {
    period: {ja: '12月1日〜3月31日', en: '1 December – 31 March'},
    closes: {ja: '12月31日に金額を確定', en: 'amount final on 31 December'},
    invoice: {ja: '3月の中ごろ', en: 'mid-March'},
    due: {ja: '4月の末日', en: 'end of April'},
  },
];

export const termMessages = {
  fee: {ja: '料金（税込）', en: 'Fee, including tax'},
  term: {ja: '期', en: 'Term'},
  current: {ja: '（いまの期）', en: '(current term)'},
  closes: {ja: '締め', en: 'Closes'},
  invoice: {ja: '請求書の送付', en: 'Invoice sent'},
  due: {ja: '支払期限', en: 'Payment due'},
} as const satisfies Record<string, Localized>;

/** The names of the terms 1, 2 and 3. */
export const termNames = [
  {ja: '第一期', en: 'Term 1'},
  {ja: '第二期', en: 'Term 2'},
  {ja: '第三期', en: 'Term 3'},
] as const;
