// Keeps the routes of notices out of the script that every page loads. Docusaurus writes one route per page into it;
// here those of a year's notices become a script of their own, which src/notices/components/noticeRoutes.ts loads.
// The server's build, which writes the pages, and the development server keep the routes as they are.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** The files in which Docusaurus describes its routes to the browser (codegenRoutes.js). */
const FILES = {routes: 'routes.js', registry: 'registry.js', routesChunkNames: 'routesChunkNames.json'} as const;
/** The texts of these files. */
export type RouteFiles = Record<keyof typeof FILES, string>;

const ROUTE = / *\{\s*path: '[^']*\/blog\/\d{4}-[^']*',\s*component: ComponentCreator\([^)]*\),\s*exact: true\s*\},\n/g;

/** What the server alone reads of a registry: the modules behind the chunks. */
const MODULE = /, "[^"]*", require\.resolveWeak\("[^"]*"\)\]/g;

/**
 * Takes the routes of notices out of the generated files, and what the browser does not read.
 * @returns the files without them, as JavaScript, and the module of each year
 * @throws Error where the files are not what Docusaurus 3.10 generates
 */
export function splitRoutes(generated: RouteFiles, baseUrl: string): {main: RouteFiles; years: Map<string, string>} {
  const removed = generated.routes.match(ROUTE) ?? [];
  const lines = new Map(
    [...generated.registry.matchAll(/^ {2}"([^"]+)": .*\],\n?/gm)].map(([line, chunk]) => [chunk, line]),
  );
  const names: Record<string, {content?: string}> = JSON.parse(generated.routesChunkNames);
  const years = new Map<string, {names: typeof names; chunks: string[]}>();
  let registry = generated.registry;
  for (const [key, value] of Object.entries(names)) {
    const year = key.startsWith(`${baseUrl}blog/`) && /^\d{4}(?=-)/.exec(key.slice(baseUrl.length + 5))?.[0];
    if (!year) continue;
    const line = lines.get(value.content ?? '');
    if (line === undefined) throw new Error(`${FILES.registry} has no line for the text of ${key}.`);
    const ofYear = years.get(year) ?? {names: {}, chunks: []};
    years.set(year, ofYear);
    ofYear.names[key] = value;
    ofYear.chunks.push(line);
    registry = registry.replace(line, '');
    delete names[key];
  }
  const count = [...years.values()].reduce((sum, {chunks}) => sum + chunks.length, 0);
  if (removed.length !== count) {
    throw new Error(`${FILES.routes} has ${removed.length} routes of notices, ${FILES.routesChunkNames} ${count}.`);
  }
  const imports = [...years.keys()].map(
    (year) => `  ${year}: () => import(/* webpackChunkName: "notices-${year}" */ './${year}.js'),\n`,
  );
  const route = `{path: '${baseUrl}blog/:slug(\\\\d{4}-[^/]+)/', exact: true, ...notices}`;
  return {
    main: {
      routes: [
        "import {noticeRoutes} from '@site/src/notices/components/noticeRoutes';\n",
        `const notices = noticeRoutes({\n${imports.join('')}});\n`,
        generated.routes.replace(ROUTE, (text) => (text === removed[0] ? `  ${route},\n` : '')),
      ].join(''),
      registry: registry.replace(MODULE, ']'),
      routesChunkNames: `export default ${JSON.stringify(names)};\n`,
    },
    years: new Map(
      [...years].map(([year, {names: ofYear, chunks}]) => [
        year,
        `export const names = ${JSON.stringify(ofYear)};\n` +
          `export const chunks = {\n${chunks.join('').replace(MODULE, ']')}};\n`,
      ]),
    ),
  };
}

/** The requests for the generated files, and those for what replaces them. */
export const generatedFiles = new RegExp(`^@generated/(?=(?:${Object.keys(FILES).join('|')})$)`);
export const splitFiles = '@generated/notice-routes/';

/** Writes the split files beside the generated ones, which are in `folder`. Errors as `splitRoutes`. */
export function writeSplitRoutes(folder: string, baseUrl: string): void {
  const read = (name: keyof RouteFiles) => readFileSync(path.join(folder, FILES[name]), 'utf8');
  const generated = {routes: read('routes'), registry: read('registry'), routesChunkNames: read('routesChunkNames')};
  const {main, years} = splitRoutes(generated, baseUrl);
  mkdirSync(path.join(folder, 'notice-routes'), {recursive: true});
  for (const [name, text] of [...Object.entries(main), ...years]) {
    writeFileSync(path.join(folder, 'notice-routes', `${name}.js`), text);
  }
}
