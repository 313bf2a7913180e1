// Writes the notices of one service as an iCalendar file (RFC 5545), composed as jCal (RFC 7265) and serialised by
// ical.js. The same notices produce the same bytes.
import ICAL from 'ical.js';
import {tzlib_get_ical_block} from 'timezones-ical-library';
import {calendarEntry} from '../calendar-entry';
import type {CheckedNotice} from '../check';
import {type Service, services} from '../services';
import {periodsOf, touches} from '../state';
import {subscriptionMessages} from './messages';
import {affectedNames, headline, noticeLines, noticeLink, type Place, subscriptionTitle} from './subscription-text';

type Property = [name: string, parameters: Record<string, string>, type: string, ...values: string[]];
type Component = [name: string, properties: Property[], components: Component[]];

const ZONE = 'Asia/Tokyo';
// How often a program should ask again.
const REFRESH = 'PT1H';

/** The rules of Japan's time, which a file that names a time zone carries with it (RFC 5545 section 3.6.5). */
function timezone(): Component {
  const [block] = [tzlib_get_ical_block(ZONE)].flat();
  if (!block?.startsWith('BEGIN:VTIMEZONE')) throw new Error(`timezones-ical-library knows no ${ZONE}.`);
  return ICAL.parse(block) as unknown as Component;
}

function text(name: string, value: string): Property {
  return [name, {}, 'text', value];
}

/** Properties of Outlook, Google and Apple, which write them without a type; the value is not escaped. */
function extension(name: `x-${string}`, value: string): Property {
  return [name, {}, 'unknown', value];
}

/** An instant in UTC, as jCal writes it. */
function instant(name: string, epochMs: number): Property {
  return [name, {}, 'date-time', new Date(epochMs).toISOString().replace(/\.\d+/, '')];
}

/** The entry of one period of a notice; `undefined` for one without any time. */
function eventOf(
  notice: CheckedNotice,
  index: number,
  notices: readonly CheckedNotice[],
  place: Place,
): Component | undefined {
  const entry = calendarEntry(notice, index);
  if (!entry) return undefined;
  const {locale} = place;
  const moment = (name: string, value: string): Property =>
    entry.wholeDays ? [name, {}, 'date', value] : [name, {tzid: ZONE}, 'date-time', value];
  const link = noticeLink(notice.slug, place);
  const openEnded = entry.end === undefined && entry.calledOff === undefined && notice.kind !== 'news';
  const summary = headline(notice, locale) + (openEnded ? ` (${subscriptionMessages.openEnded[locale]})` : '');
  const lines = noticeLines(notice, notices, place).map(({text: line, link: to}) =>
    to === undefined ? line : `${line} ${to}`,
  );
  return [
    'vevent',
    [
      text('uid', entry.uid),
      ['sequence', {}, 'integer', String(entry.sequence)],
      // In a file without a request to anybody both are the time of the last change (RFC 5545 section 3.8.7.2).
      instant('dtstamp', entry.changedAt),
      instant('last-modified', entry.changedAt),
      instant('created', entry.postedAt),
      moment('dtstart', entry.start),
      ...(entry.end === undefined ? [] : [moment('dtend', entry.end)]),
      text('summary', summary),
      text('description', [...lines, link].join('\n')),
      ['categories', {}, 'text', ...affectedNames(notice, locale)],
      ['url', {}, 'uri', link],
      text('status', entry.calledOff === undefined ? 'CONFIRMED' : 'CANCELLED'),
      // The reader is not busy then.
      text('transp', 'TRANSPARENT'),
    ],
    [],
  ];
}

/**
 * Prepares the entries of all notices, once for all calendars.
 * @param notices all notices, newest first
 * @returns a function that writes the calendar of a service, or of everything where none is given
 */
export function calendarWriter(
  notices: readonly CheckedNotice[],
  place: Place,
): (service: Service | undefined) => string {
  const {locale} = place;
  const zone = timezone();
  const events = new Map(
    notices.map((notice) => {
      const periods = periodsOf(notice).map((period) => ({...period, affects: period.affects ?? notice.affects}));
      return [notice.slug, periods.map((period, index) => ({period, event: eventOf(period, index, notices, place)}))];
    }),
  );

  return (service) => {
    const title = subscriptionTitle(service, locale);
    const here = notices
      .flatMap(({slug}) => events.get(slug) ?? [])
      .filter(({period}) => service === undefined || touches(period, service.code, services))
      .map(({event}) => event);
    const calendar: Component = [
      'vcalendar',
      [
        text('version', '2.0'),
        text('prodid', `-//NIG supercomputer//Notices//${locale.toUpperCase()}`),
        text('calscale', 'GREGORIAN'),
        text('method', 'PUBLISH'),
        text('name', title),
        ['refresh-interval', {}, 'duration', REFRESH],
        extension('x-published-ttl', REFRESH),
        extension('x-wr-calname', title),
        extension('x-wr-timezone', ZONE),
      ],
      [zone, ...here.filter((event) => event !== undefined)],
    ];
    // The library counts 75 characters without the space that a folded line begins with (RFC 5545 section 3.1).
    ICAL.foldLength = 74;
    return ICAL.stringify(calendar);
  };
}
