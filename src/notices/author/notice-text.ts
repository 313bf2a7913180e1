// Builds the text of the two files of a notice: the fields in order, the first paragraph by kind and times, then what
// is affected and what users can do.
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
import {type NoticeBlock, servicesOf} from '../schema';
import type {ServiceCode} from '../services';
import {bullets, firstSentences, serviceWords} from './notice-author';
import type {NoticeRequest} from './request';
import {withDatesInWords} from './typed-time';

/** The order of the fields of the block in a file. */
export const blockOrder = [
  'kind',
  'affects',
  'start',
  'originalEnd',
  'end',
  'endedAt',
  'state',
  'replacedBy',
  'extends',
  'review',
  'revision',
] as const satisfies readonly (keyof NoticeBlock)[];

/** Everything that the files hold. */
type NoticeParts = BodyParts & {slug: string; tags: readonly string[]};

/** The input on one line. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}+|\s+/gu, ' ').trim();
}

function quoted(text: string): string {
  return stringify(text, {defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0}).trimEnd();
}

function fieldLine(name: string, value: string | number | readonly string[]): string {
  return `${name}: ${typeof value === 'object' ? `[${value.join(', ')}]` : value}\n`;
}

function descriptionIn({request, ...parts}: NoticeParts, locale: StaffLocale): string {
  const typed = oneLine(request.description[locale]);
  return typed === ''
    ? firstSentence({request, ...parts}, locale, 'without-weekday')
    : withDatesInWords(typed, locale, 'without-weekday');
}

/** The whole texts of both files. Slug, date, tags and block are in the Japanese one only. */
export function noticeTexts(parts: NoticeParts): StaffText {
  const {slug, tags, date, block, request} = parts;
  const title = (locale: StaffLocale) => fieldLine('title', quoted(oneLine(request.title[locale])));
  const description = (locale: StaffLocale) => fieldLine('description', quoted(descriptionIn(parts, locale)));
  const blockLines = blockOrder.map((field) => {
    const value = block[field];
    return value === undefined ? '' : `  ${fieldLine(field, value)}`;
  });
  const data = fieldLine('date', date) + fieldLine('tags', tags);
  const ja = `${fieldLine('slug', slug)}${title('ja')}${data}${description('ja')}notice:\n${blockLines.join('')}`;
  const en = title('en') + description('en');
  return {
    ja: `---\n${ja}---\n\n${bodyOf(parts, 'ja')}\n`,
    en: `---\n${en}---\n\n${bodyOf(parts, 'en')}\n`,
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

function firstSentenceOf({kind, start, end, endedAt}: NoticeBlock): keyof typeof firstSentences {
  if (kind === 'deadline') return start === undefined || start === end ? 'deadline' : 'deadline-period';
  if (kind !== 'outage') return kind;
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

/** The services to name: where everything is affected, nothing else needs naming. */
function namedServices(block: NoticeBlock): readonly string[] {
  const named = servicesOf(block);
  return named.includes('all') ? ['all'] : named;
}

/**
 * The sentence that says what happens when, from kind, services and times.
 * @param weekday descriptions have no weekdays
 */
function firstSentence({block, date}: BodyParts, locale: StaffLocale, weekday: Weekdays = 'with-weekday'): string {
  const {start, end, endedAt} = block;
  const services = namedServices(block).map((code) => serviceWords[code as ServiceCode]);
  const over = endedAt ?? end;
  const values = {
    what: listed(
      services.flatMap((service) => service?.what[locale] ?? []),
      locale,
    ),
    be: services.length > 1 || services[0]?.plural ? 'are' : 'is',
    date: dayInWords(date, locale, weekday),
    period: periodInSentence(start ?? date, over, locale, weekday),
    at: start === undefined ? '' : atTimeInWords(start, locale, weekday),
    end: end === undefined ? '' : timeInWords(end, locale, weekday) + (locale === 'en' ? clockOf(end, weekday) : ''),
    endedAt: endedAt === undefined ? '' : atTimeInWords(endedAt, locale, weekday),
  };
  const sentence = filledIn(firstSentences[firstSentenceOf(block)][locale], values, locale);
  return locale === 'en' ? capitalised(sentence) : sentence;
}

function bulletsOf({block, request}: BodyParts, locale: StaffLocale): string[] {
  const {kind, end, endedAt} = block;
  const bullet = (name: keyof typeof bullets, values: Record<string, string> = {}) =>
    filledIn(bullets[name][locale], values, locale);
  const services = namedServices(block).flatMap((code) => serviceWords[code as ServiceCode] ?? []);
  const who = listed(
    services.map((service) => service.who[locale]),
    locale,
  );
  const typed = request.action[locale]
    .split(/\r?\n/)
    .map((line) => typedSentence(withDatesInWords(line, locale)))
    .filter((line) => line !== '');
  const stops = kind === 'maintenance' || kind === 'suspension';
  const added: string[] = [];
  if (typed.length === 0 && stops && end !== undefined && endedAt === undefined) added.push(bullet('before-or-after'));
  if (typed.length === 0 && kind === 'deadline') added.push(bullet('by-the-deadline'));
  const pages = new Map(services.flatMap(({page}) => (page ? [[page.address, page.title] as const] : [])));
  const moreToRead = [...pages]
    .filter(([address]) => !request.action[locale].includes(address))
    .map(([address, title]) => bullet('page', {address, title: title[locale]}));
  return [
    bullet(kind === 'news' || kind === 'deadline' ? 'concerns' : 'affects', {who}),
    ...typed,
    ...added,
    ...(block.extends === undefined ? [] : [bullet('carries-on', {slug: block.extends})]),
    ...moreToRead,
    bullet(endedAt === undefined ? 'help-desk' : 'help-desk-after'),
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
