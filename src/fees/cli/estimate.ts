// `npm run --silent estimate`: the fees of usage plans as JSON, and what is in a filled usage plan workbook, for staff
// who check one. Results go to standard output, the site's message and code for each problem to standard error.
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {filledIn} from '../../lib/filled-in';
import {trimEndOf, visibleText} from '../../lib/text';
import {billingServiceCodes, nodeCodes} from '../code';
import {type EstimateResult, estimate, withoutSteps} from '../estimate';
import {planProblemMessages} from '../messages/problems';
import {workbookProblemMessages} from '../messages/workbook';
import {tariffs} from '../prices';
import {messageFields} from '../workbook/components/message-fields';
import {editions} from '../workbook/editions';
import {type ReadResult, readWorkbook} from '../workbook/read';

const ruleCodes = tariffs.map(({code}) => code);

const wrapped = (codes: readonly string[]) => codes.join(', ').replace(/(.{60,90}), /g, '$1,\n            ');

const help = `The fees of a usage plan.

  npm run --silent estimate -- plan.json               one plan in a file
  npm run --silent estimate -- -                       one plan on standard input
  npm run --silent estimate -- --jsonl [plans.jsonl]   one plan a line, one result a line
  npm run --silent estimate -- plan.xlsx               a filled usage plan: its lines, their fees, and problems

  --rules CODE   use these rules (${ruleCodes.join(', ')}) for every plan that does not name its own
  --help         show this text

A plan: dates are YYYY-MM-DD, both counted; quantities are texts, one for each account (TB, or units of a node type).

  {"fiscalYear": 2026, "lines": [
    {"service": "storage-general", "start": "2026-04-01", "end": "2027-03-31", "quantities": ["31"]},
    {"service": "priority-general", "node": "cpu-2", "start": "2026-06-01", "end": "2026-08-31", "quantities": ["0.5"]},
    {"service": "group-cloud", "start": "2026-04-01", "end": "2027-03-31", "projects": "1", "storageTb": "10"},
    {"service": "group-cloud-work", "date": "2026-05-01", "personMonths": "1.5"}
  ]}

  service   ${wrapped(billingServiceCodes)}
  node      ${wrapped(nodeCodes)}

Exit status: 0 everything was calculated; 1 a plan has problems, or a workbook's total is not that of its lines;
2 incorrect usage.`;

/** Where the command reads and writes; tests bring their own. */
export type Streams = {
  /** Reads a file, or standard input for `-`. @throws Error where it cannot be read */
  read: (file: string) => Uint8Array;
  out: (line: string) => void;
  err: (line: string) => void;
};

/** Runs the command. @returns its exit status, as `--help` states it */
export function runEstimate(args: string[], streams: Streams): number {
  try {
    return run(args, streams);
  } catch (error) {
    streams.err(`estimate: ${visibleText(error instanceof Error ? error.message : String(error))}`);
    return 2;
  }
}

function run(args: string[], streams: Streams): number {
  const options = {jsonl: {type: 'boolean'}, rules: {type: 'string'}, help: {type: 'boolean', short: 'h'}} as const;
  const {values, positionals} = parseArgs({args, options, allowPositionals: true});
  const {jsonl, rules} = values;
  const [file = jsonl ? '-' : undefined, ...others] = positionals;
  if (values.help) {
    streams.out(help);
    return 0;
  }
  if (file === undefined || others.length > 0) throw new Error('name one file, or write - for standard input.');
  if (rules !== undefined && !ruleCodes.includes(rules)) {
    throw new Error(`there are no rules "${rules}". Write one of: ${ruleCodes.join(', ')}.`);
  }
  const bytes = Buffer.from(streams.read(file));
  const name = file === '-' ? 'standard input' : visibleText(file);
  if (isWorkbook(file, bytes)) return reportWorkbook(bytes, name, streams);
  if (!jsonl) return report(answerTo(bytes, rules), name, streams);
  // In this encoding a character is a byte, so that what is not UTF-8 breaks only its own line.
  const text = trimEndOf(bytes.toString('latin1'), ' \t\r\n');
  const plans = text === '' ? [] : text.split('\n');
  const statuses = plans.map((plan, i) =>
    report(answerTo(Buffer.from(plan, 'latin1'), rules), `${name}, line ${i + 1}`, streams),
  );
  return Math.max(0, ...statuses);
}

/** The result of one plan, or its errors: the form that goes to standard output. */
function answerTo(bytes: Uint8Array, rules: string | undefined): EstimateResult {
  let plan: unknown;
  try {
    // Fatal: a byte that is not UTF-8 would become a replacement character, and the plan would not be what was written.
    plan = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    return {ok: false, errors: [{path: '', code: 'not-json'}]};
  }
  return estimate(plan, tariffs, rules);
}

/** Writes an answer, and a line for each problem, which starts with `where`. Returns the exit status. */
function report(answer: EstimateResult, where: string, {out, err}: Streams): number {
  out(JSON.stringify(answer.ok ? withoutSteps(answer.result) : {errors: answer.errors}));
  if (answer.ok) return 0;
  for (const {path, code} of answer.errors) {
    err(`${where}: ${path ? `${visibleText(path)}: ` : ''}${planProblemMessages[code].en} (${code})`);
  }
  return 1;
}

/** Is this a workbook rather than JSON: by its name, or as every zip file and every older Excel file begins? */
function isWorkbook(name: string, bytes: Buffer): boolean {
  return /\.(xls|ods)\w?$/i.test(name) || ['504b0304', 'd0cf11e0'].includes(bytes.toString('hex', 0, 4));
}

/** Writes what a usage plan workbook has. Returns the exit status: 0 where its lines are all that it counts. */
function reportWorkbook(bytes: Buffer, where: string, {out, err}: Streams): number {
  const reading = readWorkbook(new Uint8Array(bytes), tariffs, editions);
  const {problems} = reading;
  const nothing = {lines: [], termTotals: [0, 0, 0], total: 0, fileTotal: null};
  const read = reading.ok ? withFees(reading) : nothing;
  out(JSON.stringify({...read, problems}));
  for (const problem of problems) {
    const text = filledIn(workbookProblemMessages[problem.code].en, messageFields(problem, 'en'), 'en');
    err(`${where}: ${visibleText(text)} (${problem.code})`);
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

if (process.argv[1] !== undefined && /[\\/]estimate(?:\.[jt]s)?$/.test(process.argv[1])) {
  // A reader that stops reading, as `head` does, is no error.
  process.stdout.on('error', () => process.exit(0));
  process.exitCode = runEstimate(process.argv.slice(2), {
    read: (file) => readFileSync(file === '-' ? 0 : file),
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  });
}
