import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@jest/globals';
import {runs} from '../lib/test-support/exhaustive';
import {checkKey} from './check-key';
import {slipsOf} from './slips';
import {sshKeyPolicy} from './ssh-key-policy';

const lines = readFileSync(path.join(__dirname, 'fixtures/slip-keys.txt'), 'utf8').trim().split('\n');
/** The least share of slips that must be refused, in percent: a key type cannot notice every one. */
const least: Record<string, number> = {ed25519: 65, rsa2048: 85, rsa4096: 90, ecdsa256: 99};

test.each(lines)('one character changed, %#: enough slips are refused', (line) => {
  const slips = slipsOf(line, runs(200, 1000));
  const isValid = (slip: string) => checkKey(slip, {policy: sshKeyPolicy, effort: 'quick'}).verdict === 'valid';
  const refused = slips.filter((slip) => !isValid(slip)).length;
  expect((100 * refused) / slips.length).toBeGreaterThanOrEqual(least[line.split(' ')[2] ?? ''] ?? 100);
});
