// What readers see for the states and kinds of notices and for the kinds of account. Not in `messages.ts`, which has
// one language in the browser: the preview of the staff's form shows two.
import {filledIn} from '../lib/filled-in';
import type {Locale, Localized} from '../lib/localized';
import type {RegistrationKind} from './registration';
import type {Degree, Kind, Notice} from './schema';
import type {EndChange, NoticeState} from './state';

export const stateLabels: Record<NoticeState, Localized> = {
  scheduled: {ja: '予定', en: 'Scheduled'},
  'in-force': {ja: '継続中', en: 'Ongoing'},
  ended: {ja: '終了', en: 'Ended'},
  postponed: {ja: '延期', en: 'Postponed'},
  cancelled: {ja: '中止', en: 'Cancelled'},
  superseded: {ja: '差し替え', en: 'Replaced'},
};

const inForceLabels: Partial<Record<Kind, Localized>> = {
  maintenance: {ja: '実施中', en: 'In progress'},
  suspension: {ja: '停止中', en: 'Suspended'},
};

/** The word for the state of a notice of a kind. */
export function stateLabel(state: NoticeState, kind: Kind): Localized {
  if (state === 'ended' && kind === 'outage') return {ja: '復旧', en: 'Resolved'};
  return (state === 'in-force' && inForceLabels[kind]) || stateLabels[state];
}

/** What became of the end that was announced; shown after the period. */
export const endChangeLabels: Record<EndChange, Localized> = {
  extended: {ja: '（延長しました）', en: '(extended)'},
  'brought-forward': {ja: '（早めました）', en: '(moved earlier)'},
  'ended-early': {ja: '（予定より早く終わりました）', en: '(ended earlier than planned)'},
  'ended-late': {ja: '（予定より遅く終わりました）', en: '(ended later than planned)'},
};

/** A period on a page; also in the preview of the staff's form, in both languages. */
type PeriodLabel = 'from' | 'to' | 'until' | 'jst' | 'endOpen' | 'formerStart' | 'formerEnd' | 'about';

export const periodLabels: Record<PeriodLabel, Localized> = {
  about: {ja: 'およそ', en: 'about '},
  formerStart: {ja: '変わる前の始まり: ', en: 'Start before the change: '},
  from: {ja: '{start}から', en: 'From {start}'},
  to: {ja: '{end}まで', en: 'to {end}'},
  until: {ja: '{end}まで', en: 'Until {end}'},
  jst: {ja: '（日本時間）', en: ' (Japan time)'},
  endOpen: {ja: '（終了日は未定）', en: ' (no end date yet)'},
  formerEnd: {ja: '変更前の終了: ', en: 'Previous end: '},
};

const degreeLabels: Record<Exclude<Degree, 'down'>, Localized> = {
  degraded: {ja: '一部だけに影響します', en: 'Only a part is affected'},
  'short-breaks': {ja: 'この間に短い中断があります', en: 'Short breaks in this time'},
  'at-risk': {ja: '中断する可能性があります', en: 'It may be interrupted'},
  none: {ja: '影響はありませんでした', en: 'It had no effect'},
};

const breakLabels = {
  minutes: {ja: '1回{minutes}分ほど', en: 'about {minutes} minutes each'},
  times: {ja: '最大{times}回', en: 'at most {times}'},
} as const satisfies Record<string, Localized>;

/** How far a period affects its services, where that is not simply down: `Short breaks in this time (at most 2, …)`. */
export function degreeInWords(
  {degree, breaks}: Partial<Pick<Notice, 'degree' | 'breaks'>>,
  locale: Locale,
): string | undefined {
  if (degree === undefined || degree === 'down') return undefined;
  const text = degreeLabels[degree][locale];
  const parts = (['times', 'minutes'] as const).flatMap((name) => {
    const count = breaks?.[name];
    return count === undefined ? [] : [filledIn(breakLabels[name][locale], {[name]: count}, locale)];
  });
  if (parts.length === 0) return text;
  return locale === 'ja' ? `${text}（${parts.join('、')}）` : `${text} (${parts.join(', ')})`;
}

/** Short, for a row of a table. */
export const registrationNames: Record<RegistrationKind, Localized> = {
  general: {ja: '一般、1 TB', en: 'general, 1 TB'},
  'large-scale': {ja: '大規模', en: 'large-scale'},
  'personal-genome': {ja: '個人ゲノム', en: 'personal genome'},
};

export const registrationKindLabels: Record<RegistrationKind, Localized> = {
  general: {
    ja: '一般解析区画の通常のアカウント（1 TB）',
    en: 'Ordinary account of the general analysis division (1 TB)',
  },
  'large-scale': {ja: '一般解析区画の大規模利用', en: 'Large-scale use of the general analysis division'},
  'personal-genome': {ja: '個人ゲノム解析区画', en: 'Personal genome analysis division'},
};

export const noticeKindLabels: Record<Kind, Localized> = {
  outage: {ja: '障害', en: 'Outage'},
  maintenance: {ja: 'メンテナンス', en: 'Maintenance'},
  suspension: {ja: '一時停止', en: 'Suspension'},
  deadline: {ja: '期限', en: 'Deadline'},
  news: {ja: 'お知らせ', en: 'News'},
};
