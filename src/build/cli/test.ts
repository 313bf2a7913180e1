// `npm test`: every step, also after a failure, then a table of the steps and one line with the sums.
// `npm run test:all` adds what is too slow for each change (TEST_ALL=1); `npm run test:unit`, `test:built` and
// `test:browser` run one level, the last two on the site that was built last.
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {projectRoot, runCommand} from '../../lib/run-command';
import {findBrowser} from './find-browser';
import {serveSite} from './static-server';

type Counts = {passed: number; failed: number; skipped: number};

const reports = mkdtempSync(path.join(tmpdir(), 'site-test-'));
const failure: Counts = {passed: 0, failed: 1, skipped: 0};

function readReport<T>(name: string): T | undefined {
  const file = path.join(reports, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}

/** A run that fails without a failed test (it could not start, say) still counts as one failure. */
function atLeastOneFailure(counts: Counts, status: number): Counts {
  return status !== 0 && counts.failed === 0 ? {...counts, failed: 1} : counts;
}

async function single(command: string, args: string[]): Promise<Counts> {
  const status = await runCommand(command, args);
  return status === 0 ? {passed: 1, failed: 0, skipped: 0} : failure;
}

type JestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numRuntimeErrorTestSuites: number;
};

async function jest(name: string, args: string[]): Promise<Counts> {
  const output = path.join(reports, `${name}.json`);
  const status = await runCommand('jest', [...args, '--json', `--outputFile=${output}`]);
  const report = readReport<JestReport>(`${name}.json`);
  const counts = {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0),
    skipped: report?.numPendingTests ?? 0,
  };
  return atLeastOneFailure(counts, status);
}

const build = path.join(projectRoot, 'build');

function isBuilt(): boolean {
  const isThere = ['index.html', 'en/index.html'].every((page) => existsSync(path.join(build, page)));
  if (!isThere) console.error('There is no built site in build/. Run npm run build first.');
  return isThere;
}

/** One process, so that each page of the build is parsed once per file of tests and not once per worker. */
async function builtTests(): Promise<Counts> {
  const config = ['--testPathIgnorePatterns', '/node_modules/', '--runInBand', 'src/site-tests/built'];
  return isBuilt() ? jest('built', config) : failure;
}

async function browserTests(): Promise<Counts> {
  if (!isBuilt()) return failure;
  const browser = await findBrowser();
  const server = await serveSite(build, 0);
  try {
    const status = await runCommand(
      'playwright',
      ['test', '--config', 'src/site-tests/playwright.config.ts', '--reporter=list,json'],
      {
        SITE_ADDRESS: server.address,
        CHROMIUM_PATH: browser,
        PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(reports, 'playwright.json'),
        FORCE_COLOR: '0',
      },
    );
    const stats = readReport<{stats: {expected: number; unexpected: number; flaky: number; skipped: number}}>(
      'playwright.json',
    )?.stats;
    const counts = {
      passed: stats?.expected ?? 0,
      failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
      skipped: stats?.skipped ?? 0,
    };
    return atLeastOneFailure(counts, status);
  } finally {
    await server.close();
  }
}

/** What src/site-tests/all/firefox.ts ends with where there is no Firefox; it prints the reason. */
const NOT_RUN = 77;

async function firefoxTest(): Promise<Counts> {
  if (!isBuilt()) return failure;
  const server = await serveSite(build, 0);
  try {
    const script = ['--experimental-websocket', '--import', 'tsx', 'src/site-tests/all/firefox.ts'];
    const status = await runCommand('node', script, {SITE_ADDRESS: server.address});
    if (status === NOT_RUN) return {passed: 0, failed: 0, skipped: 1};
    return status === 0 ? {passed: 1, failed: 0, skipped: 0} : failure;
  } finally {
    await server.close();
  }
}

const steps: Record<string, () => Promise<Counts>> = {
  'type check': () => single('tsc', []),
  lint: () => single('biome', ['check', '--error-on-warnings']),
  unit: () => jest('unit', []),
  build: () => single('npm', ['run', '--silent', 'build']),
  built: builtTests,
  browser: browserTests,
};

/** The steps that only `npm run test:all` has. */
const moreSteps: typeof steps = {firefox: firefoxTest};

const unknownStep = (): Promise<Counts> =>
  Promise.reject(new Error(`Steps are ${Object.keys({...steps, ...moreSteps}).join(', ')}, or all.`));

async function test(level: string | undefined): Promise<void> {
  if (level === 'all') process.env.TEST_ALL = '1';
  const run: typeof steps =
    level === undefined
      ? steps
      : level === 'all'
        ? {...steps, ...moreSteps}
        : {[level]: {...steps, ...moreSteps}[level] ?? unknownStep};
  const sum: Counts = {passed: 0, failed: 0, skipped: 0};
  const summary: string[] = [];
  for (const [name, step] of Object.entries(run)) {
    console.log(`\n── ${name} ──`);
    const start = performance.now();
    const counts = await step().catch((error: Error): Counts => {
      console.error(error.message);
      return failure;
    });
    const seconds = Math.round((performance.now() - start) / 1000);
    summary.push(
      `${name.padEnd(10)} ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped (${seconds} s)`,
    );
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.skipped += counts.skipped;
  }
  console.log(`\n${summary.join('\n')}\n\n${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed === 0 ? 0 : 1;
}

test(process.argv[2]).finally(() => rmSync(reports, {recursive: true, force: true}));
