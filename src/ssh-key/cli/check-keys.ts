// `npm run check-keys`: the key check of the site for the help desk, as a table or as JSON lines.
import {readFileSync} from 'node:fs';
import {visibleText} from '../../lib/text';
import {checkKey} from '../check-key';
import type {Finding, Verdict} from '../finding';
import {filled, findingMessages} from '../finding-text';
import {fingerprintsOf} from '../fingerprint';
import {type Division, divisions} from '../public-key';

const HELP = `Usage: npm run check-keys -- [options] FILE...

Checks SSH public keys. FILE is a key file, or - for standard input (also when no file is named).

  --jsonl            read {"id": …, "inputBase64": "…"} lines, write one JSON result a line
  --division NAME    ${divisions.join(' or ')}: report keys that were made for the other one
  --help             show this text

What to answer, with the commands: paste the key into the SSH key check of the site.
The exit status is 0 when every key is valid, 1 otherwise.`;

/** Where the command reads and writes. */
export type Streams = {
  /** @throws Error with a `code` such as ENOENT */
  read: (file: string) => Uint8Array;
  out: (line: string) => void;
  err: (line: string) => void;
};

type Options = {files: string[]; jsonl: boolean; division?: Division};

/** Runs the command. @returns the exit status: 0 when every key is valid, otherwise 1 */
export function checkKeys(args: readonly string[], streams: Streams): number {
  if (args.includes('--help') || args.includes('-h')) {
    streams.out(HELP);
    return 0;
  }
  const options = readOptions(args);
  if (typeof options === 'string') {
    streams.err(`check-keys: ${options} See --help.`);
    return 1;
  }
  return options.jsonl ? jsonLines(options, streams) : table(options, streams);
}

function readOptions(args: readonly string[]): Options | string {
  const options: Options = {files: [], jsonl: false};
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--jsonl') options.jsonl = true;
    else if (arg === '--division') {
      const name = rest.shift();
      const division = divisions.find((candidate) => candidate === name);
      if (division === undefined) return `--division wants ${divisions.join(' or ')}.`;
      options.division = division;
    } else if (arg.startsWith('-') && arg !== '-') return `There is no option ${visibleText(arg)}.`;
    else options.files.push(arg);
  }
  if (options.files.length === 0) options.files.push('-');
  return options;
}

const HEAD = ['file', 'verdict', 'type', 'bits', 'SHA256', 'comment', 'finding'];

function messageOf([first]: readonly Finding[], verdict: Verdict): string {
  const what = first && filled(findingMessages[first.code].what.en, first, 'en');
  return [...(verdict === 'valid' ? ['Accept.'] : []), ...(what ? [what] : [])].join(' ');
}

type Checked = {name: string; cells: string[]; valid: boolean; sha256?: string; line?: string};

function checkedFile(name: string, input: Uint8Array, options: Options): Checked {
  const {verdict, findings, key, canonical} = checkKey(input, options.division);
  const sha256 = key && fingerprintsOf(key.blob).sha256;
  const shown = key && sha256 ? [key.type, String(key.bits), sha256, visibleText(key.comment)] : ['', '', '', ''];
  return {
    name,
    cells: [name, verdict, ...shown, messageOf(findings, verdict)],
    valid: verdict === 'valid',
    ...(sha256 && {sha256}),
    ...(verdict === 'wrong-format' && canonical !== undefined && {line: canonical}),
  };
}

function table(options: Options, {read, out, err}: Streams): number {
  const checked: Checked[] = [];
  for (const file of options.files) {
    const name = file === '-' ? '(standard input)' : visibleText(file);
    try {
      checked.push(checkedFile(name, read(file), options));
    } catch (error) {
      err(`check-keys: ${name}: ${reason(error)}`);
    }
  }
  if (checked.length > 0) for (const line of aligned([HEAD, ...checked.map(({cells}) => cells)])) out(line);
  for (const line of remarks(checked)) out(line);
  return checked.length === options.files.length && checked.every(({valid}) => valid) ? 0 : 1;
}

/** Below the table: the line to register of keys in another format, files with the same key, the totals. */
function remarks(checked: readonly Checked[]): string[] {
  const lines = checked.flatMap(({name, line}) => (line === undefined ? [] : ['', `${name}, as one line:`, line]));
  const duplicates = checked.flatMap(({name, sha256}, index) => {
    const first = checked.slice(0, index).find((other) => sha256 !== undefined && other.sha256 === sha256);
    return first ? ['', `${first.name} and ${name} hold the same key. Ask whose it is.`] : [];
  });
  const right = checked.filter(({valid}) => valid).length;
  const sum =
    checked.length > 1 ? ['', `${checked.length} files: ${right} to accept, ${checked.length - right} to answer.`] : [];
  return [...lines, ...duplicates, ...sum];
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return rows.map((row) => line(row).trimEnd());
}

function jsonLines(options: Options, {read, out, err}: Streams): number {
  let status = 0;
  for (const file of options.files) {
    let text: string;
    try {
      text = new TextDecoder().decode(read(file));
    } catch (error) {
      err(`check-keys: ${visibleText(file)}: ${reason(error)}`);
      status = 1;
      continue;
    }
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      const {result, problem} = resultOfLine(line, options);
      if (problem) err(`check-keys: line ${index + 1}: ${problem}`);
      if (result.verdict !== 'valid') status = 1;
      out(JSON.stringify(result));
    }
  }
  return status;
}

type JsonResult = {result: Record<string, unknown>; problem?: string};

function resultOfLine(line: string, options: Options): JsonResult {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refused(undefined, '', 'not-json', 'not JSON. Write {"id": …, "inputBase64": "…"}.');
  }
  const {id, inputBase64}: {id?: unknown; inputBase64?: unknown} =
    typeof value === 'object' && value !== null ? value : {};
  if (typeof inputBase64 !== 'string' || !/^[A-Za-z0-9+/]*={0,2}$/.test(inputBase64)) {
    return refused(id, 'inputBase64', 'not-base64', 'inputBase64 is missing or not base64.');
  }
  const {verdict, findings, key, canonical, keys} = checkKey(Buffer.from(inputBase64, 'base64'), options.division);
  const shown = key && {type: key.type, bits: key.bits, ...fingerprintsOf(key.blob), comment: key.comment};
  const listed = keys?.map(({type, blob, comment, canonical: line}) => {
    return {type, sha256: fingerprintsOf(blob).sha256, comment, canonical: line};
  });
  const codes = findings.map(({code}) => code);
  return {
    result: {id, verdict, ...shown, codes, ...(canonical !== undefined && {canonical}), ...(listed && {keys: listed})},
  };
}

function refused(id: unknown, path: string, code: string, problem: string): JsonResult {
  return {result: {id, errors: [{path, code}]}, problem};
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'this is a folder. Name the files in it.',
  EACCES: 'this file may not be read.',
};

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  return REASONS[code] ?? `cannot be read (${code}).`;
}

if (process.argv[1] !== undefined && /[\\/]check-keys(?:\.[jt]s)?$/.test(process.argv[1])) {
  // A reader that closes early, such as head, is no error.
  process.stdout.on('error', () => process.exit());
  process.exitCode = checkKeys(process.argv.slice(2), {
    read: (file) => readFileSync(file === '-' ? 0 : file),
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  });
}
