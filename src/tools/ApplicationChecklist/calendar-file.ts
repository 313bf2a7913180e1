// Writes the dates not to miss as an iCalendar file (RFC 5545). The same dates give the same bytes, whenever they are written.
import ICAL from 'ical.js';
import {deadlineWords} from '../../data/checklist-words/labels';
import type {Deadline} from '../../domain/checklist/deadlines';
import {dayNumber, isoDate} from '../../domain/civil-date';
import {fiscalYearOf} from '../../domain/fees/term';
import type {Locale} from '../../domain/localized';

type Property = [name: string, parameters: Record<string, string>, type: string, value: string];
type Component = [name: string, properties: Property[], components: Component[]];

function text(name: string, value: string): Property {
  return [name, {}, 'text', value];
}

function eventOf({code, start, end}: Deadline, locale: Locale): Component {
  const {name, what} = deadlineWords[code];
  return [
    'vevent',
    [
      // The same date keeps its name: a file that is read in again changes the entry and adds none.
      text('uid', `checklist-${code}-${end}@nig-supercomputer`),
      // A clock has no part in it: the dates are fixed long before, and no file is made before that day.
      ['dtstamp', {}, 'date-time', `${fiscalYearOf(start) - 1}-04-01T00:00:00Z`],
      ['dtstart', {}, 'date', start],
      // The day after the last one (RFC 5545 section 3.6.1).
      ['dtend', {}, 'date', isoDate(dayNumber(end) + 1)],
      text('summary', name[locale]),
      text('description', what[locale]),
      // The reader is not busy because of it: meetings can be made on that day.
      text('transp', 'TRANSPARENT'),
    ],
    [],
  ];
}

/** The calendar of the dates, each an event of whole days. */
export function calendarOf(deadlines: readonly Deadline[], title: string, locale: Locale): string {
  const calendar: Component = [
    'vcalendar',
    [
      text('version', '2.0'),
      text('prodid', `-//NIG supercomputer//Checklist//${locale.toUpperCase()}`),
      text('calscale', 'GREGORIAN'),
      text('method', 'PUBLISH'),
      ['x-wr-calname', {}, 'unknown', title],
    ],
    deadlines.map((deadline) => eventOf(deadline, locale)),
  ];
  return ICAL.stringify(calendar);
}
