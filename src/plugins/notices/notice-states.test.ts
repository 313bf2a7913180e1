// The state of each notice of this site at ten instants around its period: worked out from the sheet of facts where it is there, and
// written down here, so that a copy of the site without the sheet proves the same.
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {type NoticeState, stateAt} from '../../domain/notices/state';
import {unchangedRows} from './as-first-published';
import {readNotices} from './read-notices';

const root = path.resolve(__dirname, '../../..');
const sheet = path.join(root, '../shared/facts/notices.md');
const {notices} = readNotices(root);

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FAR = '2030-01-01T00:00';

const japan = (time: string) => Date.parse(`${time}:00+09:00`);

/** A period by itself: the first instant, and the first instant after it (none: open-ended); or a state that no clock changes. */
type Expected = {start: string; end?: string; always?: NoticeState};

/** Slug, first instant, first instant after it. Days end at 24:00, which is 00:00 of the next day. Japan time. */
const periods: [slug: string, start: string, end?: string, always?: NoticeState][] = [
  ['2022-04-05-news_DGC', '2022-04-05T00:00'],
  ['2022-05-13-suspension-of-applications', '2022-05-13T00:00'],
  ['2022-06-17-UserRegistration', '2022-06-17T00:00', '2022-07-05T00:00'],
  ['2022-07-05-news_NewApp', '2022-07-05T00:00'],
  ['2022-07-11-newapp', '2022-07-09T01:50', '2022-07-11T16:30'],
  ['2022-08-01-application-unable', '2022-08-01T10:00', '2022-08-01T13:00'],
  ['2023-03-14-adobe_sign', '2023-03-14T00:00'],
  ['2023-03-23-renewal-date-extended', '2023-03-23T00:00', '2023-05-08T00:00'],
  ['2023-12-27-account_registration_system_outage_NewYearsHoliday', '2023-12-27T12:00', '2024-01-09T12:00'],
  ['2024-02-26-change-account-error', '2024-02-26T00:00', '2024-02-26T17:17'],
  ['2024-07-01-news_renewal-date-extended', '2024-01-04T00:00', '2024-08-01T00:00'],
  ['2024-10-25-account_system_maintenance', '2024-10-25T00:00'],
  ['2024-12-05-extened_account_system_maintenance', '2024-12-05T00:00'],
  ['2025-07-29-ssh-failure_ga_gw', '2025-07-29T10:48', '2025-07-29T12:19'],
  ['2025-09-08-blackout', '2025-09-05T13:40', '2025-09-09T12:00'],
  ['2025-10-25-power-outage', '2025-10-24T00:00', '2025-10-28T00:00', 'postponed'],
  ['2025-11-06-power-outage', '2025-11-06T08:30', '2025-11-07T17:30'],
  ['2025-11-18-important_notice_2025_Aug-Nov', '2025-11-18T00:00', '2025-12-01T00:00'],
  ['2025-12-25-Slurm_ga_maintenance', '2025-12-25T10:30', '2025-12-25T15:00'],
  // Posted after its last day: from then on it was over, and before that day it was to come.
  ['2026-02-26-important_notice_2025_Dec-2026_Mar', '2026-01-01T00:00', '2026-01-01T00:00'],
  ['2026-03-13-scheduled-maintenance', '2026-03-13T12:00', '2026-03-20T00:00'],
];

/** Ten instants in their order: around the first and the last, in the middle, long before and long after. */
function tenInstants({start, end = FAR}: Expected): number[] {
  const [from, until] = [japan(start), japan(end)];
  const between = (share: number) => from + Math.floor((until - from) * share);
  return [
    from - 400 * DAY,
    from - DAY,
    from - MINUTE,
    from - 1,
    from,
    between(0.5),
    until - 1,
    until,
    until + DAY,
    until + 400 * DAY,
  ];
}

/** The state that the period alone gives. Written without the domain, so that it can contradict it. */
function stateBy({start, end, always}: Expected, now: number): NoticeState {
  if (always) return always;
  if (end !== undefined && now >= japan(end)) return 'ended';
  return now < japan(start) ? 'scheduled' : 'in-force';
}

function statesOf(slug: string, expected: Expected): {real: string[]; wanted: string[]} {
  const notice = notices.find((one) => one.slug === slug);
  if (!notice) throw new Error(`There is no notice ${slug}.`);
  const words = (state: (now: number) => NoticeState) =>
    tenInstants(expected).map((now) => `${new Date(now).toISOString()} ${state(now)}`);
  return {real: words((now) => stateAt(notice, now)), wanted: words((now) => stateBy(expected, now))};
}

const expectedOf = ([, start, end, always]: (typeof periods)[number]): Expected => ({
  start,
  ...(end !== undefined && {end}),
  ...(always && {always}),
});

describe('at ten instants', () => {
  test('there are 21 notices to look at', () => {
    expect(new Set(periods.map(([slug]) => slug)).size).toBe(21);
  });

  test.each(unchangedRows(periods, notices))('%s is what this table says', (...row) => {
    const {real, wanted} = statesOf(row[0], expectedOf(row));
    expect(real).toHaveLength(10);
    expect(real).toEqual(wanted);
  });
});

/** The next day at 00:00, which is the end of this one. */
const nextDay = (day: string) => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);

const MOMENT = /(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))?/g;

/**
 * The period as the sheet of facts writes it. What was resolved or ended at last is the last date outside brackets that stands there;
 * an extended end replaces the earlier one. The sheet writes words around the dates, which say what no date says.
 */
function expectedFromSheet(posted: string, cell: string): Expected {
  if (cell.includes('**postponed**')) return {start: `${posted}T00:00`, end: FAR, always: 'postponed'};
  const outside = cell.replace(/\([^)]*\)/g, ' ');
  const isOpen = /\(open\)|then open|without an end/.test(cell);
  const moments = [...outside.matchAll(MOMENT)].map(([, day = '', time]) => ({day, time}));
  // "2022-08-01 10:00 – 13:00": the end is on the same day.
  const [, sameDay] = /\d{2}:\d{2} – (\d{2}:\d{2})/.exec(outside) ?? [];
  const hasStart = !/not stated|until|closes|closed|extends/.test(cell) || /^from /.test(cell);
  const startOf = (moment: {day: string; time?: string | undefined} | undefined) =>
    moment ? `${moment.day}T${moment.time ?? '00:00'}` : `${posted}T00:00`;
  const start = hasStart ? startOf(moments[0]) : `${posted}T00:00`;
  if (isOpen || cell.trim() === '–') return {start};
  const last = moments.at(-1);
  if (!last) throw new Error(`No end in the sheet of facts: ${cell}`);
  const end = ((): string => {
    if (sameDay !== undefined) return `${last.day}T${sameDay}`;
    if (last.time === undefined || last.time === '24:00') return `${nextDay(last.day)}T00:00`;
    return `${last.day}T${last.time}`;
  })();
  // A deadline recalled after its last day has no time in which it is in force.
  const [first = end] = [start, end].sort();
  return {start: first, end};
}

type SheetRow = [slug: string, posted: string, cell: string];

function sheetRows(): SheetRow[] {
  if (!existsSync(sheet)) return [];
  const rows = readFileSync(sheet, 'utf8').matchAll(
    /^\| `(\d{4}-[^`]+)` \| (\d{4}-\d{2}-\d{2}) \| [^|]* \| [^|]* \| ([^|]*) \|/gm,
  );
  return [...rows].map(([, slug = '', posted = '', cell = '']): SheetRow => [slug, posted, cell]);
}

describe('at ten instants, the sheet of facts', () => {
  const rows = unchangedRows(sheetRows(), notices);
  if (rows.length === 0) {
    console.info('Skipped: the sheet of facts (../shared/facts/notices.md) is not here.');
    test.skip('is not here', () => {});
    return;
  }
  test('has the same 21 notices', () => {
    expect(rows.map(([slug]) => slug)).toEqual(unchangedRows(periods, notices).map(([slug]) => slug));
  });
  test.each(rows)('says the same of %s', (slug, posted, cell) => {
    const {real, wanted} = statesOf(slug, expectedFromSheet(posted, cell));
    expect(real).toEqual(wanted);
  });
});
