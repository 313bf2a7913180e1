// `npm run bench:build`: how build time, memory and the entry script grow with the pages: this site with made-up pages beside its own, and in the
// same run the bare framework with as many pages in all, by its fast builder and by its default one. Not a test. Half of the pages are in each language.
import {spawn} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {readBuiltSite} from '../finish/built-site';
import {finishSite} from '../finish/finish';
import {projectRoot} from './run-command';
import {copySite} from './site-copy';

const PAGES_A_FOLDER = 50;

const englishDocs = 'i18n/en/docusaurus-plugin-content-docs/current';

/** A page as long as a short one of the site: headings, a list, a table, a command, links. */
function syntheticPage(number: number, language: 'ja' | 'en'): string {
  const sentence =
    language === 'ja'
      ? `これは計測のために作った ${number} 番目のページの文です。利用申請の手順と同じくらいの長さがあります。`
      : `This is a sentence of page ${number}, made for a measurement. It is about as long as one on applying.`;
  const parts = Array.from({length: 5}, (_, index) =>
    [
      `## ${language === 'ja' ? '見出し' : 'Part'} ${number}-${index} {#part-${index}}`,
      sentence.repeat(4),
      `- ${sentence}\n- ${sentence}`,
      `| a | b |\n| --- | --- |\n| ${number} | ${index} |`,
      `\`\`\`bash\nssh user${number}@gateway.example.org -p ${index}\n\`\`\``,
    ].join('\n\n'),
  );
  return `---\ntitle: Page ${number}\ndescription: Page ${number} of a measurement.\n---\n\n${parts.join('\n\n')}\n`;
}

function writePages(root: string, pages: number): void {
  for (const [folder, language] of [
    ['docs', 'ja'],
    [englishDocs, 'en'],
  ] as const) {
    for (let number = 0; number < pages / 2; number++) {
      const directory = path.join(root, folder, 'synthetic', `part-${Math.floor(number / PAGES_A_FOLDER)}`);
      mkdirSync(directory, {recursive: true});
      writeFileSync(path.join(directory, `page-${number}.md`), syntheticPage(number, language));
    }
  }
}

/** The framework as `create-docusaurus` sets it up, in two languages, with nothing of ours. */
function bareSite(pages: number, fast: boolean): {root: string; remove: () => void} {
  const root = mkdtempSync(path.join(tmpdir(), 'bare-site-'));
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  writeFileSync(path.join(root, 'package.json'), '{"name": "bare", "private": true}');
  const future = fast ? '{v4: true, faster: true}' : '{}';
  writeFileSync(
    path.join(root, 'docusaurus.config.js'),
    `module.exports = {title: 'Bare', url: 'https://example.org', baseUrl: '/', future: ${future},
       i18n: {defaultLocale: 'ja', locales: ['ja', 'en']},
       markdown: {format: 'detect'},
       presets: [['classic', {docs: {routeBasePath: '/'}, blog: false}]]};\n`,
  );
  mkdirSync(path.join(root, 'docs'));
  writeFileSync(path.join(root, 'docs', 'index.md'), '---\nslug: /\n---\n\n# Bare\n');
  writePages(root, pages);
  return {root, remove: () => rmSync(root, {recursive: true, force: true})};
}

type Processes = Map<number, {parent: number; kilobytes: number}>;

/** All processes, from Linux' /proc; none on other systems. */
function readProcesses(): Processes {
  const processes: Processes = new Map();
  for (const id of existsSync('/proc/self/status')
    ? readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    : []) {
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      const of = (name: string): number =>
        Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      processes.set(Number(id), {parent: of('PPid'), kilobytes: of('VmRSS')});
    } catch {
      // It ended between the two readings.
    }
  }
  return processes;
}

/** Gigabytes that a process and its children take now. */
function memoryOf(root: number): number {
  const processes = readProcesses();
  const isBelow = (id: number): boolean =>
    id === root || (processes.has(id) && isBelow(processes.get(id)?.parent ?? 0));
  let sum = 0;
  for (const [id, {kilobytes}] of processes) sum += isBelow(id) ? kilobytes : 0;
  return sum / 1e6;
}

type Built = {seconds: number; gigabytes: number};

/** What was built of this site: pages in all, and the seconds that the framework took, without the steps after it. */
type OwnBuilt = Built & {pages: number; framework: number};

function build(root: string, env: NodeJS.ProcessEnv): Promise<Built> {
  const command = path.join(projectRoot, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const {NODE_OPTIONS: _, NODE_ENV: __, ...outside} = process.env;
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--max-old-space-size=12288', command, 'build'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...outside, FORCE_COLOR: '0', ...env},
    });
    let output = '';
    let gigabytes = 0;
    const timer = setInterval(() => {
      gigabytes = Math.max(gigabytes, memoryOf(child.pid ?? 0));
    }, 500);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(timer);
      if (status === 0) resolve({seconds: (performance.now() - start) / 1000, gigabytes});
      else reject(new Error(`${root} was not built:\n${output.slice(-3000)}`));
    });
  });
}

/** Kilobytes, with brotli, of the scripts that every page of a built site names: the entry. */
function entryOf(directory: string): number {
  const names =
    readFileSync(path.join(directory, 'index.html'), 'utf8').match(
      /assets\/js\/(?:runtime~)?main\.[0-9a-f]+\.js/g,
    ) ?? [];
  const files = [...new Set(names)].map((name) => readFileSync(path.join(directory, name)));
  return files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0) / 1000;
}

/** A second and a third build of more pages than this would take longer than they tell. */
const MOST_WARM = 500;

const cold = {DOCUSAURUS_NO_PERSISTENT_CACHE: 'true'};

const row = (cells: (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);

function report(name: string, pages: number, {seconds, gigabytes}: Built, entry: number, more = ''): void {
  const hundred = ((seconds / pages) * 100).toFixed(2);
  row([name, pages, seconds.toFixed(1), hundred, gigabytes.toFixed(1), entry.toFixed(1), more]);
}

async function ours(madeUp: number): Promise<OwnBuilt> {
  const copy = copySite();
  try {
    writePages(copy.root, madeUp);
    const built = await build(copy.root, cold);
    const start = performance.now();
    const steps = await finishSite(copy.build);
    const finish = (performance.now() - start) / 1000;
    const {languages} = await readBuiltSite(copy.build);
    const pages = languages.reduce((sum, language) => sum + language.pages.length, 0);
    const all = {...built, seconds: built.seconds + finish, pages, framework: built.seconds};
    const parts = Object.entries(steps).map(([name, seconds]) => `${name} ${seconds.toFixed(1)} s`);
    report('this site, cold', pages, all, entryOf(copy.build), parts.join(', '));
    if (madeUp > MOST_WARM) return all;
    // Fills the cache that the next one reads.
    await build(copy.root, {});
    report('this site, warm', pages, await build(copy.root, {}), entryOf(copy.build), 'Docusaurus alone');
    return all;
  } finally {
    copy.remove();
  }
}

async function bare(pages: number, fast: boolean): Promise<Built> {
  const site = bareSite(pages, fast);
  try {
    const built = await build(site.root, cold);
    const name = fast ? 'bare framework, fast builder' : 'bare framework, default builder';
    report(name, pages, built, entryOf(path.join(site.root, 'build')));
    return built;
  } finally {
    site.remove();
  }
}

function compare({pages, seconds, framework}: OwnBuilt, other: Built, name: string): void {
  const times = (own: number): string => (own / other.seconds).toFixed(2);
  console.log(
    `\n${pages} pages: ${times(seconds)} times the time of ${name}, ${times(framework)} times without the steps after Docusaurus.\n`,
  );
}

async function bench(): Promise<void> {
  const {values, positionals} = parseArgs({
    options: {'default-builder': {type: 'string', default: '500'}},
    allowPositionals: true,
  });
  const rounds = positionals.length > 0 ? positionals.map(Number) : [100, 500, 1000, 5000];
  row([
    'site',
    'pages',
    'seconds',
    'per 100 pages',
    'memory, GB',
    'entry scripts, kB',
    'of these, steps after Docusaurus',
  ]);
  row(Array.from({length: 7}, () => '---'));
  for (const madeUp of rounds) {
    const own = await ours(madeUp);
    compare(own, await bare(own.pages, true), 'the bare framework');
    if (madeUp === Number(values['default-builder'])) {
      compare(own, await bare(own.pages, false), 'the bare framework with its default builder');
    }
  }
}

bench().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
