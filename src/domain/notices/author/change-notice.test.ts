import {describe, expect, test} from '@jest/globals';
import {noticeProblemWords} from '../../../data/notice-author-problems';
import {type ChangedNotice, endNotice, extendNotice, postponeNotice, writtenTime} from './change-notice';
import {authorProblemLine} from './say-problem';

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
const openEnded = [
  'kind: suspension',
  'affects:',
  '  - all',
  '  - fees',
  'start: 2026-12-01',
  'review: 2027-01-04',
];

function textOf(result: ChangedNotice): string {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.text;
}
function codesOf(result: ChangedNotice): string[] {
  return (result.problems ?? []).map(({field, code}) => `${field} ${code}`);
}

describe('only the lines that must change do', () => {
  test.each([
    [
      'ended now',
      planned,
      (text: string) => endNotice(text, {}, site),
      [...planned, 'endedAt: 2026-12-01T12:00+09:00', 'revision: 1'],
    ],
    [
      'ended at a time that was typed',
      openEnded,
      (text: string) => endNotice(text, {at: '2026/12/1 １１：３０'}, site),
      [
        'kind: suspension',
        'affects:',
        '  - all',
        '  - fees',
        'start: 2026-12-01',
        'endedAt: 2026-12-01T11:30+09:00',
        'review: 2027-01-04',
        'revision: 1',
      ],
    ],
    [
      'extended: the first end is kept',
      planned,
      (text: string) => extendNotice(text, {end: '2026-12-04 17:00'}, site),
      [
        ...planned.slice(0, 3),
        'originalEnd: 2026-12-02',
        'end: 2026-12-04T17:00+09:00   # planned',
        'revision: 1',
      ],
    ],
    [
      'extended again',
      [...planned.slice(0, 3), 'originalEnd: 2026-12-02', 'end: 2026-12-04', 'revision: 1 # by the command'],
      (text: string) => extendNotice(text, {end: '2026-12-05'}, site),
      [...planned.slice(0, 3), 'originalEnd: 2026-12-02', 'end: 2026-12-05', 'revision: 2 # by the command'],
    ],
    [
      'open-ended, and now with an end',
      openEnded,
      (text: string) => extendNotice(text, {end: '2026-12-24'}, site),
      [...openEnded.slice(0, 5), 'end: 2026-12-24', 'review: 2027-01-04', 'revision: 1'],
    ],
    [
      'postponed',
      planned,
      (text: string) => postponeNotice(text, {}, site),
      [...planned, 'state: postponed', 'revision: 1'],
    ],
    [
      'postponed and replaced',
      planned,
      (text: string) => postponeNotice(text, {replacedBy: '2026-12-20-power-outage'}, site),
      [...planned, 'state: postponed', 'replacedBy: 2026-12-20-power-outage', 'revision: 1'],
    ],
    [
      'postponed until new times are known',
      planned,
      (text: string) => postponeNotice(text, {until: '2026-12-15'}, site),
      [...planned, 'state: postponed', 'review: 2026-12-15', 'revision: 1'],
    ],
  ] as const)('%s', (_, before, change, after) => {
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
    const first = `---\nnotice:\n  kind: maintenance\n  affects: [all]\n  start: 2026-12-01\n  end: 2026-12-02\nslug: ${slug}\ntitle: "題"\ndate: 2026-11-21\ntags: [maintenance]\ndescription: "説"\n---\n`;
    expect(textOf(endNotice(first, {}, site))).toBe(
      first.replace(
        '  end: 2026-12-02\n',
        '  end: 2026-12-02\n  endedAt: 2026-12-01T12:00+09:00\n  revision: 1\n',
      ),
    );
  });
});

describe('refused', () => {
  const with_ = (...more: string[]) => file(...planned, ...more);
  const late = {...site, now: Date.parse('2026-12-03T00:00+09:00')};
  const cases: [string, ChangedNotice, string[]][] = [
    ['news', endNotice(file('kind: news', 'affects: [fees]'), {}, site), ['slug news-does-not-end']],
    ['ended before', endNotice(with_('endedAt: 2026-12-01T10:00+09:00'), {}, site), ['slug already-ended']],
    [
      'extended after it really ended',
      extendNotice(with_('endedAt: 2026-12-01T10:00+09:00'), {end: '2026-12-09'}, site),
      ['slug already-ended'],
    ],
    [
      'postponed after it really ended',
      postponeNotice(with_('endedAt: 2026-12-01T10:00+09:00'), {}, site),
      ['slug already-ended'],
    ],
    ['ended by its own times', endNotice(with_(), {}, late), ['at ended-by-the-clock']],
    ['extended after its end', extendNotice(with_(), {end: '2026-12-09'}, late), ['slug ended-by-the-clock']],
    ['postponed after its end', postponeNotice(with_(), {}, late), ['slug already-ended']],
    ['ended before it starts', endNotice(with_(), {at: '2026-12-01 08:59'}, site), ['at not-started']],
    ['ended tomorrow', endNotice(with_(), {at: '2026-12-02 08:00'}, site), ['at in-the-future']],
    ['ended at no time', endNotice(with_(), {at: 'noon'}, site), ['at not-a-time']],
    ['ended just at its end', endNotice(with_(), {at: '2026-12-02'}, late), ['at nothing-to-change']],
    [
      'extended to the same end',
      extendNotice(with_(), {end: '2026-12-02 24:00'}, site),
      ['end nothing-to-change'],
    ],
    [
      'extended to before the start',
      extendNotice(with_(), {end: '2026-11-30'}, site),
      ['end end-before-start'],
    ],
    ['extended to an earlier end', extendNotice(with_(), {end: '2026-12-01'}, site), ['end not-later']],
    ['extended to nothing', extendNotice(with_(), {end: ' '}, site), ['end end-missing-for-change']],
    [
      'extended to a day that does not exist',
      extendNotice(with_(), {end: '2026-12-32'}, site),
      ['end no-such-date'],
    ],
    [
      'extended though postponed',
      extendNotice(with_('state: postponed'), {end: '2026-12-09'}, site),
      ['slug settled'],
    ],
    ['ended though cancelled', endNotice(with_('state: cancelled'), {}, site), ['slug settled']],
    ['postponed though cancelled', postponeNotice(with_('state: cancelled'), {}, site), ['slug settled']],
    ['postponed twice', postponeNotice(with_('state: postponed'), {}, site), ['slug nothing-to-change']],
    [
      'replaced by an unknown notice',
      postponeNotice(with_(), {replacedBy: 'power-outage'}, site),
      ['replacedBy unknown-notice'],
    ],
    ['replaced by itself', postponeNotice(with_(), {replacedBy: slug}, site), ['replacedBy own-slug']],
    [
      'postponed until yesterday',
      postponeNotice(with_(), {until: '2026-11-30'}, site),
      ['until review-not-later'],
    ],
    ['no front matter', endNotice('text', {}, site), ['file front-matter-missing']],
    ['no YAML', endNotice(file('kind: a: b'), {}, site), ['file yaml-unreadable']],
    [
      'a file that is wrong before',
      endNotice(file('kind: party', 'affects: [all]'), {}, site),
      ['file unknown-kind'],
    ],
    [
      'a block in braces',
      endNotice(
        `${head}notice: {kind: outage, affects: [all], start: 2026-12-01, review: 2026-12-09}\n${tail}`,
        {},
        site,
      ),
      ['file block-in-braces'],
    ],
  ];
  test.each(cases)('%s', (_, result, expected) => {
    expect(codesOf(result)).toEqual(expected);
    for (const problem of result.problems ?? []) {
      for (const locale of ['ja', 'en'] as const) {
        const line = authorProblemLine(problem, noticeProblemWords, locale);
        expect(line.length).toBeGreaterThan(20);
        expect(line).not.toMatch(/\{(value|expected|allowed|near)\}/);
      }
    }
  });

  test('an unknown successor is suggested', () => {
    const [problem] = postponeNotice(file(...planned), {replacedBy: 'power-outage'}, site).problems ?? [];
    expect(problem?.near).toEqual(['2026-12-20-power-outage']);
  });
});

test('with reopen, a notice that its times ended goes on', () => {
  const late = {...site, now: Date.parse('2026-12-03T00:00+09:00')};
  expect(textOf(extendNotice(file(...planned), {end: '2026-12-09', reopen: true}, late))).toContain(
    'originalEnd: 2026-12-02\n  end: 2026-12-09   # planned\n',
  );
});

test('the revision makes the number in calendars grow when a postponed notice is replaced later', () => {
  const text = textOf(
    postponeNotice(
      file(...planned, 'state: postponed', 'revision: 3'),
      {replacedBy: '2026-12-20-power-outage'},
      site,
    ),
  );
  expect(text).toContain('state: postponed\n  replacedBy: 2026-12-20-power-outage\n  revision: 4\n');
});

test.each([
  ['2026-11-30T15:00:00Z', '2026-12-01T00:00+09:00'],
  ['2026-12-01T14:59:59Z', '2026-12-01T23:59+09:00'],
])('%s is written %s', (instant, written) => {
  expect(writtenTime(Date.parse(instant))).toBe(written);
});
