import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {runs} from '../lib/test-support/exhaustive';
import {jsonLines} from '../lib/test-support/json-lines';
import {checkKey} from './check-key';

type Row = {inputBase64: string; expect: {type?: string}};

// RSA takes 15 ms where Ed25519 takes one: those inputs are mutated less often.
const rows = jsonLines<Row>(path.join(__dirname, 'fixtures/keys.jsonl'))
  .map((row) => ({input: Buffer.from(row.inputBase64, 'base64'), isRsa: row.expect.type === 'ssh-rsa'}))
  .filter(({input}) => input.length < 4000);
const inputsOf = (isRsa: boolean) => rows.filter((row) => row.isRsa === isRsa).map(({input}) => input);

const VERDICTS = ['valid', 'weak', 'wrong-format', 'private', 'invalid'];

/** Does the check answer, and show no key where there is none to show? */
function isSound(input: Uint8Array | string): boolean {
  const {verdict, key, canonical} = checkKey(input);
  const hasKey = key !== undefined || canonical !== undefined;
  return VERDICTS.includes(verdict) && !(hasKey && ['private', 'invalid'].includes(verdict));
}

const source = fc.constantFrom(...inputsOf(false));
const place = fc.double({min: 0, max: 1, noNaN: true});
const at = (buffer: Uint8Array, share: number) => Math.floor(share * buffer.length);

function mutated(inputs: fc.Arbitrary<Buffer>): fc.Arbitrary<Uint8Array> {
  return fc.tuple(inputs, place, place, fc.uint8Array({maxLength: 6})).map(([buffer, from, to, put]) => {
    const [start, end] = [at(buffer, Math.min(from, to)), at(buffer, Math.max(from, to))];
    const cut = end - start > 8 ? start + (end % 8) : end;
    return Buffer.concat([buffer.subarray(0, start), put, buffer.subarray(cut)]);
  });
}

const joined = fc
  .tuple(source, source, place, place, fc.constantFrom('', ' ', '\n', '\r\n', '-----'))
  .map(([a, b, i, j, between]) => Buffer.concat([a.subarray(0, at(a, i)), Buffer.from(between), b.subarray(at(b, j))]));

const random = fc.oneof(
  fc.string({unit: 'binary', maxLength: 300}),
  fc.string({unit: fc.constantFrom(...'AZaz09+/= \n->"\\@:.ーＡ\u200b%&;'), maxLength: 300}),
  fc.uint8Array({maxLength: 300}),
);

test.each<[string, fc.Arbitrary<Uint8Array | string>, number]>([
  ['mutated inputs', mutated(source), runs(2_000, 68_000)],
  ['mutated RSA keys', mutated(fc.constantFrom(...inputsOf(true))), runs(60, 2_000)],
  ['parts of two inputs put together', joined, runs(300, 10_000)],
  ['random texts and bytes', random, runs(600, 20_000)],
])(
  '%s: none throws, none shows a key that it refuses',
  (_name, input, numRuns) => fc.assert(fc.property(input, isSound), {numRuns}),
  runs(30_000, 600_000),
);

// Quadratic work on any of these would run into the time limit of a test.
describe('64 kB of', () => {
  test.each([
    ['blanks', ' '.repeat(65_000)],
    ['line ends behind a type', `ssh-rsa${'\n'.repeat(65_000)}`],
    ['one type after the other', 'ssh-rsa '.repeat(8000)],
    ['types glued together', 'ssh-'.repeat(16_000)],
    ['zero bytes in base64', `ssh-rsa ${'A'.repeat(65_000)}`],
    ['short lines of base64', `ssh-rsa AAAAB3NzaC1yc2EA\n${'AAAA\n'.repeat(13_000)}`],
    ['pieces of base64', `ssh-rsa AAAAB3NzaC1yc2EA ${'AAAA '.repeat(13_000)}`],
    ['quotes', `${'"'.repeat(32_000)}ssh-rsa AAAA${'"'.repeat(32_000)}`],
    ['dashes', '-'.repeat(65_000)],
    ['headers', `---- BEGIN SSH2 PUBLIC KEY ----\n${'A: b\n'.repeat(13_000)}`],
    ['hosts', `${'a.b,'.repeat(16_000)} ssh-rsa AAAAB3NzaC1yc2EA`],
    ['options', `${'no-pty,'.repeat(9000)} ssh-rsa AAAAB3NzaC1yc2EA`],
    ['mail quoting', '> '.repeat(32_000)],
    ['braces', '{"kty":'.repeat(9000)],
    ['colons', 'aa:'.repeat(21_000)],
  ])('%s', (_name, input) => expect(isSound(input)).toBe(true));
});
