// `npm run notice`: what goes to which stream, with which exit status, and which files are there afterwards.
import {existsSync, rmSync} from 'node:fs';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {en, flags, ja, NoticeSite, slug} from '../fixtures/notice-folder';
import {readNotices} from '../plugin/read-notices';

let site: NoticeSite;
beforeEach(() => {
  site = new NoticeSite();
});
afterEach(() => site.remove());

describe('new', () => {
  test('writes both files, which the build accepts', () => {
    const {status, out, err} = site.notice(['new', ...flags]);
    expect(status).toBe(0);
    expect(out).toContain(`── ${ja} ──\n---\nslug: ${slug}\n`);
    expect(err).toContain('3. git push');
    expect(out).toContain(site.read(ja));
    expect(out).toContain(site.read(en));
    const {notices, problems} = readNotices(site.folder);
    expect(problems).toEqual([]);
    expect(notices[0]).toMatchObject({slug, date: '2026-11-21', kind: 'maintenance', end: '2026-12-02'});
    expect(site.notice(['list']).out).toMatch(
      new RegExp(`^${slug} +maintenance +Scheduled +2026-12-01 09:00 – 2026-12-02$`, 'm'),
    );
  });

  test('--dry-run shows and writes nothing', () => {
    const before = site.everything();
    const {status, out} = site.notice(['new', ...flags, '--dry-run']);
    expect({status, out}).toEqual({status: 0, out: expect.stringContaining(`── ${en} ──`)});
    expect(site.everything()).toEqual(before);
  });

  test('kind and service are enough', () => {
    expect(site.notice(['new', '--kind', 'outage', '--affects', 'login-general'])).toMatchObject({status: 0});
    expect(site.read('blog/2026-11-21-login-general-outage.md')).toContain('\n  start: 2026-11-21T12:00+09:00\n');
    expect(site.notice(['new']).err).toBe('--kind: missing. Enter it.\n--affects: missing. Enter it.\n');
  });

  test('an existing slug is refused, and its files stay', () => {
    site.notice(['new', ...flags]);
    site.put(ja, 'kept');
    const {status, err} = site.notice(['new', ...flags]);
    expect({status, err}).toEqual({
      status: 1,
      err: `--name: a notice named ${slug} already exists. Write another name.\n`,
    });
    expect(site.read(ja)).toBe('kept');
  });

  test('every problem at once, with its option, in both languages', () => {
    const options = '--kind suspension --affects fee --start 2026-13-01 --title-en x';
    const wrong = ['new', ...options.split(' ')];
    const english = site.notice(wrong);
    expect(english).toMatchObject({status: 1, out: ''});
    expect(english.err.split('\n').map((line) => line.split(':')[0])).toEqual([
      '--start',
      '--affects',
      '--title-ja',
      '',
    ]);
    expect(site.notice([...wrong, '--lang', 'ja']).err).toContain('「2026-13-01」の日付か時刻は存在しません。');
  });

  test('an amount in yen is refused', () => {
    const typed = ['--reason-ja', '5,000円です。', '--reason-en', 'It is 5,000 yen.'];
    const {status, err} = site.notice(['new', ...flags, ...typed]);
    expect({status, err}).toMatchObject({
      status: 1,
      err: expect.stringContaining('"5,000円" is an amount typed by hand'),
    });
    expect(existsSync(site.path(ja))).toBe(false);
  });
});

describe('incorrect usage', () => {
  test.each([
    ['no command', []],
    ['an unknown command', ['publish']],
    ['an unknown option', ['list', '--bogus']],
    ['an option of another command', ['end', slug, '--kind', 'news']],
    ['no slug', ['end']],
    ['a word too many', ['list', 'x']],
    ['two slugs', ['end', slug, slug]],
    ['an unknown language', ['list', '--lang', 'fr']],
  ])('%s: exit status 2 and a sentence', async (_, args) => {
    const {status, out, err} = site.notice(args);
    expect({status, out}).toEqual({status: 2, out: ''});
    expect(err).toMatch(/^notice: .{20,}\n$/);
  });

  test('a folder without notices', () => {
    rmSync(site.path('blog'), {recursive: true});
    expect(site.notice(['list'])).toMatchObject({status: 2, err: expect.stringContaining('--site-dir')});
  });

  test('help, in both languages', () => {
    expect(site.notice(['--help']).out).toContain('npm run notice -- extend SLUG --end TIME');
    expect(site.notice(['new', '--help', '--lang', 'ja']).out).toContain('お知らせを書く');
  });
});
