import {readFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {sshKeyPolicy} from '../../data/ssh-key-policy';
import {checkKey, type KeyCheck} from './check-key';

// RSA takes 15 ms where Ed25519 takes one: those inputs are mutated less often.
const rows = readFileSync(path.join(__dirname, 'fixtures/keys.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): {input: Buffer; isRsa: boolean} => {
    const {inputBase64, expect: expected} = JSON.parse(line);
    return {input: Buffer.from(inputBase64, 'base64'), isRsa: expected.type === 'ssh-rsa'};
  })
  .filter(({input}) => input.length < 4000);
const inputsOf = (isRsa: boolean) => rows.filter((row) => row.isRsa === isRsa).map(({input}) => input);

const options = {policy: sshKeyPolicy, effort: 'quick'} as const;
const VERDICTS = ['valid', 'weak', 'wrong-format', 'private', 'invalid'];
let slowest = 0;

function checked(input: Uint8Array | string): KeyCheck {
  const start = performance.now();
  const check = checkKey(input, options);
  slowest = Math.max(slowest, performance.now() - start);
  return check;
}

function isSound(check: KeyCheck): boolean {
  const hasKey = check.key !== undefined || check.canonical !== undefined;
  return VERDICTS.includes(check.verdict) && !(hasKey && ['private', 'invalid'].includes(check.verdict));
}

const source = fc.constantFrom(...inputsOf(false));
const rsaSource = fc.constantFrom(...inputsOf(true));
const place = fc.double({min: 0, max: 1, noNaN: true});
const at = (buffer: Uint8Array, share: number) => Math.floor(share * buffer.length);

describe('any input', () => {
  test.each([
    ['68,000 mutated inputs', source, 68_000],
    ['2,000 mutated RSA keys', rsaSource, 2000],
  ])(
    '%s: none throws',
    (_name, inputs, numRuns) => {
      fc.assert(
        fc.property(inputs, place, place, fc.uint8Array({maxLength: 6}), (buffer, from, to, put) => {
          const [start, end] = [at(buffer, Math.min(from, to)), at(buffer, Math.max(from, to))];
          const cut = end - start > 8 ? start + (end % 8) : end;
          return isSound(checked(Buffer.concat([buffer.subarray(0, start), put, buffer.subarray(cut)])));
        }),
        {numRuns},
      );
    },
    120_000,
  );

  test('10,000 parts of two inputs put together: none throws', () => {
    fc.assert(
      fc.property(
        source,
        source,
        place,
        place,
        fc.constantFrom('', ' ', '\n', '\r\n', '-----'),
        (a, b, i, j, between) =>
          isSound(
            checked(Buffer.concat([a.subarray(0, at(a, i)), Buffer.from(between), b.subarray(at(b, j))])),
          ),
      ),
      {numRuns: 10_000},
    );
  }, 120_000);

  test('20,000 random texts and bytes: none throws', () => {
    const text = fc.oneof(
      fc.string({unit: 'binary', maxLength: 300}),
      fc.string({unit: fc.constantFrom(...'AZaz09+/= \n->"\\@:.ーＡ\u200b%&;'), maxLength: 300}),
      fc.uint8Array({maxLength: 300}),
    );
    fc.assert(
      fc.property(text, (input) => isSound(checked(input))),
      {numRuns: 20_000},
    );
  }, 120_000);

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
  ])('64 kB of %s are no trouble', (_name, input) => {
    const start = performance.now();
    expect(isSound(checkKey(input, options))).toBe(true);
    const ms = performance.now() - start;
    slowest = Math.max(slowest, ms);
  });

  afterAll(() => console.log(`slowest check: ${slowest.toFixed(1)} ms`));
});
