import {describe, expect, test} from '@jest/globals';
import type {PublishedNotice} from '../../domain/notices/published';
import {type ChangeLines, changeLines, type WantedChange} from './change-lines';

const planned: PublishedNotice = {
  slug: '2026-12-01-x',
  title: '停電',
  url: '/blog/2026-12-01-x/',
  date: '2026-11-21',
  kind: 'maintenance',
  affects: ['all'],
  start: '2026-12-01T09:00+09:00',
  end: '2026-12-02',
};
const {end: _end, ...openEnded} = {...planned, kind: 'suspension' as const};
const now = Date.parse('2026-12-01T12:00:30+09:00');
const linesFor = (notice: PublishedNotice, wanted: WantedChange): ChangeLines =>
  changeLines(notice, wanted, [notice.slug, '2026-12-20-power-outage'], now);
const revision = (below: string) => ({field: 'revision', isPerhapsThere: true, below});

describe('the lines', () => {
  test.each<[string, PublishedNotice, WantedChange, unknown[]]>([
    [
      'ended now',
      planned,
      {change: 'end', at: ''},
      [
        {field: 'endedAt', isPerhapsThere: false, below: 'end', write: 'endedAt: 2026-12-01T12:00+09:00'},
        revision('endedAt'),
      ],
    ],
    [
      'open-ended, ended at a time that was typed',
      openEnded,
      {change: 'end', at: '2026/12/1 １１：３０'},
      [
        {field: 'endedAt', isPerhapsThere: false, below: 'start', write: 'endedAt: 2026-12-01T11:30+09:00'},
        revision('endedAt'),
      ],
    ],
    [
      'postponed',
      planned,
      {change: 'postpone', until: '', replacedBy: ''},
      [{field: 'state', isPerhapsThere: false, below: 'end', write: 'state: postponed'}, revision('state')],
    ],
    [
      'postponed until new times are known, and replaced',
      planned,
      {change: 'postpone', until: '2026-12-15', replacedBy: '2026-12-20-power-outage'},
      [
        {field: 'state', isPerhapsThere: false, below: 'end', write: 'state: postponed'},
        {
          field: 'replacedBy',
          isPerhapsThere: false,
          below: 'state',
          write: 'replacedBy: 2026-12-20-power-outage',
        },
        {field: 'review', isPerhapsThere: true, below: 'replacedBy', write: 'review: 2026-12-15'},
        revision('review'),
      ],
    ],
    [
      'extended',
      planned,
      {change: 'extend', end: '2026-12-04 17:00', reopen: false},
      [
        {field: 'originalEnd', isPerhapsThere: false, below: 'start', write: 'originalEnd: 2026-12-02'},
        {
          field: 'end',
          isPerhapsThere: false,
          now: 'end: 2026-12-02',
          write: 'end: 2026-12-04T17:00+09:00',
        },
        revision('end'),
      ],
    ],
  ])('%s', (_, notice, wanted, expected) => {
    expect(linesFor(notice, wanted)).toEqual({ok: true, lines: expected});
  });
});

test.each<[string, PublishedNotice, WantedChange, string]>([
  ['a time that cannot be read', planned, {change: 'end', at: 'noon'}, 'at not-a-time'],
  [
    'an unknown notice',
    planned,
    {change: 'postpone', until: '', replacedBy: 'x'},
    'replacedBy unknown-notice',
  ],
  ['no new end', planned, {change: 'extend', end: '', reopen: false}, 'end end-missing-for-change'],
  ['news', {...planned, kind: 'news'}, {change: 'end', at: ''}, 'file news-has-period'],
])('refused by the rules of the command: %s', (_, notice, wanted, expected) => {
  const {problems = []} = linesFor(notice, wanted);
  expect(problems.map(({field, code}) => `${field} ${code}`)[0]).toBe(expected);
});
