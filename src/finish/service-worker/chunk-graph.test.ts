import {expect, test} from '@jest/globals';
import {readChunkGraph} from './chunk-graph';

const built = new Map([
  [
    'js/runtime~main.00000001.js',
    'n.u=e=>"assets/js/"+(({106:"17896441",1864:"f77e926b",9424:"2a7815b2"})[e]||e)+"."+({297:"00000297"})[e]',
  ],
  [
    'js/main.00000002.js',
    'var o={0x11113f9:[()=>Promise.all([n.e("8474"),n.e("106")]).then(n.bind(n,3)),"@theme/DocItem",3],' +
      'f77e926b:[()=>n.e("1864").then(n.bind(n,4)),"@site/docs/other.mdx",4],' +
      '"2a7815b2":[()=>n.e("9424").then(n.bind(n,5)),"@site/docs/key.mdx",5],' +
      '"5e95c892":[()=>n.e("5").then(n.bind(n,6)),"@theme/DocsRoot",6]};' +
      'const l=(0,r.lazy)(()=>n.e("77").then(n.bind(n,7)));' +
      'JSON.parse(\'{"/-7b4":{"__comp":"5e95c892","__context":{"plugin":"5e95c892"}},' +
      '"/key/-4f7":{"__comp":"17896441","content":"2a7815b2"},"/other/-111":{"__comp":"17896441","content":"f77e926b"}}\')',
  ],
  ['js/17896441.00000106.js', ''],
  ['js/8474.00000003.js', ''],
  ['js/f77e926b.00000004.js', ''],
  ['js/2a7815b2.00000005.js', 'new Worker(new URL(t.p+t.u("297"),t.b),{type:"module"});a.e("4014")'],
  ['css/2a7815b2.00000006.css', 'p{}'],
  ['js/297.00000297.js', 's.x=()=>Promise.all([s.e("3887"),s.e("6756")])'],
  ['js/3887.00000007.js', ''],
  ['js/6756.00000008.js', ''],
  ['js/5.00000009.js', ''],
  ['js/77.00000010.js', ''],
]);

test('a page needs its modules, the layouts around it, its workers and their chunks, and what every page may load', () => {
  expect([...readChunkGraph(built, '/').filesOf('/key/')].sort()).toEqual([
    'css/2a7815b2.00000006.css',
    'js/17896441.00000106.js',
    'js/297.00000297.js',
    'js/2a7815b2.00000005.js',
    'js/3887.00000007.js',
    'js/5.00000009.js',
    'js/6756.00000008.js',
    'js/77.00000010.js',
    'js/8474.00000003.js',
  ]);
});

test('what is not understood stops the build', () => {
  expect(() => readChunkGraph(built, '/').filesOf('/no-such-page/')).toThrow('no modules for /no-such-page/');
  expect(() => readChunkGraph(new Map(), '/')).toThrow('0 scripts are called runtime~main.*.js');
  expect(() => readChunkGraph(new Map([...built, ['js/main.00000002.js', '']]), '/')).toThrow(
    'lists no modules of pages',
  );
});
