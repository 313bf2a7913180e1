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
  beforeEach(async () => {
    await site.notice(['new', ...flags, '--yes']);
  });
  const during = '2026-12-01T18:30+09:00';

  test('extend: both files, with the lines that a person has to correct', async () => {
    site.put(ja, `${site.read(ja)}- 12月2日の夜に再開します。\n`);
    const {status, out, err} = await site.notice(['extend', slug, '--end', '12/3 12:00'], [], during);
    expect(status).toBe(0);
    expect(out).toContain(
      '  +   originalEnd: 2026-12-02\n  +   end: 2026-12-03T12:00+09:00\n  +   revision: 1\n' +
        '  +   updated: 2026-12-01T18:30+09:00\n',
    );
    expect(out).toContain(
      '  + From 09:00 on Tuesday 1 December 2026 to 12:00 on Thursday 3 December 2026 (Japan time)',
    );
    expect(err).toContain(`  ${ja}:24: - 12月2日の夜に再開します。\n`);
    expect(err.match(/^ {2}.*\.md:\d+/gm)).toHaveLength(1);
    expect(readNotices(site.folder).problems).toEqual([]);
  });

  test('end, now', async () => {
    const {status, out} = await site.notice(['end', slug], [], during);
    expect({status, out}).toEqual({status: 0, out: expect.stringContaining('+   endedAt: 2026-12-01T18:30+09:00')});
    expect((await site.notice(['list'], [], during)).out).toMatch(/power-cut +maintenance +Ended/);
    expect((await site.notice(['end', slug], [], during)).err).toContain('it has already ended');
  });

  test('postpone, and the review that is then overdue', async () => {
    expect((await site.notice(['postpone', slug, '--until', '2026-12-10'])).status).toBe(0);
    const [entry] = JSON.parse((await site.notice(['list', '--json'], [], '2026-12-11T00:00+09:00')).out);
    expect(entry).toEqual({
      slug,
      kind: 'maintenance',
      state: 'postponed',
      start: '2026-12-01T09:00+09:00',
      end: '2026-12-02',
      overdue: [{code: 'review-overdue', value: '2026-12-10'}],
    });
  });

  test('--dry-run shows and writes nothing', async () => {
    const before = site.read(ja);
    expect((await site.notice(['postpone', slug, '--dry-run'])).out).toContain('+   state: postponed');
    expect(site.read(ja)).toBe(before);
  });

  test('an unknown slug: the near ones', async () => {
    const {status, err} = await site.notice(['end', '2026-12-01-powercut', '--lang', 'ja']);
    expect(status).toBe(1);
    expect(err).toContain(`${slug} のことではありませんか。`);
  });

  test('a file that is not UTF-8 is not touched', async () => {
    const bytes = Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0x83, 0x65]);
    writeFileSync(site.path(ja), bytes);
    expect((await site.notice(['end', slug])).err).toContain('not saved as UTF-8');
    expect(readFileSync(site.path(ja))).toEqual(bytes);
  });
});

describe('list', () => {
  const overdue = () => {
    const block = 'kind: suspension\n  start: 2026-04-01\n  review: 2026-11-10';
    site.put(`${noticeFolders.ja}2026-04-01-x.md`, news('2026-04-01').replace('kind: news', block));
    site.put(`${noticeFolders.en}2026-04-01-x.md`, english);
  };

  test('what is overdue: a translation, a review, a correction', async () => {
    site.put(`${noticeFolders.ja}2026-02-01-x.md`, news('2026-02-01'));
    site.put(`${noticeFolders.ja}2026-03-01-x.md`, news('2026-03-01', '  end: 2026-03-02\n'));
    site.put(`${noticeFolders.en}2026-03-01-x.md`, english);
    overdue();
    const entries: {slug: string; state: string; overdue: {code: string}[]}[] = JSON.parse(
      (await site.notice(['list', '--json'])).out,
    );
    expect(entries.map(({slug: name, state, overdue: found}) => [name, state, ...found.map(({code}) => code)])).toEqual(
      [
        ['2026-04-01-x', 'in-force', 'review-overdue'],
        ['2026-03-01-x', null, 'has-problems'],
        ['2026-02-01-x', 'in-force', 'translation-missing'],
        ['2026-01-05-x', 'in-force'],
      ],
    );
  });
});
