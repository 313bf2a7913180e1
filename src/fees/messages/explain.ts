// The messages for the steps that lead to a fee, and for the sources of their rules.
import type {Localized} from '../../lib/localized';
import type {RuleCode, SourceCode} from '../step';

/** What is filled in as `{result}`: an amount that is cut to whole yen, or one that is whole by itself. */
export const resultMessages = {
  cut: {ja: '{exact}、円未満を切り捨てて{cut}円', en: '{exact}, rounded down to {cut} JPY'},
  whole: {ja: '{cut}円', en: '{cut} JPY'},
} as const satisfies Record<string, Localized>;

/** The message for each step. `{days}` is the step's field of that name; `{quantities}` and `{amounts}` are lists. */
export const ruleMessages = {
  'not-in-term': {
    ja: 'この期には利用日がないので、料金はかかりません。',
    en: 'There are no days of use in this term, so nothing is charged.',
  },
  'sum-of-quantities': {
    ja: 'アカウントごとの数量（{quantities}）を足すと、{quantity}です。',
    en: 'The quantities for the accounts ({quantities}) add up to {quantity}.',
  },
  'free-up-to': {
    ja: '{tb} TBは無料の範囲（{freeTb} TB以下）なので、料金はかかりません。',
    en: '{tb} TB is within the free range ({freeTb} TB or less), so nothing is charged.',
  },
  'storage-steps': {
    ja: '{tb} TB ÷ {stepTb} TBの端数を切り上げて、{steps}と数えます。',
    en: '{tb} TB ÷ {stepTb} TB, rounded up, counts as {steps}.',
  },
  'yearly-price': {
    ja: '{units} × 年額{yen}円 = 年額{yenPerYear}円です。',
    en: '{units} × {yen} JPY a year = {yenPerYear} JPY a year.',
  },
  'prorate-year': {
    ja: '{yenPerYear}円 × {days}日 ÷ {daysOfYear}日 = {result}です。',
    en: '{yenPerYear} JPY × {days} ÷ {daysOfYear} (days) = {result}.',
  },
  'prorate-days': {
    ja: '{quantity} × {yen}円 × {days}日 ÷ {per}日 = {result}です。',
    en: '{quantity} × {yen} JPY × {days} ÷ {per} (days) = {result}.',
  },
  once: {
    ja: '{quantity} × {yen}円 = {result}です。',
    en: '{quantity} × {yen} JPY = {result}.',
  },
  tax: {
    ja: '税込では、{withoutTax}円 × (100 + {percent}) ÷ 100 = {result}です。',
    en: 'Including tax: {withoutTax} JPY × (100 + {percent}) ÷ 100 = {result}.',
  },
  'sum-of-amounts': {
    ja: '金額（{amounts}）を足すと、{sum}円です。',
    en: 'The amounts ({amounts}) add up to {sum} JPY.',
  },
  'tax-on-term': {
    ja: '消費税は、{sum}円 × {percent} ÷ 100 = {result}で、税込の合計は{total}円です。',
    en: 'Tax: {sum} JPY × {percent} ÷ 100 = {result}; the total including tax is {total} JPY.',
  },
} as const satisfies Record<RuleCode, Localized>;

/** The source of a step's rule: a name, no sentence. */
export const sourceMessages = {
  'appendix-1': {ja: '利用規程 第12条 別表1', en: 'Terms of use, article 12, appendix 1'},
  'appendix-2': {ja: '利用規程 第12条 別表2', en: 'Terms of use, article 12, appendix 2'},
  workbook: {ja: '利用計画表の規則', en: 'Rule of the usage plan'},
  estimate: {ja: '概算（金額は問い合わせ先に確認）', en: 'Estimate: confirm the amount with the help desk'},
} as const satisfies Record<SourceCode, Localized>;
