// `npm run bench:serving`: how many requests nginx answers with deploy/nginx, alone and while ten releases are published one after the other,
// and whether a reader meets an error or a page with files of another release. Not a test; it needs nginx, wrk and a built site.
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {type Reading, startReader} from './bench-serving-reader';
import {makeNumberedRelease, markedFile} from './bench-serving-releases';
import {findProgram, prepareServer, type SiteServer} from './release-nginx-process';
import {projectRoot} from './run-command';

const RELEASES = 10;
const CONNECTIONS = 64;
const SECONDS = 30;

const pages = [
  '/',
  '/application/registration/',
  '/application/ssh_keys/',
  '/tools/fees/',
  '/blog/',
  '/en/',
  '/en/application/registration/',
  '/en/tools/checklist/',
];

/** What wrk counted; times in microseconds. */
type Load = {requests: number; duration: number; bytes: number; failed: number; median: number; slow: number};

const script = `
wrk.headers["Accept-Encoding"] = "br, gzip"
local pages = {${pages.map((page) => `"${page}"`).join(', ')}}
local number = 0
request = function()
  number = number % #pages + 1
  return wrk.format("GET", pages[number])
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('\\nRESULT {"requests":%d,"duration":%d,"bytes":%d,"failed":%d,"median":%d,"slow":%d}\\n', summary.requests,
    summary.duration, summary.bytes, e.connect + e.read + e.write + e.status + e.timeout, latency:percentile(50), latency:percentile(99)))
end
`;

/** Loads the site for half a minute, and on until \`meanwhile\` is done. */
async function loadSite(wrk: string, address: string, meanwhile: () => Promise<void>): Promise<Load> {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-load-'));
  const file = path.join(folder, 'pages.lua');
  writeFileSync(file, script);
  const child = spawn(wrk, ['-t', '2', '-c', String(CONNECTIONS), '-d', '600s', '-s', file, address]);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  try {
    await Promise.all([new Promise((resolve) => setTimeout(resolve, SECONDS * 1000)), meanwhile()]);
  } finally {
    // wrk ends with its summary.
    child.kill('SIGINT');
    await ended;
    rmSync(folder, {recursive: true});
  }
  const [, result] = /^RESULT (.*)$/m.exec(output) ?? [];
  if (!result) throw new Error(`wrk did not end with a result:\n${output}`);
  return JSON.parse(result) as Load;
}

async function publishAll(server: SiteServer, folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const {status, output} = await server.publish('publish', folder);
    if (status !== 0) throw new Error(output);
  }
}

async function round(
  wrk: string,
  build: string,
  {published, ownHeader}: {published: number; ownHeader: boolean},
): Promise<{load: Load; reading: Reading}> {
  const output = mkdtempSync(path.join(tmpdir(), 'site-releases-'));
  const server = await prepareServer({tls: false});
  try {
    const folders: string[] = [];
    for (let number = 0; number <= published; number++) {
      folders.push(await makeNumberedRelease(build, output, number, {ownHeader}));
    }
    await publishAll(server, folders.slice(0, 1));
    await server.start();
    const reader = startReader(server.address, pages, markedFile);
    const load = await loadSite(wrk, server.address, () => publishAll(server, folders.slice(1)));
    return {load, reading: await reader.stop()};
  } finally {
    await server.stop();
    rmSync(output, {recursive: true, force: true});
  }
}

async function bench(): Promise<void> {
  const missing = ['nginx', 'wrk', 'curl', 'sha256sum'].filter((name) => !findProgram(name));
  if (missing.length > 0) {
    console.log(`Skipped: ${missing.join(', ')} is not installed.`);
    return;
  }
  const build = path.resolve(process.env.BUILD ?? path.join(projectRoot, 'build'));
  if (!existsSync(path.join(build, '_headers'))) {
    throw new Error(
      `${build} is no built site. Run npm run build, or name one: BUILD=folder npm run bench:serving`,
    );
  }
  console.log(
    '| while | requests a second | median, ms | 99 %, ms | requests | failed | pages read | files read | releases seen | sent again | faults |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  const faults: string[] = [];
  for (const [name, settings] of [
    ['nothing is published', {published: 0, ownHeader: false}],
    [`${RELEASES} releases are published`, {published: RELEASES, ownHeader: false}],
    [`${RELEASES} with new headers are published`, {published: RELEASES, ownHeader: true}],
  ] as const) {
    const {load, reading} = await round(findProgram('wrk') ?? 'wrk', build, settings);
    faults.push(...reading.faults);
    const cells = [
      name,
      Math.round((load.requests / load.duration) * 1e6).toLocaleString('en'),
      (load.median / 1000).toFixed(1),
      (load.slow / 1000).toFixed(1),
      load.requests.toLocaleString('en'),
      load.failed,
      reading.pages,
      reading.files,
      reading.releases.size,
      reading.repeated,
      reading.faults.length,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  for (const fault of [...new Set(faults)].slice(0, 20)) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

// So that what was started is stopped.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

bench().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
