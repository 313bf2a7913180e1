// `npm run measure:notices`: how build time and pages grow with the number of notices. Not a test. It builds copies of the site with
// notices made up for it: in both languages, one every six days back from the newest, of which one in fifty is not over.
import {readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {serviceCodes} from '../data/services';
import {dayNumber, isoDate} from '../domain/civil-date';
import {builtAfter, liveNotices} from '../domain/notices/live';
import {noticeFolders, readNotices} from '../plugins/notices/read-notices';
import {buildCopy, copySite, type SiteCopy} from './site-copy';

/** How many notices the site has in each round, at least. */
const rounds = [0, 250, 1000];

const DAYS_BETWEEN = 6;
/** One in so many is not over: half of those open-ended, half still to come. */
const LIVE_EVERY = 50;

const kinds = ['outage', 'maintenance', 'suspension', 'deadline', 'news'] as const;

/** When a notice holds, as lines of its front matter. */
function periodLines(index: number, kind: (typeof kinds)[number], posted: number, newest: number): string[] {
  const start = (day: number) => `  start: ${isoDate(day)}T10:00+09:00`;
  const end = (day: number) => `  end: ${isoDate(day)}T17:00+09:00`;
  if (index % (2 * LIVE_EVERY) === 0) return [start(posted), `  review: ${isoDate(newest + 400)}`];
  if (index % LIVE_EVERY === 0) return [start(newest + 30 + index), end(newest + 31 + index)];
  return kind === 'news' ? [] : [start(posted + 1), end(posted + 2)];
}

/** Both files of a notice that is made up. */
function syntheticNotice(index: number, newest: number): {name: string; ja: string; en: string} {
  const posted = newest - index * DAYS_BETWEEN;
  const date = isoDate(posted);
  const kind =
    index % (2 * LIVE_EVERY) === 0
      ? 'suspension'
      : index % LIVE_EVERY === 0
        ? 'maintenance'
        : (kinds[index % kinds.length] ?? 'news');
  const slug = `${date}-synthetic-${index}`;
  const service = serviceCodes[index % serviceCodes.length] ?? 'all';
  const ja = [
    '---',
    `slug: ${slug}`,
    `title: "計測用のお知らせ ${index}"`,
    `date: ${date}`,
    'tags: [news]',
    `description: "計測のために作ったお知らせの ${index} 番です。"`,
    'notice:',
    `  kind: ${kind}`,
    `  affects: [${service}]`,
    ...periodLines(index, kind, posted, newest),
    '---',
    '',
    '計測のために作ったお知らせです。',
    '',
    '<!-- truncate -->',
    '',
    'ここから先は、お知らせのページだけにあります。'.repeat(10),
    '',
  ];
  const en = [
    '---',
    `title: "Notice number ${index}, for measuring"`,
    `description: "Notice number ${index}, made up for measuring."`,
    '---',
    '',
    'This notice was made up for measuring.',
    '',
    '<!-- truncate -->',
    '',
    "What follows stands on the notice's own page only. ".repeat(10),
    '',
  ];
  return {name: `${slug}.md`, ja: ja.join('\n'), en: en.join('\n')};
}

function addNotices(copy: SiteCopy, upTo: number): {all: number; live: number} {
  const real = readNotices(copy.root).notices;
  const newest = dayNumber(real[0]?.date ?? '2026-01-01');
  for (let index = 1; index <= upTo - real.length; index++) {
    const {name, ja, en} = syntheticNotice(index, newest);
    writeFileSync(path.join(copy.root, noticeFolders.ja, name), ja);
    writeFileSync(path.join(copy.root, noticeFolders.en, name), en);
  }
  const {notices, problems} = readNotices(copy.root);
  if (problems.length > 0)
    throw new Error(`Notices that were made up are refused: ${JSON.stringify(problems[0])}`);
  return {all: notices.length, live: liveNotices(notices, builtAfter(notices)).length};
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** Bytes of files of the built copy, and each compressed with brotli, in kB. */
function weight(...files: string[]): string {
  const contents = files.map((file) => readFileSync(file));
  const sum = (sizes: number[]) => kilobytes(sizes.reduce((total, size) => total + size, 0));
  return `${sum(contents.map(({length}) => length))} (${sum(contents.map((bytes) => brotliCompressSync(bytes).length))})`;
}

/** The script files that every page names: they hold the addresses of all pages, among other things. */
function scriptsOfPage(build: string): string[] {
  const html = readFileSync(path.join(build, 'index.html'), 'utf8');
  return [...html.matchAll(/<script[^>]* src="?([^\s">]+\.js)/g)].map(([, file = '']) =>
    path.join(build, file),
  );
}

async function measureRound(upTo: number): Promise<string> {
  const copy = copySite();
  try {
    const {all, live} = addNotices(copy, upTo);
    const seconds = await buildCopy(copy);
    const page = (address: string) => weight(path.join(copy.build, address, 'index.html'));
    const ofAllPages = JSON.parse(
      readFileSync(path.join(copy.root, '.docusaurus/globalData.json'), 'utf8'),
    ) as Record<string, unknown>;
    const cells = [
      all,
      live,
      seconds.toFixed(1),
      page(''),
      page('application/registration'),
      page('blog'),
      weight(...scriptsOfPage(copy.build)),
      kilobytes(Buffer.byteLength(JSON.stringify(ofAllPages.notices))),
      kilobytes(statSync(path.join(copy.build, 'notices.json')).size),
    ];
    return `| ${cells.join(' | ')} |`;
  } finally {
    copy.remove();
  }
}

async function measure(): Promise<void> {
  console.log(
    '| notices | not over | build, both languages, s | `/`, kB (brotli) | registration, kB (brotli) | `/blog/`, kB (brotli) | scripts of every page, kB (brotli) | of these data of notices, kB | `notices.json`, kB |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const upTo of rounds) {
    console.log(await measureRound(upTo));
  }
}

measure().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
