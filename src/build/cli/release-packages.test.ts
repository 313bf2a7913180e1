import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@jest/globals';
import {projectRoot} from '../../lib/run-command';
import {listPackages} from './release-packages';

const lockfile = JSON.stringify({
  name: 'site',
  version: '1.0.0',
  packages: {
    '': {name: 'site'},
    'node_modules/@scope/one': {version: '1.2.3', license: 'MIT', integrity: 'sha512-AAEC'},
    'node_modules/@scope/one/node_modules/two': {
      version: '2.0.0',
      license: '(MIT OR Apache-2.0)',
      dev: false,
    },
    'node_modules/tests-only': {version: '3.0.0', dev: true},
  },
});

test('packages have their name, version, licence and hash; those for tests are left out', () => {
  expect(JSON.parse(listPackages(lockfile))).toEqual({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {component: {type: 'application', 'bom-ref': 'site', name: 'site', version: '1.0.0'}},
    components: [
      {
        type: 'library',
        'bom-ref': 'node_modules/@scope/one',
        name: '@scope/one',
        version: '1.2.3',
        purl: 'pkg:npm/%40scope/one@1.2.3',
        hashes: [{alg: 'SHA-512', content: '000102'}],
        licenses: [{license: {id: 'MIT'}}],
      },
      {
        type: 'library',
        'bom-ref': 'node_modules/@scope/one/node_modules/two',
        name: 'two',
        version: '2.0.0',
        purl: 'pkg:npm/two@2.0.0',
        licenses: [{expression: '(MIT OR Apache-2.0)'}],
      },
    ],
  });
});

test('every direct dependency of this site is in its list', () => {
  const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');
  const {components} = JSON.parse(listPackages(read('package-lock.json'))) as {components: {name: string}[]};
  const names = new Set(components.map(({name}) => name));
  const {dependencies} = JSON.parse(read('package.json')) as {dependencies: Record<string, string>};
  expect(Object.keys(dependencies).filter((name) => !names.has(name))).toEqual([]);
});
