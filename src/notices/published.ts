// Decides which fields of a notice are published, in which order: for the browser, notices.json and other programs.
import {type Locale, textIn} from '../lib/localized';
import {changedAt} from './calendar-entry';
import type {CheckedNotice} from './check';
import {builtAfter, liveNotices} from './current';
import type {Degree, Kind, Notice} from './schema';
import {periodsOf} from './state';

/** One notice as pages, feeds and other programs see it: its data, and its title in the language of the page. */
export type PublishedNotice = Omit<Notice, 'review' | 'revision' | 'endsWith'> & {
  title: string;
  /** The address on this site, with the language's prefix and a slash at the end. */
  url: string;
};

/** The global data of every page: few notices, however many there are. */
export type NoticesGlobalData = {
  /** The notices that are in force or coming at some instant from `after` on, newest first. */
  notices: PublishedNotice[];
  /** The day on which the newest notice was posted, in epoch milliseconds: no reader sees the page earlier. */
  after: number;
};

/** What the page of a notice carries besides its text. */
export type NoticePage = {
  notice: PublishedNotice;
  /** The slug of the later notice that carries it on. */
  continuedBy?: string;
};

/** What every page needs to know of all notices. */
export function globalData(notices: readonly PublishedNotice[]): NoticesGlobalData {
  const after = builtAfter(notices);
  return {notices: liveNotices(notices, after), after};
}

/** What the page of one of the notices carries. @param notices all notices */
export function noticePage(notice: PublishedNotice, notices: readonly PublishedNotice[]): NoticePage {
  const later = notices.find((one) => one.extends === notice.slug);
  return {notice, ...(later && {continuedBy: later.slug})};
}

const PERIOD = ['start', 'end', 'endedAt', 'originalStart', 'originalEnd', 'about'] as const;
const OPTIONAL = ['degree', 'breaks', ...PERIOD, 'periods', 'state', 'extends', 'replacedBy', 'updated'] as const;

function headOf({slug, title, date, kind}: CheckedNotice, locale: Locale, baseUrl: string) {
  return {slug, title: textIn(title, locale), url: `${baseUrl}blog/${slug}/`, date, kind};
}

/**
 * A checked notice as it is published in one language. The order of the fields is fixed, so that the same notices
 * give the same bytes; `review` and `revision` concern staff only and are not published.
 * @param baseUrl the language's base address, with a slash at the end
 */
export function publishedNotice(notice: CheckedNotice, locale: Locale, baseUrl: string): PublishedNotice {
  return {...headOf(notice, locale, baseUrl), affects: notice.affects, ...present(notice, OPTIONAL)};
}

/** One period of a notice for other programs. */
type JsonPeriod = Pick<Notice, 'start' | 'end' | 'endedAt' | 'originalStart' | 'originalEnd' | 'about' | 'breaks'> & {
  kind?: Kind;
  affects: {service: string; degree: Degree}[];
};

/** One notice in notices.json: its periods, each with its services, and the fields that decide its state. */
export type NoticeJson = Pick<PublishedNotice, 'slug' | 'title' | 'url' | 'date' | 'kind'> &
  Partial<Pick<Notice, 'state' | 'extends' | 'replacedBy'>> & {updated: string; periods: JsonPeriod[]};

function present<N extends object, F extends keyof N>(from: N, fields: readonly F[]): Partial<Pick<N, F>> {
  return Object.fromEntries(
    fields.filter((field) => from[field] !== undefined).map((field) => [field, from[field]]),
  ) as Partial<Pick<N, F>>;
}

/** @param baseUrl the language's base address, with a slash at the end */
export function noticeJson(notice: CheckedNotice, locale: Locale, baseUrl: string): NoticeJson {
  return {
    ...headOf(notice, locale, baseUrl),
    updated: new Date(changedAt(notice)).toISOString(),
    ...present(notice, ['state', 'extends', 'replacedBy']),
    periods: periodsOf(notice).map((period) => ({
      ...(period.kind !== notice.kind && {kind: period.kind}),
      ...present(period, [...PERIOD, 'breaks']),
      affects: period.affects.map((service) => ({service, degree: period.degree ?? 'down'})),
    })),
  };
}
