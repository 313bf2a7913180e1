import {describe, expect, test} from '@jest/globals';
import {problemText} from '../problem';
import {type ChangedNotice, type ChangeSite, changedNotice, type NoticeChange} from './change-notice';
import {emptyRequest} from './request';
import {writeNotice} from './write-notice';

const slug = '2026-12-01-x';
const site = {
  slug,
  tags: ['maintenance'],
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
  return result.texts.ja;
}

type Change = (text: string) => ChangedNotice;
const changing =
  (change: NoticeChange, when: ChangeSite): Change =>
  (text) =>
    changedNotice({ja: text, en: ''}, change, when);
const end = (at?: string, when = site) => changing({command: 'end', at}, when);
const extend = (to: string, when = site) => changing({command: 'extend', end: to}, when);
const postpone = (wanted = {}, when = site) => changing({command: 'postpone', ...wanted}, when);
const updated = 'updated: 2026-12-01T12:00+09:00';

describe('only the lines that must change are changed', () => {
  const typed = [...openEnded.slice(0, 5), 'endedAt: 2026-12-01T11:30+09:00', 'review: 2027-01-04'];
  const extended = [...planned.slice(0, 3), 'originalEnd: 2026-12-02'];
  const state = 'state: postponed';

  test.each<[string, string[], Change, string[]]>([
    ['ended now', planned, end(), [...planned, 'endedAt: 2026-12-01T12:00+09:00', 'revision: 1', updated]],
    ['ended at a time that was typed', openEnded, end('2026/12/1 １１：３０'), [...typed, 'revision: 1', updated]],
    [
      'extended: the first end stays as originalEnd',
      planned,
      extend('2026-12-04 17:00'),
      [...extended, 'end: 2026-12-04T17:00+09:00   # planned', 'revision: 1', updated],
    ],
    [
      'extended again',
      [...extended, 'end: 2026-12-04', 'revision: 1 # by the command'],
      extend('2026-12-05'),
      [...extended, 'end: 2026-12-05', 'revision: 2 # by the command', updated],
    ],
    [
      'open-ended, and now with an end',
      openEnded,
      extend('2026-12-24'),
      [...openEnded.slice(0, 5), 'end: 2026-12-24', 'review: 2027-01-04', 'revision: 1', updated],
    ],
    [
      'moved to other times',
      planned,
      postpone({start: '12/8 9:00', end: '12/9'}),
      [
        ...planned.slice(0, 2),
        'originalStart: 2026-12-01T09:00+09:00',
        'start: 2026-12-08T09:00+09:00',
        'originalEnd: 2026-12-02',
        'end: 2026-12-09   # planned',
        'revision: 1',
        updated,
      ],
    ],
    [
      'postponed, and now with new times: the first ones stay',
      [...planned, 'state: postponed # no date yet', 'review: 2026-12-15', 'revision: 1'],
      postpone({start: '2027-01-12', end: '2027-01-13'}),
      [
        ...planned.slice(0, 2),
        'originalStart: 2026-12-01T09:00+09:00',
        'start: 2027-01-12',
        'originalEnd: 2026-12-02',
        'end: 2027-01-13   # planned',
        'revision: 2',
        updated,
      ],
    ],
    ['postponed', planned, postpone(), [...planned, state, 'revision: 1', updated]],
    [
      'postponed and replaced',
      planned,
      postpone({replacedBy: '2026-12-20-power-outage'}),
      [...planned, state, 'replacedBy: 2026-12-20-power-outage', 'revision: 1', updated],
    ],
    [
      'postponed until new times are known',
      planned,
      postpone({until: '2026-12-15'}),
      [...planned, state, 'review: 2026-12-15', 'revision: 1', updated],
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

  test('the block may be anywhere, also last without a line after it', () => {
    const first =
      '---\nnotice:\n  kind: maintenance\n  affects: [all]\n  start: 2026-12-01\n  end: 2026-12-02\n' +
      `slug: ${slug}\ntitle: "題"\ndate: 2026-11-21\ntags: [maintenance]\ndescription: "説"\n---\n`;
    expect(textOf(end()(first))).toBe(
      first.replace(
        '  end: 2026-12-02\n',
        `  end: 2026-12-02\n  endedAt: 2026-12-01T12:00+09:00\n  revision: 1\n  ${updated}\n`,
      ),
    );
  });
});

describe('refused', () => {
  const late = {...site, now: Date.parse('2026-12-03T00:00+09:00')};
  const really = 'endedAt: 2026-12-01T10:00+09:00';
  test.each<[string, string, Change, string]>([
    ['news', file('kind: news', 'affects: [fees]'), end(), 'slug not-for-kind'],
    ['ended before', file(...planned, really), end(), 'slug settled'],
    ['extended after it really ended', file(...planned, really), extend('2026-12-09'), 'slug settled'],
    ['postponed after it really ended', file(...planned, really), postpone(), 'slug settled'],
    ['ended by its own times', file(...planned), end(undefined, late), 'at ended-by-the-clock'],
    ['postponed after its end', file(...planned), postpone({}, late), 'slug settled'],
    ['ended before it starts', file(...planned), end('2026-12-01 08:59'), 'at not-later'],
    ['ended tomorrow', file(...planned), end('2026-12-02 08:00'), 'at in-the-future'],
    ['ended at no time', file(...planned), end('noon'), 'at not-a-time'],
    ['ended exactly at its end', file(...planned), end('2026-12-02', late), 'at nothing-to-change'],
    ['extended to the same end', file(...planned), extend('2026-12-02 24:00'), 'end not-later'],
    ['extended to before the start', file(...planned), extend('2026-11-30'), 'end not-later'],
    ['extended to an earlier end', file(...planned), extend('2026-12-01'), 'end not-later'],
    ['extended to nothing', file(...planned), extend(' '), 'end missing'],
    ['extended to a day that does not exist', file(...planned), extend('2026-12-32'), 'end no-such-date'],
    ['extended though postponed', file(...planned, 'state: postponed'), extend('2026-12-09'), 'slug settled'],
    ['ended though cancelled', file(...planned, 'state: cancelled'), end(), 'slug settled'],
    ['postponed though cancelled', file(...planned, 'state: cancelled'), postpone(), 'slug settled'],
    ['postponed twice', file(...planned, 'state: postponed'), postpone(), 'slug nothing-to-change'],
    ['replaced by an unknown notice', file(...planned), postpone({replacedBy: 'x'}), 'replacedBy unknown-notice'],
    ['replaced by itself', file(...planned), postpone({replacedBy: slug}), 'replacedBy unknown-notice'],
    ['postponed until yesterday', file(...planned), postpone({until: '2026-11-30'}), 'until not-later'],
    ['moved to the same times', file(...planned), postpone({start: '2026-12-01 9:00'}), 'start nothing-to-change'],
    ['moved at its end alone', file(...planned), postpone({end: '2026-12-09'}), 'start missing'],
    ['moved after its end', file(...planned), postpone({start: '2026-12-09'}), 'end not-later'],
    ['moved to no time', file(...planned), postpone({start: 'x'}), 'start not-a-time'],
    ['an outage postponed', file('kind: outage', ...planned.slice(1)), postpone(), 'slug not-for-kind'],
    ['a follow-up', file(...planned.slice(0, 3), 'endsWith: 2026-12-20-power-outage'), end(), 'slug ends-with-other'],
    ['no front matter', 'text', end(), 'file front-matter-missing'],
    ['no YAML', file('kind: a: b'), end(), 'file yaml-unreadable'],
    ['a file that is wrong before', file('kind: party', 'affects: [all]'), end(), 'file not-one-of'],
    [
      'a block in braces',
      `${head}notice: {kind: outage, affects: [all], start: 2026-12-01, review: 2026-12-09}\n${tail}`,
      end(),
      'file not-a-block',
    ],
  ])('%s', (_, text, change, expected) => {
    const {problems = []} = change(text);
    expect(problems.map(({field, code}) => `${field} ${code}`)).toEqual([expected]);
    for (const locale of ['ja', 'en'] as const) {
      const [line = ''] = problems.map((problem) => problemText(problem, locale));
      expect(line.length).toBeGreaterThan(15);
      expect(line).not.toMatch(/\{(value|expected|allowed|near)\}/);
    }
  });
});

test('a notice that its times ended goes on', () => {
  const late = {...site, now: Date.parse('2026-12-03T00:00+09:00')};
  expect(textOf(extend('2026-12-09', late)(file(...planned)))).toContain(
    'originalEnd: 2026-12-02\n  end: 2026-12-09   # planned\n',
  );
});

test('a postponed notice that is replaced later gets a higher revision', () => {
  const postponed = file(...planned, 'state: postponed', 'revision: 3');
  expect(textOf(postpone({replacedBy: '2026-12-20-power-outage'})(postponed))).toContain(
    'state: postponed\n  replacedBy: 2026-12-20-power-outage\n  revision: 4\n',
  );
});

describe('a notice with several periods', () => {
  const block = [
    'kind: maintenance',
    'periods:',
    '  - affects: [network]',
    '    start: 2026-11-28T09:00+09:00',
    '    end: 2026-11-28T12:00+09:00',
    '  - affects: [all]',
    '    start: 2026-12-01T09:00+09:00',
    '    end: 2026-12-02',
  ];
  const ended = '    endedAt: 2026-12-01T11:00+09:00';
  test('the one that is not over is changed', () => {
    expect(textOf(end('11:00')(file(...block)))).toBe(file(...block, ended, 'revision: 1', updated));
  });
  test('of several, one has to be named', () => {
    const both = [...block, '  - affects: [fees]', '    start: 2026-12-03'];
    const open = file(...both, 'review: 2026-12-20');
    expect(end('11:00')(open).problems).toEqual([{field: 'period', code: 'which-period', allowed: ['1', '2', '3']}]);
    const change = changing({command: 'end', at: '11:00', period: '2'}, site);
    expect(textOf(change(open))).toBe(
      file(...block, ended, ...both.slice(block.length), 'review: 2026-12-20', 'revision: 1', updated),
    );
  });
});

describe('the texts follow the data', () => {
  const night = (time: string) => Date.parse(`2026-11-29T${time}+09:00`);
  const tags = ['maintenance'];
  const written = (request: object) => {
    const made = writeNotice({...emptyRequest, ...request}, {tags, slugs: [], now: night('02:05')});
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    return {slug: made.slug, texts: {ja: made.files.ja.text, en: made.files.en.text}};
  };
  const outage = {kind: 'outage', affects: ['login-general'], start: '1:40', end: '8:00'};
  const changed = (made: ReturnType<typeof written>, change: NoticeChange, time: string) => {
    const result = changedNotice(made.texts, change, {
      tags,
      slug: made.slug,
      slugs: [made.slug],
      now: night(time),
    });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result;
  };
  const started = '2026年11月29日（日）01:40';

  test('extended, then ended: no text names the old end', () => {
    const made = written(outage);
    const extended = changed(made, {command: 'extend', end: '12:00'}, '07:30');
    expect(extended.texts.ja).toContain(
      `\n\n${started}に、ログイン（一般解析区画）に障害が起きました。復旧の見込みは2026年11月29日（日）12:00です。\n`,
    );
    expect(extended.texts.en).toContain('expected to be resolved by 12:00 on 29 November 2026."\n');
    expect(extended.texts.ja).toMatch(/originalEnd: .*08:00.*\n {2}end: .*12:00.*\n(?:.*\n)* {2}updated: .*07:30/);
    const ended = changed({...made, texts: extended.texts}, {command: 'end', at: '10:15'}, '10:20');
    expect(ended.texts.ja).toContain(`\n\n${started}から10:15まで、ログイン（一般解析区画）に障害がありました。\n`);
    expect(ended.texts.ja).toContain('うまくいかないことが残っているときは');
    expect(ended.texts.en).toContain(
      'There was an outage from 01:40 to 10:15 (Japan time) on Sunday 29 November 2026: login (general analysis ' +
        'division).\n',
    );
    expect(`${ended.texts.ja}${ended.texts.en}`.replace(/notice:[\s\S]*?---/, '')).not.toMatch(/0?8:00|12:00/);
    expect(ended.outdated).toEqual({ja: [], en: []});
  });

  test('an outage that ended when it was expected to', () => {
    const ended = changed(written(outage), {command: 'end', at: '8:00'}, '08:10');
    expect(ended.texts.ja).toContain('\n  endedAt: 2026-11-29T08:00+09:00\n');
    expect(ended.texts.ja).toContain(`\n\n${started}から08:00まで、ログイン（一般解析区画）に障害がありました。\n`);
  });

  test('what was written by hand stays, and is reported', () => {
    const made = written(outage);
    const byHand = (text: string) => text.replace(/^description: .*$/m, 'description: "29 November 2026 08:00 (8時)"');
    const texts = {
      ja: `${made.texts.ja}- 11月29日8時に再開する見込みです。\n- 当初は11月29日8:00の見込みでした。\n`,
      en: byHand(made.texts.en),
    };
    const {texts: after, outdated} = changed({...made, texts}, {command: 'extend', end: '12:00'}, '07:30');
    expect(after.ja).toContain('- 11月29日8時に再開する見込みです。\n');
    expect(outdated.ja).toMatchObject([
      {text: '- 11月29日8時に再開する見込みです。', former: '2026-11-29T08:00+09:00'},
    ]);
    expect(outdated.en).toMatchObject([{line: 3, holds: '2026-11-29T12:00+09:00'}]);
  });

  test('the record of the translation goes with the text that it was of', () => {
    const made = written(outage);
    const en = made.texts.en.replace('\n---\n', '\ntranslatedFrom:\n  _intro: abc123\n---\n');
    const {texts} = changed({...made, texts: {...made.texts, en}}, {command: 'extend', end: '12:00'}, '07:30');
    expect(texts.en).not.toContain('_intro');
  });

  test('a maintenance: postponed, moved, ended early', () => {
    const made = written({kind: 'maintenance', affects: ['all'], start: '2026-12-01', end: '2026-12-02'});
    const postponed = changed(made, {command: 'postpone'}, '03:00');
    expect(postponed.texts.ja).toContain(
      '2026年12月1日（火）から2026年12月2日（水）まで予定していた遺伝研スパコン全体のメンテナンスは、延期します。',
    );
    expect(postponed.texts.en).toContain('Postponed: the maintenance that was planned from Tuesday 1 December');
    const moved = changed(
      {...made, texts: postponed.texts},
      {command: 'postpone', start: '11/28', end: '11/30'},
      '03:00',
    );
    expect(moved.texts.ja).toContain(
      '\n\n2026年11月28日（土）から2026年11月30日（月）まで、メンテナンスのため遺伝研スパコン全体を止めます。',
    );
    const ended = changed({...made, texts: moved.texts}, {command: 'end'}, '09:00');
    expect(ended.texts.en).toContain('It was stopped for maintenance from Saturday');
    expect(ended.texts.ja).not.toContain('この期間の前か後');
  });
});
