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
const passed: Counts = {passed: 1, failed: 0, skipped: 0};
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
  return (await runCommand(command, args)) === 0 ? passed : failure;
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

function assertBuilt(): void {
  if (!['index.html', 'en/index.html'].every((page) => existsSync(path.join(build, page)))) {
    throw new Error('There is no built site in build/. Run npm run build first.');
  }
}

/** One process, so that each page of the build is parsed once per file of tests and not once per worker. */
async function builtTests(): Promise<Counts> {
  assertBuilt();
  return jest('built', ['--testPathIgnorePatterns', '/node_modules/', '--runInBand', 'src/site-tests/built']);
}

/** Runs tests while the built site is served at `SITE_ADDRESS`. */
async function served(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  assertBuilt();
  const server = await serveSite(build, 0);
  try {
    return await runCommand(command, args, {SITE_ADDRESS: server.address, ...env});
  } finally {
    await server.close();
  }
}

type PlaywrightReport = {stats: {expected: number; unexpected: number; flaky: number; skipped: number}};

async function browserTests(): Promise<Counts> {
  const args = ['test', '--config', 'src/site-tests/playwright.config.ts', '--reporter=list,json'];
  const status = await served('playwright', args, {
    CHROMIUM_PATH: await findBrowser(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(reports, 'playwright.json'),
    FORCE_COLOR: '0',
  });
  const {
    expected = 0,
    unexpected = 0,
    flaky = 0,
    skipped = 0,
  } = readReport<PlaywrightReport>('playwright.json')?.stats ?? {};
  return atLeastOneFailure({passed: expected, failed: unexpected + flaky, skipped}, status);
}

/** What src/site-tests/all/firefox.ts ends with where there is no Firefox; it prints the reason. */
const NOT_RUN = 77;

async function firefoxTest(): Promise<Counts> {
  const status = await served('node', ['--experimental-websocket', '--import', 'tsx', 'src/site-tests/all/firefox.ts']);
  if (status === NOT_RUN) return {passed: 0, failed: 0, skipped: 1};
  return status === 0 ? passed : failure;
}

const steps: Record<string, () => Promise<Counts>> = {
  'type check': () => single('tsc', []),
  lint: () => single('biome', ['check', '--error-on-warnings']),
  unit: () => jest('unit', []),
  build: () => single('npm', ['run', '--silent', 'build']),
  built: builtTests,
  browser: browserTests,
  // Only in `npm run test:all`.
  firefox: firefoxTest,
};

async function test(level: string | undefined): Promise<void> {
  if (level === 'all') process.env.TEST_ALL = '1';
  const chosen = Object.entries(steps).filter(
    ([name]) => level === 'all' || (level === undefined ? name !== 'firefox' : name === level),
  );
  if (chosen.length === 0) throw new Error(`Steps are ${Object.keys(steps).join(', ')}, or all.`);
  const sum: Counts = {passed: 0, failed: 0, skipped: 0};
  const summary: string[] = [];
  for (const [name, step] of chosen) {
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

test(process.argv[2])
  .catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  })
  .finally(() => rmSync(reports, {recursive: true, force: true}));
