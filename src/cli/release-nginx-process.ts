// An nginx for the tests: started with the files of deploy/nginx and a folder of its own, on a free port, and stopped.
import {execFile, spawn, spawnSync} from 'node:child_process';
import {existsSync, rmSync} from 'node:fs';
import {chmod, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {projectRoot} from './run-command';

const run = promisify(execFile);

/** Where Debian puts the module that sends brotli. */
const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether this machine's nginx can send brotli. */
export const canSendBrotli = existsSync(BROTLI_MODULE);

/** The program of this name, or `undefined` where it is not installed. */
export function findProgram(name: string): string | undefined {
  return [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, '127.0.0.1', resolve);
  });
  const {port} = probe.address() as AddressInfo;
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  return port;
}

/** A folder of a server as publish.sh fills it, with its own nginx. */
export type SiteServer = {
  /** publish.sh's FOLDER. */
  root: string;
  /** Without a final slash; nothing answers before `start`. */
  address: string;
  /** The same site with TLS, and the port that leads there. */
  tlsAddress: string;
  toTlsAddress: string;
  log: string;
  /** Runs publish.sh with these words behind FOLDER. */
  publish: (...words: string[]) => Promise<{status: number; output: string}>;
  /** Checks the configuration, then starts nginx. */
  start: () => Promise<void>;
  /** Stops nginx, where it was started, and removes everything. */
  stop: () => Promise<void>;
};

/** deploy/nginx/<name> with the paths and ports of this server. */
async function adapted(name: string, replacements: Readonly<Record<string, string>>): Promise<string> {
  let text = await readFile(path.join(projectRoot, 'deploy/nginx', name), 'utf8');
  for (const [from, to] of Object.entries(replacements)) text = text.replaceAll(from, to);
  return canSendBrotli ? text : text.replaceAll('brotli_static on;', '');
}

async function writeCertificate(folder: string): Promise<void> {
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const files = ['-keyout', path.join(folder, 'privkey.pem'), '-out', path.join(folder, 'fullchain.pem')];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  await run('openssl', ['req', '-x509', ...key, ...subject, ...files]);
}

/** Prepares a server in a new temporary folder. With `tls`, openssl is needed. */
export async function prepareServer({tls}: {tls: boolean}): Promise<SiteServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'site-server-'));
  // nginx's workers are another user.
  await chmod(folder, 0o755);
  const root = path.join(folder, 'srv');
  const log = path.join(folder, 'nig-site.log');
  const [port, tlsPort, toTlsPort] = [await freePort(), await freePort(), await freePort()];
  const paths = {'/srv/nig-site': root, '/var/log/nginx': folder};
  const here = {'listen [::]': '#', 'listen 8080': `listen 127.0.0.1:${port}`, ...paths};
  await writeFile(path.join(folder, 'plain.conf'), await adapted('plain.conf', here));
  let site = `include ${folder}/plain.conf;`;
  if (tls) {
    await writeCertificate(folder);
    const names = {
      'listen 443': `listen 127.0.0.1:${tlsPort}`,
      'listen 80;': `listen 127.0.0.1:${toTlsPort};`,
      'https://nig-supercomputer.example.org': `https://localhost:${tlsPort}`,
      '/etc/letsencrypt/live/nig-supercomputer.example.org': folder,
      'nig-supercomputer.example.org': 'localhost',
      // Both files are meant for a server of their own: what they share at the level of http{} stands once.
      [`include ${root}/current/server/http.conf;`]: '',
      'brotli_static on;': '',
      limit_conn_zone: '#',
    };
    await writeFile(path.join(folder, 'tls.conf'), await adapted('tls.conf', {...here, ...names}));
    site += ` include ${folder}/tls.conf;`;
  }
  const main = await adapted('container.conf', {
    'include /etc/nginx/modules-enabled/*.conf;': canSendBrotli ? `load_module ${BROTLI_MODULE};` : '',
    '/tmp/': `${folder}/`,
    'error_log stderr': `error_log ${folder}/error.log`,
    'include /etc/nginx/nig-site.conf;': site,
  });
  const config = path.join(folder, 'nginx.conf');
  await writeFile(config, main);
  const program = findProgram('nginx') ?? 'nginx';
  const nginx = [program, '-c', config, '-e', path.join(folder, 'start.log')];
  const address = `http://127.0.0.1:${port}`;
  await mkdir(root);
  let started = false;
  // Also where the program is stopped half-way: nginx would go on without it.
  const leave = (): void => {
    if (started) spawnSync(program, [...nginx.slice(1), '-s', 'stop']);
    rmSync(folder, {recursive: true, force: true});
  };
  process.once('exit', leave);
  return {
    root,
    address,
    tlsAddress: `https://localhost:${tlsPort}`,
    toTlsAddress: `http://localhost:${toTlsPort}`,
    log,
    publish: (...words) =>
      new Promise((resolve) => {
        const child = spawn('sh', [path.join(projectRoot, 'deploy/publish.sh'), root, ...words]);
        let output = '';
        for (const stream of [child.stdout, child.stderr]) {
          stream.on('data', (chunk: Buffer) => {
            output += chunk.toString();
          });
        }
        child.on('close', (status) => resolve({status: status ?? 1, output}));
      }),
    start: async () => {
      await run(program, [...nginx.slice(1), '-t', '-q']);
      await run(program, nginx.slice(1));
      started = true;
      await writeFile(
        path.join(root, 'settings'),
        `NGINX="${nginx.join(' ')}"\nCHECK=${address}\nKEEP=4\nPATIENCE=3\n`,
      );
    },
    stop: async () => {
      process.off('exit', leave);
      if (started) {
        await run(program, [...nginx.slice(1), '-s', 'stop']);
        for (let tries = 0; existsSync(path.join(folder, 'nginx.pid')) && tries < 100; tries++) {
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }
      await rm(folder, {recursive: true, force: true});
    },
  };
}
