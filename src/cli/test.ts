// `npm test`: type check, lint, unit tests, build, browser tests; all of them, even after a failure; then one line with the sums.
// `npm run test:browser` runs the browser tests alone on the site that was built last.
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {findBrowser} from './find-browser';
import {projectRoot, runCommand} from './run-command';
import {serveSite} from './static-server';

type Counts = {passed: number; failed: number; skipped: number};

const reports = mkdtempSync(path.join(tmpdir(), 'site-test-'));

function readReport(name: string): Record<string, unknown> | undefined {
  const file = path.join(reports, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : undefined;
}

/** A run that fails without a failed test (it could not start, say) still counts as one failure. */
function atLeastOneFailure(counts: Counts, status: number): Counts {
  return status !== 0 && counts.failed === 0 ? {...counts, failed: 1} : counts;
}

async function single(command: string, args: string[]): Promise<Counts> {
  const status = await runCommand(command, args);
  return {passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0};
}

async function unitTests(): Promise<Counts> {
  const status = await runCommand('jest', ['--json', `--outputFile=${path.join(reports, 'jest.json')}`]);
  const report = readReport('jest.json') as
    | {
        numPassedTests: number;
        numFailedTests: number;
        numPendingTests: number;
        numRuntimeErrorTestSuites: number;
      }
    | undefined;
  const counts = {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0),
    skipped: report?.numPendingTests ?? 0,
  };
  return atLeastOneFailure(counts, status);
}

async function browserTests(): Promise<Counts> {
  const directory = path.join(projectRoot, 'build');
  if (
    !existsSync(path.join(directory, 'index.html')) ||
    !existsSync(path.join(directory, 'en', 'index.html'))
  ) {
    console.error('There is no built site in build/: the browser tests cannot run. Run npm run build first.');
    return {passed: 0, failed: 1, skipped: 0};
  }
  const browser = await findBrowser();
  const server = await serveSite(directory, 0);
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
    const stats = readReport('playwright.json')?.stats as
      | {expected: number; unexpected: number; flaky: number; skipped: number}
      | undefined;
    const flaky = stats?.flaky ?? 0;
    if (flaky > 0) console.log(`\nPassed only the second time, see "flaky" above: ${flaky}`);
    const counts = {
      passed: (stats?.expected ?? 0) + flaky,
      failed: stats?.unexpected ?? 0,
      skipped: stats?.skipped ?? 0,
    };
    return atLeastOneFailure(counts, status);
  } finally {
    await server.close();
  }
}

const steps: Record<string, () => Promise<Counts>> = {
  'type check': () => single('tsc', []),
  lint: () => single('biome', ['check', '--error-on-warnings']),
  'unit tests': unitTests,
  build: () => single('npm', ['run', '--silent', 'build']),
  'browser tests': browserTests,
};

async function test(): Promise<void> {
  const names = process.argv[2] === 'browser' ? ['browser tests'] : Object.keys(steps);
  const sum: Counts = {passed: 0, failed: 0, skipped: 0};
  const summary: string[] = [];
  for (const name of names) {
    console.log(`\n── ${name} ──`);
    const start = performance.now();
    const counts = await (steps[name]?.() ?? Promise.reject(new Error(`no such step: ${name}`))).catch(
      (error: Error): Counts => {
        console.error(error.message);
        return {passed: 0, failed: 1, skipped: 0};
      },
    );
    const seconds = Math.round((performance.now() - start) / 1000);
    summary.push(
      `${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped (${seconds} s)`,
    );
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.skipped += counts.skipped;
  }
  console.log(`\n${summary.join('\n')}\n\n${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed === 0 ? 0 : 1;
}

test().finally(() => rmSync(reports, {recursive: true, force: true}));
