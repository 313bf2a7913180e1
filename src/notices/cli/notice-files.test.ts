// A notice is written as a whole or not at all, whatever fails.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {noticeFolders} from '../check';
import {en, flags, ja, NoticeSite} from '../fixtures/notice-folder';
import {FileNotWritten, replaceFile, writeNewFiles} from './notice-files';

let site: NoticeSite;
beforeEach(() => {
  site = new NoticeSite();
});
afterEach(() => site.remove());

describe('none half-written', () => {
  const files = [
    {path: ja, text: 'ja'},
    {path: en, text: 'en'},
  ];
  test('the folder of the twin is a file', async () => {
    rmSync(site.path(noticeFolders.en), {recursive: true});
    site.put(noticeFolders.en.slice(0, -1), 'a file');
    const before = site.everything();
    const {status, err} = await site.notice(['new', ...flags, '--yes']);
    expect(status).toBe(1);
    expect(err).toContain(`${en}: it cannot be written (`);
    expect(err).not.toContain('    at ');
    expect(site.everything()).toEqual(before);
  });

  test('the twin is there already, as a folder', async () => {
    mkdirSync(site.path(en));
    const before = site.everything();
    expect(await site.notice(['new', ...flags, '--yes'])).toMatchObject({
      status: 1,
      err: expect.stringContaining(`${en}: it cannot be written (EEXIST)`),
    });
    expect(site.everything()).toEqual(before);
  });

  test.each([
    ['writing the second', {failWrite: 2, failRename: 0}],
    ['naming the first', {failWrite: 0, failRename: 1}],
    ['naming the second', {failWrite: 0, failRename: 2}],
  ])('%s fails: nothing is left', (_, {failWrite, failRename}) => {
    const before = site.everything();
    let [writes, renames] = [0, 0];
    const disk = {
      write: (file: string, text: string) => {
        // Half of it is on the disk when it fails.
        writeFileSync(file, text.slice(0, 1));
        if (++writes === failWrite) throw Object.assign(new Error('full'), {code: 'ENOSPC'});
      },
      rename: (from: string, to: string) => {
        if (++renames === failRename) throw Object.assign(new Error('no'), {code: 'EACCES'});
        writeFileSync(to, readFileSync(from));
        rmSync(from);
      },
    };
    expect(() => writeNewFiles(site.folder, files, disk)).toThrow(FileNotWritten);
    expect(site.everything()).toEqual(before);
  });

  test('a change that fails leaves the file as it was', () => {
    site.put(ja, 'before');
    const disk = {
      write: (file: string, text: string) => writeFileSync(file, text),
      rename: () => {
        throw Object.assign(new Error('no'), {code: 'EACCES'});
      },
    };
    const before = site.everything();
    expect(() => replaceFile(site.folder, ja, 'after', disk)).toThrow(`${ja}: EACCES`);
    expect([site.read(ja), site.everything()]).toEqual(['before', before]);
  });
});
