import {describe, expect, test} from '@jest/globals';
import {isPartOf, type Service} from './services';
import {
  affects,
  announcedPeriod,
  isOverdue,
  type NoticeState,
  overallPeriod,
  periodOf,
  periodsInForce,
  periodsOf,
  stateAt,
  type Timed,
  touches,
} from './state';

const japan = (time: string) => Date.parse(`${time}+09:00`);
const planned: Timed = {date: '2025-10-16', start: '2025-11-06T08:30+09:00', end: '2025-11-10T09:00+09:00'};

/** A form of the period, the state long before, and the instants (Japan time) from which another state holds. */
const table: [string, Timed, NoticeState, ...string[]][] = [
  ['times', planned, 'scheduled', '2025-11-06T08:30 in-force', '2025-11-10T09:00 ended'],
  [
    'ended early',
    {...planned, endedAt: '2025-11-07T17:30+09:00'},
    'scheduled',
    '2025-11-06T08:30 in-force',
    '2025-11-07T17:30 ended',
  ],
  [
    'ended late, on a day',
    {...planned, endedAt: '2025-11-12'},
    'scheduled',
    '2025-11-06T08:30 in-force',
    '2025-11-13T00:00 ended',
  ],
  [
    'days',
    {date: '2022-06-15', start: '2022-06-17', end: '2022-07-04'},
    'scheduled',
    '2022-06-17T00:00 in-force',
    '2022-07-05T00:00 ended',
  ],
  [
    'until 24:00',
    {date: '2025-12-16', start: '2026-03-13T12:00+09:00', end: '2026-03-19T24:00+09:00'},
    'scheduled',
    '2026-03-13T12:00 in-force',
    '2026-03-20T00:00 ended',
  ],
  [
    'no start: from the posting date',
    {date: '2024-02-26', endedAt: '2024-02-26T17:17+09:00'},
    'scheduled',
    '2024-02-26T00:00 in-force',
    '2024-02-26T17:17 ended',
  ],
  ['posted after it', {date: '2026-02-26', end: '2025-12-31'}, 'scheduled', '2026-01-01T00:00 ended'],
  ['no end', {date: '2022-05-13', start: '2022-05-13'}, 'scheduled', '2022-05-13T00:00 in-force'],
  [
    'several periods',
    {
      date: '2024-12-05',
      periods: [
        {start: '2024-12-13', end: '2024-12-19'},
        {start: '2025-02-21', end: '2025-02-28'},
      ],
    },
    'scheduled',
    '2024-12-13T00:00 in-force',
    '2024-12-20T00:00 scheduled',
    '2025-02-21T00:00 in-force',
    '2025-03-01T00:00 ended',
  ],
  [
    'a digest: its topics that are news have no state',
    {
      date: '2024-11-11',
      kind: 'deadline',
      periods: [{end: '2024-11-30'}, {kind: 'news'}, {kind: 'news', start: '2025-03-01'}],
    },
    'scheduled',
    '2024-11-11T00:00 in-force',
    '2024-12-01T00:00 ended',
  ],
  [
    'parts of days',
    {date: '2025-09-30', start: '2025-10-24 evening', end: '2025-10-27 morning'},
    'scheduled',
    '2025-10-24T17:00 in-force',
    '2025-10-27T12:00 ended',
  ],
  ['postponed', {...planned, state: 'postponed'}, 'postponed'],
  ['postponed and replaced', {...planned, state: 'postponed', replacedBy: 'x'}, 'postponed'],
  ['cancelled and replaced', {...planned, state: 'cancelled', replacedBy: 'x'}, 'cancelled'],
  ['cancelled after it ended', {...planned, state: 'cancelled', endedAt: '2025-11-07'}, 'cancelled'],
  ['replaced', {...planned, replacedBy: 'x'}, 'superseded'],
];

describe('the state of a notice', () => {
  test.each(table)('%s', (_, notice, first, ...changes) => {
    let before: string = first;
    expect(stateAt(notice, japan('2000-01-01T00:00'))).toBe(before);
    for (const [time = '', state = ''] of changes.map((change) => change.split(' '))) {
      expect([stateAt(notice, japan(time) - 1), stateAt(notice, japan(time))]).toEqual([before, state]);
      before = state;
    }
    expect(stateAt(notice, japan('2099-01-01T00:00'))).toBe(before);
  });

  test('an outage lasts a day beyond its expected end, or until its real end', () => {
    const outage: Timed = {
      date: '2026-12-02',
      kind: 'outage',
      start: '2026-12-02T01:40+09:00',
      end: '2026-12-02T04:00+09:00',
    };
    const at = (notice: Timed, time: string) => stateAt(notice, japan(time));
    expect([at(outage, '2026-12-03T03:59'), at(outage, '2026-12-03T04:00')]).toEqual(['in-force', 'ended']);
    const overdue = ['02T03:59', '02T04:00', '03T03:59', '03T04:00'].map((time) =>
      isOverdue(outage, japan(`2026-12-${time}`)),
    );
    expect(overdue).toEqual([false, true, true, false]);
    const ended = {...outage, endedAt: '2026-12-02T05:10+09:00'};
    expect([at(ended, '2026-12-02T05:09'), at(ended, '2026-12-02T05:10')]).toEqual(['in-force', 'ended']);
    expect(isOverdue(ended, japan('2026-12-02T05:00'))).toBe(false);
  });

  test('a period of an outage is over when the next one starts', () => {
    const first = {start: '2026-12-02T01:40+09:00', end: '2026-12-02T04:00+09:00'};
    const last = {start: '2026-12-02T04:00+09:00', end: '2026-12-02T05:00+09:00', endedAt: '2026-12-02T06:00+09:00'};
    const outage: Timed = {date: '2026-12-02', kind: 'outage', periods: [first, last]};
    expect(periodsInForce(outage, japan('2026-12-02T04:30'))).toEqual([expect.objectContaining(last)]);
    expect(periodsOf(outage).map((period) => isOverdue(period, japan('2026-12-02T05:30')))).toEqual([false, false]);
    expect(stateAt(outage, japan('2026-12-02T06:00'))).toBe('ended');
  });

  test('of the topics of a digest, news is never in force', () => {
    const digest: Timed = {
      date: '2024-11-11',
      kind: 'deadline',
      periods: [{end: '2024-11-30'}, {kind: 'news', start: '2024-11-12'}],
    };
    expect(periodsInForce(digest, japan('2024-11-20T00:00'))).toEqual([
      {date: '2024-11-11', kind: 'deadline', end: '2024-11-30'},
    ]);
  });

  test.each<[string, Timed, ReturnType<typeof overallPeriod>]>([
    ['one', planned, {start: '2025-11-06T08:30+09:00', end: '2025-11-10T09:00+09:00'}],
    [
      'several, to the real end of the last',
      {
        date: '2024-06-05',
        kind: 'outage',
        periods: [
          {start: '2024-06-05', end: '2024-06-06'},
          {start: '2024-06-06', end: '2024-06-07', endedAt: '2024-06-08'},
          {kind: 'news', start: '2025-03-01'},
        ],
      },
      {start: '2024-06-05', end: '2024-06-08'},
    ],
    [
      'deadlines, the first',
      {date: '2024-11-11', kind: 'deadline', periods: [{end: '2024-11-30'}, {end: '2024-12-31'}]},
      {end: '2024-11-30'},
    ],
    ['no time', {date: '2024-11-11', kind: 'news'}, {}],
  ])('the period in one line: %s', (_, notice, expected) => {
    expect(overallPeriod(notice)).toEqual(expected);
  });

  test('its period in epoch milliseconds', () => {
    expect(periodOf(planned)).toEqual({start: 1762385400000, end: 1762732800000});
    expect(periodOf({date: '2022-05-13'})).toEqual({start: 1652367600000});
  });
});

const name = {ja: '名', en: 'name'} as Service['name'];
const services: Service[] = [
  {code: 'all', name},
  {code: 'registration', parent: 'all', name},
  {code: 'registration-general', parent: 'registration', name},
  {code: 'registration-personal-genome', parent: 'registration', name},
  {code: 'fees', parent: 'all', name},
];

describe('what a notice affects', () => {
  test.each([
    [['all'], 'fees', true, true],
    [['all'], 'registration-general', true, true],
    [['registration'], 'registration-general', true, true],
    [['registration'], 'fees', false, false],
    [['registration-personal-genome'], 'registration-personal-genome', true, true],
    [['registration-personal-genome'], 'registration-general', false, false],
    [['registration-personal-genome'], 'registration', false, true],
    [['fees'], 'all', false, true],
    [['fees', 'registration'], 'registration-general', true, true],
    [['fees'], 'no-such-service', false, false],
  ])('a notice on %j: %s affected %s, touched %s', (codes, service, affected, touched) => {
    expect(affects({affects: codes}, service, services)).toBe(affected);
    expect(touches({affects: codes}, service, services)).toBe(touched);
  });

  test('a cycle in the tree ends the search', () => {
    const cycle: Service[] = [
      {code: 'a', parent: 'b', name},
      {code: 'b', parent: 'a', name},
    ];
    expect(isPartOf('a', 'c', cycle)).toBe(false);
  });
});

describe('what has become of an announced period', () => {
  const planned = {start: '2025-11-06T08:30+09:00', end: '2025-11-10T09:00+09:00'};
  const moved = {start: '2026-01-01', originalEnd: '2026-01-04', end: '2026-01-06'};
  test.each<[string, Parameters<typeof announcedPeriod>[0], string[], string | undefined]>([
    ['held', planned, [], undefined],
    ['extended', moved, ['2026-01-04'], 'extended'],
    ['brought forward', {...moved, end: '2026-01-03'}, ['2026-01-04'], 'brought-forward'],
    ['moved, and moved back', {...moved, originalStart: '2026-01-01', end: '2026-01-04T24:00+09:00'}, [], undefined],
    ['ended early', {...planned, endedAt: '2025-11-07T17:30+09:00'}, ['2025-11-10T09:00+09:00'], 'ended-early'],
    ['extended, ended late', {...moved, endedAt: '2026-01-07'}, ['2026-01-04', '2026-01-06'], 'ended-late'],
    ['ended as announced', {start: '2026-01-01', end: '2026-01-03', endedAt: '2026-01-03T24:00+09:00'}, [], undefined],
    ['an outage whose start nobody knows', {endedAt: '2024-02-26T17:17+09:00'}, [], undefined],
  ])('%s', (_, notice, formerEnds, change) => {
    expect(announcedPeriod(notice)).toMatchObject({formerEnds, formerStart: undefined, isOff: false});
    expect(announcedPeriod(notice)?.change).toBe(change);
  });

  test('a postponed one is off', () => {
    expect(announcedPeriod({...planned, state: 'postponed'})).toMatchObject({formerEnds: [], isOff: true});
  });

  test('news states no time', () => {
    expect(announcedPeriod({})).toBeUndefined();
  });
});
