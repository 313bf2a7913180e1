import {describe, expect, test} from '@jest/globals';
import {checkNotices, type NoticeFile} from './check';
import type {Problem} from './problem';
import {problemLine} from './problem-words';

const folders = {ja: 'blog/', en: 'en/'};
const vocabulary = {services: ['all', 'fees', 'account-system'], tags: ['news', 'maintenance']};
const NAME = '2026-12-01-x';
const FILE = `blog/${NAME}.md`;
const block = {kind: 'maintenance', affects: ['all'], start: '2026-12-01T09:00+09:00', end: '2026-12-02'};
const original = {
  slug: NAME,
  title: '題名',
  date: '2026-11-20',
  tags: ['maintenance'],
  description: '説明です。',
  notice: block,
};
const english = {title: 'Title', description: 'A description.'};

function file(folder: string, name: string, frontMatter?: unknown): NoticeFile {
  return frontMatter === undefined ? {path: folder + name, name} : {path: folder + name, name, frontMatter};
}

/** The problems of one notice whose translation is correct. */
function problemsOf(frontMatter: unknown, en: unknown = english): Problem[] {
  const files = {ja: [file('blog/', `${NAME}.md`, frontMatter)], en: [file('en/', `${NAME}.md`, en)]};
  return checkNotices(files, folders, vocabulary).problems;
}

function without(record: Record<string, unknown>, field: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));
}

/** The notice with some fields of its block changed; `undefined` leaves a field out. */
function withBlock(changes: Record<string, unknown>): unknown {
  const changed = Object.entries({...block, ...changes}).filter(([, value]) => value !== undefined);
  return {...original, notice: Object.fromEntries(changed)};
}

test('a correct notice in both languages has no problem', () => {
  const files = {ja: [file('blog/', `${NAME}.md`, original)], en: [file('en/', `${NAME}.md`, english)]};
  expect(checkNotices(files, folders, vocabulary)).toEqual({
    problems: [],
    notices: [
      {
        file: FILE,
        slug: NAME,
        date: '2026-11-20',
        title: {ja: '題名', en: 'Title'},
        description: {ja: '説明です。', en: 'A description.'},
        ...block,
      },
    ],
  });
});

const news = {kind: 'news', start: undefined, end: undefined};
const refused: [string, unknown, string, string][] = [
  ['no title', without(original, 'title'), 'title', 'missing'],
  ['an empty title', {...original, title: ' '}, 'title', 'empty'],
  ['a title without a value', {...original, title: null}, 'title', 'empty'],
  ['a title that is a number', {...original, title: 2026}, 'title', 'not-text'],
  ['no description', without(original, 'description'), 'description', 'missing'],
  ['no date', without(original, 'date'), 'date', 'missing'],
  ['a date that does not exist', {...original, date: '2026-11-31'}, 'date', 'no-such-date'],
  ['a date with slashes', {...original, date: '2026/11/20'}, 'date', 'not-a-date'],
  ['a date in full-width digits', {...original, date: '２０２６-11-20'}, 'date', 'not-a-date'],
  ['a date with a time', {...original, date: '2026-11-20T09:00+09:00'}, 'date', 'not-a-date'],
  ['no tags', without(original, 'tags'), 'tags', 'missing'],
  ['tags without brackets', {...original, tags: 'news'}, 'tags', 'not-a-list'],
  ['no tag in the list', {...original, tags: []}, 'tags', 'empty'],
  ['an unknown tag', {...original, tags: ['fun']}, 'tags', 'unknown-tag'],
  ['a field that does not exist', {...original, author: 'x'}, 'author', 'unknown-field'],
  ['no slug', without(original, 'slug'), 'slug', 'missing'],
  ['a slug that is not the file name', {...original, slug: '2026-12-01-y'}, 'slug', 'slug-not-file-name'],
  ['no notice block', without(original, 'notice'), 'notice', 'missing'],
  ['a notice block that is a text', {...original, notice: 'news'}, 'notice', 'not-a-block'],
  ['no kind', withBlock({kind: undefined}), 'notice.kind', 'missing'],
  ['an unknown kind', withBlock({kind: 'party'}), 'notice.kind', 'unknown-kind'],
  ['no affects', withBlock({affects: undefined}), 'notice.affects', 'missing'],
  ['nothing affected', withBlock({affects: []}), 'notice.affects', 'empty'],
  ['an unknown service', withBlock({affects: ['all', 'coffee']}), 'notice.affects', 'unknown-service'],
  ['a service without brackets', withBlock({affects: 'all'}), 'notice.affects', 'not-a-list'],
  ['an unknown state', withBlock({state: 'ended'}), 'notice.state', 'unknown-state'],
  ['a misspelt field', withBlock({ended: '2026-12-02'}), 'notice.ended', 'unknown-field'],
  ['a start with a space', withBlock({start: '2026-12-01 09:00'}), 'notice.start', 'not-a-time'],
  ['a start that does not exist', withBlock({start: '2026-02-30'}), 'notice.start', 'no-such-date'],
  ['a start that is no time', withBlock({start: 'soon'}), 'notice.start', 'not-a-time'],
  ['a revision of 0', withBlock({revision: 0}), 'notice.revision', 'not-a-revision'],
  ['half a revision', withBlock({revision: 1.5}), 'notice.revision', 'not-a-revision'],
  ['a revision in quotes', withBlock({revision: '2'}), 'notice.revision', 'not-a-revision'],
  ['a revision without a value', withBlock({revision: null}), 'notice.revision', 'empty'],
  ['a start at 24:00', withBlock({start: '2026-12-01T24:00+09:00'}), 'notice.start', 'start-at-24'],
  ['an end at 25:00', withBlock({end: '2026-12-02T25:00+09:00'}), 'notice.end', 'no-such-time'],
  ['an end without offset', withBlock({end: '2026-12-02T09:00'}), 'notice.end', 'wrong-offset'],
  ['an end in Greenwich', withBlock({end: '2026-12-02T09:00Z'}), 'notice.end', 'wrong-offset'],
  ['an end without a value', withBlock({end: null}), 'notice.end', 'empty'],
  ['a review that does not exist', withBlock({review: '2027-02-29'}), 'notice.review', 'no-such-date'],
  ['news with an end', withBlock({...news, end: '2026-12-02'}), 'notice.end', 'news-has-period'],
  ['news with a start', withBlock({...news, start: '2026-12-02'}), 'notice.start', 'news-has-period'],
  ['maintenance without start', withBlock({start: undefined}), 'notice.start', 'start-missing'],
  [
    'a suspension without start',
    withBlock({kind: 'suspension', start: undefined}),
    'notice.start',
    'start-missing',
  ],
  [
    'an outage without start and endedAt',
    withBlock({kind: 'outage', start: undefined}),
    'notice.start',
    'start-or-ended-missing',
  ],
  ['a deadline without end', withBlock({kind: 'deadline', end: undefined}), 'notice.end', 'end-missing'],
  ['an end before the start', withBlock({end: '2026-11-30'}), 'notice.end', 'end-before-start'],
  ['an end at the start', withBlock({end: '2026-12-01T09:00+09:00'}), 'notice.end', 'no-duration'],
  [
    'a real end before the start',
    withBlock({endedAt: '2026-12-01T08:59+09:00'}),
    'notice.endedAt',
    'ended-before-start',
  ],
  [
    'an original end that was not moved',
    withBlock({originalEnd: '2026-12-02T24:00+09:00'}),
    'notice.originalEnd',
    'original-end-same',
  ],
  ['no end and no review', withBlock({end: undefined}), 'notice.review', 'review-missing'],
  [
    'no end but an original one, and no review',
    withBlock({end: undefined, originalEnd: '2026-12-05'}),
    'notice.review',
    'review-missing',
  ],
  ['itself as predecessor', withBlock({extends: NAME}), 'notice.extends', 'own-slug'],
  ['itself as its successor', withBlock({replacedBy: NAME}), 'notice.replacedBy', 'own-slug'],
  ['an unknown successor', withBlock({replacedBy: '2027-01-01-y'}), 'notice.replacedBy', 'unknown-notice'],
  ['an unknown predecessor', withBlock({extends: '2027-01-01-y'}), 'notice.extends', 'unknown-notice'],
];

describe('refused, with one problem', () => {
  test.each(refused)('%s', (_, frontMatter, field, code) => {
    const problems = problemsOf(frontMatter);
    expect(problems.map((problem) => [problem.file, problem.field, problem.code])).toEqual([
      [FILE, field, code],
    ]);
    // The message names file and field, and says what to do.
    const where = `${FILE}: ${field}: `;
    for (const problem of problems) {
      expect(problemLine(problem, 'ja')).toMatch(new RegExp(`^${where}.*ください.*。$`));
      expect(problemLine(problem, 'en')).toMatch(new RegExp(`^${where}.+\\. [A-Z].+\\.$`));
    }
  });
});

const accepted: [string, unknown][] = [
  ['news without a period', withBlock(news)],
  [
    'an outage of which only the end is known',
    withBlock({kind: 'outage', start: undefined, end: undefined, endedAt: '2026-12-01T17:17+09:00'}),
  ],
  ['a deadline without a start', withBlock({kind: 'deadline', start: undefined})],
  [
    'a deadline that had passed when it was posted',
    withBlock({kind: 'deadline', start: undefined, end: '2026-01-01'}),
  ],
  ['open-ended with a review', withBlock({end: undefined, review: '2027-03-31'})],
  ['open-ended but postponed', withBlock({end: undefined, state: 'postponed'})],
  ['open-ended but cancelled', withBlock({end: undefined, state: 'cancelled'})],
  ['changed three times', withBlock({revision: 3})],
  ['a whole day', withBlock({start: '2026-12-01', end: '2026-12-01'})],
  [
    'an original end without an end',
    withBlock({end: undefined, originalEnd: '2026-12-05', review: '2027-03-31'}),
  ],
];
test.each(accepted)('accepted: %s', (_, frontMatter) => {
  expect(problemsOf(frontMatter)).toEqual([]);
});

test('all problems are reported at once, in both files', () => {
  const bad = {
    ...original,
    title: '',
    notice: {...block, kind: 'party', affects: ['x', 'y'], end: '2026-11-01'},
  };
  expect(
    problemsOf(bad, {title: 3}).map((problem) => `${problem.file} ${problem.field} ${problem.code}`),
  ).toEqual([
    `${FILE} title empty`,
    `${FILE} notice.kind unknown-kind`,
    `${FILE} notice.affects unknown-service`,
    `${FILE} notice.affects unknown-service`,
    `${FILE} notice.end end-before-start`,
    `en/${NAME}.md title not-text`,
    `en/${NAME}.md description missing`,
  ]);
});

test('an invalid field is not reported as missing too', () => {
  const wrong = withBlock({start: 'soon', end: undefined, review: 'later'});
  expect(problemsOf(wrong).map(({field, code}) => [field, code])).toEqual([
    ['notice.start', 'not-a-time'],
    ['notice.review', 'not-a-date'],
  ]);
});

describe('the English file', () => {
  test.each(['slug', 'date', 'tags', 'notice'] as const)('must not have its own %s', (field) => {
    const [problem, ...more] = problemsOf(original, {...english, [field]: original[field]});
    expect(more).toEqual([]);
    expect(problem).toEqual({file: `en/${NAME}.md`, field, code: 'not-in-twin', expected: FILE});
    if (problem) expect(problemLine(problem, 'en')).toContain('stands in the Japanese file alone');
  });

  test('a field that neither language has is unknown', () => {
    expect(problemsOf(original, {...english, authors: 'x'})).toEqual([
      {
        file: `en/${NAME}.md`,
        field: 'authors',
        code: 'unknown-field',
        value: 'authors',
        allowed: ['title', 'description', 'translatedFrom'],
      },
    ]);
  });

  test('if missing, is named by the file to write', () => {
    const files = {ja: [file('blog/', `${NAME}.md`, original)], en: []};
    expect(checkNotices(files, folders, vocabulary)).toEqual({
      notices: [],
      problems: [{file: `en/${NAME}.md`, field: '', code: 'twin-missing', expected: FILE}],
    });
  });

  test('with another extension does not count', () => {
    const files = {ja: [file('blog/', `${NAME}.mdx`, original)], en: [file('en/', `${NAME}.md`, english)]};
    expect(
      checkNotices(files, folders, vocabulary).problems.map(({file: name, code}) => [name, code]),
    ).toEqual([
      [`en/${NAME}.mdx`, 'twin-missing'],
      [`en/${NAME}.md`, 'japanese-missing'],
    ]);
  });

  test('without a Japanese file is refused', () => {
    const files = {ja: [], en: [file('en/', `${NAME}.md`, english)]};
    expect(checkNotices(files, folders, vocabulary).problems).toEqual([
      {file: `en/${NAME}.md`, field: '', code: 'japanese-missing', expected: FILE},
    ]);
  });

  test('a file that could not be read is not reported as missing', () => {
    const files = {ja: [file('blog/', `${NAME}.md`)], en: [file('en/', `${NAME}.md`, english)]};
    expect(checkNotices(files, folders, vocabulary)).toEqual({notices: [], problems: []});
  });
});

describe('the place of a file', () => {
  function codesOf(...names: string[]): string[][] {
    const files = {
      ja: names.map((name) => file('blog/', name, {...original, slug: name.replace(/\.mdx?$/, '')})),
      en: names.map((name) => file('en/', name, english)),
    };
    return checkNotices(files, folders, vocabulary).problems.map((problem) => [problem.file, problem.code]);
  }

  test.each(['power-outage', '2026-13-01-x', '20261201-x', '2026-12-01', '2026-12-01-停電'])(
    'the slug %s does not start with a date or has other characters',
    (slug) => {
      expect(codesOf(`${slug}.md`)).toEqual([[`blog/${slug}.md`, 'slug-without-date']]);
    },
  );

  test('one slug belongs to one file', () => {
    expect(codesOf(`${NAME}.md`, `${NAME}.mdx`)).toEqual([[`blog/${NAME}.mdx`, 'slug-taken']]);
  });

  test('a notice is not in a subfolder', () => {
    expect(codesOf(`2026/${NAME}.md`)).toContainEqual([`blog/2026/${NAME}.md`, 'in-a-folder']);
  });
});

test('the newest notice comes first', () => {
  const dated = [
    ['2026-11-01-a', '2026-11-01'],
    ['2026-10-01-b', '2026-11-20'],
    ['2026-11-01-c', '2026-11-01'],
  ] as const;
  const files = {
    ja: dated.map(([slug, date]) => file('blog/', `${slug}.md`, {...original, slug, date})),
    en: dated.map(([slug]) => file('en/', `${slug}.md`, english)),
  };
  const {notices} = checkNotices(files, folders, vocabulary);
  expect(notices.map((notice) => notice.slug)).toEqual(['2026-10-01-b', '2026-11-01-c', '2026-11-01-a']);
});

test('the message names the file, the field, what is wrong and what to write', () => {
  const [problem] = problemsOf(withBlock({end: '2026-11-30'}));
  expect(problem && problemLine(problem, 'en')).toBe(
    'blog/2026-12-01-x.md: notice.end: earlier than notice.start. Give a later end, or leave it out if open-ended.',
  );
  expect(problem && problemLine(problem, 'ja')).toBe(
    'blog/2026-12-01-x.md: notice.end: notice.start より前です。もっと後の終わりを書くか、終わりが決まっていなければ省略してください。',
  );
});
