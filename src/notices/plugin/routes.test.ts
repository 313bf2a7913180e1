// Files as Docusaurus generates them, and what becomes of the routes of notices in them.
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {generateRouteFiles} from '@docusaurus/core/lib/server/codegen/codegenRoutes';
import {afterEach, beforeEach, expect, test} from '@jest/globals';
import {splitRoutes, writeSplitRoutes} from './routes';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'routes-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const notice = (name: string) => ({
  path: `/en/blog/${name}/`,
  component: '@theme/BlogPostPage',
  exact: true,
  modules: {content: `@site/blog/${name}.md`},
  context: {plugin: '@generated/blog.json'},
});

async function generate(): Promise<void> {
  const page = (address: string) => ({path: address, component: '@site/page.tsx', exact: true});
  const docs = {path: '/en/', component: '@theme/DocsRoot', routes: [{...page('/en/help/'), sidebar: 'main'}]};
  const notices = ['2021-05-12-a', '2021-06-02-b', '2024-01-02-c'].map(notice);
  const routes = [page('/en/blog/'), ...notices, page('/en/blog/tags/'), docs];
  await generateRouteFiles({generatedFilesDir: folder, routes} as Parameters<typeof generateRouteFiles>[0]);
}

test('the routes of notices are in a module of their year, and one route leads to them', async () => {
  await generate();
  writeSplitRoutes(folder, '/en/');
  expect(readdirSync(path.join(folder, 'notice-routes')).sort()).toEqual([
    '2021.js',
    '2024.js',
    'registry.js',
    'routes.js',
    'routesChunkNames.js',
  ]);
  const main = ['registry', 'routes', 'routesChunkNames'].map((name) => read(`notice-routes/${name}.js`)).join('');
  expect(main).not.toMatch(/blog\/20/);
  expect(main).toContain("path: '/en/blog/:slug(\\\\d{4}-[^/]+)/', exact: true, ...notices}");
  expect(main.match(/ComponentCreator\('[^']*'/g)?.map((call) => call.slice(18, -1))).toEqual([
    '/en/blog/',
    '/en/blog/tags/',
    '/en/',
    '/en/help/',
    '*',
  ]);
  for (const shared of ['@theme/BlogPostPage', '@generated/blog.json']) expect(main).toContain(shared);
  expect(main).not.toContain('resolveWeak');
  const of2021 = read('notice-routes/2021.js');
  expect(of2021.match(/"@site\/blog\/[^"]*"\)\]/g)).toEqual([
    '"@site/blog/2021-05-12-a.md")]',
    '"@site/blog/2021-06-02-b.md")]',
  ]);
  expect(of2021).toMatch(
    /"\/en\/blog\/2021-06-02-b\/-\w+":\{"__comp":"[^"]+","__context":\{"plugin":"[^"]+"\},"content":/,
  );
});

test('files of another form are an error', async () => {
  await generate();
  const files = {routes: read('routes.js'), registry: read('registry.js')};
  const routesChunkNames = read('routesChunkNames.json');
  const otherRoutes = files.routes.replaceAll('exact: true', 'exact: !0');
  expect(() => splitRoutes({...files, routes: otherRoutes, routesChunkNames}, '/en/')).toThrow(
    'routes.js has 0 routes of notices, routesChunkNames.json 3.',
  );
  expect(() => splitRoutes({...files, registry: '', routesChunkNames}, '/en/')).toThrow('registry.js has no line');
});
