// The rules together. `npm run build` checks the pages of this site.
import {describe, expect, test} from '@jest/globals';
import {contentOf} from './content';
import {contentGate} from './content-gate';
import {findingLine} from './finding';
import {englishPage, frontMatter, japanesePage} from './fixtures/try-rules';

const slug = '2026-11-01-x';
const files: [string, string][] = [
  [japanesePage, `${frontMatter}今日の状況は次のとおりです。\n`],
  [englishPage, `${frontMatter}This is the state today:\n`],
  ['blog/tags.yml', 'news:\n  label: お知らせ\n'],
  [
    `blog/${slug}.md`,
    `---\nslug: ${slug}\ntitle: 受付中\ndate: 2026-11-01\ntags: [news]\ndescription: 説\nnotice:\n  kind: suspension\n  ` +
      `affects: [registration]\n  start: 2026-11-01\n  review: 2026-12-01\n---\n新規登録は停止中です。\n`,
  ],
  [
    `i18n/en/docusaurus-plugin-content-blog/${slug}.md`,
    '---\ntitle: T\ndescription: D\n---\nRegistration is suspended.\n',
  ],
];

/** Without translations and prices, which have their own tests. */
const gateOf = (given: [string, string][], today: string, forBuild = false) => {
  const {problems, warnings} = contentGate(contentOf(given, {today, forBuild}));
  const isOurs = ({rule}: {rule: string}) => !/^translation-(?!missing)|^tariffs-not-confirmed$/.test(rule);
  return {problems: problems.filter(isOurs), warnings: warnings.filter(isOurs)};
};

describe('a review date of 2026-12-01', () => {
  test.each([
    ['2026-12-01', false, 0, 0],
    ['2026-12-02', false, 0, 1],
    ['2026-12-15', false, 0, 1],
    ['2026-12-16', false, 1, 0],
    ['2026-12-16', true, 0, 1],
    ['2027-12-16', true, 0, 1],
  ])('on %s, for a build: %s', (today, forBuild, problems, warnings) => {
    const gate = gateOf(files, today, forBuild);
    expect([gate.problems.length, gate.warnings.length]).toEqual([problems, warnings]);
    for (const finding of [...gate.problems, ...gate.warnings]) {
      expect(finding.text.en).toMatch(/^notice\.review: 2026-12-01 has passed\. If the notice/);
    }
  });
});

test.each([false, true])('all other problems fail, sorted by file and line, for a build too (%s)', (forBuild) => {
  const {problems} = gateOf(
    [
      ...files,
      ['docs/a.mdx', `${frontMatter.replace('page', 'a')}新規登録は受付中です。\n\n5,000円\n`],
      [englishPage.replace('page.mdx', 'a.mdx'), `${frontMatter.replace('page', 'a')}Registration is open.\n`],
      ['blog/2026-11-02-y.md', 'no front matter\n'],
    ],
    '2026-11-21',
    forBuild,
  );
  expect(problems.map(({file, line, rule}) => `${file}:${line} ${rule}`)).toEqual([
    'blog/2026-11-02-y.md:1 notice',
    'docs/a.mdx:8 typed-amount',
    'i18n/en/docusaurus-plugin-content-blog/2026-11-02-y.md:1 notice',
  ]);
  expect(findingLine(problems[0] as (typeof problems)[number])).toBe(
    'blog/2026-11-02-y.md:1: 先頭の項目欄がありません。--- の行、項目、もう1つの --- の行でファイルを始めてください。',
  );
});

describe('the page fields', () => {
  test.each([
    ['front-matter', 'id: page\ntitle: "T"\ndescripton: "D"\n', [1, 4]],
    ['front-matter', 'id: page\ntitle: "T"\ndescription: "D"\nhide_title: 1\n', [5]],
    ['front-matter', 'id: page\ndescription: "D"\n', [1]],
    ['front-matter', 'id: page\ntitle: "T: "a"\ndescription: "D"\n', [3]],
    ['front-matter', 'id: page\ntitle: "T"\n', [1]],
    ['front-matter', 'id: page\ntitle: "T"\ndescription: ""\n', [4]],
    ['front-matter', 'title: "T"\ndescription: "D"\n', [1]],
    ['front-matter', 'id: other\ntitle: "T"\ndescription: "D"\n', [2]],
    ['front-matter', 'id: page\ntitle: "T"\ndescription: "D"\nsidebar_label: "L"\nslug: /\n', []],
  ])('%s: %j', (rule, fields, lines) => {
    const {problems} = gateOf([[japanesePage, `---\n${fields}---\nです。\n`]], '2026-11-21');
    expect(problems.filter((finding) => finding.rule === rule).map(({line}) => line)).toEqual(lines);
  });

  test.each([
    ['the field is missing', '', [1], []],
    ['no text', 'compared: 2026\n', [5], []],
    ['no date', 'compared: "2026-02-30"\n', [5], []],
    ['a year ago', 'compared: "2025-11-21"\n', [], []],
    ['a day more', 'compared: "2025-11-20"\n', [], [5]],
  ])('the day of the comparison with the official page: %s', (_, field, problemLines, warningLines) => {
    const page = `---\nid: page\ntitle: "T"\ndescription: "D"\n${field}---\nです。\n`;
    const {problems, warnings} = gateOf([['docs/guides/page.mdx', page]], '2026-11-21');
    const ours = ({rule}: {rule: string}) => rule === 'compared' || rule === 'front-matter';
    expect(problems.filter(ours).map(({line}) => line)).toEqual(problemLines);
    expect(warnings.filter(ours).map(({line}) => line)).toEqual(warningLines);
  });

  test.each([
    [[japanesePage], ['docs/page.mdx']],
    [[englishPage], [englishPage]],
    [[japanesePage, englishPage], []],
  ])('a translation is missing where there is only %j', (paths, expected) => {
    const {problems} = gateOf(
      paths.map((path) => [path, `${frontMatter}A.\n`]),
      '2026-11-21',
    );
    expect(problems.filter(({rule}) => rule === 'translation-missing').map(({file}) => file)).toEqual(expected);
  });
});
