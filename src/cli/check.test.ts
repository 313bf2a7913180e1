// The command as staff run it: on a small copy of a site, in a process of its own.
import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {projectRoot} from './run-command';

type Outcome = {status: number; out: string; err: string};

const root = mkdtempSync(path.join(tmpdir(), 'check-'));
const english = 'i18n/en/docusaurus-plugin-content-docs/current/page.mdx';
const fields = '---\nid: page\ntitle: "T"\ndescription: "D"\n---\n';

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  writeFileSync(path.join(root, file), text);
}
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

function check(...args: string[]): Promise<Outcome> {
  const tsx = path.join(projectRoot, 'node_modules/tsx/dist/cli.mjs');
  const command = [tsx, path.join(projectRoot, 'src/cli/check.ts'), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, {cwd: projectRoot}, (error, out, err) => {
      resolve({status: typeof error?.code === 'number' ? error.code : 0, out, err});
    });
  });
}

beforeAll(() => {
  put('docs/page.mdx', `${fields}\n2025年12月25日（金）に、500円でﾒｰﾙを使えます。\r\n\n## 手順\n`);
  put(english, `${fields}\nOn Friday 25 December 2025 it costst 500 yen.\n\n## Steps {/* #steps */}\n`);
});
afterAll(() => rmSync(root, {recursive: true, force: true}));

describe('npm run check', () => {
  test('says everything at once, each in the language of its file, sorted, with a count', async () => {
    const {status, out, err} = await check('--root', root);
    expect([status, out]).toEqual([1, '']);
    const lines = err.trim().split('\n');
    const places = lines.slice(0, -1).map((line) => /^[^:]+:\d+/.exec(line)?.[0]);
    const own = ['docs/page.mdx:7', 'docs/page.mdx:7', 'docs/page.mdx:7', 'docs/page.mdx:9'];
    expect(places.slice(0, 4)).toEqual(own);
    expect(places).toEqual([...own, ...places.slice(4).sort()]);
    expect(lines[3]).toMatch(
      /^docs\/page\.mdx:9: 見出し「手順」にidがありません。見出しの後に \{\/\* #steps \*\/\} と書いてください。/,
    );
    expect(lines).toContain(
      `${english}:7: 2025-12-25 is a Thursday, not Friday. If the date is right, write Thursday or run npm run check -- --fix; if not, correct the date.`,
    );
    expect(lines.at(-1)).toMatch(/^2ファイル: 問題\d+件、警告0件 \/ 2 files, \d+ problems, 0 warnings$/);
  }, 60_000);

  test('--json and --lang are for other programs and other readers', async () => {
    const {status, out} = await check('--root', root, '--json', '--lang', 'en');
    expect(status).toBe(1);
    const {files, problems} = JSON.parse(out);
    expect(files).toBe(2);
    expect(problems).toContainEqual({
      file: 'docs/page.mdx',
      line: 7,
      rule: 'typed-amount',
      what: '"500円" is an amount typed by hand',
      todo: 'Write <Price of="…" />, <PriceTable /> or <FeeExample /> instead, which take it from src/data/tariffs.ts',
      fixable: false,
    });
  }, 60_000);

  test('--prose asks textlint and cspell', async () => {
    const {out} = await check('--root', root, '--prose', '--json', '--lang', 'en');
    const prose = JSON.parse(out).problems.filter(({rule}: {rule: string}) => rule === 'prose');
    expect(prose).toEqual([
      expect.objectContaining({
        file: 'docs/page.mdx',
        line: 7,
        todo: expect.stringContaining('no-hankaku-kana'),
      }),
      expect.objectContaining({file: english, line: 7, what: '"costst" is in no dictionary'}),
    ]);
  }, 120_000);

  test('--fix mends what is safe, and the second time nothing', async () => {
    const first = await check('--root', root, '--fix');
    expect(first.err).toContain('docs/page.mdx: 直しました / mended\n');
    expect(read('docs/page.mdx')).toBe(
      `${fields}\n2025年12月25日（木）に、500円でﾒｰﾙを使えます。\n\n## 手順 {/* #steps */}\n`,
    );
    expect(read(english)).toBe(
      `${fields}\nOn Thursday 25 December 2025 it costst 500 yen.\n\n## Steps {/* #steps */}\n`,
    );
    const second = await check('--root', root, '--fix');
    expect([second.status, second.err.includes('mended')]).toEqual([1, false]);
  }, 60_000);

  test.each([['--lang', 'fr'], ['--fixx']])('%s %s is refused, with help', async (...args) => {
    const {status, err} = await check(...args);
    expect([status, err.includes('npm run check -- --fix')]).toEqual([1, true]);
  });
});

test('the real pages, notices and labels pass the linters of prose', async () => {
  const {out} = await check('--prose', '--json');
  const problems: {rule: string}[] = JSON.parse(out).problems;
  expect(problems.filter(({rule}) => rule === 'prose')).toEqual([]);
}, 180_000);
