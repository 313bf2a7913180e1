import {spawnSync} from 'node:child_process';
import {Writable} from 'node:stream';
import {describe, expect, test} from '@jest/globals';
import {tariffs} from '../data/tariffs';
import {estimate} from '../domain/fees/estimate';
import {runEstimate} from './estimate';
import {projectRoot} from './run-command';

/** A stream that keeps what is written to it; or one that fails after the first piece, as a closed pipe does. */
function sink(isClosed = false) {
  const pieces: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      pieces.push(String(chunk));
      done(isClosed ? Object.assign(new Error('write EPIPE'), {code: 'EPIPE'}) : null);
    },
  });
  return {stream, text: () => pieces.join('')};
}

async function run(args: string[], files: Record<string, string | Uint8Array> = {}, isClosed = false) {
  const [out, err] = [sink(isClosed), sink()];
  const status = await runEstimate(args, {
    async read(file) {
      const content = files[file];
      if (content === undefined) throw Object.assign(new Error('no such file'), {code: 'ENOENT'});
      return Buffer.from(content);
    },
    out: out.stream,
    err: err.stream,
  });
  return {status, stdout: out.text(), stderr: err.text()};
}

const lines = [{service: 'storage-general', start: '2026-04-01', end: '2027-03-31', quantities: ['31']}];
const plan = JSON.stringify({fiscalYear: 2026, lines});
const nothing = '{"fiscalYear":2026,"lines":[]}';

/** What the engine gives for a plan, as a line of output. */
function resultOf(text: string): string {
  const answer = estimate(JSON.parse(text), tariffs);
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return `${JSON.stringify(answer.result)}\n`;
}
const error = (code: string, at = '') => `{"errors":[{"path":"${at}","code":"${code}"}]}\n`;

test('as npm runs it: results and errors on their lines, sentences on standard error, exit status', () => {
  const options = {cwd: projectRoot, input: `${plan}\n{}\n`, encoding: 'utf8'} as const;
  const {status, stdout, stderr} = spawnSync(
    'npm',
    ['run', '--silent', 'estimate', '--', '--jsonl'],
    options,
  );
  expect({status, stdout}).toEqual({
    status: 1,
    stdout: `${resultOf(plan)}${JSON.stringify({
      errors: [
        {path: 'fiscalYear', code: 'fiscal-year-missing'},
        {path: 'lines', code: 'lines-missing'},
      ],
    })}\n`,
  });
  expect(stderr).toMatch(/^standard input, line 2: fiscalYear: .*\nstandard input, line 2: lines: .*\n$/);
}, 30_000);

describe('one plan', () => {
  test.each([
    ['as it is', plan],
    ['over several lines, with CRLF', JSON.stringify(JSON.parse(plan), null, 2).replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${plan}`],
  ])('in a file and on standard input, %s', async (_, text) => {
    const right = {status: 0, stdout: resultOf(plan), stderr: ''};
    expect(await run(['plan.json'], {'plan.json': text})).toEqual(right);
    expect(await run(['-'], {'-': text})).toEqual(right);
  });

  test('2025 rules are asked for by the option, but the plan wins', async () => {
    const taxOf = async (rules?: string) =>
      JSON.parse(
        (await run(['--rules', '2025', '-'], {'-': JSON.stringify({fiscalYear: 2026, rules, lines})})).stdout,
      ).taxByTerm;
    expect(await taxOf()).toHaveLength(3);
    expect(await taxOf('2026')).toBeNull();
  });

  test('with problems: codes to standard output, a sentence each to standard error', async () => {
    const wrong = plan.replace('2027-03-31', '2026-03-31').replace('"31"', '31');
    const {status, stdout, stderr} = await run(['wrong.json'], {'wrong.json': wrong});
    expect({status, stdout}).toEqual({
      status: 1,
      stdout:
        '{"errors":[{"path":"lines.0.quantities.0","code":"quantity-not-a-string"},' +
        '{"path":"lines.0.end","code":"end-before-start"}]}\n',
    });
    expect(stderr).toMatch(
      /^wrong\.json: lines\.0\.quantities\.0: .+ \(quantity-not-a-string\)\nwrong\.json: lines\.0\.end: The end is before .+\n$/,
    );
  });

  test.each([
    ['nothing', ''],
    ['half a plan', plan.slice(0, 40)],
    ['two plans', `${plan}\n${plan}`],
    ['bytes that are not UTF-8', Buffer.from('{"fiscalYear":2026,"lines":[],"x":"\xff"}', 'latin1')],
    ['Shift_JIS', Buffer.from([0x22, 0x83, 0x65, 0x22])],
    ['a hundred thousand brackets', '['.repeat(100_000)],
  ])('%s is no JSON text', async (_what, input) => {
    const {status, stdout, stderr} = await run(['-'], {'-': input});
    expect({status, stdout}).toEqual({status: 1, stdout: error('not-json')});
    expect(stderr).toMatch(/^standard input: .+ \(not-json\)\n$/);
  });

  test('control characters in a field name do not reach the terminal', async () => {
    const {stderr} = await run(['-'], {'-': '{"fiscalYear":2026,"lines":[],"\\u001b[31m":1}'});
    expect(stderr).toMatch(/^standard input: \\u\{1b\}\[31m: .+ \(unknown-field\)\n$/);
  });
});

describe('one plan a line', () => {
  test.each([
    ['in a file', ['--jsonl', 'plans.jsonl'], `${plan}\n${nothing}\n`],
    ['on standard input', ['--jsonl', '-'], `${plan}\n${nothing}\n`],
    ['on standard input without a name', ['--jsonl'], `${plan}\n${nothing}`],
    [
      'with a byte order mark, CRLF and blank lines at the end',
      ['--jsonl'],
      `\uFEFF${plan}\r\n${nothing}\r\n\r\n \n`,
    ],
  ])('%s', async (_, args, text) => {
    expect(await run(args, {[args[1] ?? '-']: text})).toEqual({
      status: 0,
      stdout: resultOf(plan) + resultOf(nothing),
      stderr: '',
    });
  });

  test('a bad line gives its errors on its line, and exit status 1 at the end', async () => {
    const bad = [nothing, '', '{"fiscalYear":1999,"lines":[]}', '"\xc3("', 'null', plan].join('\n');
    const {status, stdout, stderr} = await run(['--jsonl'], {'-': Buffer.from(bad, 'latin1')});
    expect({status, stdout}).toEqual({
      status: 1,
      stdout:
        resultOf(nothing) +
        error('not-json') +
        error('fiscal-year-without-tariff', 'fiscalYear') +
        error('not-json') +
        error('plan-not-an-object') +
        resultOf(plan),
    });
    expect(stderr.match(/^standard input, line \d/gm)?.map((where) => where.slice(-1))).toEqual([...'2345']);
  });

  test('no line, no result', async () => {
    expect(await run(['--jsonl'], {'-': ''})).toEqual({status: 0, stdout: '', stderr: ''});
  });

  test('a reader that stops reading is no error', async () => {
    const {status, stdout, stderr} = await run(['--jsonl'], {'-': `${nothing}\n`.repeat(20_000)}, true);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(stdout.length).toBeLessThan(100_000);
  });
});

describe('how it is called', () => {
  test('--help', async () => {
    const {status, stdout, stderr} = await run(['--help']);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(stdout).toContain('npm run --silent estimate -- plan.json');
  });

  test.each([
    [[], /no plan is named/],
    [['a.json', 'b.json'], /more than one file is named/],
    [['no-such.json'], /no-such\.json: there is no such file/],
    [['--fast', '-'], /Unknown option '--fast'/],
    [['--rules'], /Option '--rules <value>' argument missing/],
    [['--rules', '1999', '-'], /there are no rules "1999"\. Write one of: 2025, /],
  ])('%j: exit status 2 and one sentence', async (args, sentence) => {
    const {status, stdout, stderr} = await run(args);
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/^estimate: .*\n$/);
  });
});
