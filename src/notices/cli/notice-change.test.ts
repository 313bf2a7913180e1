// `npm run notice -- end | postpone | extend | list` in a folder of their own.
import {readFileSync, writeFileSync} from 'node:fs';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {noticeFolders} from '../check';
import {english, flags, ja, NoticeSite, news, slug} from '../fixtures/notice-folder';
import {readNotices} from '../plugin/read-notices';

let site: NoticeSite;
beforeEach(() => {
  site = new NoticeSite();
});
afterEach(() => site.remove());

describe('end, extend, postpone', () => {
  beforeEach(() => {
    site.notice(['new', ...flags]);
  });
  const during = '2026-12-01T18:30+09:00';

  test('extend: both files, with the lines that a person has to correct', () => {
    site.put(ja, `${site.read(ja)}- 12月2日の夜に再開します。\n`);
    const {status, out, err} = site.notice(['extend', slug, '--end', '12/3 12:00'], during);
    expect(status).toBe(0);
    expect(out).toContain(
      '  +   originalEnd: 2026-12-02\n  +   end: 2026-12-03T12:00+09:00\n  +   revision: 1\n' +
        '  +   updated: 2026-12-01T18:30+09:00\n',
    );
    expect(out).toContain(
      '  + Stopped for maintenance from 09:00 on Tuesday 1 December 2026 to 12:00 on Thursday 3 December 2026 (Japan',
    );
    expect(err).toContain(`  ${ja}:23: - 12月2日の夜に再開します。\n`);
    expect(err.match(/^ {2}.*\.md:\d+/gm)).toHaveLength(1);
    expect(readNotices(site.folder).problems).toEqual([]);
  });

  test('end, now', () => {
    const {status, out} = site.notice(['end', slug], during);
    expect({status, out}).toEqual({status: 0, out: expect.stringContaining('+   endedAt: 2026-12-01T18:30+09:00')});
    expect(site.notice(['list'], during).out).toMatch(/power-cut +maintenance +Ended/);
    expect(site.notice(['end', slug], during).err).toContain('it is settled already');
  });

  test('postpone, and the review that is then overdue', () => {
    expect(site.notice(['postpone', slug, '--until', '2026-12-10']).status).toBe(0);
    const {out} = site.notice(['list'], '2026-12-11T00:00+09:00');
    expect(out).toMatch(/power-cut +maintenance +Postponed +2026-12-01 09:00 – 2026-12-02 +review date 2026-12-10 has/);
  });

  test('--dry-run shows and writes nothing', () => {
    const before = site.read(ja);
    expect(site.notice(['postpone', slug, '--dry-run']).out).toContain('+   state: postponed');
    expect(site.read(ja)).toBe(before);
  });

  test('a problem names the file and the option', () => {
    expect(site.notice(['extend', slug])).toEqual({status: 1, out: '', err: `${ja}: --end: missing. Enter it.\n`});
  });

  test('an unknown slug', () => {
    const {status, err} = site.notice(['end', '2026-12-01-powercut', '--lang', 'ja']);
    expect(status).toBe(1);
    expect(err).toContain('「2026-12-01-powercut」というほかのお知らせはありません。');
  });

  test('a file that is not UTF-8 is not touched', () => {
    const bytes = Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0x83, 0x65]);
    writeFileSync(site.path(ja), bytes);
    expect(site.notice(['end', slug]).err).toContain('not saved as UTF-8');
    expect(readFileSync(site.path(ja))).toEqual(bytes);
  });
});

test('list: a notice with problems is not in it', () => {
  site.put(`${noticeFolders.ja}2026-02-01-x.md`, news('2026-02-01'));
  site.put(`${noticeFolders.ja}2026-03-01-x.md`, news('2026-03-01'));
  site.put(`${noticeFolders.en}2026-03-01-x.md`, english);
  const {out, err} = site.notice(['list']);
  expect(out).toBe('2026-03-01-x  news\n2026-01-05-x  news\n');
  expect(err).toContain('npm run check');
});
