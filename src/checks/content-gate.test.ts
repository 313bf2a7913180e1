import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {contentGate} from './content-gate';

let root = '';
function put(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  writeFileSync(path.join(root, file), content);
}
const slug = '2026-11-01-x';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'content-gate-'));
  put('docs/index.mdx', '今日の状況は次のとおりです。\n');
  put('blog/tags.yml', 'news:\n  label: お知らせ\n');
  put(
    `blog/${slug}.md`,
    `---\nslug: ${slug}\ntitle: 受付中\ndate: 2026-11-01\ntags: [news]\ndescription: 説\nnotice:\n  kind: suspension\n  affects: [registration]\n  start: 2026-11-01\n  review: 2026-12-01\n---\n新規登録は停止中です。\n`,
  );
  put(
    `i18n/en/docusaurus-plugin-content-blog/${slug}.md`,
    '---\ntitle: T\ndescription: D\n---\nRegistration is suspended.\n',
  );
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

describe('a review date of 2026-12-01', () => {
  test.each([
    ['2026-12-01', false, 0, 0],
    ['2026-12-02', false, 0, 1],
    ['2026-12-15', false, 0, 1],
    ['2026-12-16', false, 1, 0],
    ['2026-12-16', true, 0, 1],
    ['2027-12-16', true, 0, 1],
  ])('on %s, for a build: %s', (today, forBuild, problems, warnings) => {
    const gate = contentGate(root, today, forBuild);
    expect([gate.problems.length, gate.warnings.length]).toEqual([problems, warnings]);
    for (const line of [...gate.problems, ...gate.warnings]) {
      expect(line).toMatch(new RegExp(`^blog/${slug}\\.md: notice\\.review: 2026-12-01 passed`));
    }
  });
});

test.each([false, true])('all other problems fail, for a build too (%s)', (forBuild) => {
  put('docs/a.mdx', '新規登録は受付中です。\n\n5,000円\n');
  put('i18n/en/docusaurus-plugin-content-docs/current/a.mdx', 'Registration is open.\n');
  put(`blog/2026-11-02-y.md`, 'no front matter\n');
  const {files, problems} = contentGate(root, '2026-11-21', forBuild);
  expect(files).toBe(7);
  expect(problems.map((problem) => problem.split(': ')[0])).toEqual([
    'docs/a.mdx:3',
    'docs/a.mdx:1',
    'i18n/en/docusaurus-plugin-content-docs/current/a.mdx:1',
    'blog/2026-11-02-y.md',
    'i18n/en/docusaurus-plugin-content-blog/2026-11-02-y.md',
  ]);
});
