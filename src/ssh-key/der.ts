// Reads public keys from DER (X.690): SubjectPublicKeyInfo (RFC 5280 §4.1.2.7) and PKCS#1 (RFC 8017 appendix A.1.1).
import {asNumber, blobOf, mpintBytes} from './wire';

/** One value of a DER encoding. */
type Value = {tag: number; content: Uint8Array};

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_IDENTIFIER = 0x06;

/** The SSH blob of a public key; or the object identifier of an algorithm that SSH does not have. */
export type DerKey = {blob: Uint8Array; oid?: undefined} | {blob?: undefined; oid: string};

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
export function spkiKey(bytes: Uint8Array): DerKey | undefined {
  const [algorithm, key, ...rest] = sequence(single(bytes)) ?? [];
  const [identifier, parameters] = sequence(algorithm) ?? [];
  if (identifier?.tag !== OBJECT_IDENTIFIER || key?.tag !== BIT_STRING || key.content[0] !== 0 || rest.length > 0) {
    return undefined;
  }
  const oid = dotted(identifier.content);
  const bits = key.content.subarray(1);
  switch (oid) {
    case RSA: {
      const blob = pkcs1Blob(bits);
      return blob && {blob};
    }
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

/** The SSH blob of a PKCS#1 RSAPublicKey; `undefined` when the bytes are not exactly one. */
export function pkcs1Blob(bytes: Uint8Array): Uint8Array | undefined {
  const [modulus, exponent, ...rest] = integers(single(bytes)) ?? [];
  return modulus && exponent && rest.length === 0 ? blobOf('ssh-rsa', exponent, modulus) : undefined;
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
  const parts = [Math.min(2, Math.floor(first / 40)), first - 40 * Math.min(2, Math.floor(first / 40))];
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
