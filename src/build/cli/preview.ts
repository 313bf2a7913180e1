// `npm run preview`: builds both languages and serves them.
import {createServer} from 'node:http';
import path from 'node:path';
import {projectRoot, runCommand} from '../../lib/run-command';
import {listen, serveSite} from './static-server';

async function preview(): Promise<void> {
  const port = Number(process.env.PORT || 3000);
  // A taken port is reported before the build, not after it.
  await (await listen(createServer(), port)).close();
  if ((await runCommand('npm', ['run', '--silent', 'build'])) !== 0) {
    throw new Error('The site was not built: see the messages above.');
  }
  const {address} = await serveSite(path.join(projectRoot, 'build'), port);
  console.log(`\nThe site is served at ${address}/ (Japanese) and ${address}/en/ (English). Ctrl+C stops it.`);
}

preview().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
