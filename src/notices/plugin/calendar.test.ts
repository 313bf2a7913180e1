// The calendars, read back by another library than the one that writes them.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {sync, type VEvent} from 'node-ical';
import {isoDate} from '../../lib/civil-date';
import {runs} from '../../lib/test-support/exhaustive';
import type {CheckedNotice} from '../check';
import {exampleNotice} from '../fixtures/any-notice';
import {endsAt, startsAt} from '../moment';
import {services} from '../services';
import {calendarWriter} from './calendar';
import type {Place} from './subscription-text';

const ja: Place = {locale: 'ja', root: 'https://site.example/'};
const en: Place = {locale: 'en', root: 'https://site.example/en/'};

function written(notices: CheckedNotice[], place = en): string {
  return calendarWriter(notices, place)(undefined);
}

function eventsIn(text: string): VEvent[] {
  return Object.values(sync.parseICS(text)).filter((one): one is VEvent => one?.type === 'VEVENT');
}

/** The entry of the one notice. */
function eventOf(fields: Partial<CheckedNotice>, place = en): VEvent {
  const [event] = eventsIn(written([exampleNotice(fields)], place));
  if (!event) throw new Error('no event');
  return event;
}

/** The lines of the file, put together again where they were folded. */
function linesOf(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

/** The day that a whole-day date means; the reader gives 00:00 in the time zone of the machine. */
function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const period = {start: '2026-12-05T08:30+09:00', end: '2026-12-07T09:00+09:00'};

describe('one entry', () => {
  test('has the data of the notice', () => {
    const event = eventOf({...period, affects: ['fees', 'renewal']});
    expect(event).toMatchObject({
      uid: '2026-12-01-example@notices.nig-supercomputer',
      summary: 'Planned power cut',
      status: 'CONFIRMED',
      transparency: 'TRANSPARENT',
      sequence: 0,
      categories: ['fees', 'year-end account renewal'],
      url: 'https://site.example/en/blog/2026-12-01-example/',
      description:
        'The power supply is inspected.\nPeriod: Sat, 5 December 2026 08:30 to Mon, 7 December 2026 09:00\n' +
        'Affects: fees, year-end account renewal\nhttps://site.example/en/blog/2026-12-01-example/',
    });
    expect(event.start.toISOString()).toBe('2026-12-04T23:30:00.000Z');
    expect(event.end?.toISOString()).toBe('2026-12-07T00:00:00.000Z');
    expect(event.dtstamp.toISOString()).toBe('2026-11-19T15:00:00.000Z');
    expect(event.lastmodified?.toISOString()).toBe('2026-11-19T15:00:00.000Z');
  });

  test('states its times in the zone that the file describes', () => {
    const lines = linesOf(written([exampleNotice(period)]));
    expect(lines).toContain('DTSTART;TZID=Asia/Tokyo:20261205T083000');
    expect(lines).toContain('DTEND;TZID=Asia/Tokyo:20261207T090000');
    const zone = lines.slice(lines.indexOf('BEGIN:VTIMEZONE'), lines.indexOf('END:VTIMEZONE'));
    expect(zone).toEqual(expect.arrayContaining(['TZID:Asia/Tokyo', 'TZOFFSETTO:+0900', 'TZNAME:JST']));
  });

  test('open-ended: the first day alone, and the headline says so', () => {
    const notice = exampleNotice({start: '2026-12-05', review: '2027-03-31'});
    const lines = linesOf(written([notice]));
    expect(lines).toContain('DTSTART;VALUE=DATE:20261205');
    expect(lines.filter((line) => line.startsWith('DTEND'))).toEqual([]);
    expect(lines).toContain('SUMMARY:Planned power cut (no end date yet)');
    expect(linesOf(written([notice], ja))).toContain('SUMMARY:計画停電 (終了日は未定)');
  });

  test('news that takes effect at a time has no end to set', () => {
    const news = eventOf({kind: 'news', start: '2026-12-05T13:00+09:00'});
    expect(news).toMatchObject({summary: 'Planned power cut', start: new Date('2026-12-05T04:00:00Z')});
  });
});

describe('a changed notice', () => {
  test.each([
    ['postponed', {state: 'postponed'}, 1, 'Postponed: Planned power cut', '【延期】計画停電'],
    ['cancelled', {state: 'cancelled', revision: 1}, 2, 'Cancelled: Planned power cut', '【中止】計画停電'],
    ['replaced', {replacedBy: 'x'}, 1, 'Replaced: Planned power cut', '【差し替え】計画停電'],
  ] as const)('%s: keeps its identity, is cancelled, and says why', (_, change, sequence, inEnglish, inJapanese) => {
    const {uid} = eventOf(period);
    const event = eventOf({...period, ...change});
    expect(event).toMatchObject({uid, sequence, status: 'CANCELLED', summary: inEnglish});
    expect(eventOf({...period, ...change}, ja).summary).toBe(inJapanese);
    expect(event.start).toEqual(eventOf(period).start);
  });

  test('ended early: ends then, with a higher number and a later date of change', () => {
    const event = eventOf({...period, endedAt: '2026-12-06T17:30+09:00'});
    expect(event).toMatchObject({sequence: 1, status: 'CONFIRMED'});
    expect(event.end?.toISOString()).toBe('2026-12-06T08:30:00.000Z');
    expect(event.lastmodified?.toISOString()).toBe('2026-12-06T08:30:00.000Z');
  });

  test('links to the notice that replaces it', () => {
    const later = exampleNotice({slug: '2027-01-10-later', title: {ja: '次', en: 'The next one'}});
    const first = exampleNotice({...period, state: 'postponed', replacedBy: later.slug});
    const [event] = eventsIn(written([later, first]));
    expect(event?.description).toContain('See instead: The next one https://site.example/en/blog/2027-01-10-later/');
  });
});

describe('the file', () => {
  const news = exampleNotice({slug: '2026-12-02-news', kind: 'news'});
  const fees = exampleNotice({...period, slug: '2026-12-03-fees', affects: ['fees']});
  const login = exampleNotice({...period, slug: '2026-12-04-login', affects: ['login-general']});

  test('holds the notices with a period, of the service asked for', () => {
    const write = calendarWriter([news, fees, login], ja);
    const slugs = (text: string) => eventsIn(text).map((event) => event.uid.split('@')[0]);
    const service = (code: string) => services.find((one) => one.code === code);
    expect(slugs(write(undefined))).toEqual([fees.slug, login.slug]);
    expect(slugs(write(service('fees')))).toEqual([fees.slug]);
    expect(slugs(write(service('pledge')))).toEqual([]);
    expect(linesOf(write(service('fees')))).toContain('X-WR-CALNAME:遺伝研スパコンのお知らせ: 利用料金');
  });

  test('ends each line with CR and LF, none longer than 75 bytes', () => {
    const long = exampleNotice({...period, title: {ja: '長い題名🙂'.repeat(40), en: 'x'}});
    const text = written([long], ja);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(eventsIn(text)[0]?.summary).toBe(long.title.ja);
  });

  // Extensions are written without escapes, as programs read them.
  test('the names of services need no escapes', () => {
    expect(services.filter(({name}) => /[\\;,\n]/.test(name.ja + name.en))).toEqual([]);
  });
});

describe('any notice', () => {
  const day = fc.integer({min: 15_000, max: 30_000});
  const time = fc.tuple(fc.integer({min: 0, max: 23}), fc.integer({min: 0, max: 59}));
  const two = (value: number) => String(value).padStart(2, '0');
  const moment = (ofDay: number, [hour, minute]: [number, number]) =>
    `${isoDate(ofDay)}T${two(hour)}:${two(minute)}+09:00`;
  const length = fc.integer({min: 1, max: 400});

  test('with times starts and ends at the instants that it says', () => {
    fc.assert(
      fc.property(day, length, time, time, fc.boolean(), (first, days, from, to, midnight) => {
        const start = moment(first, from);
        const end = midnight ? `${isoDate(first + days)}T24:00+09:00` : moment(first + days, to);
        const event = eventOf({start, end});
        expect([event.start.getTime(), event.end?.getTime()]).toEqual([startsAt(start), endsAt(end)]);
      }),
      {numRuns: runs(50, 2000)},
    );
  });

  test('with days covers these days', () => {
    fc.assert(
      fc.property(day, length, (first, days) => {
        const event = eventOf({start: isoDate(first), end: isoDate(first + days - 1)});
        expect(event.datetype).toBe('date');
        expect([dayOf(event.start), event.end && dayOf(event.end)]).toEqual([isoDate(first), isoDate(first + days)]);
      }),
      {numRuns: runs(50, 2000)},
    );
  });

  test('has any title unchanged', () => {
    const words = fc.string({unit: 'grapheme', minLength: 1}).map((text) => `a${text.replace(/[\p{C}\p{Z}]/gu, '')}b`);
    fc.assert(
      fc.property(words, (title) => {
        expect(eventOf({...period, title: {ja: title, en: title}}).summary).toBe(title);
      }),
      {numRuns: runs(50, 2000)},
    );
  });
});
