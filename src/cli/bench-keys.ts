// Measures the key check: each fixture, single slips, and long inputs; prints the slowest. Run: npx tsx src/cli/bench-keys.ts
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {sshKeyPolicy} from '../data/ssh-key-policy';
import {checkKey} from '../domain/ssh-key/check-key';
import {slipsOf} from '../domain/ssh-key/slips';
import {projectRoot} from './run-command';

const folder = path.join(projectRoot, 'src/domain/ssh-key/fixtures');
const lines = (file: string) => readFileSync(path.join(folder, file), 'utf8').trim().split('\n');

const inputs: [string, Uint8Array | string][] = [
  ...lines('keys.jsonl').map((line): [string, Buffer] => {
    const {id, inputBase64} = JSON.parse(line);
    return [id, Buffer.from(inputBase64, 'base64')];
  }),
  ...lines('slip-keys.txt').flatMap((line): [string, string][] => [
    [`whole ${line.split(' ')[2]}`, line],
    ...slipsOf(line, 50, 7).map((slip): [string, string] => [`slip of ${line.split(' ')[2]}`, slip]),
  ]),
];

for (const effort of ['quick', 'thorough'] as const) {
  // The first RSA key pays for the table of primes.
  const start = performance.now();
  checkKey(lines('slip-keys.txt')[1] ?? '', {policy: sshKeyPolicy, effort});
  const first = performance.now() - start;
  const times = inputs.map(([id, input]) => {
    const before = performance.now();
    checkKey(input, {policy: sshKeyPolicy, effort});
    return {id, ms: performance.now() - before};
  });
  times.sort((a, b) => b.ms - a.ms);
  const middle = times[Math.floor(times.length / 2)]?.ms ?? 0;
  console.log(
    `${effort}: first RSA key ${first.toFixed(1)} ms, median ${middle.toFixed(2)} ms; the slowest:`,
  );
  for (const {id, ms} of times.slice(0, 8)) console.log(`  ${ms.toFixed(1).padStart(7)} ms  ${id}`);
}
