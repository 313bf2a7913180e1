// Writes the dates not to miss as an iCalendar file (RFC 5545). The same dates give the same bytes, whenever they are written.

import {fiscalYearOf} from '../../fees/term';
import {dayNumber, isoDate} from '../../lib/civil-date';
import type {Locale} from '../../lib/localized';
import type {Deadline} from '../deadlines';
import {deadlineWords} from '../messages/labels';

const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/** A value of type TEXT (RFC 5545, 3.3.11). */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** A content line, folded at 75 octets (RFC 5545, 3.1) but never inside a character. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const {length} = encoder.encode(character);
    if (octets + length > MOST_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += length;
  }
  return `${text}\r\n`;
}

const compact = (day: string): string => day.replaceAll('-', '');

function eventOf({code, start, end}: Deadline, locale: Locale): string[] {
  const {name, what} = deadlineWords[code];
  return [
    'BEGIN:VEVENT',
    // The same date has the same UID: a file that is read in again changes the entry and adds none.
    `UID:checklist-${code}-${end}@nig-supercomputer`,
    // Not from the clock: the dates are fixed long before, and no file is made before that day.
    `DTSTAMP:${fiscalYearOf(start) - 1}0401T000000Z`,
    `DTSTART;VALUE=DATE:${compact(start)}`,
    // The day after the last one (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${compact(isoDate(dayNumber(end) + 1))}`,
    `SUMMARY:${escaped(name[locale])}`,
    `DESCRIPTION:${escaped(what[locale])}`,
    // Meetings can be made on that day.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The calendar of the dates, each an event of whole days. */
export function calendarOf(deadlines: readonly Deadline[], title: string, locale: Locale): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//NIG supercomputer//Checklist//${locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(title)}`,
    ...deadlines.flatMap((deadline) => eventOf(deadline, locale)),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('');
}
