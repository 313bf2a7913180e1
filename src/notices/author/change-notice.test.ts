import {describe, expect, test} from '@jest/globals';
import {requestProblemLine} from '../problem';
import {type ChangedNotice, type ChangeSite, changedNotice, writtenTime} from './change-notice';

const endNotice = (text: string, typed: {at?: string}, at: ChangeSite) =>
  changedNotice(text, {command: 'end', ...typed}, at);
const postponeNotice = (text: string, typed: {until?: string; replacedBy?: string}, at: ChangeSite) =>
  changedNotice(text, {command: 'postpone', ...typed}, at);
const extendNotice = (text: string, typed: {end: string; reopen?: boolean}, at: ChangeSite) =>
  changedNotice(text, {command: 'extend', ...typed}, at);

const slug = '2026-12-01-x';
const site = {
  slug,
  vocabulary: {services: ['all', 'fees'], tags: ['maintenance']},
  slugs: [slug, '2026-12-20-power-outage'],
  now: Date.parse('2026-12-01T12:00:30+09:00'),
};

const head = `---
# posted by the office
slug: ${slug}
title: '題 "名"'   # single quotes stay
date: 2026-11-21
description: >-
  説明
  です。
tags:
  - maintenance
`;
const tail = `---

本文 end: 2026-12-02

---
最後の行に改行なし`;

/** A file whose block has these lines, written as staff write by hand: odd, but right. */
function file(...lines: string[]): string {
  return `${head}notice:\n${lines.map((line) => `  ${line}\n`).join('')}${tail}`;
}

const planned = [
  'kind: maintenance',
  'affects: [ all ]  # everything',
  'start: 2026-12-01T09:00+09:00',
  'end: "2026-12-02"   # planned',
];
const openEnded = ['kind: suspension', 'affects:', '  - all', '  - fees', 'start: 2026-12-01', 'review: 2027-01-04'];

function textOf(result: ChangedNotice): string {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.text;
}

const end =
  (at?: string, when = site) =>
  (text: string) =>
    endNotice(text, at === undefined ? {} : {at}, when);
const extend =
  (to: string, when = site) =>
  (text: string) =>
    extendNotice(text, {end: to}, when);
const postpone =
  (wanted = {}, when = site) =>
  (text: string) =>
    postponeNotice(text, wanted, when);

describe('only the lines that must change are changed', () => {
  const typed = [...openEnded.slice(0, 5), 'endedAt: 2026-12-01T11:30+09:00', 'review: 2027-01-04'];
  const extended = [...planned.slice(0, 3), 'originalEnd: 2026-12-02'];
  const state = 'state: postponed';

  test.each<[string, string[], (text: string) => ChangedNotice, string[]]>([
    ['ended now', planned, end(), [...planned, 'endedAt: 2026-12-01T12:00+09:00', 'revision: 1']],
    ['ended at a time that was typed', openEnded, end('2026/12/1 １１：３０'), [...typed, 'revision: 1']],
    [
      'extended: the first end stays as originalEnd',
      planned,
      extend('2026-12-04 17:00'),
      [...extended, 'end: 2026-12-04T17:00+09:00   # planned', 'revision: 1'],
    ],
    [
      'extended again',
      [...extended, 'end: 2026-12-04', 'revision: 1 # by the command'],
      extend('2026-12-05'),
      [...extended, 'end: 2026-12-05', 'revision: 2 # by the command'],
    ],
    [
      'open-ended, and now with an end',
      openEnded,
      extend('2026-12-24'),
      [...openEnded.slice(0, 5), 'end: 2026-12-24', 'review: 2027-01-04', 'revision: 1'],
    ],
    ['postponed', planned, postpone(), [...planned, state, 'revision: 1']],
    [
      'postponed and replaced',
      planned,
      postpone({replacedBy: '2026-12-20-power-outage'}),
      [...planned, state, 'replacedBy: 2026-12-20-power-outage', 'revision: 1'],
    ],
    [
      'postponed until new times are known',
      planned,
      postpone({until: '2026-12-15'}),
      [...planned, state, 'review: 2026-12-15', 'revision: 1'],
    ],
  ])('%s', (_, before, change, after) => {
    const text = textOf(change(file(...before)));
    expect(text).toBe(file(...after));
    // The same with Windows line ends, a byte order mark, and four spaces.
    const odd = (plain: string) =>
      `\uFEFF${plain
        .replace(/^ {2}(?=\S)/gm, '    ')
        .replace(/^ {4}- /gm, '      - ')
        .replaceAll('\n', '\r\n')}`;
    expect(textOf(change(odd(file(...before))))).toBe(odd(file(...after)));
  });

  test('the block may stand anywhere, also last without a line after it', () => {
    const first =
      '---\nnotice:\n  kind: maintenance\n  affects: [all]\n  start: 2026-12-01\n  end: 2026-12-02\n' +
      `slug: ${slug}\ntitle: "題"\ndate: 2026-11-21\ntags: [maintenance]\ndescription: "説"\n---\n`;
    expect(textOf(endNotice(first, {}, site))).toBe(
      first.replace('  end: 2026-12-02\n', '  end: 2026-12-02\n  endedAt: 2026-12-01T12:00+09:00\n  revision: 1\n'),
    );
  });
});

describe('refused', () => {
  const late = {...site, now: Date.parse('2026-12-03T00:00+09:00')};
  const really = 'endedAt: 2026-12-01T10:00+09:00';
  test.each<[string, string, (text: string) => ChangedNotice, string]>([
    ['news', file('kind: news', 'affects: [fees]'), end(), 'slug news-does-not-end'],
    ['ended before', file(...planned, really), end(), 'slug already-ended'],
    ['extended after it really ended', file(...planned, really), extend('2026-12-09'), 'slug already-ended'],
    ['postponed after it really ended', file(...planned, really), postpone(), 'slug already-ended'],
    ['ended by its own times', file(...planned), end(undefined, late), 'at ended-by-the-clock'],
    ['extended after its end', file(...planned), extend('2026-12-09', late), 'slug ended-by-the-clock'],
    ['postponed after its end', file(...planned), postpone({}, late), 'slug already-ended'],
    ['ended before it starts', file(...planned), end('2026-12-01 08:59'), 'at not-started'],
    ['ended tomorrow', file(...planned), end('2026-12-02 08:00'), 'at in-the-future'],
    ['ended at no time', file(...planned), end('noon'), 'at not-a-time'],
    ['ended exactly at its end', file(...planned), end('2026-12-02', late), 'at nothing-to-change'],
    ['extended to the same end', file(...planned), extend('2026-12-02 24:00'), 'end nothing-to-change'],
    ['extended to before the start', file(...planned), extend('2026-11-30'), 'end end-before-start'],
    ['extended to an earlier end', file(...planned), extend('2026-12-01'), 'end not-later'],
    ['extended to nothing', file(...planned), extend(' '), 'end end-missing-for-change'],
    ['extended to a day that does not exist', file(...planned), extend('2026-12-32'), 'end no-such-date'],
    ['extended though postponed', file(...planned, 'state: postponed'), extend('2026-12-09'), 'slug settled'],
    ['ended though cancelled', file(...planned, 'state: cancelled'), end(), 'slug settled'],
    ['postponed though cancelled', file(...planned, 'state: cancelled'), postpone(), 'slug settled'],
    ['postponed twice', file(...planned, 'state: postponed'), postpone(), 'slug nothing-to-change'],
    ['replaced by an unknown notice', file(...planned), postpone({replacedBy: 'x'}), 'replacedBy unknown-notice'],
    ['replaced by itself', file(...planned), postpone({replacedBy: slug}), 'replacedBy own-slug'],
    ['postponed until yesterday', file(...planned), postpone({until: '2026-11-30'}), 'until review-not-later'],
    ['no front matter', 'text', end(), 'file front-matter-missing'],
    ['no YAML', file('kind: a: b'), end(), 'file yaml-unreadable'],
    ['a file that is wrong before', file('kind: party', 'affects: [all]'), end(), 'file unknown-kind'],
    [
      'a block in braces',
      `${head}notice: {kind: outage, affects: [all], start: 2026-12-01, review: 2026-12-09}\n${tail}`,
      end(),
      'file block-in-braces',
    ],
  ])('%s', (_, text, change, expected) => {
    const {problems = []} = change(text);
    expect(problems.map(({field, code}) => `${field} ${code}`)).toEqual([expected]);
    for (const locale of ['ja', 'en'] as const) {
      const [line = ''] = problems.map((problem) => requestProblemLine(problem, locale));
      expect(line.length).toBeGreaterThan(20);
      expect(line).not.toMatch(/\{(value|expected|allowed|near)\}/);
    }
  });

  test('an unknown successor is suggested', () => {
    const [problem] = postponeNotice(file(...planned), {replacedBy: 'power-outage'}, site).problems ?? [];
    expect(problem?.similar).toEqual(['2026-12-20-power-outage']);
  });
});

test('with reopen, a notice that its times ended goes on', () => {
  const late = {...site, now: Date.parse('2026-12-03T00:00+09:00')};
  expect(textOf(extendNotice(file(...planned), {end: '2026-12-09', reopen: true}, late))).toContain(
    'originalEnd: 2026-12-02\n  end: 2026-12-09   # planned\n',
  );
});

test('a postponed notice that is replaced later gets a higher revision', () => {
  const postponed = file(...planned, 'state: postponed', 'revision: 3');
  expect(textOf(postponeNotice(postponed, {replacedBy: '2026-12-20-power-outage'}, site))).toContain(
    'state: postponed\n  replacedBy: 2026-12-20-power-outage\n  revision: 4\n',
  );
});

test.each([
  ['2026-11-30T15:00:00Z', '2026-12-01T00:00+09:00'],
  ['2026-12-01T14:59:59Z', '2026-12-01T23:59+09:00'],
])('%s is written %s', (instant, written) => {
  expect(writtenTime(Date.parse(instant))).toBe(written);
});
