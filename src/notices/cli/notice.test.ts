// `npm run notice`: what goes to which stream, with which exit status, and which files are there afterwards.
import {spawnSync} from 'node:child_process';
import {existsSync, rmSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {en, flags, ja, NoticeSite, slug} from '../fixtures/notice-folder';
import {readNotices} from '../plugin/read-notices';
import {Interrupted} from './notice-io';

let site: NoticeSite;
beforeEach(() => {
  site = new NoticeSite();
});
afterEach(() => site.remove());

describe('new', () => {
  test('with options and --yes writes both files, which the build accepts', async () => {
    const {status, out, err} = await site.notice(['new', ...flags, '--yes']);
    expect(status).toBe(0);
    expect(out).toContain(`── ${ja} ──\n---\nslug: ${slug}\n`);
    expect(err).toContain('3. git push');
    expect(out).toContain(site.read(ja));
    expect(out).toContain(site.read(en));
    const {notices, problems} = readNotices(site.folder);
    expect(problems).toEqual([]);
    expect(notices[0]).toMatchObject({slug, date: '2026-11-21', kind: 'maintenance', end: '2026-12-02'});
    expect((await site.notice(['list'])).out).toMatch(
      new RegExp(`^${slug} +maintenance +Scheduled +2026-12-01 09:00 – 2026-12-02$`, 'm'),
    );
  });

  test('shows, asks, and writes nothing without a yes', async () => {
    const before = site.everything();
    for (const [answers, status, words] of [
      [['n'], 1, 'Nothing was written.'],
      [[], 1, 'add --yes'],
      [[new Interrupted()], 130, 'Stopped.'],
    ] as const) {
      const outcome = await site.notice(['new', ...flags], [...answers]);
      expect(outcome).toMatchObject({status, err: expect.stringContaining(words)});
    }
    expect(await site.notice(['new', ...flags, '--dry-run', '--yes'])).toMatchObject({status: 0});
    expect(site.everything()).toEqual(before);
    expect((await site.notice(['new', ...flags], [''])).status).toBe(0);
    expect(site.everything()).toEqual([...before, ja, en].sort());
  });

  test('asks question by question; a wrong answer is asked again', async () => {
    const answers = [...['party', '3', '99', '1', '停電', 'Power cut', 'soon', '２０２６/12/1 9：00', ''], 'y'];
    const {status, left, err} = await site.notice(['new'], answers);
    expect({status, left}).toEqual({status: 0, left: []});
    expect(err).toContain('there is no kind "party"');
    expect(err).toContain('→ 09:00 on Tuesday 1 December 2026');
    expect(site.read('blog/2026-12-01-maintenance.md')).toContain(
      '\n  review: 2026-12-08\n---\n\n2026年12月1日（火）09:00から、メンテナンスのため全サービスを止めます。\n',
    );
  });

  test('an outage that is to come: planned? Then it is a maintenance', async () => {
    const start = ['4', 'login-general', '', '23:00'];
    const rest = ['n', '11:40', '', ''];
    const {left, err} = await site.notice(['new'], [...start, ...rest]);
    expect([left, err]).toEqual([[], expect.stringContaining('"23:00" is in the future. Is it planned?')]);
    expect(site.read('blog/2026-11-21-login-general-outage.md')).toContain('\n  start: 2026-11-21T11:40+09:00\n');
    const {status} = await site.notice(['new'], [...start, 'y', '', '']);
    expect(status).toBe(0);
    expect(site.read('blog/2026-11-21-login-general-maintenance.md')).toContain('メンテナンスのため');
  });

  test('input that ends, or Ctrl+C, in the middle leaves nothing behind', async () => {
    const before = site.everything();
    expect(await site.notice(['new'])).toMatchObject({status: 1, err: expect.stringContaining('Nothing was written.')});
    expect((await site.notice(['new'], ['1', 'fees'])).status).toBe(1);
    expect((await site.notice(['new'], ['1', new Interrupted()])).status).toBe(130);
    expect(site.everything()).toEqual(before);
  });

  test('an existing slug is refused, and its files stay', async () => {
    await site.notice(['new', ...flags, '--yes']);
    site.put(ja, 'kept');
    const {status, err} = await site.notice(['new', ...flags, '--yes']);
    expect({status, err}).toEqual({
      status: 1,
      err: `--name: short name: a notice named ${slug} already exists. Write another name.\n`,
    });
    expect(site.read(ja)).toBe('kept');
  });

  test('every problem at once, with its option, in both languages', async () => {
    const options = '--kind suspension --affects fee --start 2026-13-01 --title-en x';
    const wrong = ['new', ...options.split(' ')];
    const english = await site.notice(wrong);
    expect(english).toMatchObject({status: 1, out: ''});
    expect(english.err.split('\n').map((line) => line.split(':')[0])).toEqual([
      '--start',
      '--affects',
      '--title-ja',
      '',
    ]);
    expect((await site.notice([...wrong, '--lang', 'ja'])).err).toContain('「2026-13-01」の日付は存在しません。');
  });

  test('an amount in yen is refused', async () => {
    const typed = ['--reason-ja', '5,000円です。', '--reason-en', 'It is 5,000 yen.', '--yes'];
    const {status, err} = await site.notice(['new', ...flags, ...typed]);
    expect({status, err}).toMatchObject({
      status: 1,
      err: expect.stringContaining('"5,000円" is an amount typed by hand'),
    });
    expect(existsSync(site.path(ja))).toBe(false);
  });
});

describe('called wrongly', () => {
  test.each([
    ['no command', []],
    ['an unknown command', ['publish']],
    ['an unknown option', ['list', '--bogus']],
    ['an option of another command', ['end', slug, '--kind', 'news']],
    ['no slug', ['end']],
    ['a word too many', ['list', 'x']],
    ['an unknown language', ['list', '--lang', 'fr']],
  ])('%s: exit status 2 and a sentence', async (_, args) => {
    const {status, out, err} = await site.notice(args);
    expect({status, out}).toEqual({status: 2, out: ''});
    expect(err).toMatch(/^notice: .{20,}\n$/);
  });

  test('a folder without notices', async () => {
    rmSync(site.path('blog'), {recursive: true});
    expect(await site.notice(['list'])).toMatchObject({status: 2, err: expect.stringContaining('--site-dir')});
  });

  test('help, in both languages', async () => {
    expect((await site.notice(['--help'])).out).toContain('npm run notice -- extend SLUG --end TIME');
    expect((await site.notice(['new', '--help', '--lang', 'ja'])).out).toContain('質問に答えて新しいお知らせを書く');
  });
});

test('as npm starts it: answers from a pipe, in the language of the system', () => {
  const answers = ['1', 'fees', '', '', '料金表を直しました。', 'The price list was corrected.', 'y', ''];
  const command = ['--import', 'tsx', 'src/notices/cli/notice.ts', 'new', '--site-dir', site.folder];
  const {status, stderr} = spawnSync(process.execPath, command, {
    cwd: path.resolve(__dirname, '../../..'),
    input: answers.join('\n'),
    encoding: 'utf8',
    env: {...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'ja_JP.UTF-8'},
  });
  expect({status, stderr}).toMatchObject({status: 0, stderr: expect.stringContaining('書き込みました: blog/')});
  const {notices, problems} = readNotices(site.folder);
  expect([problems, notices.length]).toEqual([[], 2]);
});
