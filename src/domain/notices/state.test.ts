import {describe, expect, test} from '@jest/globals';
import {isPartOf, type Service} from './service';
import {affects, type NoticeState, periodOf, stateAt, type Timed, touches} from './state';

const at = (instant: string) => Date.parse(instant);
const planned: Timed = {date: '2025-10-16', start: '2025-11-06T08:30+09:00', end: '2025-11-10T09:00+09:00'};

const table: [string, Timed, string, NoticeState][] = [
  ['before the start', planned, '2025-11-06T08:29:59.999+09:00', 'scheduled'],
  ['at the start', planned, '2025-11-06T08:30:00+09:00', 'in-force'],
  ['just before the end', planned, '2025-11-10T08:59:59.999+09:00', 'in-force'],
  ['at the end', planned, '2025-11-10T09:00:00+09:00', 'ended'],
  [
    'before it really ended',
    {...planned, endedAt: '2025-11-07T17:30+09:00'},
    '2025-11-07T17:29:59.999+09:00',
    'in-force',
  ],
  [
    'when it really ended',
    {...planned, endedAt: '2025-11-07T17:30+09:00'},
    '2025-11-07T17:30:00+09:00',
    'ended',
  ],
  [
    'past the plan, when it ended later',
    {...planned, endedAt: '2025-11-12'},
    '2025-11-12T23:59:59.999+09:00',
    'in-force',
  ],
  [
    'bare dates: before',
    {date: '2022-06-15', start: '2022-06-17', end: '2022-07-04'},
    '2022-06-16T23:59:59.999+09:00',
    'scheduled',
  ],
  [
    'bare dates: first instant',
    {date: '2022-06-15', start: '2022-06-17', end: '2022-07-04'},
    '2022-06-17T00:00:00+09:00',
    'in-force',
  ],
  [
    'bare dates: last instant',
    {date: '2022-06-15', start: '2022-06-17', end: '2022-07-04'},
    '2022-07-04T23:59:59.999+09:00',
    'in-force',
  ],
  [
    'bare dates: over',
    {date: '2022-06-15', start: '2022-06-17', end: '2022-07-04'},
    '2022-07-05T00:00:00+09:00',
    'ended',
  ],
  [
    '24:00: last instant',
    {date: '2025-12-16', start: '2026-03-13T12:00+09:00', end: '2026-03-19T24:00+09:00'},
    '2026-03-19T23:59:59.999+09:00',
    'in-force',
  ],
  [
    '24:00: over',
    {date: '2025-12-16', start: '2026-03-13T12:00+09:00', end: '2026-03-19T24:00+09:00'},
    '2026-03-20T00:00:00+09:00',
    'ended',
  ],
  [
    'no start: before the posting date',
    {date: '2024-02-26', endedAt: '2024-02-26T17:17+09:00'},
    '2024-02-25T23:59:59.999+09:00',
    'scheduled',
  ],
  [
    'no start: on the posting date',
    {date: '2024-02-26', endedAt: '2024-02-26T17:17+09:00'},
    '2024-02-26T00:00:00+09:00',
    'in-force',
  ],
  [
    'a deadline posted after it',
    {date: '2026-02-26', end: '2025-12-31'},
    '2026-01-15T00:00:00+09:00',
    'ended',
  ],
  ['no end', {date: '2022-05-13', start: '2022-05-13'}, '2099-01-01T00:00:00+09:00', 'in-force'],
  [
    'postponed, although its time has come',
    {...planned, state: 'postponed'},
    '2025-11-07T00:00:00+09:00',
    'postponed',
  ],
  [
    'postponed goes before replaced',
    {...planned, state: 'postponed', replacedBy: 'x'},
    '2025-11-07T00:00:00+09:00',
    'postponed',
  ],
  [
    'cancelled goes before replaced',
    {...planned, state: 'cancelled', replacedBy: 'x'},
    '2025-11-07T00:00:00+09:00',
    'cancelled',
  ],
  [
    'replaced, although its time has come',
    {...planned, replacedBy: 'x'},
    '2025-11-07T00:00:00+09:00',
    'superseded',
  ],
];

describe('the state of a notice', () => {
  test.each(table)('%s', (_, notice, instant, state) => {
    expect(stateAt(notice, at(instant))).toBe(state);
  });

  test('its period in epoch milliseconds', () => {
    expect(periodOf(planned)).toEqual({start: 1762385400000, end: 1762732800000});
    expect(periodOf({date: '2022-05-13'})).toEqual({start: 1652367600000});
  });
});

const name = {ja: '名', en: 'name'};
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

  test('a tree that bites its tail ends the search', () => {
    const circle: Service[] = [
      {code: 'a', parent: 'b', name},
      {code: 'b', parent: 'a', name},
    ];
    expect(isPartOf('a', 'c', circle)).toBe(false);
  });
});
