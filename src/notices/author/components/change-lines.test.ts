import {expect, test} from '@jest/globals';
import type {PublishedNotice} from '../../published';
import type {NoticeChange} from '../change-notice';
import {type ChangedLine, changeLines} from './change-lines';

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
const linesFor = (notice: PublishedNotice, wanted: NoticeChange) =>
  changeLines(notice, wanted, [notice.slug, '2026-12-20-power-outage'], now);

/** A line in short: below which field, or what it replaces; `?` where it may be in the file already. */
const shortOf = ({field, isPerhapsThere, below, now: old, write = `${field}: +1`}: ChangedLine) =>
  `${old === undefined ? `below ${below}` : old} > ${write}${isPerhapsThere ? ' ?' : ''}`;

test.each<[string, PublishedNotice, NoticeChange, string[]]>([
  [
    'ended now',
    planned,
    {command: 'end', at: ''},
    ['below end > endedAt: 2026-12-01T12:00+09:00', 'below endedAt > revision: +1 ?'],
  ],
  [
    'open-ended, ended at a time that was typed',
    openEnded,
    {command: 'end', at: '2026/12/1 １１：３０'},
    ['below start > endedAt: 2026-12-01T11:30+09:00', 'below endedAt > revision: +1 ?'],
  ],
  [
    'postponed',
    planned,
    {command: 'postpone', until: '', replacedBy: ''},
    ['below end > state: postponed', 'below state > revision: +1 ?'],
  ],
  [
    'postponed until new times are known, and replaced',
    planned,
    {command: 'postpone', until: '2026-12-15', replacedBy: '2026-12-20-power-outage'},
    [
      'below end > state: postponed',
      'below state > replacedBy: 2026-12-20-power-outage',
      'below replacedBy > review: 2026-12-15 ?',
      'below review > revision: +1 ?',
    ],
  ],
  [
    'extended',
    planned,
    {command: 'extend', end: '2026-12-04 17:00', reopen: false},
    [
      'below start > originalEnd: 2026-12-02',
      'end: 2026-12-02 > end: 2026-12-04T17:00+09:00',
      'below end > revision: +1 ?',
    ],
  ],
])('%s', (_, notice, wanted, expected) => {
  const result = linesFor(notice, wanted);
  expect(result.ok && result.lines.map(shortOf)).toEqual(expected);
});

test.each<[string, PublishedNotice, NoticeChange, string]>([
  ['a time that cannot be read', planned, {command: 'end', at: 'noon'}, 'at not-a-time'],
  ['an unknown notice', planned, {command: 'postpone', until: '', replacedBy: 'x'}, 'replacedBy unknown-notice'],
  ['no new end', planned, {command: 'extend', end: '', reopen: false}, 'end end-missing-for-change'],
  ['news', {...planned, kind: 'news'}, {command: 'end', at: ''}, 'end news-has-period'],
])('refused by the rules of the command: %s', (_, notice, wanted, expected) => {
  const {problems = []} = linesFor(notice, wanted);
  expect(problems.map(({field, code}) => `${field} ${code}`)[0]).toBe(expected);
});
