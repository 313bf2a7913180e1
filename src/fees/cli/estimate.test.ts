import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {projectRoot} from '../../lib/run-command';
import {estimate, withoutSteps} from '../estimate';
import {tariffs} from '../prices';
import {editions} from '../workbook/editions';
import {fillWorkbook} from '../workbook/fill';
import {usagePlan} from '../workbook/fixtures/usage-plan';
import {runEstimate} from './estimate';
import {usagePlanFile} from './usage-plan-file';

function run(args: string[], files: Record<string, string | Uint8Array> = {}) {
  const output = {stdout: '', stderr: ''};
  const status = runEstimate(args, {
    read(file) {
      const content = files[file];
      if (content === undefined) throw new Error(`ENOENT: no such file or directory, open '${file}'`);
      return Buffer.from(content);
    },
    out: (line) => {
      output.stdout += `${line}\n`;
    },
    err: (line) => {
      output.stderr += `${line}\n`;
    },
  });
  return {status, ...output};
}

const lines = [{service: 'storage-general', start: '2026-04-01', end: '2027-03-31', quantities: ['31']}];
const plan = JSON.stringify({fiscalYear: 2026, lines});
const none = '{"fiscalYear":2026,"lines":[]}';

/** What the engine gives for a plan, as a line of output. */
function resultOf(text: string): string {
  const answer = estimate(JSON.parse(text), tariffs);
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return `${JSON.stringify(withoutSteps(answer.result))}\n`;
}
const error = (code: string, at = '') => `{"errors":[{"path":"${at}","code":"${code}"}]}\n`;

test('as npm runs it: results and errors on their lines, sentences on standard error, exit status', () => {
  const options = {cwd: projectRoot, input: `${plan}\n{}\n`, encoding: 'utf8'} as const;
  const {status, stdout, stderr} = spawnSync('npm', ['run', '--silent', 'estimate', '--', '--jsonl'], options);
  const errors = [
    {path: 'fiscalYear', code: 'fiscal-year-missing'},
    {path: 'lines', code: 'lines-missing'},
  ];
  expect({status, stdout}).toEqual({status: 1, stdout: `${resultOf(plan)}${JSON.stringify({errors})}\n`});
  expect(stderr).toMatch(/^standard input, line 2: fiscalYear: .*\nstandard input, line 2: lines: .*\n$/);
}, 30_000);

test.each<[string, string | Uint8Array, string[], string]>([
  ['in a file', plan, ['plan.json'], resultOf(plan)],
  ['on standard input', plan, ['-'], resultOf(plan)],
  ['over several lines', JSON.stringify(JSON.parse(plan), null, 2).replaceAll('\n', '\r\n'), ['-'], resultOf(plan)],
  ['with a byte order mark', `\uFEFF${plan}`, ['-'], resultOf(plan)],
  ['several in a file', `${plan}\n${none}\n`, ['--jsonl', 'plans.jsonl'], resultOf(plan) + resultOf(none)],
  ['several on standard input', `${plan}\n${none}`, ['--jsonl', '-'], resultOf(plan) + resultOf(none)],
  ['several without a name', `\uFEFF${plan}\r\n${none}\r\n \n`, ['--jsonl'], resultOf(plan) + resultOf(none)],
  ['no line', '', ['--jsonl'], ''],
])('plans, %s', (_, input, args, stdout) => {
  expect(run(args, {[args.at(-1)?.replace('--jsonl', '-') ?? '-']: input})).toEqual({
    status: 0,
    stdout,
    stderr: '',
  });
});

test('2025 rules are asked for by the option, but the plan wins', () => {
  const taxOf = (rules?: string) => {
    const text = JSON.stringify({fiscalYear: 2026, rules, lines});
    return JSON.parse(run(['--rules', '2025', '-'], {'-': text}).stdout).taxByTerm;
  };
  expect(taxOf()).toHaveLength(3);
  expect(taxOf('2026')).toBeNull();
});

test('problems of a plan: codes to standard output, a sentence each to standard error', () => {
  const wrong = plan.replace('2027-03-31', '2026-03-31').replace('"31"', '31');
  const {status, stdout, stderr} = run(['wrong.json'], {'wrong.json': wrong});
  const errors = [
    {path: 'lines.0.quantities.0', code: 'quantity-not-a-string'},
    {path: 'lines.0.end', code: 'end-before-start'},
  ];
  expect({status, stdout}).toEqual({status: 1, stdout: `${JSON.stringify({errors})}\n`});
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/^wrong\.json: lines\.0\.quantities\.0: .+ \(quantity-not-a-string\)$/),
    expect.stringMatching(/^wrong\.json: lines\.0\.end: The end date is before .+ \(end-before-start\)$/),
    '',
  ]);
});

test.each([
  ['nothing', ''],
  ['half a plan', plan.slice(0, 40)],
  ['two plans', `${plan}\n${plan}`],
  ['bytes that are not UTF-8', Buffer.from('{"fiscalYear":2026,"lines":[],"x":"\xff"}', 'latin1')],
  ['a hundred thousand brackets', '['.repeat(100_000)],
])('%s is no JSON text', (_what, input) => {
  const {status, stdout, stderr} = run(['-'], {'-': input});
  expect({status, stdout}).toEqual({status: 1, stdout: error('not-json')});
  expect(stderr).toMatch(/^standard input: .+ \(not-json\)\n$/);
});

test('control characters in a field name do not reach the terminal', () => {
  const {stderr} = run(['-'], {'-': '{"fiscalYear":2026,"lines":[],"\\u001b[31m":1}'});
  expect(stderr).toMatch(/^standard input: \\u\{1b\}\[31m: .+ \(unknown-field\)\n$/);
});

test('a bad line gives its errors on its line, and exit status 1 at the end', () => {
  const bad = [none, '', '{"fiscalYear":1999,"lines":[]}', '"\xc3("', 'null', plan].join('\n');
  const {status, stdout, stderr} = run(['--jsonl'], {'-': Buffer.from(bad, 'latin1')});
  const errors = [
    error('not-json'),
    error('fiscal-year-without-tariff', 'fiscalYear'),
    error('not-json'),
    error('plan-not-an-object'),
  ];
  expect({status, stdout}).toEqual({status: 1, stdout: [resultOf(none), ...errors, resultOf(plan)].join('')});
  expect(stderr.match(/^standard input, line \d/gm)?.map((where) => where.slice(-1))).toEqual([...'2345']);
});

describe('a usage plan workbook', () => {
  const fill = () => {
    const filled = fillWorkbook(usagePlan(), JSON.parse(plan), tariffs, editions);
    if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
    return filled.bytes;
  };

  test('its lines with their fees, its totals and the one in the file', () => {
    const {status, stdout, stderr} = run(['plan.xlsx'], {'plan.xlsx': fill()});
    const fees = [58_826, 58_826, 58_345];
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(JSON.parse(stdout)).toEqual({
      fiscalYear: 2026,
      lines: [{row: 12, ...lines[0], days: [122, 122, 121], fees}],
      termTotals: fees,
      total: 175_997,
      fileTotal: 175_997,
      problems: [],
    });
  });

  test.each<[string, string[], Uint8Array, object, RegExp]>([
    [
      'one whose amounts are not its lines',
      ['-'],
      usagePlan('2026', {E12: 31, U34: 1000}),
      {
        total: 175_997,
        fileTotal: 777,
        problems: [{code: 'amount-by-hand', cell: 'U34', yen: 1000}, {code: 'total-differs'}],
      },
      /^standard input: Amounts entered by hand, 1,000 JPY .*U34.* \(amount-by-hand\)\n.*\(total-differs\)\n$/,
    ],
    [
      'one that cannot be read',
      ['old.xls'],
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      {lines: [], total: 0, fileTotal: null, problems: [{code: 'not-a-workbook'}]},
      /^old\.xls: .* \(not-a-workbook\)\n$/,
    ],
  ])('%s: exit status 1, its problems on both outputs', (_name, args, bytes, output, sentences) => {
    const {status, stdout, stderr} = run(args, {[args[0] ?? '']: bytes});
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject(output);
    expect(stderr).toMatch(sentences);
  });
});

test('the usage plan that the operator put into static/ is checked', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'static-'));
  writeFileSync(path.join(folder, 'plan.xlsx'), usagePlan());
  writeFileSync(path.join(folder, 'old.xlsx'), usagePlan('2025'));
  expect(usagePlanFile('', folder)).toBe('');
  expect(usagePlanFile('plan.xlsx', folder)).toBe('/plan.xlsx');
  expect(() => usagePlanFile('old.xlsx', folder)).toThrow(/customFields\.usagePlan: .*another-years-file.* Use 2026_v/);
  expect(() => usagePlanFile('no.xlsx', folder)).toThrow(/static\/no\.xlsx: there is no such file/);
  rmSync(folder, {recursive: true});
});

test('--help', () => {
  const {status, stdout, stderr} = run(['--help']);
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  expect(stdout).toContain('npm run --silent estimate -- plan.json');
  expect(stdout).toContain('group-cloud-transport');
});

test('the example of --help is a plan', () => {
  const [example = ''] = /\{"fiscalYear"[\s\S]*?\n {2}\]\}/.exec(run(['--help']).stdout) ?? [];
  const {status, stdout} = run(['-'], {'-': example});
  expect(status).toBe(0);
  expect(JSON.parse(stdout).lines).toHaveLength(4);
});

test.each([
  [[], /name one file/],
  [['a.json', 'b.json'], /name one file/],
  [['no-such.json'], /no such file .*no-such\.json/],
  [['--fast', '-'], /Unknown option '--fast'/],
  [['--rules'], /Option '--rules <value>' argument missing/],
  [['--rules', '1999', '-'], /there are no rules "1999"\. Write one of: 2025, /],
])('called with %j: exit status 2 and one sentence', (args, sentence) => {
  const {status, stdout, stderr} = run(args);
  expect({status, stdout}).toEqual({status: 2, stdout: ''});
  expect(stderr).toMatch(sentence);
  expect(stderr).toMatch(/^estimate: .*\n$/);
});
