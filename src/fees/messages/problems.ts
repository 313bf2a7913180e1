// What is wrong with a field of a plan and what to write instead; and what could not be read of a shared plan. A
// message is shown beside its field, so that it does not name it. The limits are those of src/fees/{plan,quantity}.ts.
import type {Localized} from '../../lib/localized';
import type {PlanProblemCode} from '../plan-problem';
import type {ShareProblemCode} from '../share';

/** For what no form writes: only a damaged file or link has it, and no field can correct it. */
const unreadable: Localized = {
  ja: '計画のデータの形式が正しくありません。計画を入力し直してください。',
  en: 'The plan data have the wrong format. Enter the plan again.',
};

const noQuantity: Localized = {
  ja: '数量がありません。半角の数字で、25のように入力してください。',
  en: 'The quantity is missing. Enter digits, such as 25.',
};

const noService: Localized = {
  ja: 'サービスが選ばれていません。一覧から1つ選んでください。',
  en: 'No service is chosen. Choose one from the list.',
};

const noNode: Localized = {
  ja: 'ノードの種類が選ばれていません。一覧から1つ選んでください。',
  en: 'No node type is chosen. Choose one from the list.',
};

const noDate: Localized = {
  ja: '日付がないか、形が違います。2026-04-01のように、年-月-日の順で入力してください。',
  en: 'The date is missing or has another form. Enter year-month-day, such as 2026-04-01.',
};

const noYear: Localized = {
  ja: '年度がないか、4桁の西暦ではありません。2026のように、4月から始まる年度を入力してください。',
  en: 'The fiscal year is missing or does not have four digits. Enter the year in which it starts, such as 2026.',
};

const noRules: Localized = {
  ja: 'この年度の料金規則はありません。別の年度か規則を選んでください。',
  en: 'There are no such fee rules. Choose another year or other rules.',
};

/** The message for each problem of a plan. Plain text with nothing to fill in. */
export const planProblemMessages = {
  'not-json': unreadable,
  'plan-not-an-object': unreadable,
  'unknown-field': unreadable,
  'fiscal-year-missing': noYear,
  'not-a-year': noYear,
  'fiscal-year-without-tariff': noRules,
  'unknown-rules': noRules,
  'lines-missing': unreadable,
  'lines-not-a-list': unreadable,
  'too-many-lines': {
    ja: '行が多すぎます。10,000行以下にしてください。',
    en: 'There are too many lines. Enter at most 10,000.',
  },
  'line-not-an-object': unreadable,
  'service-missing': noService,
  'unknown-service': {
    ja: 'サービスの名前が正しくありません。一覧から1つ選んでください。',
    en: 'This is not the name of a service. Choose one from the list.',
  },
  'service-not-offered': {
    ja: 'このサービスは、この年度にはありません。別のサービスか年度を選んでください。',
    en: 'This service is not offered in this fiscal year. Choose another service or year.',
  },
  'node-missing': noNode,
  'unknown-node': noNode,
  'node-not-offered': {
    ja: 'このサービスでは、このノードを使えません。一覧から別の種類を選んでください。',
    en: 'This node type is not available for this service. Choose another one from the list.',
  },
  'node-not-wanted': unreadable,
  'date-missing': noDate,
  'date-not-iso': noDate,
  'date-does-not-exist': {
    ja: 'この日付は存在しません。月と日を確かめて、入力し直してください。',
    en: 'This date does not exist. Check the month and the day.',
  },
  'end-before-start': {
    ja: '終了日が開始日より前です。開始日か、それより後の日を入力してください。',
    en: 'The end date is before the start date. Enter the start date or a later one.',
  },
  'date-outside-fiscal-year': {
    ja: 'この日は年度の外です。4月1日から翌年3月31日までの日か、別の年度を選んでください。',
    en: 'This date is outside the fiscal year. Enter a date from 1 April to 31 March, or choose another year.',
  },
  'quantities-missing': noQuantity,
  'quantities-not-a-list': unreadable,
  'too-many-quantities': {
    ja: '1行の数量が多すぎます。1行は1,000個以下にしてください。',
    en: 'There are too many quantities in one line. Enter at most 1,000.',
  },
  'quantity-missing': noQuantity,
  'quantity-not-a-string': unreadable,
  'quantity-not-a-number': {
    ja: '数ではありません。コンマや単位を付けずに、半角の数字で25や1.5のように入力してください。',
    en: 'This is not a number. Enter digits without commas or units, such as 25 or 1.5.',
  },
  'quantity-negative': {
    ja: '負の数です。0以上の数を入力してください。',
    en: 'The number is negative. Enter zero or more.',
  },
  'quantity-too-many-decimals': {
    ja: '小数の桁が多すぎます。小数点以下は6桁以内にしてください。',
    en: 'There are too many decimal places. Use six at most.',
  },
  'quantity-too-large': {
    ja: '数が大きすぎます。1行の合計を100,000以下にしてください。',
    en: 'The number is too large. Keep the total of the line at 100,000 or less.',
  },
  'not-a-whole-number': {
    ja: '小数は使えません。1や2のような整数を入力してください。',
    en: 'Decimals cannot be used here. Enter a whole number, such as 1 or 2.',
  },
} as const satisfies Record<PlanProblemCode, Localized>;

/**
 * The message for each problem of a shared text. `{position}` is the problem's field: the line's place, from 1.
 * Problems of the whole text do not have it.
 */
export const shareProblemMessages = {
  'not-a-shared-plan': {
    ja: 'このリンクに、読み込める計画はありません。送信した方に、リンクを送り直してもらってください。',
    en: 'There is no plan in this link that can be read. Ask the sender to send the link again.',
  },
  'cut-off': {
    ja: 'リンクが途中で切れているので、{position}行目から読み込めませんでした。リンク全体を送り直してもらってください。',
    en: 'The link is incomplete, so nothing was loaded from line {position} on. Ask the sender for the whole link.',
  },
  'year-not-read': {
    ja: '共有された計画の年度を読み込めなかったので、下の年度で計算しています。年度を確かめてください。',
    en: 'The fiscal year of the shared plan could not be read, so that below is used. Check it.',
  },
  'line-not-read': {
    ja: '共有された計画の{position}行目を読み込めませんでした。この行を入力し直してください。',
    en: 'Line {position} of the shared plan could not be read. Enter this line again.',
  },
} as const satisfies Record<ShareProblemCode, Localized>;
