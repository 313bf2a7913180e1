// The files of the build that are no pages: its list, licences, security.txt.
import {expect, test} from '@jest/globals';
import {listedFiles} from '../../build/file-list';
import {buildFolder, builtText, languages} from '../built-site';

test('the build is exactly what its list says, with the headers', async () => {
  expect(await listedFiles(buildFolder)).toEqual(expect.arrayContaining(['index.html', 'en/index.html', '_headers']));
});

test.each(languages)('licenses.txt names the packages that are shipped: $locale', ({prefix}) => {
  const names = [
    ...builtText(`${prefix}/licenses.txt`).matchAll(/(?:^|, )((?:@[\w-]+\/)?[\w.-]+) \d+\.[\w.-]+(?=,|$)/gm),
  ];
  const packages = names.map(([, name]) => name);
  expect(packages).toEqual([...new Set(packages)]);
  expect(packages).toEqual(
    expect.arrayContaining([
      '@docusaurus/core',
      '@docusaurus/theme-classic',
      '@noble/hashes',
      'infima',
      'minisearch',
      'react',
      'react-dom',
      'sshpk',
    ]),
  );
  expect(packages).not.toContain('jest');
});

test('security.txt has a contact and is valid (RFC 9116)', () => {
  const text = builtText('/.well-known/security.txt');
  const fieldOf = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? '';
  expect(fieldOf('Contact')).toMatch(/^mailto:\S+@\S+$/);
  expect(new Date(fieldOf('Expires')).getTime()).toBeGreaterThan(Date.now());
  expect(fieldOf('Canonical')).toMatch(/^https:\/\/[^/]+\/\.well-known\/security\.txt$/);
});
