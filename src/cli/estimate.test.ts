// Calls the command as a shell does: what goes to which stream, and with which exit status.
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, jest, test} from '@jest/globals';

// Each call starts a process of its own.
jest.setTimeout(60_000);

const root = path.join(__dirname, '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'estimate-'));
afterAll(() => rmSync(folder, {recursive: true}));

const command = ['--import', 'tsx', path.join('src', 'cli', 'estimate.ts')];

function estimate(args: string[], input: string | Buffer = '') {
  const {status, stdout, stderr} = spawnSync(process.execPath, [...command, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return {status, stdout, stderr};
}

function fileWith(name: string, content: string | Buffer): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

const year = {start: '2026-04-01', end: '2027-03-31'};
const plan = JSON.stringify({
  fiscalYear: 2026,
  lines: [{service: 'storage-general', ...year, quantities: ['31']}],
});
const result =
  '{"lines":[{"days":[122,122,121],"fees":[58826,58826,58345]}],"taxByTerm":null,"termTotals":[58826,58826,58345],"total":175997,"notes":[]}\n';
const empty = '{"lines":[],"taxByTerm":null,"termTotals":[0,0,0],"total":0,"notes":[]}\n';
const error = (code: string, at = '') => `{"errors":[{"path":"${at}","code":"${code}"}]}\n`;

describe('one plan', () => {
  test('as npm runs it', () => {
    const file = fileWith('npm.json', plan);
    const {status, stdout} = spawnSync('npm', ['run', '--silent', 'estimate', '--', file], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({status, stdout}).toEqual({status: 0, stdout: result});
  });

  test.each([
    ['as it is', plan],
    ['over several lines, with CRLF', JSON.stringify(JSON.parse(plan), null, 2).replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${plan}`],
  ])('in a file and on standard input, %s', (name, text) => {
    const right = {status: 0, stdout: result, stderr: ''};
    expect(estimate([fileWith(`${name}.json`, text)])).toEqual(right);
    expect(estimate(['-'], text)).toEqual(right);
  });

  test('2025 rules are asked for by the option, but the plan has the last word', () => {
    const lines = [{service: 'storage-personal', start: '2026-04-01', end: '2026-07-31', quantities: ['29']}];
    const taxOf = (rules?: string) =>
      JSON.parse(estimate(['--rules', '2025', '-'], JSON.stringify({fiscalYear: 2026, rules, lines})).stdout)
        .taxByTerm;
    expect(taxOf()).toEqual([4010, 0, 0]);
    expect(taxOf('2026')).toBeNull();
  });

  test('with problems: codes to standard output, a message each to standard error', () => {
    const file = fileWith('wrong.json', plan.replace('2027-03-31', '2026-03-31').replace('"31"', '31'));
    expect(estimate([file])).toEqual({
      status: 1,
      stdout:
        '{"errors":[{"path":"lines.0.quantities.0","code":"quantity-not-a-string"},{"path":"lines.0.end","code":"end-before-start"}]}\n',
      stderr: [
        `${file}: lines.0.quantities.0: The data of the plan have the wrong form. Enter the plan anew. (quantity-not-a-string)`,
        `${file}: lines.0.end: The end is before the start. Write the day of the start or a later one. (end-before-start)`,
        '',
      ].join('\n'),
    });
  });

  test.each([
    ['nothing', ''],
    ['half a plan', plan.slice(0, 40)],
    ['two plans', `${plan}\n${plan}`],
    [
      'bytes that are not UTF-8',
      Buffer.concat([Buffer.from('{"fiscalYear":2026,"lines":[],"x":"'), Buffer.of(0xff), Buffer.from('"}')]),
    ],
    ['Shift_JIS', Buffer.from([0x22, 0x83, 0x65, 0x22])],
    ['a hundred thousand brackets', '['.repeat(100_000)],
  ])('%s is no JSON text', (_what, input) => {
    expect(estimate(['-'], input)).toEqual({
      status: 1,
      stdout: error('not-json'),
      stderr: 'standard input: The data of the plan have the wrong form. Enter the plan anew. (not-json)\n',
    });
  });

  test('control characters in a field name do not reach the terminal', () => {
    const {stderr} = estimate(['-'], '{"fiscalYear":2026,"lines":[],"\\u001b[31m":1}');
    expect(stderr).toBe(
      'standard input: \\u{1b}[31m: The data of the plan have the wrong form. Enter the plan anew. (unknown-field)\n',
    );
  });
});

describe('one plan a line', () => {
  const nothing = '{"fiscalYear":2026,"lines":[]}';

  test('from a file, from standard input, and from standard input without a name', () => {
    const right = {status: 0, stdout: result + empty, stderr: ''};
    const text = `${plan}\n${nothing}\n`;
    expect(estimate(['--jsonl', fileWith('plans.jsonl', text)])).toEqual(right);
    expect(estimate(['--jsonl', '-'], text)).toEqual(right);
    expect(estimate(['--jsonl'], text)).toEqual(right);
    expect(estimate(['--jsonl'], text.trimEnd())).toEqual(right);
  });

  test('with a byte order mark, CRLF and blank lines at the end', () => {
    expect(estimate(['--jsonl'], `\uFEFF${plan}\r\n${nothing}\r\n\r\n \n`)).toEqual({
      status: 0,
      stdout: result + empty,
      stderr: '',
    });
  });

  test('a bad line gives its errors on its line, and exit status 1 at the end', () => {
    const input = Buffer.concat([
      Buffer.from(`${nothing}\n\n{"fiscalYear":2024,"lines":[]}\n"`),
      Buffer.of(0xc3, 0x28),
      Buffer.from(`"\nnull\n${plan}\n`),
    ]);
    const {status, stdout, stderr} = estimate(['--jsonl'], input);
    expect(status).toBe(1);
    expect(stdout).toBe(
      empty +
        error('not-json') +
        error('fiscal-year-without-tariff', 'fiscalYear') +
        error('not-json') +
        error('plan-not-an-object') +
        result,
    );
    expect(stderr.split('\n').map((line) => line.split(':')[0])).toEqual([
      'standard input, line 2',
      'standard input, line 3',
      'standard input, line 4',
      'standard input, line 5',
      '',
    ]);
  });

  test('no line, no result', () =>
    expect(estimate(['--jsonl'], '')).toEqual({status: 0, stdout: '', stderr: ''}));

  test('a reader that stops reading is no error', async () => {
    const child = spawn(process.execPath, [...command, '--jsonl'], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(`${plan}\n`.repeat(20_000));
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
  });
});

describe('how it is called', () => {
  test('--help', () => {
    const {status, stdout, stderr} = estimate(['--help']);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(stdout).toContain('npm run --silent estimate -- plan.json');
  });

  test.each([
    [[], 'no plan is named. Name a file, or write - for standard input.'],
    [['a.json', 'b.json'], 'more than one file is named. Name one file at a time.'],
    [['no-such.json'], 'no-such.json: there is no such file. Check the name and the folder.'],
    [['src'], 'src: this is a folder. Name a file in it.'],
    [['--fast', '-'], "Unknown option '--fast'. Write --help to see the options."],
    [['--rules'], "Option '--rules <value>' argument missing. Write --help to see the options."],
    [['--rules', '2024', '-'], 'there are no rules "2024". Write one of: 2025, 2026.'],
  ])('%j: exit status 2 and one sentence', (args, sentence) => {
    expect(estimate(args)).toEqual({status: 2, stdout: '', stderr: `estimate: ${sentence}\n`});
  });
});

describe.each([
  ['2026', [], 261],
  ['2025', ['--rules', '2025'], 91],
])('the workbook of %s', (name, options, comparable) => {
  const file = path.join(root, '..', 'shared', 'golden', 'fees', `plans-${name}.jsonl`);
  if (!existsSync(file)) {
    console.log(`skipped: ${file} is absent, so the command is not compared with the workbook of ${name}`);
    test.skip('reference results are absent', () => {});
    return;
  }

  test('gives what the command gives', () => {
    type Line = {start: string; end: string};
    type Case = {plan: {lines: Line[]}; expect: {days: number[][]; fees: number[][]; total: number}};
    const cases: Case[] = readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const input = cases.map(({plan: one}) => JSON.stringify(one)).join('\n');
    const {status, stdout} = estimate(['--jsonl', ...options], input);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toHaveLength(cases.length);
    let equal = 0;
    cases.forEach(({plan: {lines}, expect: {days, fees, ...totals}}, i) => {
      const backwards = lines.flatMap(({start, end}, at) => (end < start ? [`lines.${at}.end`] : []));
      if (backwards.length > 0) {
        expect(answers[i]).toEqual({errors: backwards.map((at) => ({path: at, code: 'end-before-start'}))});
        return;
      }
      const {notes: _, ...answer} = answers[i];
      const expected = days.map((ofLine, at) => ({days: ofLine, fees: fees[at]}));
      expect(answer).toEqual({taxByTerm: null, ...totals, lines: expected});
      equal += 1;
    });
    console.log(`command, workbook ${name}: ${equal} of ${cases.length} plans compared, all equal`);
    expect(equal).toBe(comparable);
    // The lines that end before they start.
    expect(status).toBe(1);
  });
});
