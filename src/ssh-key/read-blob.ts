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
  isShort,
  lenientBytes,
  mpintBytes,
  nextString,
  paddingProblem,
  remainingStrings,
} from './encoding';
import type {BlobField, Finding, InvalidFinding, PrivateFinding} from './finding';
import {type CurveName, isKeyType, type KeyType, type ReadKey} from './public-key';

export type BodyReading =
  | {key: ReadKey; findings: Finding[]; problem?: undefined}
  | {key?: undefined; problem: Finding};

/** RFC 8332 §3: names of signatures in place of `ssh-rsa`. ssh-keygen reads them as RSA. */
const RSA_SIGNATURES: ReadonlySet<string> = new Set(['rsa-sha2-256', 'rsa-sha2-512']);

/** NIST's post-quantum signatures by their names in drafts and in OpenSSH's development. */
const POST_QUANTUM = /ml-?dsa|slh-?dsa|dilithium|falcon|fn-?dsa|sphincs|ml-?kem|sntrup/i;

/** More missing bytes than this are a damaged length, not a part that was cut off. */
const MOST_MISSING = 8192;

export function typeProblem(type: string): Finding | undefined {
  if (isKeyType(type) || RSA_SIGNATURES.has(type)) return undefined;
  if (/-cert-v\d+(?:@|$)/.test(type)) return {code: 'openssh-certificate', type};
  if (POST_QUANTUM.test(type)) return {code: 'post-quantum-type', type};
  return {code: 'unknown-type', type};
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
  if (standard !== body) findings.push({code: 'base64url'});
  const illegal = endCutByEditor(standard) ?? illegalCharacter(standard);
  if (illegal) return {problem: illegal};
  const misplaced = /=[^=]/.test(standard) ? paddingProblem(standard) : undefined;
  if (misplaced) return {problem: misplaced};
  const bytes = lenientBytes(standard);
  const inner = innerName(bytes);
  if (inner === undefined) return {problem: {code: hasLostCase(standard) ? 'case-lost' : 'inner-name-unreadable'}};
  const type = declared ?? inner;
  const names = declared === undefined ? typeProblem(inner) : mismatch(declared, inner);
  if (names) return {problem: names};
  if (RSA_SIGNATURES.has(type)) findings.push({code: 'signature-algorithm-name', name: type});
  const reading = readBlob(keyTypeOf(type), bytes);
  if (reading.problem) return {problem: inCharacters(reading.problem, bytes.length, standard)};
  const padding = paddingProblem(standard);
  if (padding?.code === 'padding-wrong' && padding.found === padding.expected + 1)
    findings.push({code: 'padding-extra'});
  else if (padding) return {problem: padding};
  return {key: reading.key, findings};
}

function keyTypeOf(type: string): KeyType {
  return isKeyType(type) ? type : 'ssh-rsa';
}

export function mismatch(declared: string, inner: string): Finding | undefined {
  return keyTypeOf(declared) === inner || declared === inner ? undefined : {code: 'type-mismatch', declared, inner};
}

/** Turns missing bytes into missing characters, and recognises a body that is there twice. */
function inCharacters(problem: Finding, bytes: number, body: string): Finding {
  const half = body.length / 2;
  if (problem.code === 'trailing-data' && body.slice(0, half) === body.slice(half)) return {code: 'body-twice'};
  if (problem.code !== 'truncated') return problem;
  if (problem.missing > MOST_MISSING) return {code: 'lengths-damaged'};
  const characters = Math.ceil(((bytes + problem.missing) * 4) / 3);
  return {code: 'truncated', missing: Math.max(1, characters - trimEndOf(body, '=').length)};
}

/** nano and less end a line that is wider than the screen with `$`, emacs with `\`. */
function endCutByEditor(body: string): Finding | undefined {
  return /^[A-Za-z0-9+/]{16,}[$\\>]$/.test(body) ? {code: 'cut-by-editor'} : undefined;
}

/** Every blob begins with zero bytes and a name: `AAAA`, whose letters are capitals. */
function hasLostCase(body: string): boolean {
  return body.length >= 24 && (body === body.toLowerCase() || body === body.toUpperCase()) && /^a{4}/i.test(body);
}

type BlobReading = {key: ReadKey; problem?: undefined} | {key?: undefined; problem: InvalidFinding | PrivateFinding};

class Refused extends Error {
  constructor(readonly problem: InvalidFinding | PrivateFinding) {
    super(problem.code);
  }
}

/** The largest modulus that OpenSSH reads (sshkey.h, SSHBUF_MAX_BIGNUM). */
const RSA_MAX_BITS = 16_384;

/** The name that a blob begins with; `undefined` when it begins with none. */
export function innerName(blob: Uint8Array): string | undefined {
  const name = nextString({bytes: blob, offset: 0});
  if (isShort(name)) return undefined;
  const text = asText(name);
  return /^[!-~]{1,64}$/.test(text) ? text : undefined;
}

/**
 * Reads a blob as a key of a type. The inner name must have been compared with the type before.
 * A length that reaches beyond the blob is reported as `truncated`, here in bytes.
 */
function readBlob(type: KeyType, blob: Uint8Array): BlobReading {
  const cursor: Cursor = {bytes: blob, offset: 0};
  try {
    string(cursor);
    const key = readFields(type, cursor);
    if (cursor.offset < blob.length) throw new Refused(trailing(type, cursor));
    return {key};
  } catch (error) {
    if (error instanceof Refused) return {problem: error.problem};
    throw error;
  }
}

function readFields(type: KeyType, cursor: Cursor): ReadKey {
  switch (type) {
    case 'ssh-ed25519':
    case 'sk-ssh-ed25519@openssh.com': {
      const bytes = string(cursor);
      if (bytes.length !== 32) throw wrongLength('public key', bytes.length, 32);
      const fields = type === 'ssh-ed25519' ? [bytes] : [bytes, string(cursor)];
      return {
        type,
        bits: 256,
        blob: blobOf(type, ...fields),
        numbers: {kind: 'ed25519', bytes},
        wasMinimal: true,
      };
    }
    case 'ecdsa-sha2-nistp256':
    case 'ecdsa-sha2-nistp384':
    case 'ecdsa-sha2-nistp521':
    case 'sk-ecdsa-sha2-nistp256@openssh.com':
      return readEcdsa(type, cursor);
    case 'ssh-rsa':
      return readRsa(cursor);
    case 'ssh-dss':
      return readDsa(cursor);
  }
}

function readEcdsa(type: KeyType, cursor: Cursor): ReadKey {
  const curve: CurveName = type.includes('384') ? 'nistp384' : type.includes('521') ? 'nistp521' : 'nistp256';
  const name = asText(string(cursor));
  if (name !== curve) throw new Refused({code: 'curve-mismatch', type, curve: printable(name)});
  const point = string(cursor);
  const application = type.startsWith('sk-') ? [string(cursor)] : [];
  const {bits} = curves[curve];
  const size = Math.ceil(bits / 8);
  const lead = point[0];
  // RFC 5656 section 3.1 allows them, but OpenSSH reads uncompressed points alone (sshbuf-getput-crypto.c).
  if ((lead === 2 || lead === 3) && point.length === size + 1) throw new Refused({code: 'ec-point-compressed'});
  if (point.length !== 2 * size + 1) throw wrongLength('point', point.length, 2 * size + 1);
  // SEC 1 section 2.3.3.
  if (lead !== 4) throw new Refused({code: 'ec-point-form', lead: lead ?? 0});
  const x = asNumber(point.subarray(1, 1 + size));
  const y = asNumber(point.subarray(1 + size));
  if (!isOnCurve(curve, x, y)) throw new Refused({code: 'ec-point-off-curve', curve});
  const blob = blobOf(type, curve, point, ...application);
  return {type, bits, blob, numbers: {kind: 'ecdsa', curve, x, y}, wasMinimal: true};
}

function readRsa(cursor: Cursor): ReadKey {
  const start = cursor.offset;
  const exponentBytes = string(cursor);
  const modulusBytes = string(cursor);
  if (cursor.offset < cursor.bytes.length && isAgentRsa({bytes: cursor.bytes, offset: start})) {
    throw new Refused({code: 'private-key', form: 'agent'});
  }
  const exponent = mpint('e', exponentBytes);
  const modulus = mpint('n', modulusBytes);
  const bits = bitLength(modulus);
  if (bits > RSA_MAX_BITS) throw new Refused({code: 'rsa-too-long', bits, max: RSA_MAX_BITS});
  // RFC 8017 section 3.1: below the modulus, and without a factor in common with an even number.
  if (exponent % 2n === 0n) throw new Refused({code: 'rsa-exponent-even'});
  if (exponent >= modulus) throw new Refused({code: 'rsa-exponent-not-below-modulus'});
  const blob = blobOf('ssh-rsa', mpintBytes(exponent), mpintBytes(modulus));
  const wasMinimal = isMinimal(exponentBytes) && isMinimal(modulusBytes);
  return {type: 'ssh-rsa', bits, blob, numbers: {kind: 'rsa', exponent, modulus}, wasMinimal};
}

function readDsa(cursor: Cursor): ReadKey {
  const names: BlobField[] = ['p', 'q', 'g', 'y'];
  const fields = names.map((name) => ({name, bytes: string(cursor)}));
  const numbers = fields.map(({name, bytes}) => mpint(name, bytes));
  const prime = numbers[0] ?? 0n;
  const blob = blobOf('ssh-dss', ...numbers.map(mpintBytes));
  const wasMinimal = fields.every(({bytes}) => isMinimal(bytes));
  return {type: 'ssh-dss', bits: bitLength(prime), blob, numbers: {kind: 'dsa', prime}, wasMinimal};
}

/** In the agent's form n is before e, and d, iqmp, p, q follow (draft-miller-ssh-agent §3.2). */
function isAgentRsa(cursor: Cursor): boolean {
  return (remainingStrings(cursor)?.length ?? 0) >= 6;
}

/** What follows a whole key: the secret half of an agent's key, or something that does not belong there. */
function trailing(type: KeyType, cursor: Cursor): InvalidFinding | PrivateFinding {
  const bytes = cursor.bytes.length - cursor.offset;
  const rest = cursor.bytes.subarray(cursor.offset);
  const secret = nextString({bytes: rest, offset: 0});
  const secretBytes = isShort(secret) ? 0 : secret.length;
  const isPrivate =
    (type === 'ssh-ed25519' && secretBytes === 64) ||
    (type === 'ecdsa-sha2-nistp256' && secretBytes >= 30 && secretBytes <= 33) ||
    (type === 'ecdsa-sha2-nistp384' && secretBytes >= 46 && secretBytes <= 49) ||
    (type === 'ecdsa-sha2-nistp521' && secretBytes >= 63 && secretBytes <= 67) ||
    (type === 'ssh-dss' && secretBytes >= 18 && secretBytes <= 33) ||
    (type.startsWith('sk-') && bytes >= 40);
  return isPrivate ? {code: 'private-key', form: 'agent'} : {code: 'trailing-data', bytes};
}

function string(cursor: Cursor): Uint8Array {
  const field = nextString(cursor);
  if (isShort(field)) throw new Refused({code: 'truncated', missing: field.missing});
  return field;
}

/** RFC 4251 §5: two's complement, so a set top bit is a negative number. */
function mpint(field: BlobField, bytes: Uint8Array): bigint {
  if ((bytes[0] ?? 0) >= 0x80) throw new Refused({code: 'mpint-negative', field});
  return asNumber(bytes);
}

/** RFC 4251 §5: a leading zero byte is only allowed before a byte that would read as negative. */
function isMinimal(mpint: Uint8Array): boolean {
  return mpint[0] !== 0 || (mpint[1] ?? 0) >= 0x80;
}

function wrongLength(field: BlobField, bytes: number, expected: number): Refused {
  return new Refused({code: 'wrong-length', field, bytes, expected});
}

function printable(text: string): string {
  return text.replaceAll(/[^!-~]/g, '?').slice(0, 64);
}

/** What was read of a text. Without `key`, a finding says why. */
export type KeyReading = {
  key?: ReadKey;
  comment: string;
  findings: Finding[];
  /** Where the key was not on a line of its own: the text in the other format. */
  text?: string;
  /** The keys of an input with several. */
  several?: KeyReading[];
};
