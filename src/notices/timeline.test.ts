import {expect, test} from '@jest/globals';
import {exampleNotice} from './fixtures/any-notice';
import {monthsIn, timelineRows, windowAround} from './timeline';

// 90 days before today are 60 % of the width: a day is two thirds of a per cent.
const NOW = Date.parse('2026-11-28T20:30:00+09:00');
const window = windowAround(NOW);
const rowsOf = (...notices: Parameters<typeof exampleNotice>[0][]) =>
  timelineRows(notices.map(exampleNotice), window, NOW)
    .filter(({bars}) => bars.length > 0)
    .map(({service, bars}) => [service.code, ...bars.map(({tone, from, width}) => `${tone} ${from} ${width}`)]);

test.each([
  [
    'a day',
    {kind: 'outage', affects: ['login-general'], start: '2026-11-28', end: '2026-11-28'},
    'login-general',
    'down 60 0.7',
  ],
  [
    'an outage beyond its expected end, until now',
    {kind: 'outage', affects: ['network'], start: '2026-11-26', end: '2026-11-27'},
    'network',
    'down 58.7 1.9',
  ],
  [
    'an outage whose real end nobody wrote, a day longer',
    {kind: 'outage', affects: ['network'], start: '2026-11-23', end: '2026-11-23'},
    'network',
    'down 56.7 1.3',
  ],
  [
    'before and after the window',
    {kind: 'suspension', affects: ['account-system'], start: '2022-05-13', end: '2030-01-01'},
    'account-system',
    'past 0 100',
  ],
  [
    'no end',
    {kind: 'suspension', affects: ['registration-large-scale'], start: '2022-05-13'},
    'registration-large-scale',
    'past 0 100',
  ],
  ['a deadline', {kind: 'deadline', affects: ['fees'], end: '2026-11-27'}, 'fees', 'date 60 0'],
] as const)('%s', (_, fields, code, bar) => {
  expect(rowsOf(fields as never)).toEqual([[code, bar]]);
});

test('maintenance of everything is in every row, after the bars of the row', () => {
  const own = {kind: 'outage' as const, affects: ['jobs-general' as const], start: '2026-11-28', end: '2026-11-28'};
  expect(rowsOf({affects: ['all'], start: '2026-12-28', end: '2027-01-03'}, own)).toEqual([
    ['all', 'plan 80 4.7'],
    ['login-general', 'plan 80 4.7'],
    ['login-personal-genome', 'plan 80 4.7'],
    ['jobs-general', 'down 60 0.7', 'plan 80 4.7'],
  ]);
});

test('a part has a row only for bars of its own, in which are also those of what it is part of', () => {
  const part = {kind: 'suspension' as const, affects: ['registration-large-scale' as const], start: '2022-05-13'};
  const whole = {affects: ['registration' as const], start: '2026-12-28', end: '2027-01-03'};
  expect(rowsOf(part, whole)).toEqual([
    ['registration', 'plan 80 4.7'],
    ['registration-large-scale', 'past 0 100', 'plan 80 4.7'],
  ]);
});

test('each period of a notice is in the rows of its own services', () => {
  const periods = [
    {start: '2026-11-28', end: '2026-11-28', affects: ['network']},
    {start: '2026-11-29', end: '2026-11-29', affects: ['ssl-vpn', 'network']},
  ];
  expect(rowsOf({kind: 'outage', affects: ['network', 'ssl-vpn'], periods})).toEqual([
    ['network', 'down 60 0.7', 'down 60.7 0.6'],
    ['ssl-vpn', 'down 60.7 0.6'],
  ]);
});

test.each([
  ['over before it', {start: '2026-08-01', end: '2026-08-29'}],
  ['after it', {start: '2027-01-27', end: '2027-01-28'}],
  ['postponed', {start: '2026-11-28', end: '2026-11-28', state: 'postponed'}],
  ['without effect', {start: '2026-11-28', end: '2026-11-28', degree: 'none'}],
  ['news', {kind: 'news'}],
] as const)('not shown: %s', (_, fields) => expect(rowsOf(fields as never)).toEqual([]));

test('the months of the window', () => {
  expect(monthsIn(window)).toEqual([
    {date: '2026-09-01', at: 1.3},
    {date: '2026-10-01', at: 21.3},
    {date: '2026-11-01', at: 42},
    {date: '2026-12-01', at: 62},
    {date: '2027-01-01', at: 82.7},
  ]);
});
