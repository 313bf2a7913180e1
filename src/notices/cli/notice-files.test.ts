// A notice is written as a whole or not at all, whatever fails.
import {mkdirSync, rmSync} from 'node:fs';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {noticeFolders} from '../check';
import {en, flags, NoticeSite} from '../fixtures/notice-folder';

let site: NoticeSite;
beforeEach(() => {
  site = new NoticeSite();
});
afterEach(() => site.remove());

describe('none half-written', () => {
  test('the folder of the English file is a file', () => {
    rmSync(site.path(noticeFolders.en), {recursive: true});
    site.put(noticeFolders.en.slice(0, -1), 'a file');
    const before = site.everything();
    const {status, err} = site.notice(['new', ...flags]);
    expect(status).toBe(1);
    expect(err).toContain(`${en}: cannot be written (`);
    expect(err).not.toContain('    at ');
    expect(site.everything()).toEqual(before);
  });

  test('the English file is there already, as a folder', () => {
    mkdirSync(site.path(en));
    const before = site.everything();
    expect(site.notice(['new', ...flags])).toMatchObject({
      status: 1,
      err: expect.stringContaining(`${en}: cannot be written (EEXIST)`),
    });
    expect(site.everything()).toEqual(before);
  });
});
