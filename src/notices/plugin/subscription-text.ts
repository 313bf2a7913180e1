// The text of a notice in feeds and calendars. A build has no clock, so nothing here is scheduled, in force or ended;
// but postponed, cancelled and replaced are data, and come first.
import {periodInWords} from '../../lib/dates-in-words';
import {type Locale, textIn} from '../../lib/localized';
import type {CheckedNotice} from '../check';
import {stateLabels} from '../notice-labels';
import {type Service, services} from '../services';
import {periodsOf, writtenState} from '../state';
import {calledOffMessages, subscriptionMessages} from './messages';

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
  const title = subscriptionMessages.title[locale];
  return service === undefined || service.code === 'all' ? title : `${title}: ${service.name[locale]}`;
}

export function affectedNames(notice: Pick<CheckedNotice, 'affects'>, locale: Locale): string[] {
  const named: readonly Service[] = services;
  return notice.affects.map((code) => named.find((service) => service.code === code)?.name[locale] ?? code);
}

/** The title; preceded by its state if its dates are no longer valid. */
export function headline(notice: CheckedNotice, locale: Locale): string {
  const title = textIn(notice.title, locale);
  const state = writtenState(notice);
  if (state === undefined) return title;
  const word = stateLabels[state][locale];
  return locale === 'ja' ? `【${word}】${title}` : `${word}: ${title}`;
}

/**
 * The lines below the title.
 * @param notices all notices, in which the one that replaces it is looked up
 */
export function noticeLines(notice: CheckedNotice, notices: readonly CheckedNotice[], place: Place): NoticeLine[] {
  const {locale} = place;
  const comma = locale === 'ja' ? '、' : ', ';
  const labelled = (label: keyof typeof subscriptionMessages, text: string) =>
    `${subscriptionMessages[label][locale]}: ${text}`;
  const lines: NoticeLine[] = [];
  const state = writtenState(notice);
  if (state !== undefined) lines.push({text: calledOffMessages[state][locale]});
  const instead = notices.find((one) => one.slug === notice.replacedBy);
  if (instead) {
    lines.push({text: labelled('replacedBy', headline(instead, locale)), link: noticeLink(instead.slug, place)});
  }
  lines.push({text: textIn(notice.description, locale)});
  const periods = periodsOf(notice);
  for (const period of periods) {
    const dates = periodInWords(period, locale);
    const names = periods.length > 1 ? ` (${affectedNames(period, locale).join(comma)})` : '';
    if (dates !== undefined) lines.push({text: labelled('period', dates + names)});
  }
  const names = affectedNames(notice, locale);
  if (names.length > 0) lines.push({text: labelled('affects', names.join(comma))});
  return lines;
}
