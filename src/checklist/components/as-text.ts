// The dates of a checklist in words, and as a calendar file.
import {fiscalYearOf} from '../../fees/term';
import {dayNumber, isoDate} from '../../lib/civil-date';
import {momentInWords, periodInWords} from '../../lib/dates-in-words';
import {type Locale, textIn} from '../../lib/localized';
import type {Deadline} from '../dates';
import {deadlineMessages} from '../messages/labels';

/** The day, or the period where it is longer. */
export function dayInWords({start, end}: Deadline, locale: Locale): string {
  return start === end ? momentInWords(end, locale) : (periodInWords({start, end}, locale) ?? '');
}

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
  const {name, what} = deadlineMessages[code];
  return [
    'BEGIN:VEVENT',
    // The same date has the same UID: a file that is read in again changes the entry and adds none.
    `UID:checklist-${code}-${end}@nig-supercomputer`,
    // Not from the clock: the dates are fixed long before, and no file is made before that day.
    `DTSTAMP:${fiscalYearOf(start) - 1}0401T000000Z`,
    `DTSTART;VALUE=DATE:${compact(start)}`,
    // The day after the last one (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${compact(isoDate(dayNumber(end) + 1))}`,
    `SUMMARY:${escaped(textIn(name, locale))}`,
    `DESCRIPTION:${escaped(textIn(what, locale))}`,
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
