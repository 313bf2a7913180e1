// A folder with two small notices' worth of a site, and the command run in it: what the tests of `npm run notice` share.
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {noticeFolders} from '../plugins/notices/read-notices';
import {runNotice} from './notice';

/** The notice that `flags` makes, and its two files. */
export const slug = '2026-12-01-power-cut';
export const ja = `${noticeFolders.ja}${slug}.md`;
export const en = `${noticeFolders.en}${slug}.md`;

/** Options of `new` that are right. */
export const flags = [
  ...['--kind', 'maintenance', '--affects', 'all', '--start', '2026/12/1 9:00', '--end', '2026-12-02'],
  ...['--name', 'power-cut', '--title-ja', '停電', '--title-en', 'Power cut'],
];

/** The Japanese file of a piece of news that was posted on a day. */
export const news = (day: string, more = ''): string =>
  `---\nslug: ${day}-x\ntitle: "題"\ndate: ${day}\ntags: [news]\ndescription: "説"\nnotice:\n  kind: news\n  affects: [fees]\n${more}---\n\n本文\n`;
/** An English twin that is right. */
export const twin = '---\ntitle: "T"\ndescription: "D"\n---\n\nBody.\n';

/** A site of its own, in a temporary folder. */
export class NoticeSite {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'notice-'));

  constructor() {
    this.put(`${noticeFolders.ja}tags.yml`, 'news:\n  label: お知らせ\nmaintenance:\n  label: メンテナンス\n');
    this.put(`${noticeFolders.ja}2026-01-05-x.md`, news('2026-01-05'));
    this.put(`${noticeFolders.en}2026-01-05-x.md`, twin);
  }

  path(file: string): string {
    return path.join(this.folder, file);
  }
  put(file: string, content: string): void {
    mkdirSync(path.dirname(this.path(file)), {recursive: true});
    writeFileSync(this.path(file), content);
  }
  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }
  /** Every file and folder, sorted: what must be the same after a failure. */
  everything(): string[] {
    return readdirSync(this.folder, {recursive: true, encoding: 'utf8'}).sort();
  }
  remove(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }

  /** Runs the command with answers to its questions; after the last one the input ends. An Error is thrown, as Ctrl+C does. */
  async notice(args: string[], answers: (string | Error)[] = [], now = '2026-11-21T12:00+09:00') {
    const streams = {out: '', err: ''};
    const left = [...answers];
    const status = await runNotice([...args, '--site-dir', this.folder], {
      now: () => Date.parse(now),
      out: (text) => {
        streams.out += text;
      },
      err: (text) => {
        streams.err += text;
      },
      ask: async () => {
        const answer = left.shift();
        if (answer instanceof Error) throw answer;
        return answer;
      },
      env: {LANG: 'en_GB.UTF-8'},
    });
    return {status, ...streams, left};
  }
}
