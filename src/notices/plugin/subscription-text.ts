// The text of a notice in feeds and calendars. A build has no clock, so nothing here is scheduled, in force or ended;
// but postponed, cancelled and replaced are data, and come first.
import {periodInWords} from '../../lib/dates-in-words';
import type {Locale, Localized} from '../../lib/localized';
import type {CheckedNotice} from '../check';
import {stateWords} from '../notice-words';
import {type Service, services} from '../services';
import {touches, type WrittenState, writtenState} from '../state';

export const subscriptionWords = {
  /** The name of the feeds and of the calendar; a service's own ones add the service's name. */
  title: {ja: '遺伝研スパコンのお知らせ', en: 'NIG supercomputer notices'},
  about: {ja: 'メンテナンス、障害、受付に関するお知らせ', en: 'Maintenance, outages and registration'},
  period: {ja: '期間', en: 'Period'},
  affects: {ja: '対象', en: 'Affects'},
  /** Beside the headline of an entry that shows its first day alone. */
  openEnded: {ja: '終わりは未定', en: 'no end set yet'},
  replacedBy: {ja: '代わりのお知らせ', en: 'See instead'},
} satisfies Record<string, Localized>;

/** Why the dates of a notice do not hold any more. */
const calledOffWords = {
  postponed: {
    ja: '延期になりました。この日程では行いません。',
    en: 'Postponed: it does not take place on these dates.',
  },
  cancelled: {ja: '中止になりました。', en: 'Cancelled: it does not take place.'},
  superseded: {
    ja: 'この日程ではなくなりました。別のお知らせに差し替えました。',
    en: 'These dates do not hold: another notice replaces this one.',
  },
} satisfies Record<WrittenState, Localized>;

/** The language that is being built, and the address of its pages. */
export type Place = {
  locale: Locale;
  /** The address of the language's top page, with scheme, host and a slash at the end. */
  root: string;
};

/** One line about a notice: plain text, and an optional link. */
type NoticeLine = {text: string; link?: string};

export function noticeLink(slug: string, place: Place): string {
  return `${place.root}blog/${slug}/`;
}

/** The title of the feeds and the calendar of a service, or of all notices. */
export function subscriptionTitle(service: Service | undefined, locale: Locale): string {
  const title = subscriptionWords.title[locale];
  return service === undefined || service.code === 'all' ? title : `${title}: ${service.name[locale]}`;
}

/** The notices that readers of a service want to know: those that touch it. */
export function noticesOf(service: Service | undefined, notices: readonly CheckedNotice[]): readonly CheckedNotice[] {
  return service === undefined ? notices : notices.filter((one) => touches(one, service.code, services));
}

export function affectedNames(notice: CheckedNotice, locale: Locale): string[] {
  const named: readonly Service[] = services;
  return notice.affects.map((code) => named.find((service) => service.code === code)?.name[locale] ?? code);
}

/** The title; preceded by its state if its dates are no longer valid. */
export function headline(notice: CheckedNotice, locale: Locale): string {
  const title = notice.title[locale];
  const state = writtenState(notice);
  if (state === undefined) return title;
  const word = stateWords[state][locale];
  return locale === 'ja' ? `【${word}】${title}` : `${word}: ${title}`;
}

/**
 * The lines below the title.
 * @param notices all notices, in which the one that replaces it is looked up
 */
export function noticeLines(notice: CheckedNotice, notices: readonly CheckedNotice[], place: Place): NoticeLine[] {
  const {locale} = place;
  const labelled = (label: keyof typeof subscriptionWords, text: string) =>
    `${subscriptionWords[label][locale]}: ${text}`;
  const lines: NoticeLine[] = [];
  const state = writtenState(notice);
  if (state !== undefined) lines.push({text: calledOffWords[state][locale]});
  const instead = notices.find((one) => one.slug === notice.replacedBy);
  if (instead) {
    lines.push({text: labelled('replacedBy', headline(instead, locale)), link: noticeLink(instead.slug, place)});
  }
  lines.push({text: notice.description[locale]});
  const period = periodInWords(notice, locale);
  if (period !== undefined) lines.push({text: labelled('period', period)});
  const names = affectedNames(notice, locale);
  lines.push({text: labelled('affects', names.join(locale === 'ja' ? '、' : ', '))});
  return lines;
}
