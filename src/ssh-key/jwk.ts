// Reads a public JSON Web Key (RFC 7517, RFC 7518 §6, RFC 8037).
import {wrappedKey} from './armour';
import {lenientBytes} from './base64';
import type {DerKey} from './der';
import type {KeyReading} from './key-reading';
import {asNumber, blobOf, mpintBytes} from './wire';

const CURVES: Readonly<Record<string, {name: string; bytes: number}>> = {
  'P-256': {name: 'nistp256', bytes: 32},
  'P-384': {name: 'nistp384', bytes: 48},
  'P-521': {name: 'nistp521', bytes: 66},
};

/** The key of a JSON text, or of a set with one key; `undefined` when the text is no JWK. */
export function readJwk(text: string): KeyReading | undefined {
  if (!/^\s*[[{]/.test(text) || !/"kty"/.test(text)) return undefined;
  const keys = keysOf(parsed(text));
  const [key] = keys;
  if (key === undefined) return {comment: '', findings: [{code: 'truncated', missing: 1}, {code: 'jwk'}]};
  if (keys.length > 1) {
    const distinct = new Set(keys.map((other) => JSON.stringify(other))).size;
    return {comment: '', findings: [{code: 'several-keys', count: keys.length, distinct}]};
  }
  return wrappedKey(blobOfJwk(key), {code: 'jwk'});
}

type Members = Readonly<Record<string, unknown>>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function keysOf(value: unknown): Members[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (!isMembers(value)) return [];
  return 'kty' in value ? [value] : keysOf(value.keys);
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function blobOfJwk(key: Members): DerKey {
  const kty = textOf(key, 'kty');
  const crv = textOf(key, 'crv');
  if (kty === 'RSA') return {blob: blobOf('ssh-rsa', numberOf(key, 'e'), numberOf(key, 'n'))};
  if (kty === 'OKP' && crv === 'Ed25519') return {blob: blobOf('ssh-ed25519', bytesOf(key, 'x'))};
  const curve = kty === 'EC' ? CURVES[crv] : undefined;
  if (curve === undefined) return {oid: `${kty} ${crv}`.trim().slice(0, 64)};
  const point = new Uint8Array(1 + 2 * curve.bytes);
  point[0] = 4;
  point.set(bytesOf(key, 'x').subarray(0, curve.bytes), 1);
  point.set(bytesOf(key, 'y').subarray(0, curve.bytes), 1 + curve.bytes);
  return {blob: blobOf(`ecdsa-sha2-${curve.name}`, curve.name, point)};
}

function textOf(key: Members, name: string): string {
  const value = Object.hasOwn(key, name) ? key[name] : undefined;
  return typeof value === 'string' ? value : '';
}

function bytesOf(key: Members, name: string): Uint8Array {
  return lenientBytes(textOf(key, name).replaceAll('-', '+').replaceAll('_', '/'));
}

function numberOf(key: Members, name: string): Uint8Array {
  return mpintBytes(asNumber(bytesOf(key, name)));
}
