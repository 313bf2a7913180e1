// `npm run build`: the content gate, both languages by Docusaurus, and the steps that finish them.
import path from 'node:path';
import {projectRoot, runCommand} from '../../lib/run-command';
import {finishSite} from '../finish';
import {keepTrueCache} from './build-cache';

async function build(): Promise<void> {
  keepTrueCache(projectRoot);
  for (const [command, args] of [
    ['tsx', ['src/content-lint/cli/check.ts', '--build']],
    ['docusaurus', ['build']],
  ] as const) {
    const status = await runCommand(command, [...args]);
    if (status !== 0) {
      process.exitCode = status;
      return;
    }
  }
  const seconds = await finishSite(path.join(projectRoot, 'build'));
  console.log(
    `Finished: ${Object.entries(seconds)
      .map(([name, time]) => `${name} ${time.toFixed(1)} s`)
      .join(', ')}.`,
  );
}

build().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
