import {generateKeyPairSync} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {expect, test} from '@jest/globals';
import {replacementFor} from '../../build/sshpk-build';
import {jsonLines} from '../../lib/test-support/json-lines';
import {checkKey} from '../check-key';
import type {ReadKey} from '../public-key';
import {readBody} from '../read-blob';
import {blobOfPem, sshpkAgrees} from './adapter';

type Key = {fingerprint(hash: string): {toString(format?: string): string}; toString(format: string): string};
type Sshpk = {parseKey(text: string, format: string): Key};

/** A CommonJS loader that gives each module what the browser's build would give it. */
function loadCut(entry: string): Sshpk {
  const cache = new Map<string, {exports: unknown}>();
  const load = (file: string): unknown => {
    const cached = cache.get(file);
    if (cached) return cached.exports;
    const module = {exports: {} as unknown};
    cache.set(file, module);
    const requireFrom = (request: string): unknown => {
      const replacement = replacementFor(request, path.dirname(file));
      if (replacement) return require(replacement);
      return load(createRequire(file).resolve(request));
    };
    const run = new Function('module', 'exports', 'require', readFileSync(file, 'utf8'));
    run(module, module.exports, requireFrom);
    return module.exports;
  };
  return load(entry) as Sshpk;
}

const whole: Sshpk = require('sshpk');
const cut = loadCut(require.resolve('sshpk'));

const inputs = ['keys', 'golden'].flatMap((name) => {
  const file = path.join(__dirname, `../fixtures/${name}.jsonl`);
  return jsonLines<{id: string; inputBase64: string}>(file).map(({id, inputBase64}) => {
    const input = Buffer.from(inputBase64, 'base64');
    return {id, text: input.toString(), check: checkKey(input)};
  });
});
// The cut build reads no private key, and is never asked about one.
const asked = inputs.filter(({check}) => check.verdict !== 'private');

/**
 * The fingerprints, type and base64 part that a build reads from a text, and the PEM that it writes; `undefined` where
 * it refuses. The comment is left out: on damaged keys sshpk guesses it, and Node's Buffer and the browser's differ
 * behind a `=`.
 */
function answer({parseKey}: Sshpk, text: string, format: string): string[] | undefined {
  try {
    const key = parseKey(text, format);
    const [type = '', body = ''] = key.toString('ssh').split(' ');
    const pem = format.startsWith('pkcs') ? key.toString(format) : '';
    return [key.fingerprint('sha256').toString(), key.fingerprint('md5').toString('hex'), type, body, pem];
  } catch {
    return undefined;
  }
}

test.each(['ssh', 'pem', 'pkcs8', 'pkcs1'])('the cut build answers like the whole one: %s', (format) => {
  const answers = (build: Sshpk) => asked.map(({id, text}) => ({id, answer: answer(build, text, format)}));
  const expected = answers(whole);
  expect(answers(cut)).toEqual(expected);
  expect(expected.filter((one) => one.answer)).not.toEqual([]);
});

test.each(['openssh', 'auto', 'putty', 'dnssec'])('the cut build does not have the format %s', (format) => {
  const line = inputs.find(({id}) => id === 'valid')?.text ?? '';
  expect(answer(whole, line, 'ssh')).toBeDefined();
  expect(answer(cut, line, format)).toBeUndefined();
});

test('every key of the fixtures is read by sshpk too, with the same size and fingerprints', () => {
  const [refused] = inputs.filter(({check}) => check.findings.some(({code}) => code === 'readers-disagree'));
  expect(refused).toBeUndefined();
  expect(inputs.filter(({check}) => check.key).length).toBeGreaterThan(inputs.length / 4);
});

/** A key that is not the blob of its line, which only a fault of our own reader could give. */
test.each<[string, Partial<ReadKey>]>([
  ['another size', {bits: 512}],
  ['another type', {type: 'ssh-rsa'}],
])('sshpk contradicts %s', (_name, wrong) => {
  const line = inputs.find(({id}) => id === 'valid')?.text ?? '';
  const {key} = readBody('ssh-ed25519', line.split(' ')[1]?.trim() ?? '');
  if (!key) throw new Error('no key');
  expect([sshpkAgrees(key), sshpkAgrees({...key, ...wrong})]).toEqual([true, false]);
});

const bodyOf = (pem: string) => pem.replaceAll(/-----[^-]*-----|\s/g, '');

test.each([
  ['a whole key', true, (body: string) => body],
  ['a key with a byte behind it', false, (body: string) => Buffer.from(`${atob(body)}x`, 'latin1').toString('base64')],
  ['a key that was cut off', false, (body: string) => body.slice(0, -8)],
])('PEM: %s is read: %s', (_name, isRead, changed) => {
  const body = bodyOf(inputs.find(({id}) => id === 'pem-spki')?.text ?? '');
  expect(blobOfPem(changed(body)) !== undefined).toBe(isRead);
});

test.each([
  ['ssh-ed25519', generateKeyPairSync('ed25519')],
  ['ecdsa-sha2-nistp256', generateKeyPairSync('ec', {namedCurve: 'P-256'})],
  ['ecdsa-sha2-nistp384', generateKeyPairSync('ec', {namedCurve: 'P-384'})],
  ['ecdsa-sha2-nistp521', generateKeyPairSync('ec', {namedCurve: 'P-521'})],
  ['ssh-rsa', generateKeyPairSync('rsa', {modulusLength: 2048})],
])('PEM of a fresh key: %s, with the same numbers', (type, {publicKey}) => {
  const {key} = checkKey(publicKey.export({type: 'spki', format: 'pem'}).toString());
  const {x, n} = publicKey.export({format: 'jwk'});
  expect(key?.type).toBe(type);
  expect(Buffer.from(key?.blob ?? []).includes(Buffer.from(x ?? n ?? '', 'base64url'))).toBe(true);
});
