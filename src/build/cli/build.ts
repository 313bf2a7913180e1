// `npm run build`: the content lint, both languages by Docusaurus, and what finishes their pages; last, the list of
// its files.
import path from 'node:path';
import {projectRoot, runCommand} from '../../lib/run-command';
import {writeFileList} from '../file-list';
import {finishSite} from '../finish';
import {discardStaleCache} from './build-cache';

async function build(): Promise<void> {
  discardStaleCache(projectRoot);
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
  const site = path.join(projectRoot, 'build');
  await finishSite(site);
  await writeFileList(site);
}

build().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
