// The words for what could not be read of a shared plan. What could be read stands in the form.

import type {Localized} from '../../lib/localized';
import type {PlanProblemCode} from '../plan-problem';
import type {ShareProblemCode} from '../share-problem';
import {planProblemWords} from './problems';

/** A line that is left out because of what is wrong in it: which line, what is wrong, what to write instead. */
function leftOut(code: PlanProblemCode): Localized {
  const {ja, en} = planProblemWords[code];
  return {
    ja: `共有された計画の{position}行目は、次の理由で読み込みませんでした。${ja}`,
    en: `Line {position} of the shared plan was left out for this reason. ${en}`,
  };
}

/**
 * What to say for each problem of a shared text. `{position}` stands for the problem's field: the line's place, from 1.
 * What bears on no line does not have it.
 */
export const shareProblemWords = {
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
  'not-json': leftOut('not-json'),
  'plan-not-an-object': leftOut('plan-not-an-object'),
  'unknown-field': leftOut('unknown-field'),
  'fiscal-year-missing': leftOut('fiscal-year-missing'),
  'not-a-year': leftOut('not-a-year'),
  'fiscal-year-without-tariff': leftOut('fiscal-year-without-tariff'),
  'unknown-rules': leftOut('unknown-rules'),
  'lines-missing': leftOut('lines-missing'),
  'lines-not-a-list': leftOut('lines-not-a-list'),
  'too-many-lines': leftOut('too-many-lines'),
  'line-not-an-object': leftOut('line-not-an-object'),
  'service-missing': leftOut('service-missing'),
  'unknown-service': leftOut('unknown-service'),
  'node-missing': leftOut('node-missing'),
  'unknown-node': leftOut('unknown-node'),
  'node-not-offered': leftOut('node-not-offered'),
  'node-not-wanted': leftOut('node-not-wanted'),
  'date-missing': leftOut('date-missing'),
  'date-not-iso': leftOut('date-not-iso'),
  'date-does-not-exist': leftOut('date-does-not-exist'),
  'end-before-start': leftOut('end-before-start'),
  'date-outside-fiscal-year': leftOut('date-outside-fiscal-year'),
  'quantities-missing': leftOut('quantities-missing'),
  'quantities-not-a-list': leftOut('quantities-not-a-list'),
  'too-many-quantities': leftOut('too-many-quantities'),
  'quantity-missing': leftOut('quantity-missing'),
  'quantity-not-a-string': leftOut('quantity-not-a-string'),
  'quantity-not-a-number': leftOut('quantity-not-a-number'),
  'quantity-negative': leftOut('quantity-negative'),
  'quantity-too-many-decimals': leftOut('quantity-too-many-decimals'),
  'quantity-too-large': leftOut('quantity-too-large'),
  'not-a-whole-number': leftOut('not-a-whole-number'),
} as const satisfies Record<ShareProblemCode, Localized>;
