// `npm run check-keys`: the key check of the site for the help desk, as a table or as JSON lines.
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {visibleText} from '../../lib/text';
import {checkKey} from '../check-key';
import type {Finding} from '../finding';
import {filled} from '../finding-text';
import {fingerprintsOf} from '../fingerprint';
import {findingMessages} from '../messages/findings';

const HELP = `Usage: npm run check-keys -- [--jsonl] FILE...

Checks SSH public keys. FILE is a key file, or - for standard input (also when no file is named).

  --jsonl    read {"id": …, "inputBase64": "…"} lines, write one JSON result a line
  --help     show this text

What to answer, with the commands: paste the key into the SSH key check of the site.
The exit status is 0 when every key is valid, 1 otherwise.`;

/** Where the command reads and writes. */
export type Streams = {
  /** @throws Error with a message that names the file */
  read: (file: string) => Uint8Array;
  out: (line: string) => void;
  err: (line: string) => void;
};

/** Runs the command. @returns the exit status: 0 when every key is valid, otherwise 1 */
export function checkKeys(args: string[], streams: Streams): number {
  try {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {jsonl: {type: 'boolean'}, help: {type: 'boolean', short: 'h'}},
    });
    if (values.help) {
      streams.out(HELP);
      return 0;
    }
    const files = positionals.length > 0 ? positionals : ['-'];
    return values.jsonl ? jsonLines(files, streams) : table(files, streams);
  } catch (error) {
    report(streams, error);
    return 1;
  }
}

function report({err}: Streams, error: unknown): void {
  err(`check-keys: ${visibleText(error instanceof Error ? error.message : String(error))}`);
}

const HEAD = ['file', 'verdict', 'type', 'bits', 'SHA256', 'comment', 'finding'];

function messageOf([first]: readonly Finding[]): string {
  return first ? filled(findingMessages[first.code].what.en, first, 'en') : '';
}

type Checked = {cells: string[]; valid: boolean; corrected: string[]};

function checkedFile(name: string, input: Uint8Array): Checked {
  const {verdict, findings, key, canonical} = checkKey(input);
  const sha256 = key && fingerprintsOf(key.blob).sha256;
  const shown = key && sha256 ? [key.type, String(key.bits), sha256, visibleText(key.comment)] : ['', '', '', ''];
  const valid = verdict === 'valid';
  return {
    cells: [name, verdict, ...shown, `${valid ? 'Accept. ' : ''}${messageOf(findings)}`],
    valid,
    corrected: verdict === 'wrong-format' && canonical !== undefined ? ['', `${name}, as one line:`, canonical] : [],
  };
}

function table(files: readonly string[], streams: Streams): number {
  const checked = files.flatMap((file) => {
    try {
      return [checkedFile(file === '-' ? '(standard input)' : visibleText(file), streams.read(file))];
    } catch (error) {
      report(streams, error);
      return [];
    }
  });
  const rows = checked.length > 0 ? aligned([HEAD, ...checked.map(({cells}) => cells)]) : [];
  for (const line of [...rows, ...checked.flatMap(({corrected}) => corrected)]) streams.out(line);
  return checked.length === files.length && checked.every(({valid}) => valid) ? 0 : 1;
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return rows.map((row) => line(row).trimEnd());
}

function jsonLines(files: readonly string[], {read, out, err}: Streams): number {
  let status = 0;
  for (const file of files) {
    for (const [index, line] of new TextDecoder().decode(read(file)).split('\n').entries()) {
      if (line.trim() === '') continue;
      const {result, problem} = resultOfLine(line);
      if (problem) err(`check-keys: line ${index + 1}: ${problem}`);
      if (result.verdict !== 'valid') status = 1;
      out(JSON.stringify(result));
    }
  }
  return status;
}

type JsonResult = {result: Record<string, unknown>; problem?: string};

function resultOfLine(line: string): JsonResult {
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
  const {verdict, findings, key, canonical, keys} = checkKey(Buffer.from(inputBase64, 'base64'));
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

if (process.argv[1] !== undefined && /[\\/]check-keys(?:\.[jt]s)?$/.test(process.argv[1])) {
  // A reader that closes early, such as head, is no error.
  process.stdout.on('error', () => process.exit());
  process.exitCode = checkKeys(process.argv.slice(2), {
    read: (file) => readFileSync(file === '-' ? 0 : file),
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  });
}
