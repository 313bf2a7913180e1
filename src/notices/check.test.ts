import {describe, expect, test} from '@jest/globals';
import {checkNotices, type NoticeFile, noticeFolders} from './check';
import {type Problem, problemLine} from './problem';

const {en: EN} = noticeFolders;
const tags = ['news', 'maintenance'];
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
  const files = {ja: [file('blog/', `${NAME}.md`, frontMatter)], en: [file(EN, `${NAME}.md`, en)]};
  return checkNotices(files, tags).problems;
}

type Changes = Record<string, unknown>;

/** With some fields changed; `undefined` leaves a field out. */
function changed(record: Changes, changes: Changes): Changes {
  return Object.fromEntries(Object.entries({...record, ...changes}).filter(([, value]) => value !== undefined));
}

const withBlock = (changes: Changes) => ({...original, notice: changed(block, changes)});

test('a correct notice in both languages has no problem', () => {
  const files = {ja: [file('blog/', `${NAME}.md`, original)], en: [file(EN, `${NAME}.md`, english)]};
  expect(checkNotices(files, tags)).toEqual({
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

const none = undefined;
/** The field with a problem, its code, and what is written: in the block where the field is one of the block's. */
const refused: [string, string, Changes][] = [
  ['title', 'missing', {title: none}],
  ['title', 'empty', {title: ' '}],
  ['title', 'empty', {title: null}],
  ['title', 'not-text', {title: 2026}],
  ['description', 'missing', {description: none}],
  ['date', 'missing', {date: none}],
  ['date', 'no-such-date', {date: '2026-11-31'}],
  ['date', 'not-a-date', {date: '2026-11-20T09:00+09:00'}],
  ['tags', 'missing', {tags: none}],
  ['tags', 'not-a-list', {tags: 'news'}],
  ['tags', 'empty', {tags: []}],
  ['tags', 'not-one-of', {tags: ['fun']}],
  ['author', 'not-one-of', {author: 'x'}],
  ['slug', 'missing', {slug: none}],
  ['slug', 'slug-not-file-name', {slug: '2026-12-01-y'}],
  ['notice', 'missing', {notice: none}],
  ['notice', 'not-a-block', {notice: 'news'}],
  ['notice.kind', 'missing', {kind: none}],
  ['notice.kind', 'not-one-of', {kind: 'party'}],
  ['notice.affects', 'missing', {affects: none}],
  ['notice.affects', 'empty', {affects: []}],
  ['notice.affects', 'not-one-of', {affects: ['all', 'coffee']}],
  ['notice.affects', 'not-a-list', {affects: 'all'}],
  ['notice.state', 'not-one-of', {state: 'ended'}],
  ['notice.ended', 'not-one-of', {ended: '2026-12-02'}],
  ['notice.start', 'not-a-time', {start: 'soon'}],
  ['notice.start', 'no-such-date', {start: '2026-02-30'}],
  ['notice.end', 'no-such-date', {end: '2026-12-02T25:00+09:00'}],
  ['notice.end', 'not-a-time', {end: '2026-12-02T09:00'}],
  ['notice.end', 'empty', {end: null}],
  ['notice.review', 'no-such-date', {review: '2027-02-29'}],
  ['notice.revision', 'not-a-count', {revision: 0}],
  ['notice.revision', 'not-a-count', {revision: 1.5}],
  ['notice.revision', 'not-a-count', {revision: '2'}],
  ['notice.revision', 'empty', {revision: null}],
  ['notice.end', 'news-has-period', {kind: 'news', start: none}],
  ['notice.affects', 'missing', {affects: none}],
  ['notice.degree', 'not-one-of', {degree: 'broken'}],
  ['notice.about', 'not-one-of', {about: ['middle']}],
  ['notice.breaks', 'not-a-block', {breaks: 2}],
  ['notice.breaks.times', 'not-a-count', {degree: 'short-breaks', breaks: {times: 0}}],
  ['notice.start', 'in-periods', {end: none, periods: [{start: '2026-12-01', end: '2026-12-02'}]}],
  ['notice.periods.end', 'not-later', {start: none, end: none, periods: [{start: '2026-12-03', end: '2026-12-01'}]}],
  ['notice.endsWith', 'unknown-notice', {end: none, endsWith: '2026-01-01-none'}],
  ['notice.start', 'missing', {start: none}],
  ['notice.start', 'missing', {kind: 'suspension', start: none}],
  ['notice.start', 'missing', {kind: 'outage', start: none}],
  ['notice.end', 'missing', {kind: 'deadline', end: none}],
  ['notice.end', 'not-later', {end: '2026-11-30'}],
  ['notice.end', 'not-later', {end: '2026-12-01T09:00+09:00'}],
  ['notice.endedAt', 'not-later', {endedAt: '2026-12-01T08:59+09:00'}],
  ['notice.review', 'review-missing', {end: none}],
  ['notice.review', 'review-missing', {end: none, originalEnd: '2026-12-05'}],
  ['notice.extends', 'unknown-notice', {extends: NAME}],
  ['notice.replacedBy', 'unknown-notice', {replacedBy: NAME}],
  ['notice.replacedBy', 'unknown-notice', {replacedBy: '2027-01-01-y'}],
  ['notice.extends', 'unknown-notice', {extends: '2027-01-01-y'}],
];

describe('refused, with one problem', () => {
  test.each(refused)('%s: %s, %j', (field, code, changes) => {
    const problems = problemsOf(field.startsWith('notice.') ? withBlock(changes) : changed(original, changes));
    expect(problems.map((problem) => [problem.file, problem.field, problem.code])).toEqual([[FILE, field, code]]);
    // The message names file and field, and says what to do.
    const where = `${FILE}: ${field}: `;
    for (const problem of problems) {
      expect(problemLine(problem, 'ja')).toMatch(new RegExp(`^${where}.*ください.*。$`));
      expect(problemLine(problem, 'en')).toMatch(new RegExp(`^${where}.+\\. [A-Z].+\\.$`));
    }
  });
});

test.each<Changes>([
  {kind: 'news', start: none, end: none},
  {kind: 'outage', start: none, end: none, endedAt: '2026-12-01T17:17+09:00'},
  {kind: 'deadline', start: none},
  // Already over when it was posted.
  {kind: 'deadline', start: none, end: '2026-01-01'},
  {end: none, review: '2027-03-31'},
  {end: none, state: 'postponed'},
  {end: none, state: 'cancelled'},
  {end: none, originalEnd: '2026-12-05', review: '2027-03-31'},
  {revision: 3},
  {start: '2026-12-01', end: '2026-12-01'},
])('accepted: %j', (changes) => {
  expect(problemsOf(withBlock(changes))).toEqual([]);
});

test('all problems are reported at once, in both files', () => {
  const bad = {...original, title: '', notice: {...block, kind: 'party', affects: ['x', 'y'], end: '2026-11-01'}};
  expect(problemsOf(bad, {title: 3}).map((problem) => `${problem.file} ${problem.field} ${problem.code}`)).toEqual([
    `${FILE} title empty`,
    `${FILE} notice.kind not-one-of`,
    `${FILE} notice.affects not-one-of`,
    `${FILE} notice.affects not-one-of`,
    `${FILE} notice.end not-later`,
    `${EN}${NAME}.md title not-text`,
    `${EN}${NAME}.md description missing`,
  ]);
});

test('an invalid field is not reported as missing too', () => {
  const wrong = withBlock({start: 'soon', end: none, review: 'later'});
  expect(problemsOf(wrong).map(({field, code}) => [field, code])).toEqual([
    ['notice.start', 'not-a-time'],
    ['notice.review', 'not-a-date'],
  ]);
});

describe('the English file', () => {
  test.each(['slug', 'date', 'tags', 'notice'] as const)('must not have its own %s', (field) => {
    const [problem, ...more] = problemsOf(original, {...english, [field]: original[field]});
    expect(more).toEqual([]);
    expect(problem).toMatchObject({file: `${EN}${NAME}.md`, field, code: 'not-one-of'});
  });

  test.each([
    ['title', '停電', ['not-english']],
    ['description', 'Press "申請", `申請` or 「申請」.', []],
    ['description', 'Press 申請.', ['not-english']],
  ])('%s: %s', (field, text, expected) => {
    expect(problemsOf(original, {...english, [field]: text}).map(({code}) => code)).toEqual(expected);
  });

  test('a field that neither language has is unknown', () => {
    expect(problemsOf(original, {...english, authors: 'x'})).toEqual([
      {
        file: `${EN}${NAME}.md`,
        field: 'authors',
        code: 'not-one-of',
        value: 'authors',
        allowed: ['title', 'description', 'translatedFrom'],
      },
    ]);
  });

  test('if missing, is named by the file to write', () => {
    const files = {ja: [file('blog/', `${NAME}.md`, original)], en: []};
    expect(checkNotices(files, tags)).toEqual({
      notices: [],
      problems: [{file: `${EN}${NAME}.md`, field: '', code: 'translation-missing', expected: FILE}],
    });
  });

  test('with another extension does not count', () => {
    const files = {ja: [file('blog/', `${NAME}.mdx`, original)], en: [file(EN, `${NAME}.md`, english)]};
    expect(checkNotices(files, tags).problems.map(({file: name, code}) => [name, code])).toEqual([
      [`${EN}${NAME}.mdx`, 'translation-missing'],
      [`${EN}${NAME}.md`, 'japanese-missing'],
    ]);
  });

  test('a file that could not be read is not reported as missing', () => {
    const files = {ja: [file('blog/', `${NAME}.md`)], en: [file(EN, `${NAME}.md`, english)]};
    expect(checkNotices(files, tags)).toEqual({notices: [], problems: []});
  });
});

describe('the place of a file', () => {
  function codesOf(...names: string[]): string[][] {
    const files = {
      ja: names.map((name) => file('blog/', name, {...original, slug: name.replace(/\.mdx?$/, '')})),
      en: names.map((name) => file(EN, name, english)),
    };
    return checkNotices(files, tags).problems.map((problem) => [problem.file, problem.code]);
  }

  test.each(['power-outage', '2026-13-01-x', '20261201-x', '2026-12-01', '2026-12-01-停電', `2026/${NAME}`])(
    'the slug %s is not a name',
    (slug) => {
      expect(codesOf(`${slug}.md`)).toEqual([[`blog/${slug}.md`, 'not-a-name']]);
    },
  );
});

test('the newest notice comes first', () => {
  const dated = [
    ['2026-11-01-a', '2026-11-01'],
    ['2026-10-01-b', '2026-11-20'],
    ['2026-11-01-c', '2026-11-01'],
  ] as const;
  const files = {
    ja: dated.map(([slug, date]) => file('blog/', `${slug}.md`, {...original, slug, date})),
    en: dated.map(([slug]) => file(EN, `${slug}.md`, english)),
  };
  const {notices} = checkNotices(files, tags);
  expect(notices.map((notice) => notice.slug)).toEqual(['2026-10-01-b', '2026-11-01-c', '2026-11-01-a']);
});

test('the message names the file, the field, what is wrong and what to write', () => {
  const [problem] = problemsOf(withBlock({end: '2026-11-30'}));
  expect(problem && problemLine(problem, 'en')).toBe(
    'blog/2026-12-01-x.md: notice.end: "2026-11-30" is not later than 2026-12-01T09:00+09:00. Write a later one.',
  );
  expect(problem && problemLine(problem, 'ja')).toBe(
    'blog/2026-12-01-x.md: notice.end: 「2026-11-30」は 2026-12-01T09:00+09:00 より後ではありません。もっと後の日時を書いてください。',
  );
});

test('a follow-up ends with the notice that it names, in each period that states no end', () => {
  const first = {...original, notice: {...block, endedAt: '2026-12-01T17:00+09:00', about: ['start', 'end']}};
  const name = '2026-12-02-y';
  const periods = [{start: '2026-12-01T09:00+09:00', end: '2026-12-01T10:00+09:00'}, {start: '2026-12-01T10:00+09:00'}];
  const notice = {kind: 'outage', affects: ['all'], periods, endsWith: NAME};
  const files = {
    ja: [file('blog/', `${NAME}.md`, first), file('blog/', `${name}.md`, {...original, slug: name, notice})],
    en: [file(EN, `${NAME}.md`, english), file(EN, `${name}.md`, english)],
  };
  const {notices, problems} = checkNotices(files, tags);
  expect(problems).toEqual([]);
  expect(notices.find(({slug}) => slug === name)?.periods).toEqual([
    periods[0],
    {...periods[1], end: '2026-12-02', endedAt: '2026-12-01T17:00+09:00', about: ['end']},
  ]);
});

test('a period that names no service has those of the block, not those of the other periods', () => {
  const periods = [{end: '2026-12-05'}, {kind: 'news', affects: ['account-system']}];
  const notice = {kind: 'deadline', affects: ['fees'], periods};
  const files = {
    ja: [file('blog/', `${NAME}.md`, {...original, notice})],
    en: [file(EN, `${NAME}.md`, english)],
  };
  const {notices, problems} = checkNotices(files, tags);
  expect(problems).toEqual([]);
  expect(notices[0]).toMatchObject({
    affects: ['fees', 'account-system'],
    periods: [{end: '2026-12-05', affects: ['fees']}, {affects: ['account-system']}],
  });
});
