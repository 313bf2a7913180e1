// Builds the text of the two files of a notice: the fields in order, the first paragraph by kind and times, then what
// users can do; and the sentences again after a change of the data.
import {stringify} from 'yaml';
import {
  atTimeInWords,
  clockOf,
  dayInWords,
  periodInSentence,
  timeInWords,
  type Weekdays,
} from '../../lib/dates-in-words';
import {filledIn} from '../../lib/filled-in';
import type {StaffLocale, StaffText} from '../../lib/localized';
import {noticeKindLabels} from '../notice-labels';
import {type Kind, type NoticeBlock, servicesOf} from '../schema';
import {isPartOf, type ServiceCode, services} from '../services';
import type {NoticeRequest} from './request';
import {withDatesInWords} from './typed-time';

/** The order of the fields of the block in a file. */
export const blockOrder = [
  'kind',
  'affects',
  'degree',
  'breaks',
  'originalStart',
  'start',
  'originalEnd',
  'end',
  'endedAt',
  'about',
  'periods',
  'endsWith',
  'state',
  'replacedBy',
  'extends',
  'review',
  'revision',
  'updated',
] as const satisfies readonly (keyof NoticeBlock)[];

export const tagOfKind = {
  news: 'news',
  suspension: 'maintenance',
  maintenance: 'maintenance',
  outage: 'maintenance',
  deadline: 'news',
} as const satisfies Record<Kind, string>;

/** What a notice is about that names no service. */
const wholeSite: StaffText = {ja: '遺伝研スパコン', en: 'NIG supercomputer'};

/** The pages with more about a service and its parts. */
const pages: readonly (readonly [ServiceCode, string])[] = [
  ['registration', '/application/registration/'],
  ['renewal', '/application/renewal/'],
  ['pledge', '/application/agreement_signing/'],
  ['group-cloud', '/guides/using_personal_genome_division/group_cloud/'],
  ['fees', '/application/invoice/'],
];

/** The first sentence of a notice, by its kind and by which of its times are known. */
const firstSentences = {
  news: {ja: '{what}についての、{date}のお知らせです。', en: 'News of {date}: {what}.'},
  'news-from': {
    ja: '{what}についての、{date}のお知らせです。{start}から実施します。',
    en: 'News of {date}: {what}. It takes effect {at}.',
  },
  suspension: {ja: '{period}、{what}を一時停止します。', en: 'Suspended {period}: {what}.'},
  'suspension-over': {ja: '{period}、{what}を一時停止しました。', en: 'It was suspended {period}: {what}.'},
  maintenance: {
    ja: '{period}、メンテナンスのため{what}を止めます。',
    en: 'Stopped for maintenance {period}: {what}.',
  },
  'maintenance-over': {
    ja: '{period}、メンテナンスのため{what}を止めました。',
    en: 'It was stopped for maintenance {period}: {what}.',
  },
  'outage-over': {ja: '{period}、{what}に障害がありました。', en: 'There was an outage {period}: {what}.'},
  'outage-over-start-unknown': {
    ja: '{what}に障害がありました。{endedAt}復旧しました。',
    en: 'There was an outage: {what}. It was resolved {endedAt}.',
  },
  'outage-begun': {ja: '{at}、{what}に障害が起きました。', en: 'An outage began {at}: {what}.'},
  'outage-expected': {
    ja: '{at}、{what}に障害が起きました。復旧の見込みは{end}です。',
    en: 'An outage began {at}: {what}. It is expected to be resolved by {end}.',
  },
  deadline: {ja: '{what}の期限は、{end}です。', en: 'The deadline is {end}: {what}.'},
  'deadline-period': {ja: '{what}の期間は、{period}です。', en: 'The period is {period}: {what}.'},
  postponed: {
    ja: '{period}予定していた{what}の{kind}は、延期します。新しい日程は、決まりしだいお知らせします。',
    en: 'Postponed: the {kind} that was planned {period} ({what}). New times will be announced.',
  },
  'deadline-postponed': {
    ja: '{end}としていた{what}の期限は、延期します。新しい期限は、決まりしだいお知らせします。',
    en: 'Postponed: the deadline, which was {end} ({what}). A new one will be announced.',
  },
} as const satisfies Record<string, StaffText>;

const bullets = {
  'before-or-after': {
    ja: '必要な手続きや作業は、この期間の前か後にしてください。',
    en: 'Do what you need to do before or after this time.',
  },
  'by-the-deadline': {ja: '期限までに手続きをしてください。', en: 'Complete the procedure by then.'},
  page: {ja: 'くわしくは[{title}]({address})を読んでください。', en: 'Read more: [{title}]({address}).'},
  'help-desk': {
    ja: '急ぎのときやわからないことがあるときは、[問い合わせ先](/application/reference/)に連絡してください。',
    en: 'If it is urgent or something is not clear, write to the [help desk](/application/reference/).',
  },
  'help-desk-after': {
    ja: 'うまくいかないことが残っているときは、[問い合わせ先](/application/reference/)に知らせてください。',
    en: 'If something still does not work, write to the [help desk](/application/reference/).',
  },
} as const satisfies Record<string, StaffText>;

/** What the text is made of: the checked block, the posting date as `YYYY-MM-DD`, and the input. */
type BodyParts = {block: NoticeBlock; date: string; request: NoticeRequest};
type NoticeParts = BodyParts & {slug: string; tags: readonly string[]};

export function oneLine(text: string): string {
  return text.replace(/\p{Cc}+|\s+/gu, ' ').trim();
}

/** The text as YAML in double quotes. */
export function quoted(text: string): string {
  return stringify(text, {defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0}).trimEnd();
}

function fieldLine(name: string, value: string | number | readonly string[]): string {
  return `${name}: ${typeof value === 'object' ? `[${value.join(', ')}]` : value}\n`;
}

/** The whole texts of both files. Slug, date, tags and block are in the Japanese one only. */
export function noticeTexts(parts: NoticeParts): StaffText {
  const {slug, tags, date, block, request} = parts;
  const title = (locale: StaffLocale) =>
    fieldLine('title', quoted(oneLine(request.title[locale]) || titleOf(block, locale)));
  const description = (locale: StaffLocale) => {
    const typed = withDatesInWords(oneLine(request.description[locale]), locale, 'without-weekday');
    return fieldLine('description', quoted(typed || firstSentence(block, date, locale, 'without-weekday')));
  };
  const blockLines = blockOrder.map((field) => {
    const value = Reflect.get(block, field) as string | number | readonly string[] | undefined;
    const isEmpty = value === undefined || (typeof value === 'object' && value.length === 0);
    return isEmpty ? '' : `  ${fieldLine(field, value)}`;
  });
  const data = fieldLine('date', date) + fieldLine('tags', tags);
  const ja = `${fieldLine('slug', slug)}${title('ja')}${data}${description('ja')}notice:\n${blockLines.join('')}`;
  const en = title('en') + description('en');
  return {
    ja: `---\n${ja}---\n\n${bodyOf(parts, 'ja')}\n`,
    en: `---\n${en}---\n\n${bodyOf(parts, 'en')}\n`,
  };
}

/** The services that the text names: where everything is affected, nothing else needs naming. */
function whatOf(block: NoticeBlock, locale: StaffLocale): string {
  const named = servicesOf(block);
  const shown = named.includes('all') ? ['all'] : named;
  const names = services.filter(({code}) => shown.includes(code)).map(({name}) => name[locale]);
  return names.join(locale === 'ja' ? '、' : ', ') || wholeSite[locale];
}

function titleOf(block: NoticeBlock, locale: StaffLocale): string {
  const [what, kind] = [whatOf(block, locale), noticeKindLabels[block.kind][locale]];
  return locale === 'ja' ? `${what}の${kind}` : `${kind}: ${what}`;
}

/** The sentences that come from the data alone; none for several periods, which are described by hand. */
export function sentencesOf(block: NoticeBlock, date: string, locale: StaffLocale) {
  if (block.periods !== undefined) return undefined;
  return {
    description: firstSentence(block, date, locale, 'without-weekday'),
    first: firstSentence(block, date, locale),
    advice: adviceOf(block)?.[locale],
    helpDesk: helpDeskOf(block)[locale],
  };
}

/** The input on one line, with what Markdown or HTML would interpret escaped, and dates in words. */
function typedSentence(text: string, locale: StaffLocale): string {
  return oneLine(withDatesInWords(text, locale))
    .replace(/^(#{1,6}|[-+*>]|\d+[.)])(?=\s)/, '\\$1')
    .replace(/<(?=[A-Za-z/!?])/g, '\\<');
}

function firstSentenceOf({kind, start, end, endedAt, state}: NoticeBlock): keyof typeof firstSentences {
  if (state === 'postponed') return kind === 'deadline' ? 'deadline-postponed' : 'postponed';
  if (kind === 'news') return start === undefined ? 'news' : 'news-from';
  if (kind === 'deadline') return start === undefined || start === end ? 'deadline' : 'deadline-period';
  if (kind !== 'outage') return endedAt === undefined ? kind : `${kind}-over`;
  if (endedAt !== undefined) return start === undefined ? 'outage-over-start-unknown' : 'outage-over';
  return end === undefined ? 'outage-begun' : 'outage-expected';
}

/**
 * The sentence that says what happens when, from kind, services and times.
 * @param weekday descriptions have no weekdays
 */
function firstSentence(block: NoticeBlock, date: string, locale: StaffLocale, weekday: Weekdays = 'with-weekday') {
  const {kind, start, end, endedAt} = block;
  const over = endedAt ?? end;
  const values = {
    what: whatOf(block, locale),
    kind: noticeKindLabels[kind][locale].toLowerCase(),
    date: dayInWords(date, locale, weekday),
    period: periodInSentence(start ?? date, over, locale, weekday),
    start: start === undefined ? '' : timeInWords(start, locale, weekday),
    at: start === undefined ? '' : atTimeInWords(start, locale, weekday),
    end: over === undefined ? '' : timeInWords(over, locale, weekday) + (locale === 'en' ? clockOf(over, weekday) : ''),
    endedAt: endedAt === undefined ? '' : atTimeInWords(endedAt, locale, weekday),
  };
  return filledIn(firstSentences[firstSentenceOf(block)][locale], values, locale);
}

/** The advice that follows from the kind, where staff write none. */
function adviceOf({kind, end, endedAt}: NoticeBlock): StaffText | undefined {
  if (kind === 'deadline') return bullets['by-the-deadline'];
  const isPlanned = (kind === 'maintenance' || kind === 'suspension') && end !== undefined && endedAt === undefined;
  return isPlanned ? bullets['before-or-after'] : undefined;
}

function helpDeskOf({endedAt}: NoticeBlock): StaffText {
  return bullets[endedAt === undefined ? 'help-desk' : 'help-desk-after'];
}

function bulletsOf({block, request}: BodyParts, locale: StaffLocale): string[] {
  const typed = request.action[locale].split(/\r?\n/).flatMap((line) => typedSentence(line, locale) || []);
  const advice = adviceOf(block);
  const moreToRead = pages
    .filter(([whole]) => servicesOf(block).some((code) => isPartOf(code, whole, services)))
    .filter(([, address]) => !request.action[locale].includes(address))
    .map(([code, address]) => {
      const title = services.find((service) => service.code === code)?.name[locale];
      return filledIn(bullets.page[locale], {address, title}, locale);
    });
  return [...(typed.length === 0 && advice ? [advice[locale]] : typed), ...moreToRead, helpDeskOf(block)[locale]];
}

/** The body of the file in one language, without a line end at its end. */
function bodyOf(parts: BodyParts, locale: StaffLocale): string {
  const {block, date, request} = parts;
  const about = block.kind === 'news' ? typedSentence(request.description[locale], locale) : '';
  const first = [firstSentence(block, date, locale), about, typedSentence(request.reason[locale], locale)]
    .filter((part) => part !== '')
    .join(locale === 'en' ? ' ' : '');
  const list = bulletsOf(parts, locale).map((line) => `- ${line}`);
  return [first, '', '<!-- truncate -->', '', ...list].join('\n');
}
