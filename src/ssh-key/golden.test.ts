// Compares the key check with ssh-keygen: with inputs that it labelled (fixtures/README.md), and with fresh keys of the
// one on this machine.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, expect, test} from '@jest/globals';
import {runs} from '../lib/test-support/exhaustive';
import {jsonLines} from '../lib/test-support/json-lines';
import {checkKey} from './check-key';
import {fingerprintsOf} from './fingerprint';
import {sshKeyPolicy} from './policy';

type Expected = {
  verdict: string;
  type?: string | undefined;
  bits?: number | undefined;
  sha256?: string | undefined;
  md5?: string | undefined;
  comment?: string | undefined;
  canonical?: string | undefined;
  /** For an invalid input: `canonical` is the one right repair. */
  repairable?: boolean;
};

/** Type and base64: what a key is. */
const keyOf = (line: string | undefined) => line?.split(' ').slice(0, 2).join(' ');

const file = path.join(__dirname, 'fixtures/golden.jsonl');
const cases = jsonLines<{id: string; inputBase64: string; expect: Expected}>(file).map((row) => {
  const input = Buffer.from(row.inputBase64, 'base64');
  const check = checkKey(input);
  const {key, verdict, canonical} = check;
  const {type, bits, comment} = key ?? {};
  const given = {verdict, type, bits, comment, ...(key && fingerprintsOf(key.blob)), canonical: keyOf(canonical)};
  const expected = {...row.expect, canonical: keyOf(row.expect.canonical)};
  return {id: row.id, input, check, given, expected};
});

type Case = (typeof cases)[number];
const differs = (a: unknown, b: unknown) => a !== undefined && b !== undefined && a !== b;
/** Is every stated one of these fields as expected? */
const same = ({given, expected}: Case, ...fields: (keyof Case['given'] & keyof Expected)[]) =>
  fields.every((field) => expected[field] === undefined || expected[field] === given[field]);

function isRefusedOrRepaired({given, expected, check}: Case): boolean {
  if (given.verdict !== 'invalid') {
    const isRepair = given.verdict === 'wrong-format' && expected.repairable === true;
    return isRepair && !differs(given.canonical, expected.canonical);
  }
  return given.canonical === undefined && check.key === undefined && check.findings[0]?.code !== 'no-key';
}

/** Is the finding all there is in the answer, and nothing of the input? */
function tellsNothing({check, input}: Case): boolean {
  const answer = JSON.stringify(check);
  const words = input.toString().match(/[\w+/=-]{8,}/g) ?? [];
  const isBare = Object.keys(check).sort().join() === 'findings,verdict' && check.findings.length === 1;
  return isBare && !words.some((word) => answer.includes(word));
}

/** What holds for the inputs of each verdict. */
const rules: Record<string, (one: Case) => boolean> = {
  valid: (one) =>
    same(one, 'verdict', 'type', 'bits', 'sha256', 'md5', 'canonical') &&
    one.given.comment === (one.expected.comment ?? ''),
  weak: (one) => same(one, 'verdict', 'type', 'bits', 'sha256', 'md5'),
  'wrong-format': (one) => same(one, 'verdict', 'canonical') && !one.check.findings.some(({code}) => code === 'no-key'),
  private: (one) => same(one, 'verdict') && tellsNothing(one),
  invalid: isRefusedOrRepaired,
};

test.each(Object.entries(rules))('%s', (verdict, isRight) => {
  const wrong = cases.filter((one) => one.expected.verdict === verdict && !isRight(one));
  expect(wrong.map(({id, given, expected}) => ({id, given, expected}))).toEqual([]);
});

test('every case has a verdict that is tested above', () => {
  expect(cases.filter(({expected}) => !(expected.verdict in rules))).toEqual([]);
});

test('no input shows the fingerprint or the line of another key', () => {
  const others = cases.filter(
    ({given, expected}) => differs(given.sha256, expected.sha256) || differs(given.canonical, expected.canonical),
  );
  expect(others.map(({id}) => id)).toEqual([]);
});

/** Type, bits and how many keys. RSA is slow to make. */
const keys: [type: string, bits: number | undefined, count: number][] = [
  ['ed25519', undefined, runs(3, 100)],
  ['ecdsa', 256, runs(1, 30)],
  ['ecdsa', 384, runs(1, 25)],
  ['ecdsa', 521, runs(1, 25)],
  ['rsa', 1024, runs(1, 8)],
  ['rsa', 2048, runs(1, 6)],
  ['rsa', 3072, runs(0, 2)],
  ['dsa', undefined, runs(1, 4)],
];

const folder = mkdtempSync(path.join(os.tmpdir(), 'throw-away-keys-'));
afterAll(() => rmSync(folder, {recursive: true}));
const keygen = (...args: string[]) => spawnSync('ssh-keygen', args, {cwd: folder, encoding: 'utf8'});

function compareFreshKey(type: string, bits: number | undefined): void {
  rmSync(path.join(folder, 'key'), {force: true});
  const size = bits === undefined ? [] : ['-b', String(bits)];
  const made = keygen('-q', '-t', type, ...size, '-N', '', '-C', 'x y', '-f', 'key');
  // OpenSSH 10 makes no DSA keys any more.
  if (made.status !== 0 && type === 'dsa') return;
  const {verdict, key} = checkKey(readFileSync(path.join(folder, 'key.pub')));
  if (key === undefined) throw new Error('no key');
  const isRefused = sshKeyPolicy.refused.includes(key.type) || key.bits < (sshKeyPolicy.minBits[key.type] ?? 0);
  expect(verdict).toBe(isRefused ? 'weak' : 'valid');
  const {sha256, md5} = fingerprintsOf(key.blob);
  const line = keygen('-l', '-f', 'key.pub').stdout.trimEnd();
  expect(`${key.bits} ${sha256} ${key.comment}`).toBe(line.replace(/ \([^)]*\)$/, ''));
  expect(keygen('-l', '-E', 'md5', '-f', 'key.pub').stdout).toContain(md5);
}

if (keygen('-?').error) {
  console.log('not run: fresh keys of ssh-keygen, which is not installed (Debian: openssh-client)');
} else {
  test(
    'fresh keys of ssh-keygen: fingerprints and bits are the same',
    () => {
      for (const [type, bits, count] of keys) for (let i = 0; i < count; i++) compareFreshKey(type, bits);
    },
    runs(30_000, 300_000),
  );
}
