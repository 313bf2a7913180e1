// A smoke test in Firefox: home page, key check, search. Playwright does not drive an installed Firefox, so this speaks
// WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) to it. Run by `npm run test:all` with
// --experimental-websocket, which Node 20 needs.
import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {exampleKey} from '../example-key';

/** The exit status that says: not run. */
const NOT_RUN = 77;
const PATIENCE = 60_000;

function findFirefox(): string | undefined {
  const names = [process.env.FIREFOX_PATH, 'firefox-esr', 'firefox'].filter((name) => name !== undefined);
  return names.find((name) => spawnSync(name, ['--version']).status === 0);
}

/** The address that Firefox prints when it listens. */
function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    firefox.stderr?.on('data', (data: Buffer) => {
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(data.toString()) ?? [];
      if (address) resolve(`${address}/session`);
    });
    firefox.on('exit', (status) => reject(new Error(`Firefox ended with status ${status}.`)));
  });
}

type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (message: Record<string, unknown>) => void>();
  socket.addEventListener('message', ({data}) => {
    const message = JSON.parse(String(data)) as {id?: number} & Record<string, unknown>;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`No connection to ${address}.`)));
  });
  let last = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, (message) =>
        message.type === 'success'
          ? resolve(message.result as Record<string, unknown>)
          : reject(new Error(`${method}: ${String(message.message)}`)),
      );
      socket.send(JSON.stringify({id, method, params}));
    });
}

/** In the page: waits until an expression gives something, and returns it as text. */
const until = (expression: string): string => `(async () => {
  for (let tried = 0; tried < 200; tried++) {
    const value = ${expression};
    if (value) return String(value);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(${JSON.stringify(`never: ${expression}`)});
})()`;

/** In the page: gives a field the focus, once React has hydrated it. */
const focus = (selector: string): string =>
  until(`(() => {
    const field = document.querySelector(${JSON.stringify(selector)});
    if (!field || !Object.keys(field).some((key) => key.startsWith('__reactProps$'))) return false;
    field.focus();
    return document.activeElement === field;
  })()`);

async function smoke(site: string, send: Send): Promise<string[]> {
  await send('session.new', {capabilities: {}});
  const {contexts} = (await send('browsingContext.getTree', {})) as {contexts: {context: string}[]};
  const context = contexts[0]?.context;
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = (await send('script.evaluate', {
      expression,
      target: {context},
      awaitPromise: true,
    })) as {type: string; result?: {value?: unknown}; exceptionDetails?: {text: string}};
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value;
  };
  const open = async (address: string): Promise<void> => {
    await send('browsingContext.navigate', {context, url: site + address, wait: 'complete'});
    await evaluate(until('document.documentElement.dataset.hasHydrated'));
  };
  const type = async (selector: string, text: string): Promise<void> => {
    await evaluate(focus(selector));
    const keys = [...text].flatMap((value) => ['keyDown', 'keyUp'].map((key) => ({type: key, value})));
    await send('input.performActions', {context, actions: [{type: 'key', id: 'keyboard', actions: keys}]});
  };
  const faults: string[] = [];
  const expectValue = (what: string, value: unknown, expected: unknown): void => {
    if (value !== expected) faults.push(`${what}: ${String(value)}, expected ${String(expected)}`);
  };
  for (const prefix of ['', '/en']) {
    await open(`${prefix}/`);
    expectValue(`${prefix}/ headings`, await evaluate('document.querySelectorAll("h1").length'), 1);
    await open(`${prefix}/tools/ssh-key/`);
    await type('main section[aria-label] textarea', exampleKey);
    const verdict = await evaluate(until('document.querySelector("[data-verdict]")?.dataset.verdict'));
    expectValue(`${prefix} verdict`, verdict, 'valid');
    await evaluate('document.dispatchEvent(new KeyboardEvent("keydown", {key: "k", ctrlKey: true, bubbles: true}))');
    await type('dialog input', prefix === '' ? '請求書' : 'invoice');
    const first = await evaluate(until('document.querySelector("dialog ol > li > a")?.pathname'));
    expectValue(`${prefix} search`, first, `${prefix}/application/invoice/`);
  }
  return faults;
}

async function run(): Promise<number> {
  const site = process.env.SITE_ADDRESS ?? 'http://localhost:3000';
  const firefox = findFirefox();
  if (firefox === undefined) {
    console.error('not run: the smoke test in Firefox; install firefox-esr or set FIREFOX_PATH');
    return NOT_RUN;
  }
  const profile = mkdtempSync(path.join(tmpdir(), 'firefox-'));
  const child = spawn(firefox, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {...process.env, HOME: profile},
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE * 3);
  try {
    const faults = await smoke(site, await connect(await addressOf(child)));
    for (const fault of faults) console.error(fault);
    if (faults.length === 0) console.log('Firefox: home, key check and search, both languages');
    return faults.length === 0 ? 0 : 1;
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
    rmSync(profile, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
  }
}

run().then(
  (status) => process.exit(status),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
