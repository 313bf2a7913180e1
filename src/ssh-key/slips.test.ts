import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@jest/globals';
import {runs} from '../lib/test-support/exhaustive';
import {checkKey} from './check-key';
import {ALPHABET} from './encoding';

/** Numbers below 2^32 that look random and are the same each time (Knuth's multiplier, upper bits). */
function numbersFrom(seed: number): () => number {
  let state = BigInt(seed);
  return () => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number(state >> 32n);
  };
}

/** So many copies of a line, in each of them one character of the base64 part replaced by another one. */
function slipsOf(line: string, count: number, seed = 1): string[] {
  const [type = '', body = '', comment = ''] = line.split(' ');
  const next = numbersFrom(seed);
  const length = body.replace(/=+$/, '').length;
  return Array.from({length: count}, () => {
    const place = next() % length;
    const old = ALPHABET.indexOf(body.charAt(place));
    const character = ALPHABET.charAt((old + 1 + (next() % 63)) % 64);
    return `${type} ${body.slice(0, place)}${character}${body.slice(place + 1)} ${comment}`;
  });
}

const lines = readFileSync(path.join(__dirname, 'fixtures/slip-keys.txt'), 'utf8').trim().split('\n');
/** The least share of slips that must be refused, in percent: a key type cannot notice every one. */
const least: Record<string, number> = {ed25519: 65, rsa2048: 85, rsa4096: 90, ecdsa256: 99};

test.each(lines)('one character changed, %#: enough slips are refused', (line) => {
  const slips = slipsOf(line, runs(200, 1000));
  const isValid = (slip: string) => checkKey(slip).verdict === 'valid';
  const refused = slips.filter((slip) => !isValid(slip)).length;
  expect((100 * refused) / slips.length).toBeGreaterThanOrEqual(least[line.split(' ')[2] ?? ''] ?? 100);
});
