import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeEach, describe, expect, test} from '@jest/globals';
import {projectRoot} from '../../lib/run-command';
import {exhaustive} from '../../lib/test-support/exhaustive';
import {runCheck} from './check';

const root = mkdtempSync(path.join(tmpdir(), 'check-'));
const english = 'i18n/en/docusaurus-plugin-content-docs/current/page.mdx';
const fields = '---\nid: page\ntitle: "T"\ndescription: "D"\n---\n';

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  writeFileSync(path.join(root, file), text);
}
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

async function check(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const io = {
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    now: () => Date.parse('2026-11-21T12:00+09:00'),
  };
  return {status: await runCheck(args, io), out, err};
}

/** The command as npm starts it; its exit status is 1 where there are problems. */
function command(...args: string[]): {rule: string}[] {
  const words = ['--import', 'tsx', 'src/content-lint/cli/check.ts', '--json', '--lang', 'en', ...args];
  const {stdout} = spawnSync(process.execPath, words, {cwd: projectRoot, encoding: 'utf8'});
  return JSON.parse(stdout).problems;
}

beforeEach(() => {
  put('docs/page.mdx', `${fields}\n2025年12月25日（金）に、500円でﾒｰﾙを使えます。\n\n## 手順\n`);
  put(english, `${fields}\nOn Friday 25 December 2025 it costst 500 yen.\n\n## Steps {/* #steps */}\n`);
});
afterAll(() => rmSync(root, {recursive: true, force: true}));

describe('npm run check', () => {
  test('reports everything at once, each in the language of its file, sorted, with a count', async () => {
    const {status, out, err: lines} = await check('--root', root);
    expect([status, out]).toEqual([1, []]);
    const places = lines.slice(0, -1).map((line) => /^[^:]+:\d+/.exec(line)?.[0]);
    const own = ['docs/page.mdx:7', 'docs/page.mdx:7', 'docs/page.mdx:9'];
    expect(places.slice(0, 3)).toEqual(own);
    expect(places).toEqual([...own, ...places.slice(3).sort()]);
    expect(lines[2]).toMatch(
      /^docs\/page\.mdx:9: 見出し「手順」にidがありません。見出しの後に \{\/\* #steps \*\/\} と書いてください。/,
    );
    expect(lines).toContain(
      `${english}:7: 2025-12-25 is a Thursday, not Friday. If the date is right, write Thursday or run npm ` +
        'run check -- --fix; if not, correct the date.',
    );
    expect(lines.at(-1)).toMatch(/^2ファイル: 問題\d+件、警告0件 \/ 2 files, \d+ problems, 0 warnings$/);
  });

  test('--json and --lang, as npm starts it', () => {
    expect(command('--root', root)).toContainEqual({
      file: 'docs/page.mdx',
      line: 7,
      rule: 'typed-amount',
      what: '"500円" is an amount typed by hand',
      todo: 'Write <Price of="…" />, <PriceTable /> or <FeeExample /> instead, which take it from src/fees/prices',
      fixable: false,
    });
  });

  test('--fix writes what is safe, and the second time nothing', async () => {
    const first = await check('--root', root, '--fix');
    expect(first.err).toContain('docs/page.mdx: 直しました / fixed');
    expect(read('docs/page.mdx')).toBe(
      `${fields}\n2025年12月25日（木）に、500円でﾒｰﾙを使えます。\n\n## 手順 {/* #steps */}\n`,
    );
    expect(read(english)).toBe(
      `${fields}\nOn Thursday 25 December 2025 it costst 500 yen.\n\n## Steps {/* #steps */}\n`,
    );
    const second = await check('--root', root, '--fix');
    expect([second.status, second.err.some((line) => line.includes('fixed'))]).toEqual([1, false]);
  });

  test('--translated records the English page, and then it is not outdated', async () => {
    const outdated = async () => (await check('--root', root, '--json')).out.join().includes('"translation-outdated"');
    expect(await outdated()).toBe(true);
    expect(await check('--root', root, '--translated', 'docs/page.mdx')).toMatchObject({status: 0});
    expect(await outdated()).toBe(false);
    expect(await check('--root', root, '--translated', 'docs/none.mdx')).toMatchObject({status: 1});
  });

  test.each([['--lang', 'fr'], ['--fixx']])('%s %s is refused, with help', async (...args) => {
    const {status, err} = await check(...args);
    expect([status, err.join().includes('npm run check -- --fix')]).toEqual([1, true]);
  });
});

// The linters are ES modules, which Jest does not load, and their dictionaries take ten seconds.
if (exhaustive) {
  const proseOf = (...args: string[]) => command('--prose', ...args).filter(({rule}) => rule === 'prose');

  test('--prose runs textlint and cspell', () => {
    expect(proseOf('--root', root)).toEqual([
      expect.objectContaining({file: 'docs/page.mdx', line: 7, todo: expect.stringContaining('no-hankaku-kana')}),
      expect.objectContaining({file: english, line: 7, what: '"costst" is in no dictionary'}),
    ]);
  }, 120_000);

  test('the pages, notices and labels of this site pass the linters of prose', () => {
    expect(proseOf()).toEqual([]);
  }, 180_000);
}
