import {expect, test} from '@jest/globals';
import ical from 'node-ical';
import {deadlines} from '../dates';
import {deadlineMessages} from '../messages/labels';
import {calendarOf} from './as-text';

const day = (date: Date | undefined): string => {
  const at = date ?? new Date(0);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};

test('the dates of a fiscal year, read by another library', () => {
  const text = calendarOf(deadlines('2026-05-01', {charged: true}), 'dates', 'en');
  const events = Object.values(ical.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT');
  expect(events.map((event) => [event.uid, event.datetype, day(event.start), day(event.end)])).toEqual([
    ['checklist-deletion-2026-06-30@nig-supercomputer', 'date', '2026-06-30', '2026-07-01'],
    ['checklist-term-1-closes-2026-07-31@nig-supercomputer', 'date', '2026-07-31', '2026-08-01'],
    ['checklist-term-2-closes-2026-11-30@nig-supercomputer', 'date', '2026-11-30', '2026-12-01'],
    ['checklist-last-change-of-fees-2026-12-31@nig-supercomputer', 'date', '2026-12-31', '2027-01-01'],
    ['checklist-renewal-2027-03-31@nig-supercomputer', 'date', '2027-01-04', '2027-04-01'],
    ['checklist-approval-ends-2027-03-31@nig-supercomputer', 'date', '2027-03-31', '2027-04-01'],
    ['checklist-login-stops-2027-04-01@nig-supercomputer', 'date', '2027-04-01', '2027-04-02'],
    ['checklist-deletion-2027-06-30@nig-supercomputer', 'date', '2027-06-30', '2027-07-01'],
  ]);
  expect(text).toContain('DTSTAMP:20250401T000000Z');
});

test.each(['ja', 'en'] as const)(
  'lines of at most 75 octets that end in CRLF, no character cut, text escaped: %s',
  (locale) => {
    const title = 'a, b; c\\d\ne 期限'.repeat(9);
    const dates = deadlines('2026-05-01', {charged: true});
    const text = calendarOf(dates, title, locale);
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
    const read = ical.sync.parseICS(text);
    const events = Object.values(read).filter((part) => part?.type === 'VEVENT');
    expect(events.map(({summary, description}) => [summary, description])).toEqual(
      dates.map(({code}) => [deadlineMessages[code].name[locale], deadlineMessages[code].what[locale]]),
    );
    expect(read.vcalendar).toMatchObject({'WR-CALNAME': title});
  },
);

test('a date has the same entry whenever the file is made', () => {
  const entry = (from: string): string | undefined =>
    calendarOf(deadlines(from, {charged: false}), 'dates', 'ja')
      .split('BEGIN:VEVENT')
      .find((part) => part.includes('checklist-deletion-2027-06-30'));
  expect(entry('2026-04-01')).toBe(entry('2027-03-31'));
  expect(entry('2026-04-01')).toContain('SUMMARY:継続していないアカウントのデータの期限');
});
