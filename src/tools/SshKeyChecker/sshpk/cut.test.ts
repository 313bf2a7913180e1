import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {sshKeyPolicy} from '../../../data/ssh-key-policy';
import {checkKey} from '../../../domain/ssh-key/check-key';
import {fingerprintsOf} from '../../../domain/ssh-key/fingerprint';
import {replacementFor} from '../../../plugins/sshpk-build/aliases';
import {type ConvertibleFormat, convertToOpenSsh, fingerprints} from './adapter';
import {digestsOf} from './digest';

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

const FILES = [
  path.join(__dirname, '../../../domain/ssh-key/fixtures/keys.jsonl'),
  '../shared/golden/ssh/keys.jsonl',
].filter((file) => existsSync(file));
if (FILES.length < 2)
  console.log('skipped: the reference inputs are not there; the fixtures alone are compared');
/** The fixtures hold 41 keys that are read; the reference inputs add more. */
const LEAST_KEYS = FILES.length === 2 ? 60 : 40;
const inputs = FILES.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n')).map((line) => {
  const {id, inputBase64}: {id: string; inputBase64: string} = JSON.parse(line);
  return {id, input: Buffer.from(inputBase64, 'base64')};
});

/**
 * The fingerprints, type and base64 part that a build reads from a text; `undefined` where it refuses. The comment is
 * left out: on damaged keys sshpk guesses it, and Node's Buffer and the browser's differ behind a `=`.
 */
function answer({parseKey}: Sshpk, text: string, format: string): string[] | undefined {
  try {
    const key = parseKey(text, format);
    const [type = '', body = ''] = key.toString('ssh').split(' ');
    return [key.fingerprint('sha256').toString(), key.fingerprint('md5').toString('hex'), type, body];
  } catch {
    return undefined;
  }
}

describe('sshpk cut to size', () => {
  test.each(['ssh', 'pem', 'pkcs8', 'pkcs1', 'rfc4253'])('answers like the whole one: %s', (format) => {
    let read = 0;
    for (const {id, input} of inputs) {
      const text = input.toString();
      // The cut build reads no private key, and is never asked about one.
      if (checkKey(input, {policy: sshKeyPolicy, effort: 'quick'}).verdict === 'private') continue;
      const expected = answer(whole, text, format);
      expect([id, answer(cut, text, format)]).toEqual([id, expected]);
      if (expected) read++;
    }
    if (format === 'ssh') expect(read).toBeGreaterThan(LEAST_KEYS);
  });

  test.each(['openssh', 'auto', 'putty', 'dnssec'])('does not have the format %s', (format) => {
    const line = inputs.find(({id}) => id === 'comment-missing')?.input.toString() ?? '';
    expect(answer(cut, line, format)).toBeUndefined();
  });
});

describe('the adapter', () => {
  test('agrees with the digests of the blob on every key that is read', () => {
    let compared = 0;
    for (const {id, input} of inputs) {
      const {key, canonical} = checkKey(input, {policy: sshKeyPolicy, effort: 'quick'});
      const prints = canonical === undefined ? undefined : fingerprints(canonical);
      if (key === undefined || prints === undefined) continue;
      expect([id, prints]).toEqual([id, fingerprintsOf(digestsOf(key.blob))]);
      compared++;
    }
    expect(compared).toBeGreaterThan(LEAST_KEYS);
  });

  test('leaves security keys to the digests', () => {
    expect(fingerprints('sk-ssh-ed25519@openssh.com AAAA')).toBeUndefined();
  });

  const isFormat = (code: string): code is ConvertibleFormat =>
    ['rfc4716', 'pem-spki', 'pem-pkcs1'].includes(code);
  const converted = inputs.flatMap(({id, input}) => {
    const {findings, canonical} = checkKey(input, {policy: sshKeyPolicy, effort: 'quick'});
    const format = findings.map(({code}) => code).find(isFormat);
    return format && canonical ? [{id, text: input.toString(), format, canonical}] : [];
  });

  test.each(converted)('$id: converts as the domain does, or not at all', ({text, format, canonical}) => {
    const line = convertToOpenSsh(text, format);
    const expected = canonical.split(' ').slice(0, 2).join(' ');
    expect([undefined, expected]).toContain(line);
    if (format !== 'rfc4716') expect(line).toBe(expected);
  });
});
