// Builds the text of the two files of a notice: the fields in order, the first paragraph by kind and times, then what
// is affected and what users can do; and the sentences again after a change of the data.
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
import {noticeKindWords} from '../notice-words';
import {type NoticeBlock, servicesOf} from '../schema';
import type {ServiceCode} from '../services';
import {bullets, firstSentences, serviceWords, titles, wholeSite} from './notice-author';
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

/** Everything that the files hold. */
type NoticeParts = BodyParts & {slug: string; tags: readonly string[]};

/** The input on one line. */
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

function descriptionIn(parts: NoticeParts, locale: StaffLocale): string {
  const typed = oneLine(parts.request.description[locale]);
  return typed === ''
    ? firstSentence(parts, locale, 'without-weekday')
    : withDatesInWords(typed, locale, 'without-weekday');
}

/** The whole texts of both files. Slug, date, tags and block are in the Japanese one only. */
export function noticeTexts(parts: NoticeParts): StaffText {
  const {slug, tags, date, block, request} = parts;
  const title = (locale: StaffLocale) =>
    fieldLine('title', quoted(oneLine(request.title[locale]) || titleOf(block, locale)));
  const description = (locale: StaffLocale) => fieldLine('description', quoted(descriptionIn(parts, locale)));
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

/** The title from kind and services. */
function titleOf(block: NoticeBlock, locale: StaffLocale): string {
  return capitalised(filledIn(titles[block.kind][locale], {what: whatOf(block, locale)}, locale));
}

/** The sentences that come from the data alone; none for several periods, which are described by hand. */
export function sentencesOf(block: NoticeBlock, date: string, locale: StaffLocale) {
  if (block.periods !== undefined) return undefined;
  return {
    description: firstSentence({block, date}, locale, 'without-weekday'),
    first: firstSentence({block, date}, locale),
    advice: adviceOf(block)?.[locale],
    helpDesk: helpDeskOf(block)[locale],
  };
}

/** What the text is made of: the checked block, the posting date as `YYYY-MM-DD`, and the input. */
type BodyParts = {block: NoticeBlock; date: string; request: NoticeRequest};

/** The input on one line, with what Markdown or HTML would interpret escaped. */
function typedSentence(text: string): string {
  return oneLine(text)
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

function listed(items: readonly string[], locale: StaffLocale): string {
  const unique = [...new Set(items)];
  const last = unique.at(-1) ?? '';
  if (unique.length < 2) return last;
  const others = unique.slice(0, -1);
  return locale === 'ja' ? `${others.join('、')}と${last}` : `${others.join(', ')} and ${last}`;
}

/** The text with its first letter as a capital. */
export function capitalised(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

/** The words for the services to name: where everything is affected, nothing else needs naming. */
function wordsOf(block: NoticeBlock) {
  const named = servicesOf(block);
  if (named.length === 0) return [wholeSite];
  return (named.includes('all') ? ['all'] : named).flatMap((code) => serviceWords[code as ServiceCode] ?? []);
}

function whatOf(block: NoticeBlock, locale: StaffLocale): string {
  return listed(
    wordsOf(block).map(({what}) => what[locale]),
    locale,
  );
}

/**
 * The sentence that says what happens when, from kind, services and times.
 * @param weekday descriptions have no weekdays
 */
function firstSentence(
  {block, date}: Pick<BodyParts, 'block' | 'date'>,
  locale: StaffLocale,
  weekday: Weekdays = 'with-weekday',
): string {
  const {kind, start, end, endedAt} = block;
  const services = wordsOf(block);
  const over = endedAt ?? end;
  const isPlural = services.length > 1 || services[0]?.plural;
  const values = {
    what: whatOf(block, locale),
    kind: noticeKindWords[kind][locale].toLowerCase(),
    be: isPlural ? 'are' : 'is',
    were: isPlural ? 'were' : 'was',
    date: dayInWords(date, locale, weekday),
    period: periodInSentence(start ?? date, over, locale, weekday),
    start: start === undefined ? '' : timeInWords(start, locale, weekday),
    at: start === undefined ? '' : atTimeInWords(start, locale, weekday),
    end: over === undefined ? '' : timeInWords(over, locale, weekday) + (locale === 'en' ? clockOf(over, weekday) : ''),
    endedAt: endedAt === undefined ? '' : atTimeInWords(endedAt, locale, weekday),
  };
  const sentence = filledIn(firstSentences[firstSentenceOf(block)][locale], values, locale);
  return locale === 'en' ? capitalised(sentence) : sentence;
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
  const {kind} = block;
  const bullet = (name: keyof typeof bullets, values: Record<string, string>) =>
    filledIn(bullets[name][locale], values, locale);
  const services = wordsOf(block);
  const who = listed(
    services.map((service) => service.who[locale]),
    locale,
  );
  const typed = request.action[locale]
    .split(/\r?\n/)
    .map((line) => typedSentence(withDatesInWords(line, locale)))
    .filter((line) => line !== '');
  const advice = adviceOf(block);
  const pages = new Map(services.flatMap(({page}) => (page ? [[page.address, page.title] as const] : [])));
  const moreToRead = [...pages]
    .filter(([address]) => !request.action[locale].includes(address))
    .map(([address, title]) => bullet('page', {address, title: title[locale]}));
  return [
    bullet(kind === 'news' || kind === 'deadline' ? 'concerns' : 'affects', {who}),
    ...(typed.length === 0 && advice ? [advice[locale]] : typed),
    ...(block.extends === undefined ? [] : [bullet('carries-on', {slug: block.extends})]),
    ...moreToRead,
    helpDeskOf(block)[locale],
  ];
}

/** The body of the file in one language, without a line end at its end. */
function bodyOf(parts: BodyParts, locale: StaffLocale): string {
  const {block, request} = parts;
  const sentence = (text: string) => typedSentence(withDatesInWords(text, locale));
  const about = block.kind === 'news' ? sentence(request.description[locale]) : '';
  const first = [firstSentence(parts, locale), about, sentence(request.reason[locale])]
    .filter((part) => part !== '')
    .join(locale === 'en' ? ' ' : '');
  const list = bulletsOf(parts, locale).map((line) => `- ${line}`);
  return [first, '', '<!-- truncate -->', '', ...list].join('\n');
}
