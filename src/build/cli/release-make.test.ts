import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {afterAll, describe, expect, test} from '@jest/globals';
import {sha256, writeFileList} from '../file-list';
import {compress, makeRelease, releaseId, timeFromContent} from './release-make';

const folder = mkdtempSync(path.join(tmpdir(), 'release-test-'));
afterAll(() => rmSync(folder, {recursive: true}));

describe('the manifest', () => {
  test('an id names the commit and the content', () => {
    expect(releaseId('421d1350aa', '9f3a2b1c77')).toBe('421d135-9f3a2b1c');
    expect(releaseId(null, '9f3a2b1c77')).toBe('local-9f3a2b1c');
  });

  test.each([
    ['00000000', 1_000_000_000],
    ['00000007', 1_000_000_000],
    ['00000008', 1_000_000_001],
    ['ffffffff', 1_536_870_911],
  ])('a file whose hash begins with %s has the time %i', (hash, seconds) => {
    expect(timeFromContent(hash)).toBe(seconds);
  });
});

describe('compressed files', () => {
  const text = Buffer.from('登録の手順です。'.repeat(100));

  test('both forms hold the content', async () => {
    const both = await compress('page/index.html', text);
    expect(brotliDecompressSync(both?.br ?? '').equals(text)).toBe(true);
    expect(gunzipSync(both?.gz ?? '').equals(text)).toBe(true);
  });

  test.each([
    ['a picture', 'img/card.png', text],
    ['what is too small to gain', 'feed.json', Buffer.from('{"version":"1"}')],
  ])('%s gets none', async (_, name, content) => {
    expect(await compress(name, content)).toBeUndefined();
  });
});

async function writeBuild(name: string, files: Record<string, string>): Promise<string> {
  const build = path.join(folder, name);
  const always = {'index.html': 'top', 'en/404.html': 'nothing', _headers: '/*\n  X-Content-Type-Options: nosniff\n'};
  for (const [file, text] of Object.entries({...always, ...files})) {
    mkdirSync(path.dirname(path.join(build, file)), {recursive: true});
    writeFileSync(path.join(build, file), text);
  }
  await writeFileList(build);
  return build;
}

describe('a release', () => {
  const output = path.join(folder, 'out');

  test('lists each of its files with its hash, and its count and bytes', async () => {
    const build = await writeBuild('one', {'long.txt': 'a'.repeat(1000)});
    const release = await makeRelease({build, output, commit: '421d1350aa'});
    expect(path.basename(release.folder)).toMatch(/^421d135-[0-9a-f]{8}$/);
    const sums = readFileSync(path.join(release.folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
    expect(sums.map((line) => line.slice(66))).toEqual([
      'nginx/headers.conf',
      'nginx/http.conf',
      'nginx/redirects.conf',
      'nginx/server.conf',
      'release.json',
      'site/_headers',
      'site/_redirects',
      'site/en/404.html',
      'site/index.html',
      'site/long.txt',
      'site/long.txt.br',
      'site/long.txt.gz',
    ]);
    for (const line of sums) {
      expect(sha256(readFileSync(path.join(release.folder, line.slice(66))))).toBe(line.slice(0, 64));
    }
    expect(JSON.parse(readFileSync(path.join(release.folder, 'release.json'), 'utf8'))).toEqual(release.manifest);
    expect(release.manifest.files).toBe(sums.length);
    expect(readFileSync(path.join(release.folder, 'nginx/headers.conf'), 'utf8')).toBe(
      'add_header X-Content-Type-Options "nosniff" always;\n',
    );
  });

  test('of the same content has the same id and file times; another content has others', async () => {
    const [one, same, other] = await Promise.all([
      makeRelease({build: await writeBuild('a', {'x.txt': 'x'}), output: path.join(folder, 'o1'), commit: null}),
      makeRelease({build: await writeBuild('b', {'x.txt': 'x'}), output: path.join(folder, 'o2'), commit: null}),
      makeRelease({build: await writeBuild('c', {'x.txt': 'y'}), output: path.join(folder, 'o3'), commit: null}),
    ]);
    const time = (at: string) => statSync(path.join(at, 'site/x.txt')).mtimeMs;
    expect(same.manifest.id).toBe(one.manifest.id);
    expect(time(same.folder)).toBe(time(one.folder));
    expect(other.manifest.id).not.toBe(one.manifest.id);
    expect(time(other.folder)).not.toBe(time(one.folder));
  });

  // What was taken out of a build whose release then was published (review/security.md, 16), and more.
  test.each<[string, (build: string) => void, string]>([
    ['stopped before its end', (build) => rmSync(path.join(build, '_files')), '_files is missing'],
    ['without a folder', (build) => rmSync(path.join(build, 'assets'), {recursive: true}), 'assets/js/a.js: missing'],
    ['without headers', (build) => rmSync(path.join(build, '_headers')), '_headers: missing'],
    ['with a changed page', (build) => writeFileSync(path.join(build, 'index.html'), 'x'), 'index.html: changed'],
    ['with another file', (build) => writeFileSync(path.join(build, 'en/x.html'), ''), 'en/x.html: not listed'],
  ])('of a build %s is refused', async (name, change, message) => {
    const build = await writeBuild(name, {'assets/js/a.js': 'a', 'assets/js/b.js': 'b'});
    change(build);
    await expect(makeRelease({build, output: path.join(folder, 'none'), commit: null})).rejects.toThrow(message);
    expect(existsSync(path.join(folder, 'none'))).toBe(false);
  });

  test.each([
    ['a header that nginx cannot send', '/*\n  X-Price: $1\n', 'The header X-Price has a character that nginx cannot'],
    ['no header', '/*\n', 'has no headers in _headers'],
  ])('of a build with %s leaves nothing', async (name, headers, message) => {
    const build = await writeBuild(name, {_headers: headers});
    const output = path.join(folder, `of ${name}`);
    await expect(makeRelease({build, output, commit: null})).rejects.toThrow(message);
    expect(existsSync(output) ? readdirSync(output) : []).toEqual([]);
  });
});
