// Reads a base64 part and its blob strictly: inner name, exact lengths, points on their curve, no trailing bytes.
// RFC 4253 §6.6 (RSA, DSA), RFC 5656 §3.1 (ECDSA), RFC 8709 §4 (Ed25519), OpenSSH PROTOCOL.u2f (sk-).
import {trimEndOf} from '../lib/text';
import {curves, isOnCurve} from './curves';
import {
  asNumber,
  asText,
  bitLength,
  blobOf,
  type Cursor,
  illegalCharacter,
  lenientBytes,
  mpintBytes,
  nextString,
  paddingOf,
} from './encoding';
import type {Finding} from './finding';
import {type CurveName, isKeyType, type KeyType, type ReadKey} from './public-key';

export type BodyReading =
  | {key: ReadKey; findings: Finding[]; problem?: undefined}
  | {key?: undefined; problem: Finding};

/** RFC 8332 §3: names of signatures in place of `ssh-rsa`. ssh-keygen reads them as RSA. */
const RSA_SIGNATURES: ReadonlySet<string> = new Set(['rsa-sha2-256', 'rsa-sha2-512']);

export function typeProblem(type: string): Finding | undefined {
  if (isKeyType(type) || RSA_SIGNATURES.has(type)) return undefined;
  return {code: /-cert-v\d+(?:@|$)/.test(type) ? 'openssh-certificate' : 'unknown-type', type};
}

/**
 * Reads the base64 part of a key.
 * @param declared the type in front, in small letters; `undefined` when there is none and the blob's name counts
 */
export function readBody(declared: string | undefined, body: string): BodyReading {
  const unknown = declared === undefined ? undefined : typeProblem(declared);
  if (unknown) return {problem: unknown};
  const findings: Finding[] = [];
  const standard = body.replaceAll('-', '+').replaceAll('_', '/');
  if (standard !== body) findings.push({code: 'rewritten', notation: 'base64url'});
  const illegal = illegalCharacter(standard);
  if (illegal) return {problem: illegal};
  const characters = trimEndOf(standard, '=');
  if (characters.includes('=')) return {problem: {code: 'padding-wrong'}};
  const bytes = lenientBytes(standard);
  const inner = innerName(bytes);
  if (inner === undefined) return {problem: {code: hasLostCase(standard) ? 'case-lost' : 'inner-name-unreadable'}};
  const names = declared === undefined ? typeProblem(inner) : mismatch(declared, inner);
  if (names) return {problem: names};
  const read = readBlob(keyTypeOf(declared ?? inner), bytes);
  if ('code' in read) return {problem: read};
  const padding = paddingOf(characters);
  const found = standard.length - characters.length;
  if (padding !== undefined && found === padding + 1) findings.push({code: 'text-behind-key', text: '='});
  else if (found !== padding) return {problem: {code: 'padding-wrong'}};
  return {key: read, findings};
}

function keyTypeOf(type: string): KeyType {
  return isKeyType(type) ? type : 'ssh-rsa';
}

export function mismatch(declared: string, inner: string): Finding | undefined {
  return keyTypeOf(declared) === inner || declared === inner ? undefined : {code: 'type-mismatch', declared, inner};
}

/** Every blob begins with zero bytes and a name: `AAAA`, whose letters are capitals. */
function hasLostCase(body: string): boolean {
  return body.length >= 24 && (body === body.toLowerCase() || body === body.toUpperCase()) && /^a{4}/i.test(body);
}

class Refused extends Error {
  constructor(readonly problem: Finding) {
    super(problem.code);
  }
}

/** The largest modulus that OpenSSH reads (sshkey.h, SSHBUF_MAX_BIGNUM). */
const RSA_MAX_BITS = 16_384;

/** The name that a blob begins with; `undefined` when it begins with none. */
export function innerName(blob: Uint8Array): string | undefined {
  const name = nextString({bytes: blob, offset: 0});
  const text = name && asText(name);
  return text && /^[!-~]{1,64}$/.test(text) ? text : undefined;
}

/** Reads a blob as a key of a type. The inner name must have been compared with the type before. */
function readBlob(type: KeyType, blob: Uint8Array): ReadKey | Finding {
  const cursor: Cursor = {bytes: blob, offset: 0};
  try {
    string(cursor);
    const key = readFields(type, cursor);
    return cursor.offset < blob.length ? trailing(type, blob.subarray(cursor.offset)) : key;
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
}

function readFields(type: KeyType, cursor: Cursor): ReadKey {
  switch (type) {
    case 'ssh-ed25519':
    case 'sk-ssh-ed25519@openssh.com': {
      const bytes = string(cursor);
      const application = type.startsWith('sk-') ? [string(cursor)] : [];
      check(bytes.length === 32);
      return {type, bits: 256, blob: blobOf(type, bytes, ...application), numbers: {kind: 'ed25519', bytes}};
    }
    case 'ecdsa-sha2-nistp256':
    case 'ecdsa-sha2-nistp384':
    case 'ecdsa-sha2-nistp521':
    case 'sk-ecdsa-sha2-nistp256@openssh.com':
      return readEcdsa(type, cursor);
    case 'ssh-rsa':
      return readRsa(cursor);
    case 'ssh-dss': {
      const numbers = ['p', 'q', 'g', 'y'].map(() => mpint(cursor));
      const blob = blobOf('ssh-dss', ...numbers.map(mpintBytes));
      return {type, bits: bitLength(numbers[0] ?? 0n), blob, numbers: {kind: 'dsa'}};
    }
  }
}

function readEcdsa(type: KeyType, cursor: Cursor): ReadKey {
  const curve: CurveName = type.includes('384') ? 'nistp384' : type.includes('521') ? 'nistp521' : 'nistp256';
  check(asText(string(cursor)) === curve);
  const point = string(cursor);
  const application = type.startsWith('sk-') ? [string(cursor)] : [];
  const {bits} = curves[curve];
  const size = Math.ceil(bits / 8);
  // SEC 1 section 2.3.3. OpenSSH reads uncompressed points alone (sshbuf-getput-crypto.c).
  check(point.length === 2 * size + 1 && point[0] === 4);
  check(isOnCurve(curve, asNumber(point.subarray(1, 1 + size)), asNumber(point.subarray(1 + size))));
  return {type, bits, blob: blobOf(type, curve, point, ...application), numbers: {kind: 'ecdsa'}};
}

function readRsa(cursor: Cursor): ReadKey {
  const exponent = mpint(cursor);
  const modulus = mpint(cursor);
  const bits = bitLength(modulus);
  // RFC 8017 section 3.1: below the modulus, and without a factor in common with an even number.
  check(bits <= RSA_MAX_BITS && exponent % 2n === 1n && exponent < modulus);
  const blob = blobOf('ssh-rsa', mpintBytes(exponent), mpintBytes(modulus));
  return {type: 'ssh-rsa', bits, blob, numbers: {kind: 'rsa', exponent, modulus}};
}

/** What follows a whole key: the secret half of an agent's key, or something that does not belong there. */
function trailing(type: KeyType, rest: Uint8Array): Finding {
  const secretBytes = nextString({bytes: rest, offset: 0})?.length ?? 0;
  const isPrivate = (secretBytes >= 18 && secretBytes <= 67) || (type.startsWith('sk-') && rest.length >= 40);
  return isPrivate ? {code: 'private-key', form: 'key-file'} : {code: 'damaged'};
}

/** @throws Refused unless the condition holds */
function check(condition: boolean): void {
  if (!condition) throw new Refused({code: 'damaged'});
}

function string(cursor: Cursor): Uint8Array {
  const field = nextString(cursor);
  if (!field) throw new Refused({code: 'truncated'});
  return field;
}

/** RFC 4251 §5: two's complement, so a set top bit is a negative number. Superfluous zero bytes are dropped. */
function mpint(cursor: Cursor): bigint {
  const bytes = string(cursor);
  check((bytes[0] ?? 0) < 0x80);
  return asNumber(bytes);
}

/** What was read of a text. Without `key`, a finding says why. */
export type KeyReading = {
  key?: ReadKey;
  comment: string;
  findings: Finding[];
  /** The keys of an input with several. */
  several?: KeyReading[];
};
