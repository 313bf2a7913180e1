// deploy/publish.sh: what it accepts and refuses, and what readers see meanwhile.
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, jest, test} from '@jest/globals';
import {projectRoot} from '../../lib/run-command';
import {writeFileList} from '../file-list';
import {trySite, withNginx, withSetting, writeBuild} from './fixtures/release-site';
import {makeRelease} from './release-make';

jest.setTimeout(60_000);

const year = 'public, max-age=31536000, immutable';

test('without nginx: a release becomes live; one that was cut and a second publish.sh are refused', async () => {
  const work = mkdtempSync(path.join(tmpdir(), 'publish-test-'));
  const root = path.join(work, 'srv');
  const publish = (release: string, lockedBy: string[] = []) => {
    const script = ['sh', path.join(projectRoot, 'deploy/publish.sh'), root, 'publish', release];
    const [program = '', ...words] = [...lockedBy, ...script];
    const {status, stdout, stderr} = spawnSync(program, words, {encoding: 'utf8'});
    return {status, stdout, stderr};
  };
  await writeBuild(path.join(work, 'build'), 1);
  const {folder} = await makeRelease({
    build: path.join(work, 'build'),
    output: path.join(work, 'made'),
    commit: null,
  });
  expect(publish(folder)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(`${path.basename(folder)} is live.\n`),
  });
  const live = () => readFileSync(path.join(root, 'current/site/index.html'), 'utf8').slice(0, 9);
  expect(live()).toBe('release 1');
  const cut = path.join(work, 'cut');
  cpSync(folder, cut, {recursive: true});
  rmSync(path.join(cut, 'site/notices.ics'));
  expect(publish(cut)).toMatchObject({status: 1, stderr: expect.stringContaining('is not complete')});
  expect(live()).toBe('release 1');
  expect(publish(folder, ['flock', path.join(root, '.lock')])).toMatchObject({
    status: 1,
    stderr: 'publish.sh: another publish.sh is at work. Try again when it has ended.\n',
  });
  // What a publish.sh that was killed leaves.
  mkdirSync(path.join(root, '.work/release/site'), {recursive: true});
  expect(publish(folder)).toMatchObject({status: 0});
  expect(existsSync(path.join(root, '.work'))).toBe(false);
  rmSync(work, {recursive: true});
});

withNginx('publishing', () => {
  const site = trySite({tls: false});

  test('a release that was cut or changed on its way is refused', async () => {
    const cut = path.join(site.work(), 'cut');
    cpSync(site.release(2), cut, {recursive: true});
    rmSync(path.join(cut, 'site/notices.ics'));
    expect(await site.server().publish('publish', cut)).toEqual({
      status: 1,
      output: expect.stringMatching(
        /is not complete: (\d+) files were made, \1 are listed, \d+ are there\. Copy it again\./,
      ),
    });
    writeFileSync(path.join(cut, 'site/notices.ics'), 'other');
    expect((await site.server().publish('publish', cut)).output).toContain(
      'files are as they were made. Copy it again.',
    );
    expect((await site.server().publish('publish', site.work())).output).toContain(
      'is no complete release: release.json or SHA256SUMS is missing.',
    );
    expect(await site.live()).toBe(site.idOf(1));
  });

  test('shows the new release; older pages still find their files, unchanged pages keep their ETag', async () => {
    const etag = (await site.get('/en/')).one('etag');
    const {status, output} = await site.server().publish('publish', site.release(2));
    expect([status, output]).toEqual([0, `${site.idOf(2)} is live.\n`]);
    expect((await site.get('/')).body.toString().slice(0, 9)).toBe('release 2');
    const asset = await site.get('/assets/js/main.11111111.js', {headers: {'accept-encoding': 'gzip'}});
    expect([asset.status, asset.one('content-encoding'), asset.one('cache-control')]).toEqual([200, 'gzip', year]);
    expect((await site.get('/en/')).one('etag')).toBe(etag);
  });

  test('goes back to the release before, and lists both', async () => {
    expect(await site.server().publish('rollback')).toEqual({
      status: 0,
      output: `${site.idOf(1)} is live.\n`,
    });
    expect((await site.get('/')).body.toString().slice(0, 9)).toBe('release 1');
    expect((await site.server().publish('list')).output).toMatch(
      new RegExp(`^\\* ${site.idOf(1)}  .*Z\\n  ${site.idOf(2)}  .*Z\\n$`),
    );
    expect((await site.server().publish('rollback', 'local-none')).output).toContain('there is no such release.');
  });

  test('new settings of nginx come with the pages; settings that it refuses do not', async () => {
    const added = withSetting(site.release(2), 'added', 'add_header X-Added yes always;');
    expect(await site.server().publish('publish', added)).toEqual({status: 0, output: 'added is live.\n'});
    expect((await site.get('/')).one('x-added')).toBe('yes');
    const broken = withSetting(site.release(1), 'broken', 'no_such_directive;');
    const refused = await site.server().publish('publish', broken);
    expect([refused.status, refused.output]).toEqual([1, expect.stringContaining('added is live again.')]);
    expect((await site.get('/')).one('x-added')).toBe('yes');
  });

  test.each([
    ['silent', 'location = /en/ { return 404; }'],
    ['without-its-scripts', 'location = /assets/js/main.11111111.js { return 404; }'],
  ])('a release that does not answer as it should is rolled back: %s', async (id, setting) => {
    const refused = await site.server().publish('publish', withSetting(site.release(1), id, setting));
    expect(refused.output).toBe(`publish.sh: ${id} does not answer as it should. added is live again.\n`);
    expect((await site.get('/en/')).status).toBe(200);
  });

  test('a file with new content under the name of an old one is refused', async () => {
    const build = path.join(site.work(), 'build-3');
    await writeBuild(build, 3);
    writeFileSync(path.join(build, 'assets/js/main.22222222.js'), 'other');
    await writeFileList(build);
    const {folder} = await makeRelease({build, output: path.join(site.work(), 'made'), commit: null});
    expect((await site.server().publish('publish', folder)).output).toContain('assets/js/main.22222222.js: FAILED');
  });

  test('old releases go with the files that only they have, the live one stays', async () => {
    await site.server().publish('rollback', site.idOf(1));
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      expect((await site.server().publish('publish', withSetting(site.release(2), id, `# ${id}`))).status).toBe(0);
    }
    expect((await site.server().publish('list')).output.match(/(?<=^. )\S+/gm)).toEqual(['e', 'd', 'c', 'b']);
    expect(existsSync(path.join(site.server().root, 'releases', site.idOf(1)))).toBe(false);
    expect((await site.get('/assets/js/main.11111111.js')).status).toBe(404);
    expect((await site.get('/assets/js/main.22222222.js')).status).toBe(200);
  });
});
