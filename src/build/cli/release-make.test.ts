import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {afterAll, describe, expect, test} from '@jest/globals';
import {compress, makeRelease, releaseId, sha256, sumsText, timeFromContent} from './release-make';

const folder = mkdtempSync(path.join(tmpdir(), 'release-test-'));
afterAll(() => rmSync(folder, {recursive: true}));

describe('the manifest', () => {
  test('an id tells the commit and the content', () => {
    expect(releaseId('421d1350aa', '9f3a2b1c77')).toBe('421d135-9f3a2b1c');
    expect(releaseId(null, '9f3a2b1c77')).toBe('local-9f3a2b1c');
  });

  test('sums are sorted, in the form of sha256sum', () => {
    expect(
      sumsText([
        {path: 'site/b', sha256: 'bb'},
        {path: 'site/a', sha256: 'aa'},
      ]),
    ).toBe('aa  site/a\nbb  site/b\n');
  });

  test.each([
    ['00000000', 1_000_000_000],
    ['00000007', 1_000_000_000],
    ['00000008', 1_000_000_001],
    ['ffffffff', 1_536_870_911],
  ])('a file whose hash begins with %s bears the time %i', (hash, seconds) => {
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

function writeBuild(name: string, files: Record<string, string>): string {
  const build = path.join(folder, name);
  const pages = {'index.html': 'top', '404.html': 'ない', 'en/index.html': 'top', 'en/404.html': 'nothing'};
  for (const [file, text] of Object.entries({...pages, ...files})) {
    mkdirSync(path.dirname(path.join(build, file)), {recursive: true});
    writeFileSync(path.join(build, file), text);
  }
  return build;
}

describe('a release', () => {
  const output = path.join(folder, 'out');

  test('lists each of its files with its hash, and its count and bytes', async () => {
    const build = writeBuild('one', {
      'long.txt': 'a'.repeat(1000),
      _headers: '/*\n  X-Content-Type-Options: nosniff\n',
    });
    const release = await makeRelease({build, output, commit: '421d1350aa'});
    expect(path.basename(release.folder)).toMatch(/^421d135-[0-9a-f]{8}$/);
    const sums = readFileSync(path.join(release.folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
    expect(sums.map((line) => line.slice(66))).toEqual([
      'nginx/headers.conf',
      'nginx/http.conf',
      'nginx/redirects.conf',
      'nginx/server.conf',
      'release.json',
      'site/404.html',
      'site/_headers',
      'site/_redirects',
      'site/en/404.html',
      'site/en/index.html',
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
      makeRelease({build: writeBuild('a', {'x.txt': 'x'}), output: path.join(folder, 'o1'), commit: null}),
      makeRelease({build: writeBuild('b', {'x.txt': 'x'}), output: path.join(folder, 'o2'), commit: null}),
      makeRelease({build: writeBuild('c', {'x.txt': 'y'}), output: path.join(folder, 'o3'), commit: null}),
    ]);
    const time = (at: string) => statSync(path.join(at, 'site/x.txt')).mtimeMs;
    expect(same.manifest.id).toBe(one.manifest.id);
    expect(time(same.folder)).toBe(time(one.folder));
    expect(other.manifest.id).not.toBe(one.manifest.id);
    expect(time(other.folder)).not.toBe(time(one.folder));
  });

  test('of a build that is not complete leaves nothing', async () => {
    const build = writeBuild('half', {});
    rmSync(path.join(build, 'en/404.html'));
    const nowhere = path.join(folder, 'none');
    await expect(makeRelease({build, output: nowhere, commit: null})).rejects.toThrow(
      `${build} is no built site: en/404.html is missing. Run npm run build.`,
    );
    const refused = writeBuild('refused', {_headers: '/*\n  X-Price: $1\n'});
    const empty = path.join(folder, 'empty');
    await expect(makeRelease({build: refused, output: empty, commit: null})).rejects.toThrow(
      'The header X-Price has a character that nginx cannot send: $1',
    );
    expect(readdirSync(empty)).toEqual([]);
  });
});
