// Reads public keys in other formats: RFC 4716, PEM and JWK; recognises other blocks with BEGIN lines.
import {asNumber, blobOf, illegalCharacter, lenientBytes, mpintBytes, paddingProblem, toBase64} from './encoding';
import type {Finding} from './finding';
import {type KeyReading, readBody} from './read-blob';

const BEGIN = /^[>"'`\t ]*(-{4,5}) ?BEGIN ?([A-Z0-9 ]*?) ?(-{4,5}|$)/gim;

/** The armoured block of a text; `undefined` when no line begins one. Private blocks were found before. */
export function readArmour(text: string): KeyReading | undefined {
  const begins = [...text.matchAll(BEGIN)];
  const [begin] = begins;
  if (!begin) return undefined;
  const label = (begin[2] ?? '').toUpperCase();
  if (label === '' || begin[3] === '') return named({code: 'armour-unfinished'});
  const labels = new Set(begins.map((other) => (other[2] ?? '').toUpperCase()));
  if (begins.length > 1 && labels.size === 1 && KEY_LABELS.has(label)) {
    const bodies = new Set(begins.map((other) => bodyOf(text, other.index + other[0].length)));
    return named({code: 'several-keys', count: begins.length, distinct: bodies.size});
  }
  const body = bodyOf(text, begin.index + begin[0].length);
  switch (label) {
    case 'SSH2 PUBLIC KEY':
      return readRfc4716(body);
    case 'PUBLIC KEY':
      return readPem(body, {code: 'pem-spki'});
    case 'RSA PUBLIC KEY':
      return readPem(body, {code: 'pem-pkcs1'});
    default:
      if (label.startsWith('PGP ')) return named({code: 'pgp-block'});
      return named(OTHER_BLOCKS[label] ?? {code: 'armour-unknown', label: label.slice(0, 64)});
  }
}

const OTHER_BLOCKS: Readonly<Record<string, Finding>> = {
  CERTIFICATE: {code: 'x509-certificate'},
  'X509 CERTIFICATE': {code: 'x509-certificate'},
  'TRUSTED CERTIFICATE': {code: 'x509-certificate'},
  'CERTIFICATE REQUEST': {code: 'x509-request'},
  'NEW CERTIFICATE REQUEST': {code: 'x509-request'},
  'SSH SIGNATURE': {code: 'ssh-signature'},
};

const KEY_LABELS: ReadonlySet<string> = new Set(['SSH2 PUBLIC KEY', 'PUBLIC KEY', 'RSA PUBLIC KEY']);

function named(finding: Finding): KeyReading {
  return {comment: '', findings: [finding]};
}

function bodyOf(text: string, start: number): string {
  const rest = text.slice(start).replaceAll(/^[>\s]+/gm, '');
  const end = rest.search(/-{4,5} ?END/i);
  return end === -1 ? rest : rest.slice(0, end);
}

/** RFC 4716 §3: headers `Tag: value`, a backslash at the end continues one; then base64. */
function readRfc4716(text: string): KeyReading {
  let body = text.replaceAll(/\\\n/g, '').trim();
  let comment = '';
  for (;;) {
    const header = /^([A-Za-z][\w-]{0,63}):[ \t]*("(?:[^"\\\n]|\\.)*"|[^\n]*)\s*/.exec(body);
    if (!header) break;
    if (header[1]?.toLowerCase() === 'comment') comment = (header[2] ?? '').replaceAll(/^"|"$/g, '').trim();
    body = body.slice(header[0].length);
  }
  const reading = readBody(undefined, body.replaceAll(/\s+/g, ''));
  if (reading.problem) return {comment, findings: [reading.problem, {code: 'rfc4716'}]};
  return {key: reading.key, comment, findings: [...reading.findings, {code: 'rfc4716'}]};
}

/** Some programs write the content of the one under the label of the other. */
function readPem(text: string, format: Finding): KeyReading {
  const body = text.replaceAll(/\s+/g, '');
  const problem = illegalCharacter(body) ?? paddingProblem(body);
  if (problem) return {comment: '', findings: [problem, format]};
  const bytes = lenientBytes(body);
  const der = spkiKey(bytes) ?? pkcs1Key(bytes);
  // DER states its length: what does not end there is cut off or damaged.
  if (der === undefined) return {comment: '', findings: [{code: 'lengths-damaged'}, format]};
  return wrappedKey(der, format);
}

/** Reads the blob of a converted key by the rules for blobs. */
function wrappedKey(der: DerKey, format: Finding): KeyReading {
  if (der.blob === undefined) return {comment: '', findings: [{code: 'algorithm-not-in-ssh', oid: der.oid}, format]};
  const reading = readBody(undefined, toBase64(der.blob));
  if (reading.problem) return {comment: '', findings: [reading.problem, format]};
  return {key: reading.key, comment: '', findings: [...reading.findings, format]};
}

const JWK_CURVES: Readonly<Record<string, {name: string; bytes: number}>> = {
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
  const curve = kty === 'EC' ? JWK_CURVES[crv] : undefined;
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

type Value = {tag: number; content: Uint8Array};

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_IDENTIFIER = 0x06;

/** The SSH blob of a public key; or the object identifier of an algorithm that SSH does not have. */
type DerKey = {blob: Uint8Array; oid?: undefined} | {blob?: undefined; oid: string};

const RSA = '1.2.840.113549.1.1.1';
const DSA = '1.2.840.10040.4.1';
const ED25519 = '1.3.101.112';
const EC = '1.2.840.10045.2.1';
const CURVES: Readonly<Record<string, string>> = {
  '1.2.840.10045.3.1.7': 'nistp256',
  '1.3.132.0.34': 'nistp384',
  '1.3.132.0.35': 'nistp521',
};

/** A SubjectPublicKeyInfo; `undefined` when the bytes are not exactly one. */
function spkiKey(bytes: Uint8Array): DerKey | undefined {
  const [algorithm, key, ...rest] = sequence(single(bytes)) ?? [];
  const [identifier, parameters] = sequence(algorithm) ?? [];
  if (identifier?.tag !== OBJECT_IDENTIFIER || key?.tag !== BIT_STRING || key.content[0] !== 0 || rest.length > 0) {
    return undefined;
  }
  const oid = dotted(identifier.content);
  const bits = key.content.subarray(1);
  switch (oid) {
    case RSA:
      return pkcs1Key(bits);
    case DSA: {
      const numbers = integers(parameters);
      const y = single(bits);
      if (numbers?.length !== 3 || y?.tag !== INTEGER) return undefined;
      return {blob: blobOf('ssh-dss', ...numbers, minimal(y))};
    }
    case ED25519:
      return {blob: blobOf('ssh-ed25519', bits)};
    case EC: {
      const curveOid = parameters?.tag === OBJECT_IDENTIFIER ? dotted(parameters.content) : 'explicit';
      const curve = CURVES[curveOid];
      return curve === undefined ? {oid: curveOid} : {blob: blobOf(`ecdsa-sha2-${curve}`, curve, bits)};
    }
    default:
      return {oid};
  }
}

/** A PKCS#1 RSAPublicKey; `undefined` when the bytes are not exactly one. */
function pkcs1Key(bytes: Uint8Array): DerKey | undefined {
  const [modulus, exponent, ...rest] = integers(single(bytes)) ?? [];
  return modulus && exponent && rest.length === 0 ? {blob: blobOf('ssh-rsa', exponent, modulus)} : undefined;
}

function integers(value: Value | undefined): Uint8Array[] | undefined {
  const values = sequence(value);
  return values?.every(({tag}) => tag === INTEGER) ? values.map(minimal) : undefined;
}

function minimal({content}: Value): Uint8Array {
  return mpintBytes(asNumber(content));
}

function sequence(value: Value | undefined): Value[] | undefined {
  return value?.tag === SEQUENCE ? values(value.content) : undefined;
}

function single(bytes: Uint8Array): Value | undefined {
  const all = values(bytes);
  return all?.length === 1 ? all[0] : undefined;
}

/** The values that follow each other; `undefined` when they do not end with the bytes. */
function values(bytes: Uint8Array): Value[] | undefined {
  const found: Value[] = [];
  let offset = 0;
  while (offset < bytes.length) {
    const tag = bytes[offset] ?? 0;
    const first = bytes[offset + 1] ?? 0x80;
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    if (first === 0x80 || lengthBytes > 3) return undefined;
    const start = offset + 2 + lengthBytes;
    const length = lengthBytes === 0 ? first : Number(asNumber(bytes.subarray(offset + 2, start)));
    offset = start + length;
    if (offset > bytes.length) return undefined;
    found.push({tag, content: bytes.subarray(start, offset)});
  }
  return found;
}

function dotted(bytes: Uint8Array): string {
  const first = bytes[0] ?? 0;
  const arc = Math.min(2, Math.floor(first / 40));
  const parts = [arc, first - 40 * arc];
  let part = 0;
  for (const byte of bytes.subarray(1)) {
    part = part * 128 + (byte & 127);
    if (byte < 128) {
      parts.push(part);
      part = 0;
    }
  }
  return parts.join('.');
}
