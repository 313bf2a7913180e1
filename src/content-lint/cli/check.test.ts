import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeEach, describe, expect, test} from '@jest/globals';
import {projectRoot} from '../../lib/run-command';
import {runCheck} from './check';

const root = mkdtempSync(path.join(tmpdir(), 'check-'));
const english = 'i18n/en/docusaurus-plugin-content-docs/current/page.mdx';
const fields = '---\nid: page\ntitle: "T"\ndescription: "D"\n---\n';

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  writeFileSync(path.join(root, file), text);
}

function check(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const io = {
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    now: () => Date.parse('2026-11-21T12:00+09:00'),
  };
  return {status: runCheck(args, io), out, err};
}

/** The command as npm starts it; its exit status is 1 where there are problems. */
function command(...args: string[]): {rule: string}[] {
  const words = ['--import', 'tsx', 'src/content-lint/cli/check.ts', '--json', ...args];
  const {stdout} = spawnSync(process.execPath, words, {cwd: projectRoot, encoding: 'utf8'});
  return JSON.parse(stdout).problems;
}

beforeEach(() => {
  put('docs/page.mdx', `${fields}\n2025年12月25日（金）に、500円でﾒｰﾙを使えます。\n\n## 手順\n`);
  put(english, `${fields}\nOn Friday 25 December 2025 it costst 500 yen.\n\n## Steps {/* #steps */}\n`);
});
afterAll(() => rmSync(root, {recursive: true, force: true}));

describe('npm run check', () => {
  test('reports everything at once, each in the language of its file, sorted, with a count', () => {
    const {status, out, err: lines} = check('--root', root);
    expect([status, out]).toEqual([1, []]);
    const places = lines.slice(0, -1).map((line) => /^[^:]+:\d+/.exec(line)?.[0]);
    const own = ['docs/page.mdx:7', 'docs/page.mdx:7', 'docs/page.mdx:9'];
    expect(places.slice(0, 3)).toEqual(own);
    expect(places).toEqual([...own, ...places.slice(3).sort()]);
    expect(lines[2]).toMatch(
      /^docs\/page\.mdx:9: 見出し「手順」にidがありません。後に \{\/\* #name-in-english \*\/\} と書いてください。/,
    );
    expect(lines).toContain(`${english}:7: 2025-12-25 is a Thursday, not Friday. Correct the weekday or the date.`);
    expect(lines.at(-1)).toMatch(/^2ファイル: 問題\d+件、警告0件 \/ 2 files, \d+ problems, 0 warnings$/);
  });

  test('--json, as npm starts it', () => {
    expect(command('--root', root)).toContainEqual({
      file: english,
      line: 7,
      rule: 'typed-amount',
      text: '"500 yen" is an amount typed by hand. Write <Price of="…" />, <PriceTable /> or <FeeExample /> instead.',
    });
  });

  test('--translated records the English page, and then it is not outdated', () => {
    const outdated = () => check('--root', root, '--json').out.join().includes('"translation-outdated"');
    expect(outdated()).toBe(true);
    expect(check('--root', root, '--translated', 'docs/page.mdx')).toMatchObject({status: 0});
    expect(outdated()).toBe(false);
    expect(check('--root', root, '--translated', 'docs/none.mdx')).toMatchObject({status: 1});
  });

  test.each([['--lang', 'fr'], ['--fixx'], ['page.mdx']])('%s is refused, with help', (...args) => {
    const {status, err} = check(...args);
    expect([status, err.join().includes('npm run check -- --translated')]).toEqual([1, true]);
  });
});
