import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {sshKeyPolicy} from '../../data/ssh-key-policy';
import {checkKey} from './check-key';
import {slipsOf} from './slips';

const ALL = readFileSync(path.join(__dirname, 'fixtures/slip-keys.txt'), 'utf8').trim().split('\n');
/** The least share of slips that must be refused, in percent. */
const LEAST: Record<string, number> = {ed25519: 65, rsa2048: 85, rsa4096: 90, ecdsa256: 99};
const COUNT = 1000;

/** ssh-keygen's own share, asked with one file of all lines: it prints a line for each key that it reads. */
function keygenShare(lines: string[]): string {
  const result = spawnSync('ssh-keygen', ['-lf', '-'], {
    input: lines.join('\n'),
    cwd: os.tmpdir(),
    encoding: 'utf8',
  });
  if (result.error) return 'not installed';
  const read = result.stdout.split('\n').filter(Boolean).length;
  return `${(100 - (100 * read) / lines.length).toFixed(1)} %`;
}

describe('slips of one character', () => {
  test.each(ALL)('%#: enough of them are refused', (line) => {
    const name = line.split(' ')[2] ?? '';
    const slips = slipsOf(line, COUNT);
    const checks = slips.map((slip) => checkKey(slip, {policy: sshKeyPolicy, effort: 'quick'}));
    const refused = checks.filter(({verdict}) => verdict !== 'valid').length;
    const warned = checks.filter(
      ({verdict, findings}) =>
        verdict === 'valid' && findings.some(({code}) => code === 'ed25519-outside-prime-group'),
    ).length;
    const share = (100 * refused) / COUNT;
    console.log(
      `${name}: refused ${share.toFixed(1)} %, warned of ${((100 * warned) / COUNT).toFixed(1)} % more; ssh-keygen refuses ${keygenShare(slips)}`,
    );
    expect(share).toBeGreaterThanOrEqual(LEAST[name] ?? 100);
  });
});
