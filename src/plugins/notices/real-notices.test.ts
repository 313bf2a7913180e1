// The notices of this site: that they are all there, that both languages agree, and what they say at known instants.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {services} from '../../data/services';
import {months, weekdays} from '../../domain/calendar-names';
import {readFrontMatter} from '../../domain/notices/front-matter';
import {registrationState} from '../../domain/notices/registration';
import {stateAt} from '../../domain/notices/state';
import {changedSince, unchangedRows} from './as-first-published';
import {noticeFolders, readNotices} from './read-notices';

const root = path.resolve(__dirname, '../../..');
const sheet = path.join(root, '../shared/facts/notices.md');
const {notices, problems} = readNotices(root);

/** Slug; an instant before, during and after it (Japan time), and its state then. */
const table: [string, ...[string, string][]][] = [
  ['2022-04-05-news_DGC', ['2022-04-04T23:59', 'scheduled'], ['2022-04-05T00:00', 'in-force']],
  [
    '2022-05-13-suspension-of-applications',
    ['2022-05-12T23:59', 'scheduled'],
    ['2022-05-13T00:00', 'in-force'],
    ['2026-11-21T14:00', 'in-force'],
  ],
  [
    '2022-06-17-UserRegistration',
    ['2022-06-16T23:59', 'scheduled'],
    ['2022-06-22T00:00', 'in-force'],
    ['2022-07-04T23:59', 'in-force'],
    ['2022-07-05T00:00', 'ended'],
  ],
  ['2022-07-05-news_NewApp', ['2022-07-04T23:59', 'scheduled'], ['2022-07-05T00:00', 'in-force']],
  [
    '2022-07-11-newapp',
    ['2022-07-09T01:49', 'scheduled'],
    ['2022-07-09T01:50', 'in-force'],
    ['2022-07-11T16:29', 'in-force'],
    ['2022-07-11T16:30', 'ended'],
  ],
  [
    '2022-08-01-application-unable',
    ['2022-08-01T09:59', 'scheduled'],
    ['2022-08-01T10:00', 'in-force'],
    ['2022-08-01T13:00', 'ended'],
  ],
  ['2023-03-14-adobe_sign', ['2023-03-13T23:59', 'scheduled'], ['2023-03-14T00:00', 'in-force']],
  [
    '2023-03-23-renewal-date-extended',
    ['2023-03-22T23:59', 'scheduled'],
    ['2023-04-01T00:00', 'in-force'],
    ['2023-05-07T23:59', 'in-force'],
    ['2023-05-08T00:00', 'ended'],
  ],
  [
    '2023-12-27-account_registration_system_outage_NewYearsHoliday',
    ['2023-12-27T11:59', 'scheduled'],
    ['2023-12-27T12:00', 'in-force'],
    ['2024-01-09T11:59', 'in-force'],
    ['2024-01-09T12:00', 'ended'],
  ],
  [
    '2024-02-26-change-account-error',
    ['2024-02-25T23:59', 'scheduled'],
    ['2024-02-26T17:16', 'in-force'],
    ['2024-02-26T17:17', 'ended'],
  ],
  [
    '2024-07-01-news_renewal-date-extended',
    ['2024-01-03T23:59', 'scheduled'],
    ['2024-04-01T00:00', 'in-force'],
    ['2024-07-31T23:59', 'in-force'],
    ['2024-08-01T00:00', 'ended'],
  ],
  [
    '2024-10-25-account_system_maintenance',
    ['2024-10-24T23:59', 'scheduled'],
    ['2024-10-25T00:00', 'in-force'],
    ['2024-11-09T00:00', 'in-force'],
    ['2026-11-21T14:00', 'in-force'],
  ],
  [
    '2024-12-05-extened_account_system_maintenance',
    ['2024-12-04T23:59', 'scheduled'],
    ['2024-12-05T00:00', 'in-force'],
    ['2026-11-21T14:00', 'in-force'],
  ],
  [
    '2025-07-29-ssh-failure_ga_gw',
    ['2025-07-29T10:47', 'scheduled'],
    ['2025-07-29T10:48', 'in-force'],
    ['2025-07-29T12:19', 'ended'],
  ],
  [
    '2025-09-08-blackout',
    ['2025-09-05T13:39', 'scheduled'],
    ['2025-09-05T13:40', 'in-force'],
    ['2025-09-09T11:59', 'in-force'],
    ['2025-09-09T12:00', 'ended'],
  ],
  [
    '2025-10-25-power-outage',
    ['2025-10-01T00:00', 'postponed'],
    ['2025-10-25T12:00', 'postponed'],
    ['2026-11-21T14:00', 'postponed'],
  ],
  [
    '2025-11-06-power-outage',
    ['2025-11-06T08:29', 'scheduled'],
    ['2025-11-06T08:30', 'in-force'],
    ['2025-11-07T17:29', 'in-force'],
    ['2025-11-07T17:30', 'ended'],
  ],
  [
    '2025-11-18-important_notice_2025_Aug-Nov',
    ['2025-11-17T23:59', 'scheduled'],
    ['2025-11-30T23:59', 'in-force'],
    ['2025-12-01T00:00', 'ended'],
  ],
  [
    '2025-12-25-Slurm_ga_maintenance',
    ['2025-12-25T10:29', 'scheduled'],
    ['2025-12-25T10:30', 'in-force'],
    ['2025-12-25T15:00', 'ended'],
  ],
  [
    '2026-02-26-important_notice_2025_Dec-2026_Mar',
    ['2025-12-31T23:59', 'scheduled'],
    ['2026-01-01T00:00', 'ended'],
    ['2026-02-26T00:00', 'ended'],
  ],
  [
    '2026-03-13-scheduled-maintenance',
    ['2026-03-13T11:59', 'scheduled'],
    ['2026-03-13T12:00', 'in-force'],
    ['2026-03-19T23:59', 'in-force'],
    ['2026-03-20T00:00', 'ended'],
  ],
];

const japan = (time: string) => Date.parse(`${time}:00+09:00`);

describe('the notices of this site', () => {
  test('have no problem', () => {
    expect(problems).toEqual([]);
  });

  test('are these 21, and those that staff wrote since', () => {
    expect(table).toHaveLength(21);
    expect(notices.map((notice) => notice.slug)).toEqual(expect.arrayContaining(table.map(([slug]) => slug)));
  });

  const withSheet = existsSync(sheet) ? test : test.skip;
  if (!existsSync(sheet))
    console.info('Skipped: the sheet of facts (../shared/facts/notices.md) is not here.');
  withSheet('are those of the sheet of facts', () => {
    const slugs = [...readFileSync(sheet, 'utf8').matchAll(/^\| `(\d{4}-[^`]+)`/gm)].map((match) => match[1]);
    expect(slugs).toHaveLength(21);
    expect(notices.map((notice) => notice.slug)).toEqual(expect.arrayContaining(slugs));
  });

  test.each(unchangedRows(table, notices))('%s: its state at known instants', (slug, ...instants) => {
    const notice = notices.find((one) => one.slug === slug);
    expect(notice).toBeDefined();
    if (notice) expect(instants.map(([time]) => [time, stateAt(notice, japan(time))])).toEqual(instants);
  });

  test('each has a title in both languages that says no state', () => {
    for (const {title} of notices) {
      expect(title.ja).not.toMatch(/終了|復旧|解消|延期|中止/);
      expect(title.en).not.toMatch(/\b(ended|resolved|finished|completed|postponed|cancell?ed)\b/i);
      expect(title.ja).not.toBe(title.en);
    }
  });
});

const CLOSURE = '2022-05-13-suspension-of-applications';
const SECURITY = '2024-10-25-account_system_maintenance';
const SECURITY_LONGER = '2024-12-05-extened_account_system_maintenance';
const MOVE = '2022-06-17-UserRegistration';
const NEW_YEAR = '2023-12-27-account_registration_system_outage_NewYearsHoliday';

describe('registration on this site', () => {
  const closedSince2022 = {open: false, because: [CLOSURE], since: japan('2022-05-13T00:00')};
  const asWritten = changedSince(notices).size === 0 ? test : test.skip;
  if (changedSince(notices).size > 0)
    console.info('Skipped: staff have changed notices of registration since.');
  asWritten.each([
    [
      '2022-05-01T12:00',
      [
        {open: true, via: 'web', because: []},
        {open: true, via: 'web', because: []},
      ],
    ],
    [
      '2022-06-18T12:00',
      [
        {
          open: false,
          via: 'web',
          because: [MOVE],
          since: japan('2022-06-17T00:00'),
          until: japan('2022-07-05T00:00'),
        },
        {...closedSince2022, via: 'web', because: [MOVE, CLOSURE]},
      ],
    ],
    [
      '2023-12-28T12:00',
      [
        {
          open: false,
          via: 'email',
          because: [NEW_YEAR],
          since: japan('2023-12-27T12:00'),
          until: japan('2024-01-09T12:00'),
        },
        {...closedSince2022, via: 'email', because: [NEW_YEAR, CLOSURE]},
      ],
    ],
    [
      '2024-10-26T12:00',
      [
        {open: true, via: 'email', because: [SECURITY], since: japan('2024-10-25T00:00')},
        {...closedSince2022, via: 'email'},
      ],
    ],
    [
      '2026-11-21T12:00',
      [
        {open: true, via: 'email', because: [SECURITY_LONGER, SECURITY], since: japan('2024-10-25T00:00')},
        {...closedSince2022, via: 'email'},
      ],
    ],
  ])('at %s', (time, [general, others]) => {
    expect(registrationState(notices, services, japan(time))).toEqual([
      {kind: 'general', ...general},
      {kind: 'large-scale', ...others},
      {kind: 'personal-genome', ...others},
    ]);
  });
});

/** The dates with their weekday that a text names, as `2026-03-13 Friday`, sorted. */
function datesIn(text: string): string[] {
  const iso = (year = '', month = 0, day = '') =>
    `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const ja = [...text.matchAll(/(\d{4})年(\d+)月(\d+)日（([日月火水木金土])）/g)].map(
    ([, year, month, day, weekday = '']) =>
      `${iso(year, Number(month), day)} ${weekdays.en[weekdays.ja.indexOf(weekday)]}`,
  );
  const en = [...text.matchAll(/(\w+day) (\d+) ([A-Z][a-z]+) (\d{4})/g)].map(
    ([, weekday, day, month = '', year]) => `${iso(year, months.indexOf(month) + 1, day)} ${weekday}`,
  );
  return [...ja, ...en].sort();
}

describe('the bodies', () => {
  const names = readdirSync(path.join(root, noticeFolders.ja)).filter((name) => /\.mdx?$/.test(name));
  const bodyOf = (folder: string, name: string) =>
    readFrontMatter(readFileSync(path.join(root, folder, name), 'utf8')).body ?? '';

  test.each(names)(
    '%s: both languages name the same days, with the right weekday, and the same links',
    (name) => {
      const ja = bodyOf(noticeFolders.ja, name);
      const en = bodyOf(noticeFolders.en, name);
      const days = datesIn(ja);
      expect(days.length).toBeGreaterThan(0);
      expect(datesIn(en)).toEqual(days);
      for (const day of days) {
        const [date = '', weekday] = day.split(' ');
        expect([date, weekdays.en[new Date(`${date}T00:00Z`).getUTCDay()]]).toEqual([date, weekday]);
      }
      const links = (body: string) => [...body.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1]);
      expect(links(en)).toEqual(links(ja));
      for (const link of links(ja)) expect(link).toMatch(/^\/(?!en\/).*\/(#[a-z-]+)?$/);
      for (const body of [ja, en]) {
        expect(body).toMatch(/\n\n(<!-- truncate -->|\{\/\* truncate \*\/\})\n\n/);
        expect(body).not.toMatch(/現在|currently/i);
        expect(body).not.toMatch(/[\d,]+ ?(円|JPY|yen)/);
      }
    },
  );
});
