// Finds a browser for the browser tests, in a fixed order, and says how to get one where there is none.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {runCommand} from '../../lib/run-command';

// The shell draws no interface of its own: tests take two thirds of the time.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function installedBrowser(): string | undefined {
  const directories = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = directories.flatMap((directory) => names.map((name) => path.join(directory, name)));
  return [...candidates, ...places].find((candidate) => existsSync(candidate));
}

async function debianBrowser(): Promise<string | undefined> {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version'], {stdio: 'ignore'}).status !== 0) return undefined;
  console.log('No browser is installed: installing Chromium and fonts-noto-cjk from Debian.');
  const quiet = {DEBIAN_FRONTEND: 'noninteractive'};
  await runCommand('apt-get', ['update', '-qq'], quiet);
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const install = ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-noto-cjk'];
    if ((await runCommand('apt-get', install, quiet)) === 0) break;
  }
  return installedBrowser();
}

async function playwrightBrowser(): Promise<string | undefined> {
  const {chromium} = await import('@playwright/test');
  if (!existsSync(chromium.executablePath())) {
    console.log('No browser is installed: asking Playwright to download Chromium.');
    await runCommand('playwright', ['install', 'chromium']);
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/**
 * The path of a Chromium or Chrome: CHROMIUM_PATH, an installed one, Debian's package (as root), Playwright's own
 * download.
 * @throws an Error that names these ways, where none gives a browser
 */
export async function findBrowser(): Promise<string> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && existsSync(chosen)) return chosen;
  if (chosen) throw new Error(`CHROMIUM_PATH is ${chosen}, where there is no file. Correct it or unset it.`);
  const found = installedBrowser() ?? (await debianBrowser()) ?? (await playwrightBrowser());
  if (found) return found;
  throw new Error(`The browser tests need Chromium or Chrome, and none was found. Any one of these will do:
  - set CHROMIUM_PATH to the browser’s program file;
  - install Chromium or Google Chrome so that it is on the PATH;
  - on Debian, as root: apt-get install chromium fonts-noto-cjk;
  - npx playwright install chromium.`);
}
