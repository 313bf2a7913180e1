// `npm run --silent estimate`: the fees of usage plans, as JSON, computed by the code that the pages use; and what is
// in a filled usage plan workbook, for staff who check one.
// Results go to standard output; for each problem the site's message and its code go to standard error.
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import type {Writable} from 'node:stream';
import {parseArgs} from 'node:util';
import {filledIn} from '../../lib/filled-in';
import {type EstimateResult, estimate, withoutSteps} from '../estimate';
import {planProblemMessages} from '../messages/problems';
import {workbookProblemMessages} from '../messages/workbook';
import {tariffs} from '../prices';
import {messageFields} from '../workbook/components/message-fields';
import {editions} from '../workbook/editions';
import {type ReadResult, readWorkbook} from '../workbook/read';

const ruleCodes = tariffs.map(({code}) => code).join(', ');

const help = `The fees of a usage plan.

  npm run --silent estimate -- plan.json               one plan in a file
  npm run --silent estimate -- -                       one plan on standard input
  npm run --silent estimate -- --jsonl [plans.jsonl]   one plan a line, one result a line
  npm run --silent estimate -- plan.xlsx               a filled usage plan: its lines, their fees, and problems

  --rules CODE   use these rules (${ruleCodes}) for every plan that does not name its own
  --help         show this text

Exit status: 0 everything was calculated; 1 a plan has problems, or a workbook's total is not that of its lines;
2 the command was called wrongly.
`;

/** Where the command reads and writes; tests bring their own. */
export type Streams = {
  /** Reads a file, or standard input for `-`. Rejects with a `code` such as ENOENT. */
  read: (file: string) => Promise<Buffer>;
  out: Writable;
  err: Writable;
};

/** The command was called wrongly: the message says what to write instead. */
class UsageError extends Error {}

type Call = {help: boolean; jsonl: boolean; rules: string | undefined; file: string};

function readCall(args: string[]): Call {
  const options = {jsonl: {type: 'boolean'}, rules: {type: 'string'}, help: {type: 'boolean', short: 'h'}} as const;
  const {values, positionals} = parsed(() => parseArgs({args, options, allowPositionals: true}));
  const {jsonl = false, rules} = values;
  const [file = jsonl ? '-' : undefined, ...others] = positionals;
  if (values.help) return {help: true, jsonl, rules, file: '-'};
  if (others.length > 0) throw new UsageError('more than one file is named. Name one file at a time.');
  if (file === undefined) throw new UsageError('no plan is named. Name a file, or write - for standard input.');
  if (rules !== undefined && !tariffs.some(({code}) => code === rules)) {
    throw new UsageError(`there are no rules "${printable(rules)}". Write one of: ${ruleCodes}.`);
  }
  return {help: false, jsonl, rules, file};
}

function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split(/\.\s/);
    throw new UsageError(`${printable(reason)}. Write --help to see the options.`);
  }
}

async function bytesOf(file: string, {read}: Streams): Promise<Buffer> {
  try {
    return await read(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const reasons: Record<string, string> = {
      ENOENT: 'there is no such file. Check the name and the folder.',
      EISDIR: 'this is a folder. Name a file in it.',
      EACCES: 'the file may not be read. Ask its owner for permission to read it.',
    };
    throw new UsageError(`${printable(file)}: ${reasons[code] ?? `the file cannot be read (${code}).`}`);
  }
}

/** The result of one plan, or its errors: the form that goes to standard output. */
function answerTo(bytes: Uint8Array, rules: string | undefined): EstimateResult {
  let plan: unknown;
  try {
    // Fatal: a byte that is not UTF-8 would become a replacement character, and the plan would not be what was written.
    plan = JSON.parse(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes));
  } catch {
    return {ok: false, errors: [{path: '', code: 'not-json'}]};
  }
  return estimate(plan, tariffs, rules);
}

/** The lines, without their ends (LF or CRLF) and without blank lines after the last. */
function* linesOf(bytes: Buffer): Generator<Buffer> {
  const isBlank = (byte: number | undefined) => byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a;
  let end = bytes.length;
  while (end > 0 && isBlank(bytes[end - 1])) end -= 1;
  for (let start = 0; start < end; ) {
    const newline = bytes.indexOf(0x0a, start);
    const stop = newline === -1 || newline > end ? end : newline;
    // A carriage return before the line feed is white space to JSON.
    yield bytes.subarray(start, stop);
    start = stop + 1;
  }
}

function withoutByteOrderMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(Buffer.from('\uFEFF')) ? bytes.subarray(3) : bytes;
}

/** Input with control characters made visible: a terminal obeys them. */
function printable(text: string): string {
  return text.replace(/\p{C}/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

async function write(stream: Writable, text: string): Promise<void> {
  if (stream.errored) throw stream.errored;
  if (!stream.write(text)) await once(stream, 'drain');
}

/** Writes an answer, and a line for each problem, which starts with `where`. */
async function report(answer: EstimateResult, where: string, {out, err}: Streams): Promise<void> {
  const output = answer.ok ? withoutSteps(answer.result) : {errors: answer.errors};
  await write(out, `${JSON.stringify(output)}\n`);
  if (answer.ok) return;
  for (const {path, code} of answer.errors) {
    await write(err, `${where}: ${path ? `${printable(path)}: ` : ''}${planProblemMessages[code].en} (${code})\n`);
  }
}

/** Runs the command. Resolves to its exit status, as `--help` states it. */
export async function runEstimate(args: string[], streams: Streams): Promise<number> {
  // An error that is not awaited is found by the next write.
  for (const stream of [streams.out, streams.err]) stream.on('error', () => {});
  try {
    return await run(args, streams);
  } catch (error) {
    // The reader of the output has stopped, as `head` does: nothing is wrong.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0;
    streams.err.write(`estimate: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

async function run(args: string[], streams: Streams): Promise<number> {
  const call = readCall(args);
  if (call.help) {
    await write(streams.out, help);
    return 0;
  }
  const bytes = withoutByteOrderMark(await bytesOf(call.file, streams));
  const name = call.file === '-' ? 'standard input' : printable(call.file);
  if (isWorkbook(call.file, bytes)) return reportWorkbook(bytes, name, streams);
  const plans = call.jsonl ? linesOf(bytes) : [bytes];
  let status = 0;
  let number = 0;
  for (const plan of plans) {
    number += 1;
    const answer = answerTo(plan, call.rules);
    if (!answer.ok) status = 1;
    await report(answer, call.jsonl ? `${name}, line ${number}` : name, streams);
  }
  return status;
}

/** Is this a workbook rather than JSON: by its name, or as every zip file and every older Excel file begins? */
function isWorkbook(name: string, bytes: Buffer): boolean {
  return /\.(xls|ods)\w?$/i.test(name) || ['504b0304', 'd0cf11e0'].includes(bytes.toString('hex', 0, 4));
}

/** Writes what a usage plan workbook has. Resolves to the exit status: 0 where its lines are all that it counts. */
async function reportWorkbook(bytes: Buffer, where: string, {out, err}: Streams): Promise<number> {
  const reading = readWorkbook(new Uint8Array(bytes), tariffs, editions);
  const {problems} = reading;
  const nothing = {lines: [], termTotals: [0, 0, 0], total: 0, fileTotal: null};
  const read = reading.ok ? withFees(reading) : nothing;
  await write(out, `${JSON.stringify({...read, problems})}\n`);
  for (const problem of problems) {
    const text = filledIn(workbookProblemMessages[problem.code].en, messageFields(problem, 'en'), 'en');
    await write(err, `${where}: ${printable(text)} (${problem.code})\n`);
  }
  const isWhole = reading.ok && !reading.problems.some(({code}) => ['row-not-read', 'amount-by-hand'].includes(code));
  return isWhole && read.total === read.fileTotal ? 0 : 1;
}

/** Each line with its row, days and fees; the totals of the lines, and the one in the file. */
function withFees({plan, rows, estimate: {lines, termTotals, total}, fileTotal}: Extract<ReadResult, {ok: true}>) {
  const found = rows.flatMap(({row, line}) => {
    const [planned, fees] = [plan.lines[line ?? -1], lines[line ?? -1]];
    return planned && fees ? [{row, ...planned, days: fees.days, fees: fees.fees}] : [];
  });
  return {fiscalYear: plan.fiscalYear, lines: found, termTotals, total, fileTotal};
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

if (process.argv[1] !== undefined && /[\\/]estimate(?:\.[jt]s)?$/.test(process.argv[1])) {
  const read = (file: string) => (file === '-' ? standardInput() : readFile(file));
  runEstimate(process.argv.slice(2), {read, out: process.stdout, err: process.stderr}).then((status) => {
    process.exitCode = status;
  });
}
