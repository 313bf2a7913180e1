// What is wrong with a field of a plan and what to write instead; and what could not be read of a shared plan. A
// message is shown beside its field, so that it does not name it. The limits are those of src/fees/{plan,quantity}.ts.
import type {Localized} from '../../lib/localized';
import {type PlanProblemCode, planProblemCodes} from '../plan-problem';
import type {ShareProblemCode} from '../share';

/** For what no form writes: only a damaged file or link has it, and no field can correct it. */
const unreadable = {
  ja: '計画のデータの形が正しくありません。計画を新しく入力してください。',
  en: 'The data of the plan have the wrong form. Enter the plan anew.',
} as const satisfies Localized;

const noQuantity = {
  ja: '数量がありません。半角の数字で、25のように書いてください。',
  en: 'The quantity is missing. Write it in plain digits, such as 25.',
} as const satisfies Localized;

/** The message for each problem of a plan. Plain text with nothing to fill in. */
export const planProblemMessages = {
  'not-json': unreadable,
  'plan-not-an-object': unreadable,
  'unknown-field': unreadable,
  'fiscal-year-missing': {
    ja: '年度がありません。4月から始まる年度を選んでください。',
    en: 'The fiscal year is missing. Choose the year in which it starts, in April.',
  },
  'not-a-year': {
    ja: '年度として読めません。2026のように、4桁の西暦で書いてください。',
    en: 'This cannot be read as a fiscal year. Write four digits, such as 2026.',
  },
  'fiscal-year-without-tariff': {
    ja: 'この年度の料金規則はまだありません。別の年度を選ぶか、計算に使う規則を選んでください。',
    en: 'There are no fee rules for this fiscal year. Choose another year, or choose the rules to use.',
  },
  'unknown-rules': {
    ja: 'このような料金規則はありません。一覧から選んでください。',
    en: 'There are no such fee rules. Choose from the list.',
  },
  'lines-missing': unreadable,
  'lines-not-a-list': unreadable,
  'too-many-lines': {
    ja: '行が多すぎます。10,000行以下にしてください。',
    en: 'There are too many lines. Keep to 10,000 or fewer.',
  },
  'line-not-an-object': unreadable,
  'service-missing': {
    ja: 'サービスがありません。一覧から1つ選んでください。',
    en: 'The service is missing. Choose one from the list.',
  },
  'unknown-service': {
    ja: 'このようなサービスはありません。一覧から1つ選んでください。',
    en: 'There is no such service. Choose one from the list.',
  },
  'service-not-offered': {
    ja: 'この年度には、このサービスがありません。別のサービスか年度を選んでください。',
    en: 'This service is not offered in this fiscal year. Choose another service or another fiscal year.',
  },
  'node-missing': {
    ja: 'ノードの種類がありません。一覧から1つ選んでください。',
    en: 'The node type is missing. Choose one from the list.',
  },
  'unknown-node': {
    ja: 'このようなノードの種類はありません。一覧から1つ選んでください。',
    en: 'There is no such node type. Choose one from the list.',
  },
  'node-not-offered': {
    ja: 'このサービスでは、このノードを使えません。一覧から別の種類を選んでください。',
    en: 'This service does not offer this node type. Choose another one from the list.',
  },
  'node-not-wanted': unreadable,
  'date-missing': {
    ja: '日付がありません。2026-04-01のように、年-月-日の順で書いてください。',
    en: 'The date is missing. Write year-month-day, such as 2026-04-01.',
  },
  'date-not-iso': {
    ja: '日付として読めません。2026-04-01のように、年-月-日の順で書いてください。',
    en: 'This cannot be read as a date. Write year-month-day, such as 2026-04-01.',
  },
  'date-does-not-exist': {
    ja: 'この日は暦にありません。月と日を確かめて、書き直してください。',
    en: 'The calendar has no such day. Check the month and the day, and write it again.',
  },
  'end-before-start': {
    ja: '終了日が開始日より前です。開始日と同じか、それより後の日を書いてください。',
    en: 'The end is before the start. Write the day of the start or a later one.',
  },
  'date-outside-fiscal-year': {
    ja: 'この日は年度の外にあります。4月1日から翌年3月31日までの日を書くか、年度を選び直してください。',
    en:
      'This day is outside the fiscal year. Write a day from 1 April to the next 31 March, or choose another ' +
      'fiscal year.',
  },
  'quantities-missing': noQuantity,
  'quantities-not-a-list': unreadable,
  'too-many-quantities': {
    ja: '1行の数量が多すぎます。1行は1,000個以下にして、残りは別の行に書いてください。',
    en: 'There are too many quantities in one line. Keep to 1,000 or fewer, and put the rest in another line.',
  },
  'quantity-missing': noQuantity,
  'quantity-not-a-string': unreadable,
  'quantity-not-a-number': {
    ja: '数として読めません。コンマや単位を付けずに半角の数字で25のように書き、小数には点を使って1.5のように書いてください。',
    en:
      'This cannot be read as a number. Write digits alone, without commas or units, such as 25; for decimals ' +
      'use a point: 1.5.',
  },
  'quantity-negative': {
    ja: '数にマイナスが付いています。0以上の数を書いてください。',
    en: 'The number has a minus sign. Write zero or more.',
  },
  'quantity-too-many-decimals': {
    ja: '小数点より後の桁が多すぎます。小数は6桁以内で書いてください。',
    en: 'There are too many decimals. Write six at most.',
  },
  'quantity-too-large': {
    ja: '数が大きすぎます。1行の合計を100,000以下にしてください。',
    en: 'The number is too large. Keep the sum of the line to 100,000 or less.',
  },
  'not-a-whole-number': {
    ja: 'ここに小数は使えません。1や2のような整数を書いてください。',
    en: 'Decimals cannot be used here. Write a whole number, such as 1 or 2.',
  },
} as const satisfies Record<PlanProblemCode, Localized>;

/** A line that is left out because of what is wrong in it: which line, what is wrong, what to write instead. */
function leftOut(code: PlanProblemCode): Localized {
  const {ja, en} = planProblemMessages[code];
  return {
    ja: `共有された計画の{position}行目は、次の理由で読み込みませんでした。${ja}`,
    en: `Line {position} of the shared plan was left out for this reason. ${en}`,
  };
}

/**
 * The message for each problem of a shared text. `{position}` is the problem's field: the line's place, from 1.
 * What bears on no line does not have it.
 */
export const shareProblemMessages = {
  'not-a-shared-plan': {
    ja: 'このリンクに、共有された計画はありません。送ってくれた方に、リンクをもう一度もらってください。',
    en: 'There is no shared plan in this link. Ask the sender for the link once more.',
  },
  'unknown-version': {
    ja: 'このページでは、この形式のリンクを読み込めません。ページを再読み込みしても同じなら、送ってくれた方に知らせてください。',
    en: 'This page cannot read links of this form. If it is the same after you reload the page, tell the sender.',
  },
  'cut-off': {
    ja: 'リンクが途中で切れているので、{position}行目からは読み込めませんでした。リンク全体をもう一度もらってください。',
    en: 'The link was cut off, so nothing was read from line {position} on. Ask for the whole link once more.',
  },
  'fiscal-year-not-read': {
    ja: '共有された計画の年度を読めなかったので、別の年度で計算しています。年度を選び直してください。',
    en: 'The fiscal year of the shared plan could not be read, so another one is used. Choose the right one.',
  },
  'rules-not-read': {
    ja: '共有された計画の料金規則を読めなかったので、年度の規則で計算しています。規則を確かめてください。',
    en: 'The fee rules of the shared plan could not be read, so those of the fiscal year are used. Check them.',
  },
  'lines-left-out': {
    ja: '行が多すぎるので、{position}行目からは読み込みませんでした。計画を分けて、もう一度共有してもらってください。',
    en: 'There are too many lines, so nothing was read from line {position} on. Ask the sender to share it in parts.',
  },
  'line-not-read': {
    ja: '共有された計画の{position}行目を読み込めませんでした。この行を入力し直してください。',
    en: 'Line {position} of the shared plan could not be read. Enter this line anew.',
  },
  ...(Object.fromEntries(planProblemCodes.map((code) => [code, leftOut(code)])) as Record<PlanProblemCode, Localized>),
} as const satisfies Record<ShareProblemCode, Localized>;
