import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {projectRoot} from '../../lib/run-command';
import {jsonLines} from '../../lib/test-support/json-lines';
import {exampleKeyLine} from '../../site-tests/example-key';
import {checkKeys} from './check-keys';

const file = path.join(__dirname, '../fixtures/keys.jsonl');
const fixtures = jsonLines<{id: string; inputBase64: string}>(file);
const inputOf = (id: string) => Buffer.from(fixtures.find((row) => row.id === id)?.inputBase64 ?? '', 'base64');

function run(args: string[], files: Record<string, Uint8Array | string>) {
  const out: string[] = [];
  const err: string[] = [];
  const status = checkKeys(args, {
    read(file) {
      const content = files[file];
      if (content === undefined) throw new Error(`no such file: ${file}`);
      return Buffer.from(content);
    },
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return {status, out, err};
}

test('as npm runs it: standard input, standard output and standard error, exit status', () => {
  const options = {cwd: projectRoot, input: inputOf('rsa-too-short'), encoding: 'utf8'} as const;
  const {status, stdout, stderr} = spawnSync('npm', ['run', '--silent', 'check-keys', '--', 'no.pub', '-'], options);
  expect({status, stderr}).toEqual({
    status: 1,
    stderr: "check-keys: ENOENT: no such file or directory, open 'no.pub'\n",
  });
  expect(stdout).toMatch(/^file .*\n\(standard input\) +weak +ssh-rsa +1024 /);
}, 30_000);

describe('the table', () => {
  test('a valid key: type, bits, fingerprint, comment, message; status 0', () => {
    const {status, out} = run(['a.pub'], {'a.pub': exampleKeyLine});
    expect(status).toBe(0);
    expect(out[1]).toMatch(/^a\.pub +valid +ssh-ed25519 +256 +SHA256:[\w+/]{43} +nigsc-gw:taro:2026-04-01 +Accept\.$/);
  });

  test('a private key: named, nothing of it printed; status 1', () => {
    const key = inputOf('private-key');
    const {status, out, err} = run(['-'], {'-': key});
    expect(status).toBe(1);
    expect(out[1]).toContain('It contains a private key');
    const words = key.toString().match(/[\w+/=]{12,}/g) ?? [];
    expect(words.filter((word) => [...out, ...err].join('\n').includes(word))).toEqual([]);
  });

  test('control characters of a comment are written out', () => {
    const key = `${inputOf('valid').toString()} a\u001b]0;x\u0007`;
    expect(run(['a.pub'], {'a.pub': key}).out[1]).toContain('a\\u{1b}]0;x\\u{7}');
  });

  test('a missing file is reported, the others are checked', () => {
    const {status, out, err} = run(['none.pub', 'a.pub'], {'a.pub': inputOf('valid')});
    expect(status).toBe(1);
    expect(err).toEqual(['check-keys: no such file: none.pub']);
    expect(out).toHaveLength(2);
  });

  test('a key in another format: the line to register is below the table', () => {
    const {status, out} = run(['a.pem'], {'a.pem': inputOf('pem-pkcs1')});
    expect(status).toBe(1);
    expect(out[1]).toMatch(/wrong-format.*in another format \(RSA PUBLIC KEY\)/);
    expect(out.slice(2, 4)).toEqual(['', 'a.pem, as one line:']);
    expect(out[4]).toMatch(/^ssh-rsa AAAA[\w+/]+={0,2}$/);
  });

  test('too large a file', () => {
    const {status, out} = run(['big'], {big: 'x'.repeat(65_537)});
    expect(status).toBe(1);
    expect(out[1]).toContain('It is larger than 64 kB');
  });

  test('options', () => {
    expect(run(['--help'], {})).toMatchObject({status: 0, err: []});
    expect(run(['--colour'], {})).toMatchObject({status: 1, out: [], err: [expect.stringContaining('--colour')]});
  });
});

describe('--jsonl', () => {
  const lines = (...ids: string[]) =>
    ids.map((id) => JSON.stringify({id, inputBase64: inputOf(id).toString('base64')})).join('\n');

  test('gives what the contract names', () => {
    const {status, out} = run(['--jsonl'], {'-': lines('wrapped-lines', 'truncated', 'private-key')});
    expect(status).toBe(1);
    expect(out.map((line) => JSON.parse(line))).toEqual([
      {
        id: 'wrapped-lines',
        verdict: 'wrong-format',
        type: 'ssh-ed25519',
        bits: 256,
        sha256: expect.stringMatching(/^SHA256:[\w+/]{43}$/),
        md5: expect.stringMatching(/^MD5:(?:[0-9a-f]{2}:){15}[0-9a-f]{2}$/),
        comment: 'nigsc-gw:taro:2026-04-01',
        codes: ['wrapped-lines'],
        canonical: expect.stringMatching(/^ssh-ed25519 AAAA[\w+/]{64} nigsc-gw:taro:2026-04-01$/),
      },
      {id: 'truncated', verdict: 'invalid', codes: ['truncated']},
      {id: 'private-key', verdict: 'private', codes: ['private-key']},
    ]);
  });

  test('a bad line is reported by its number and does not stop the others', () => {
    const {status, out, err} = run(['--jsonl'], {'-': `{\n{"id":7}\n${lines('valid')}\n`});
    expect(status).toBe(1);
    expect(err).toEqual([
      'check-keys: line 1: not JSON. Write {"id": …, "inputBase64": "…"}.',
      'check-keys: line 2: inputBase64 is missing or not base64.',
    ]);
    const codes = out.map((line) => JSON.parse(line)).map(({errors, verdict}) => verdict ?? errors[0].code);
    expect(codes).toEqual(['not-json', 'not-base64', 'valid']);
  });

  test('all valid: status 0', () => {
    expect(run(['--jsonl'], {'-': lines('valid')}).status).toBe(0);
  });
});
