// Decides whether a base64 part is one whole key of the declared type; if not, the one thing that is wrong with it.
import {illegalCharacter, lenientBytes, paddingProblem} from './base64';
import type {Finding} from './finding';
import {isKeyType, type KeyType, type ReadKey} from './public-key';
import {innerName, readBlob} from './read-blob';
import {trimEndOf} from './trim';

/** The key with what was undone on the way, or the problem. */
export type BodyReading =
  | {key: ReadKey; findings: Finding[]; problem?: undefined}
  | {key?: undefined; problem: Finding};

/** RFC 8332 §3: names of signatures that stand where `ssh-rsa` belongs. ssh-keygen reads them as RSA. */
const RSA_SIGNATURES: ReadonlySet<string> = new Set(['rsa-sha2-256', 'rsa-sha2-512']);

/** NIST's post-quantum signatures by their names in drafts and in OpenSSH's development. */
const POST_QUANTUM = /ml-?dsa|slh-?dsa|dilithium|falcon|fn-?dsa|sphincs|ml-?kem|sntrup/i;

/** Bytes beyond the end that are taken for a part that was cut off; more is a damaged length. */
const MOST_MISSING = 8192;

/** The finding for a type that is not read; `undefined` for one that is. The type is in small letters. */
function typeProblem(type: string): Finding | undefined {
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
  if (padding) return {problem: padding};
  return {key: reading.key, findings};
}

function keyTypeOf(type: string): KeyType {
  return isKeyType(type) ? type : 'ssh-rsa';
}

function mismatch(declared: string, inner: string): Finding | undefined {
  return keyTypeOf(declared) === inner || declared === inner ? undefined : {code: 'type-mismatch', declared, inner};
}

/** Turns missing bytes into missing characters, and sees a body that stands there twice. */
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
