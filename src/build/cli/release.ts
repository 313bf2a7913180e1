// `npm run release`: builds the site and lays it out in release/<id>, with compressed files, settings of the server and
// manifest; deploy/publish.sh takes that folder to a server.
import {execFile} from 'node:child_process';
import path from 'node:path';
import {parseArgs, promisify} from 'node:util';
import {projectRoot, runCommand} from '../../lib/run-command';
import {makeRelease} from './release-make';

const run = promisify(execFile);

/** The commit that the files are of; null where they differ from it, and outside of a repository. */
async function commitNow(): Promise<string | null> {
  try {
    const {stdout} = await run('git', ['status', '--porcelain'], {cwd: projectRoot});
    if (stdout !== '') return null;
    return (await run('git', ['rev-parse', 'HEAD'], {cwd: projectRoot})).stdout.trim();
  } catch {
    return null;
  }
}

async function release(): Promise<void> {
  // It has no options: any is an error.
  parseArgs();
  if ((await runCommand('npm', ['run', '--silent', 'build'])) !== 0) {
    throw new Error('The site was not built, and no release was made: see the messages above.');
  }
  const start = performance.now();
  const {folder, manifest} = await makeRelease({
    build: path.join(projectRoot, 'build'),
    output: path.join(projectRoot, 'release'),
    commit: await commitNow(),
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${folder}: ${manifest.files} files, in ${seconds} s.`);
  if (process.env.SITE_URL === undefined)
    console.warn('WARNING: SITE_URL is not set: sitemap and feeds have the placeholder nig-supercomputer.example.org.');
}

release().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
