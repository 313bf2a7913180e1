// `npm run measure`: what the pages of the built site send, how soon they are there on a slow phone, what Lighthouse says of them,
// and how fast the tools answer. Not a test. `-- --bytes` prints the bytes alone, `-- --no-lighthouse` leaves Lighthouse out.
import path from 'node:path';
import {parseArgs} from 'node:util';
import {type Browser, chromium} from '@playwright/test';
import {serveCompressed} from './compressing-server';
import {findBrowser} from './find-browser';
import {kinds, lighthouse, measureVitals, weigh} from './measure-pages';
import {measureKeyCheck, measureSearch, measureTyping} from './measure-tools';
import {projectRoot} from './run-command';

const addresses = [
  '/application/registration/',
  '/guides/using_personal_genome_division/group_cloud/',
  '/',
  '/blog/',
  '/tools/ssh-key/',
  '/tools/checklist/',
  '/tools/fees/',
];
const pages = ['', '/en'].flatMap((prefix) => addresses.map((address) => prefix + address));

const DEBUGGING_PORT = 9333;

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const row = (cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
const head = (cells: string[]): string => `${row(cells)}\n${row(cells.map(() => '---'))}`;

async function printBytes(browser: Browser, server: string): Promise<void> {
  console.log(
    head(['page', 'all, kB', 'HTML', 'JS', 'CSS', 'images', 'other', 'requests', 'other hosts', 'console']),
  );
  for (const address of pages) {
    const {weight, console: messages} = await weigh(browser, server + address);
    const all = kinds.reduce((sum, kind) => sum + weight[kind], 0);
    const sizes = [all, ...kinds.map((kind) => weight[kind])].map(kilobytes);
    console.log(row([address, ...sizes, weight.requests, weight.elsewhere, messages.join('; ') || 0]));
  }
}

async function printVitals(browser: Browser, server: string): Promise<void> {
  console.log(`\n${head(['page (Slow 4G, CPU 4×, medians of 5)', 'FCP, s', 'LCP, s', 'CLS', 'TBT, ms'])}`);
  for (const address of pages) {
    const {fcp, lcp, cls, tbt} = await measureVitals(browser, server + address);
    console.log(
      row([address, (fcp / 1000).toFixed(2), (lcp / 1000).toFixed(2), cls.toFixed(3), Math.round(tbt)]),
    );
  }
}

async function printLighthouse(server: string): Promise<void> {
  console.log(
    `\n${head(['page (Lighthouse, phone)', 'performance', 'accessibility', 'best practices', 'SEO', 'not perfect'])}`,
  );
  for (const address of pages) {
    const {scores, faults} = await lighthouse(server + address, DEBUGGING_PORT);
    const {performance, accessibility, bestPractices, seo} = scores;
    console.log(row([address, performance, accessibility, bestPractices, seo, faults.join('; ') || '']));
  }
}

async function measure(): Promise<void> {
  const {values} = parseArgs({options: {bytes: {type: 'boolean'}, 'no-lighthouse': {type: 'boolean'}}});
  const server = await serveCompressed(path.join(projectRoot, 'build'));
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [
      `--remote-debugging-port=${DEBUGGING_PORT}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
  try {
    await printBytes(browser, server.address);
    if (values.bytes) return;
    await printVitals(browser, server.address);
    if (!values['no-lighthouse']) await printLighthouse(server.address);
    await measureKeyCheck(await browser.newPage(), server.address);
    await measureTyping(await browser.newPage(), server.address);
    await measureSearch(await browser.newPage(), server.address);
  } finally {
    await browser.close();
    await server.close();
  }
}

measure().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
