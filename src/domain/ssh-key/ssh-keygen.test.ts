import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, test} from '@jest/globals';
import {sshKeyPolicy} from '../../data/ssh-key-policy';
import {checkKey} from './check-key';
import {fingerprintsOf} from './fingerprint';
import {randomArt} from './random-art';

const isInstalled = spawnSync('ssh-keygen', ['-?']).error === undefined;
if (!isInstalled) console.log('skipped: ssh-keygen is not installed');

/** Type, bits and how many keys: 200 in all. RSA is slow to make. */
const KEYS: [string, number | undefined, number][] = [
  ['ed25519', undefined, 100],
  ['ecdsa', 256, 30],
  ['ecdsa', 384, 25],
  ['ecdsa', 521, 25],
  ['rsa', 1024, 8],
  ['rsa', 2048, 6],
  ['rsa', 3072, 2],
  ['dsa', undefined, 4],
];

const folder = mkdtempSync(path.join(os.tmpdir(), 'throw-away-keys-'));
afterAll(() => rmSync(folder, {recursive: true}));

const keygen = (...args: string[]) => execFileSync('ssh-keygen', args, {cwd: folder, encoding: 'utf8'});

(isInstalled ? describe : describe.skip)('fresh keys of ssh-keygen', () => {
  test.each(KEYS)(
    '%s %s: fingerprints, bits and picture are the same',
    (type, bits, count) => {
      for (let i = 0; i < count; i++) {
        const name = `${type}-${bits}-${i}`;
        const size = bits === undefined ? [] : ['-b', String(bits)];
        const made = spawnSync('ssh-keygen', ['-q', '-t', type, ...size, '-N', '', '-C', 'x y', '-f', name], {
          cwd: folder,
        });
        // OpenSSH 10 makes no DSA keys any more.
        if (made.status !== 0 && type === 'dsa') return;
        const check = checkKey(readFileSync(path.join(folder, `${name}.pub`)), {policy: sshKeyPolicy});
        expect(check.verdict).toBe(type === 'dsa' || bits === 1024 ? 'weak' : 'valid');
        const {key} = check;
        if (key === undefined) throw new Error('no key');
        const sha256 = createHash('sha256').update(key.blob).digest();
        const prints = fingerprintsOf({sha256, md5: createHash('md5').update(key.blob).digest()});
        const [line = '', ...art] = keygen('-lv', '-f', `${name}.pub`).trimEnd().split('\n');
        expect(`${key.bits} ${prints.sha256} ${key.comment}`).toBe(line.replace(/ \([^)]*\)$/, ''));
        expect(randomArt(key, sha256)).toBe(art.join('\n'));
        if (i === 0) expect(keygen('-l', '-E', 'md5', '-f', `${name}.pub`)).toContain(prints.md5);
      }
    },
    60_000,
  );
});
