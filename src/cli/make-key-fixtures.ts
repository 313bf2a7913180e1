// Makes src/domain/ssh-key/fixtures/keys.jsonl anew, with ssh-keygen and fresh throw-away keys.
// Run: npx tsx src/cli/make-key-fixtures.ts. The inputs are base64, so that nobody takes the private ones for a leak.
import {execFileSync} from 'node:child_process';
import {checkPrimeSync, createPublicKey, generatePrimeSync} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {sshKeyPolicy} from '../data/ssh-key-policy';
import {modPow} from '../domain/ssh-key/arithmetic';
import {checkKey} from '../domain/ssh-key/check-key';
import {type MadeKeys, recipesOf} from './key-fixtures';
import {projectRoot} from './run-command';

const folder = mkdtempSync(path.join(os.tmpdir(), 'throw-away-keys-'));
const COMMENT = 'nigsc-gw:taro:2026-04-01';

function keygen(...args: string[]): string {
  return execFileSync('ssh-keygen', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function make(name: string, type: string, bits?: number): string {
  keygen('-q', '-t', type, ...(bits ? ['-b', String(bits)] : []), '-N', '', '-C', COMMENT, '-f', name);
  return readFileSync(path.join(folder, `${name}.pub`), 'utf8').trim();
}

/** A prime and the next one after a gap that Fermat's method bridges at once. */
function closePrimes(): [bigint, bigint] {
  const first = generatePrimeSync(1100, {bigint: true});
  let second = first + (1n << 500n);
  while (!checkPrimeSync(second)) second += 2n;
  return [first, second];
}

/** A prime of the form k·M + 65537^a mod M (Nemec et al., CCS 2017), M the product of the primes up to 167. */
function rocaPrime(): bigint {
  let product = 1n;
  for (let n = 2n; n <= 167n; n++) if (checkPrimeSync(n)) product *= n;
  for (let attempt = 1n; ; attempt++) {
    const factor = generatePrimeSync(900, {bigint: true});
    const prime = factor * product + modPow(65_537n, attempt, product);
    if (checkPrimeSync(prime)) return prime;
  }
}

function makeKeys(): MadeKeys {
  const rsa2048 = make('rsa2048', 'rsa', 2048);
  const ed25519 = make('ed25519', 'ed25519');
  keygen('-q', '-s', 'ed25519', '-I', 'throw-away', 'rsa2048.pub');
  const pem = keygen('-e', '-m', 'PKCS8', '-f', 'rsa2048.pub');
  return {
    ed25519,
    otherEd25519: make('other', 'ed25519'),
    ecdsa: make('ecdsa', 'ecdsa', 256),
    rsa2048,
    rsa1024: make('rsa1024', 'rsa', 1024),
    dsa: make('dsa', 'dsa'),
    certificate: readFileSync(path.join(folder, 'rsa2048-cert.pub'), 'utf8').trim(),
    rfc4716: keygen('-e', '-f', 'ed25519.pub'),
    spki: pem,
    pkcs1: String(createPublicKey(pem).export({type: 'pkcs1', format: 'pem'})),
    privateOpenSsh: readFileSync(path.join(folder, 'ed25519'), 'utf8'),
    closePrimes: closePrimes(),
    rocaPrimes: [rocaPrime(), rocaPrime()],
  };
}

try {
  const lines = recipesOf(makeKeys()).map(({id, code, input}) => {
    const bytes = typeof input === 'string' ? Buffer.from(input) : Buffer.from(input);
    const check = checkKey(bytes, {policy: sshKeyPolicy, division: 'general'});
    if (!check.findings.some((finding) => finding.code === code)) {
      console.error(`${id}: the check says ${check.findings.map((finding) => finding.code).join(', ')}`);
      process.exitCode = 1;
    }
    const {verdict, key, canonical} = check;
    const expect = {verdict, code, type: key?.type, bits: key?.bits, comment: key?.comment, canonical};
    return JSON.stringify({id, inputBase64: bytes.toString('base64'), expect});
  });
  writeFileSync(path.join(projectRoot, 'src/domain/ssh-key/fixtures/keys.jsonl'), `${lines.join('\n')}\n`);
} finally {
  rmSync(folder, {recursive: true});
}
