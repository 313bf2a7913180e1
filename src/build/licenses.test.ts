import path from 'node:path';
import {expect, test} from '@jest/globals';
import {projectRoot} from '../lib/run-command';
import {licensesText} from './licenses';

const inPackages = (...files: string[]): string =>
  licensesText(files.map((file) => path.join(projectRoot, 'node_modules', file)));

test('each package is named once, with its licence; packages with the same text share it', () => {
  const text = inPackages('react/index.js', 'react/cjs/react.js', 'react-dom/client.js', 'ieee754/index.js');
  expect(text).toMatch(
    /^ieee754 [\d.]+\n\nCopyright 2008 Fair Oaks Labs[\s\S]*\n-{80}\n\nreact [\d.]+, react-dom [\d.]+\n\nMIT L/,
  );
  expect(text.match(/Meta Platforms/g)).toHaveLength(1);
});

test('packages of the MIT License without its text are listed with their holder', () => {
  expect(inPackages('infima/dist/css/default/default.css')).toMatch(
    /^infima [\d.a-z-]+\n\nMIT License\n\nCopyright \(c\) Facebook, Inc\. and its affiliates\n\nPermission/,
  );
});

test('a package without a licence stops the build', () => {
  expect(() => inPackages('assert-plus/assert.js')).toThrow(
    'The package assert-plus (MIT) has no licence file: see holders in src/build/licenses.ts.',
  );
});

test('files of the site itself are none', () => {
  expect(licensesText([path.join(projectRoot, 'src/build/licenses.ts'), ''])).toBe('');
});
