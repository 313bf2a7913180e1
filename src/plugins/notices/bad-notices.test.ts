// Bad notices as they come from editors and hands, each on the disk in a folder of its own: every one is refused with the
// file, the field and what to write instead, in both languages, and stops the build.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import type {ProblemCode} from '../../domain/notices/problem';
import {problemLine} from '../../domain/notices/problem-words';
import {noticesOrError} from './index';
import {noticeFolders, readNotices} from './read-notices';

const slug = '2026-12-01-x';
const ja = `${noticeFolders.ja}${slug}.md`;
const en = `${noticeFolders.en}${slug}.md`;

const front = {
  slug,
  title: '"題名"',
  date: '2026-11-20',
  tags: '[maintenance]',
  description: '"説明です。"',
};
const block = {kind: 'maintenance', affects: '[all]', start: '2026-12-01T09:00+09:00', end: '2026-12-02'};

type Changes = Readonly<Record<string, string | null>>;

function lines(fields: Changes, indent = ''): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${indent}${name}: ${value}\n`)
    .join('');
}

/** The Japanese file with some fields changed; `null` leaves a field out. */
function japanese(changes: Changes = {}, blockChanges: Changes = {}): string {
  return `---\n${lines({...front, ...changes})}notice:\n${lines({...block, ...blockChanges}, '  ')}---\n\n本文\n`;
}
function english(changes: Changes = {}): string {
  return `---\n${lines({title: '"Title"', description: '"A description."', ...changes})}---\n\nBody.\n`;
}
const inBlock = (changes: Changes) => japanese({}, changes);

type Content = string | Uint8Array | undefined;

/** 題名 in Shift_JIS, EUC-JP and ISO-2022-JP. */
const encodings = {
  Shift_JIS: [0x91, 0xe8, 0x96, 0xbc],
  'EUC-JP': [0xc2, 0xea, 0xcc, 0xbe],
  'ISO-2022-JP': [0x1b, 0x24, 0x42, 0x42, 0x6a, 0x4c, 0x3e, 0x1b, 0x28, 0x42],
} as const;
function inEncoding(text: string, encoding: keyof typeof encodings): Uint8Array {
  return Buffer.concat(
    text
      .split(/[^ -~\n]+/)
      .flatMap((part, index) => [
        ...(index === 0 ? [] : [Buffer.from(encodings[encoding])]),
        Buffer.from(part),
      ]),
  );
}

const cases: [
  string,
  {ja?: Content; en?: Content; also?: Record<string, string>},
  string,
  string,
  ProblemCode,
][] = [
  // Fields of the Japanese file
  ['no slug', {ja: japanese({slug: null})}, ja, 'slug', 'missing'],
  [
    'a slug that is not the file name',
    {ja: japanese({slug: '2026-12-01-y'})},
    ja,
    'slug',
    'slug-not-file-name',
  ],
  ['no title', {ja: japanese({title: null})}, ja, 'title', 'missing'],
  ['an empty title', {ja: japanese({title: '""'})}, ja, 'title', 'empty'],
  ['a title without a value', {ja: japanese({title: ''})}, ja, 'title', 'empty'],
  ['a title that is a number', {ja: japanese({title: '2026'})}, ja, 'title', 'not-text'],
  ['no description', {ja: japanese({description: null})}, ja, 'description', 'missing'],
  ['no date', {ja: japanese({date: null})}, ja, 'date', 'missing'],
  ['a date with slashes', {ja: japanese({date: '2026/11/20'})}, ja, 'date', 'not-a-date'],
  ['a date that does not exist', {ja: japanese({date: '2026-11-31'})}, ja, 'date', 'no-such-date'],
  ['a date in full-width digits', {ja: japanese({date: '２０２６-11-20'})}, ja, 'date', 'not-a-date'],
  ['no tags', {ja: japanese({tags: null})}, ja, 'tags', 'missing'],
  ['tags without brackets', {ja: japanese({tags: 'news'})}, ja, 'tags', 'not-a-list'],
  ['an unknown tag', {ja: japanese({tags: '[fun]'})}, ja, 'tags', 'unknown-tag'],
  ['a field that does not exist', {ja: japanese({author: 'me'})}, ja, 'author', 'unknown-field'],
  ['a full-width colon', {ja: japanese().replace('date: 2026', 'date：2026')}, ja, '', 'yaml-unreadable'],
  // Fields of the block
  ['no block', {ja: `---\n${lines(front)}---\n\n本文\n`}, ja, 'notice', 'missing'],
  [
    'a block that is a word',
    {ja: `---\n${lines({...front, notice: 'news'})}---\n`},
    ja,
    'notice',
    'not-a-block',
  ],
  ['no kind', {ja: inBlock({kind: null})}, ja, 'notice.kind', 'missing'],
  ['an unknown kind', {ja: inBlock({kind: 'party'})}, ja, 'notice.kind', 'unknown-kind'],
  ['nothing affected', {ja: inBlock({affects: '[]'})}, ja, 'notice.affects', 'empty'],
  ['an unknown service', {ja: inBlock({affects: '[coffee]'})}, ja, 'notice.affects', 'unknown-service'],
  ['a service without brackets', {ja: inBlock({affects: 'all'})}, ja, 'notice.affects', 'not-a-list'],
  ['a start with a space', {ja: inBlock({start: '2026-12-01 09:00'})}, ja, 'notice.start', 'not-a-time'],
  ['a start that does not exist', {ja: inBlock({start: '2026-02-30'})}, ja, 'notice.start', 'no-such-date'],
  ['a start at 24:00', {ja: inBlock({start: '2026-12-01T24:00+09:00'})}, ja, 'notice.start', 'start-at-24'],
  ['an end at 25:00', {ja: inBlock({end: '2026-12-02T25:00+09:00'})}, ja, 'notice.end', 'no-such-time'],
  ['an end without offset', {ja: inBlock({end: '2026-12-02T09:00'})}, ja, 'notice.end', 'wrong-offset'],
  ['an end in Greenwich', {ja: inBlock({end: '2026-12-02T09:00Z'})}, ja, 'notice.end', 'wrong-offset'],
  ['an end before the start', {ja: inBlock({end: '2026-11-30'})}, ja, 'notice.end', 'end-before-start'],
  ['an end at the start', {ja: inBlock({end: '2026-12-01T09:00+09:00'})}, ja, 'notice.end', 'no-duration'],
  [
    'a real end before the start',
    {ja: inBlock({endedAt: '2026-11-30'})},
    ja,
    'notice.endedAt',
    'ended-before-start',
  ],
  [
    'an original end that was not moved',
    {ja: inBlock({originalEnd: '2026-12-02'})},
    ja,
    'notice.originalEnd',
    'original-end-same',
  ],
  ['a state for a clock', {ja: inBlock({state: 'ended'})}, ja, 'notice.state', 'unknown-state'],
  ['no end and no review', {ja: inBlock({end: null})}, ja, 'notice.review', 'review-missing'],
  ['a review that is no day', {ja: inBlock({review: 'soon'})}, ja, 'notice.review', 'not-a-date'],
  ['a revision that is no number', {ja: inBlock({revision: 'two'})}, ja, 'notice.revision', 'not-a-revision'],
  ['news with a period', {ja: inBlock({kind: 'news', start: null})}, ja, 'notice.end', 'news-has-period'],
  ['maintenance without start', {ja: inBlock({start: null})}, ja, 'notice.start', 'start-missing'],
  [
    'an outage without times',
    {ja: inBlock({kind: 'outage', start: null})},
    ja,
    'notice.start',
    'start-or-ended-missing',
  ],
  ['a deadline without end', {ja: inBlock({kind: 'deadline', end: null})}, ja, 'notice.end', 'end-missing'],
  [
    'an unknown successor',
    {ja: inBlock({replacedBy: '2027-01-01-y'})},
    ja,
    'notice.replacedBy',
    'unknown-notice',
  ],
  ['itself as predecessor', {ja: inBlock({extends: slug})}, ja, 'notice.extends', 'own-slug'],
  // Files: encodings, tabs, front matter
  ['UTF-16 with its mark', {ja: Buffer.from(`\uFEFF${japanese()}`, 'utf16le')}, ja, '', 'not-utf-8'],
  ['UTF-16 without a mark', {en: Buffer.from(english(), 'utf16le')}, en, '', 'not-utf-8'],
  ['Shift_JIS', {ja: inEncoding(japanese(), 'Shift_JIS')}, ja, '', 'not-utf-8'],
  ['EUC-JP', {ja: inEncoding(japanese(), 'EUC-JP')}, ja, '', 'not-utf-8'],
  ['ISO-2022-JP', {ja: inEncoding(japanese(), 'ISO-2022-JP')}, ja, '', 'not-utf-8'],
  ['a tab before a field', {ja: japanese().replace('  kind', '\tkind')}, ja, '', 'yaml-unreadable'],
  ['a byte order mark in the middle', {ja: `\n\uFEFF${japanese()}`}, ja, '', 'front-matter-missing'],
  ['no front matter', {ja: '本文\n'}, ja, '', 'front-matter-missing'],
  ['an empty file', {en: ''}, en, '', 'front-matter-missing'],
  [
    'front matter that does not end',
    {ja: japanese().replace('\n---\n\n', '\n\n')},
    ja,
    '',
    'front-matter-missing',
  ],
  ['a colon outside quotes', {en: english({title: 'Outage: no login'})}, en, '', 'yaml-unreadable'],
  ['a quote that does not close', {ja: japanese({title: '"題名'})}, ja, '', 'yaml-unreadable'],
  [
    'a field written twice',
    {ja: japanese().replace('tags:', 'title: "二"\ntags:')},
    ja,
    '',
    'yaml-unreadable',
  ],
  // Twins
  ['no twin', {en: undefined}, en, '', 'twin-missing'],
  ['no Japanese file', {ja: undefined}, en, '', 'japanese-missing'],
  ['a twin without title', {en: english({title: null})}, en, 'title', 'missing'],
  ['a twin without description', {en: english({description: null})}, en, 'description', 'missing'],
  ['a date in the twin', {en: english({date: '2026-11-20'})}, en, 'date', 'not-in-twin'],
  ['a slug in the twin', {en: english({slug})}, en, 'slug', 'not-in-twin'],
  ['the data in the twin', {en: english({notice: '{kind: news}'})}, en, 'notice', 'not-in-twin'],
  ['a field of its own in the twin', {en: english({authors: 'me'})}, en, 'authors', 'unknown-field'],
  [
    'two files with one slug',
    {also: {[`${noticeFolders.ja}${slug}.mdx`]: japanese(), [`${noticeFolders.en}${slug}.mdx`]: english()}},
    `${noticeFolders.ja}${slug}.mdx`,
    'slug',
    'slug-taken',
  ],
  [
    'a name without a date',
    {
      also: {
        [`${noticeFolders.ja}power.md`]: japanese({slug: 'power'}),
        [`${noticeFolders.en}power.md`]: english(),
      },
    },
    `${noticeFolders.ja}power.md`,
    'slug',
    'slug-without-date',
  ],
];

let root = '';
function put(file: string, content: Content): void {
  if (content === undefined) return;
  mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  writeFileSync(path.join(root, file), content);
}
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'bad-notices-'));
  put(`${noticeFolders.ja}tags.yml`, 'news:\n  label: お知らせ\nmaintenance:\n  label: メンテナンス\n');
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

test('there are at least 40, each with a name of its own', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
  expect(new Set(cases.map(([name]) => name)).size).toBe(cases.length);
});

describe('refused, with file, field and remedy:', () => {
  test.each(cases)('%s', (_, files, file, field, code) => {
    put(ja, 'ja' in files ? files.ja : japanese());
    put(en, 'en' in files ? files.en : english());
    for (const [name, content] of Object.entries(files.also ?? {})) put(name, content);
    const {problems} = readNotices(root);
    expect(problems.map((problem) => [problem.file, problem.field, problem.code])).toEqual([
      [file, field, code],
    ]);
    const where = field === '' ? `${file}: ` : `${file}: ${field}: `;
    for (const problem of problems) {
      const [japaneseWords, englishWords] = [problemLine(problem, 'ja'), problemLine(problem, 'en')];
      for (const line of [japaneseWords, englishWords]) expect(line.startsWith(where)).toBe(true);
      // What to do instead: a Japanese request, an English imperative behind the first sentence or clause.
      expect(japaneseWords.slice(where.length)).toMatch(/ください.*。$/);
      expect(englishWords.slice(where.length)).toMatch(
        /\b(?:Name|Write|Remove|Give|Begin|Rename|Save|save|Open|End|Move|write|put|Correct)\b.*\.$/,
      );
    }
    expect(() => noticesOrError(root)).toThrow(problems[0] ? problemLine(problems[0], 'en') : '');
  });
});

describe('accepted, because it does no harm:', () => {
  test.each([
    ['as it is', japanese(), english()],
    ['a byte order mark at the beginning', `\uFEFF${japanese()}`, `\uFEFF${english()}`],
    ['Windows line ends', japanese().replaceAll('\n', '\r\n'), english().replaceAll('\n', '\r\n')],
    ['comments and other quotes', japanese({title: "'題名' # x"}), english({title: 'Title # x'})],
  ])('%s', (_, first, second) => {
    put(ja, first);
    put(en, second);
    const {notices, problems} = readNotices(root);
    expect(problems).toEqual([]);
    expect(notices.map(({title}) => title)).toEqual([{ja: '題名', en: 'Title'}]);
  });
});
