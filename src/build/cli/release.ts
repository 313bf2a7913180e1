// `npm run release`: builds the site and lays it out for a server, with compressed files, settings and manifest.
import {execFile} from 'node:child_process';
import path from 'node:path';
import {parseArgs, promisify} from 'node:util';
import {projectRoot, runCommand} from '../../lib/run-command';
import {makeRelease} from './release-make';

const help = `npm run release [-- --output FOLDER] [--as-built]

Builds both languages and makes a folder release/<id> of them, which deploy/publish.sh takes to a server.
  --output FOLDER   where the folder of the release is made (release/ unless told)
  --as-built        takes build/ as it stands
`;

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
  const {values} = parseArgs({
    options: {
      output: {type: 'string', default: path.join(projectRoot, 'release')},
      'as-built': {type: 'boolean', default: false},
      help: {type: 'boolean', default: false},
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  if (!values['as-built'] && (await runCommand('npm', ['run', '--silent', 'build'])) !== 0) {
    throw new Error('The site was not built, and no release was made: see the messages above.');
  }
  const start = performance.now();
  const {folder, manifest} = await makeRelease({
    build: path.join(projectRoot, 'build'),
    output: path.resolve(values.output),
    commit: await commitNow(),
  });
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${folder}: ${manifest.files} files, ${megabytes(manifest.bytes)} MB and ${megabytes(manifest.compressedBytes)} ` +
      `MB compressed, in ${seconds} s.`,
  );
}

release().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
