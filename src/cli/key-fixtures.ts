// The recipes of the key check's fixtures: for each code an input that shows it, made from fresh throw-away keys.

import {ed25519Problem} from '../domain/ssh-key/edwards';
import type {FindingCode} from '../domain/ssh-key/finding';
import {blobOf, mpintBytes} from '../domain/ssh-key/wire';

/** What ssh-keygen made for the recipes. Lines end without a line end. */
export type MadeKeys = {
  ed25519: string;
  otherEd25519: string;
  ecdsa: string;
  rsa2048: string;
  rsa1024: string;
  dsa: string;
  certificate: string;
  rfc4716: string;
  spki: string;
  pkcs1: string;
  privateOpenSsh: string;
  /** Two primes next to each other, and two of the kind that ROCA finds. */
  closePrimes: [bigint, bigint];
  rocaPrimes: [bigint, bigint];
};

/** One input, the code it is there for, and the name of the case. */
export type Recipe = {id: string; code: FindingCode; input: Uint8Array | string};

/** A line of a type and a blob. */
export function lineOf(type: string, blob: Uint8Array, comment = 'nigsc-gw:taro:2026-04-01'): string {
  return `${type} ${Buffer.from(blob).toString('base64')} ${comment}`;
}

function rsa(exponent: bigint, modulus: bigint): string {
  return lineOf('ssh-rsa', blobOf('ssh-rsa', mpintBytes(exponent), mpintBytes(modulus)));
}

function ed25519(bytes: Uint8Array): string {
  return lineOf('ssh-ed25519', blobOf('ssh-ed25519', bytes));
}

const F4 = 65_537n;
const mersenne = (exponent: number) => 2n ** BigInt(exponent) - 1n;

/** The first 32 bytes, counted up, of which `ed25519Problem` says what is wanted. */
function pointWith(code: FindingCode): Uint8Array {
  for (let n = 2; ; n++) {
    const bytes = new Uint8Array(32);
    bytes[0] = n & 255;
    bytes[1] = n >> 8;
    if (ed25519Problem(bytes)?.code === code) return bytes;
  }
}

/** All recipes. */
export function recipesOf(made: MadeKeys): Recipe[] {
  const [type = '', body = ''] = made.ed25519.split(' ');
  const bytes = Buffer.from(body, 'base64');
  const point = bytes.subarray(-32);
  const [ecType = '', ecBody = ''] = made.ecdsa.split(' ');
  const ecBlob = Buffer.from(ecBody, 'base64');
  const ecPoint = ecBlob.subarray(-65);
  const [, rsaBody = ''] = made.rsa2048.split(' ');
  const rsaBlob = Buffer.from(rsaBody, 'base64');
  const modulus = BigInt(`0x${rsaBlob.subarray(-256).toString('hex')}`);
  const ec = (name: string, changed: Uint8Array) => lineOf(ecType, blobOf(ecType, name, changed));
  const wide = (text: string) => text.replaceAll(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  const comment = ' nigsc-gw:taro:2026-04-01';
  const key = `${type} ${body}${comment}`;
  const changedPoint = Uint8Array.from(ecPoint, (byte, i) => (i === 64 ? byte ^ 1 : byte));
  const recipes: [FindingCode, Uint8Array | string][] = [
    ['private-key', made.privateOpenSsh],
    ['private-key', made.privateOpenSsh.replaceAll(/-----[^\n]*\n?/g, '')],
    ['private-key', lineOf(type, blobOf(type, point, Buffer.concat([Buffer.alloc(32, 7), point])))],
    ['private-key', `PuTTY-User-Key-File-3: ${type}\nEncryption: none\nComment: x\nPublic-Lines: 1\n`],
    ['private-key', '{"kty":"OKP","crv":"Ed25519","d":"throw-away","x":"throw-away"}'],
    ['private-key', `AGE-SECRET-KEY-1${'Q'.repeat(58)}`],
    ['empty', ' \n'],
    ['too-large', 'x'.repeat(65_537)],
    ['binary-data', Uint8Array.from({length: 256}, (_, i) => i)],
    ['html-page', '<!DOCTYPE html><title>Not found</title>'],
    ['empty-value', 'undefined'],
    ['no-key', 'Dear help desk, here is my key.'],
    ['armour-unfinished', '-----BEGIN'],
    ['armour-unknown', '-----BEGIN SOMETHING-----\nAAAA\n-----END SOMETHING-----'],
    ['body-missing', 'ssh-ed25519 taro@laptop'],
    ['illegal-character', key.replace('AAAAI', 'AAA*I')],
    ['elided', 'ssh-rsa AAAAB3... taro@laptop'],
    ['cut-by-editor', `${made.rsa2048.slice(0, 79)}$`],
    ['spaces-in-body', `ssh-rsa ${rsaBody.slice(0, 100)} ${rsaBody.slice(101, 220)} ${rsaBody.slice(221)}`],
    ['case-lost', key.toLowerCase()],
    ['padding-misplaced', `${type} ${body.slice(0, 40)}=${body.slice(40)}`],
    ['padding-wrong', `${type} ${body}==${comment}`],
    ['padding-bits', `ecdsa-sha2-nistp256 ${ecBody.replace(/.=$/, (end) => `${nextLetter(end)}=`)}`],
    ['base64-length', `${type} ${body}A${comment}`],
    ['truncated', `${type} ${body.slice(0, -1)}${comment}`],
    ['lengths-damaged', lineOf(type, Buffer.concat([bytes.subarray(0, 15), Buffer.from([127, 0, 0, 32]), point]))],
    ['trailing-data', lineOf(type, Buffer.concat([bytes, Buffer.from('x')]))],
    ['body-twice', `${type} ${body}${body}${comment}`],
    ['inner-name-unreadable', `${type} ${body.slice(1)}A${comment}`],
    ['type-mismatch', `ssh-rsa ${body}${comment}`],
    ['curve-mismatch', ec('nistp384', ecPoint)],
    ['wrong-length', ed25519(point.subarray(1))],
    ['mpint-negative', lineOf('ssh-rsa', blobOf('ssh-rsa', mpintBytes(F4), rsaBlob.subarray(-256)))],
    ['ec-point-compressed', ec('nistp256', Buffer.concat([Buffer.from([2]), ecPoint.subarray(1, 33)]))],
    ['ec-point-form', ec('nistp256', Buffer.concat([Buffer.from([6]), ecPoint.subarray(1)]))],
    ['ec-point-off-curve', ec('nistp256', changedPoint)],
    ['rsa-exponent-even', rsa(4n, modulus)],
    ['rsa-exponent-not-below-modulus', rsa(modulus, F4)],
    ['rsa-too-long', rsa(F4, (1n << 16_384n) + 1n)],
    ['unknown-type', lineOf('ssh-ed448', blobOf('ssh-ed448', new Uint8Array(57)))],
    ['post-quantum-type', lineOf('ssh-mldsa-65', blobOf('ssh-mldsa-65', new Uint8Array(1952)))],
    ['algorithm-not-in-ssh', '{"kty":"EC","crv":"secp256k1","x":"AAAA","y":"AAAA"}'],
    ['type-refused', made.dsa],
    ['rsa-too-short', made.rsa1024],
    ['rsa-exponent-one', rsa(1n, modulus)],
    ['rsa-exponent-too-large', rsa(modulus - 2n, modulus)],
    ['rsa-even-modulus', rsa(F4, modulus - 1n)],
    ['rsa-small-factor', rsa(F4, mersenne(2203) * 10_007n)],
    ['rsa-prime-modulus', rsa(F4, mersenne(2203))],
    ['rsa-square-modulus', rsa(F4, mersenne(1279) ** 2n)],
    ['rsa-close-primes', rsa(F4, made.closePrimes[0] * made.closePrimes[1])],
    ['rsa-roca', rsa(F4, made.rocaPrimes[0] * made.rocaPrimes[1])],
    ['ed25519-not-a-point', ed25519(pointWith('ed25519-not-a-point'))],
    ['ed25519-not-reduced', ed25519(Uint8Array.from({length: 32}, (_, i) => (i === 0 ? 238 : i === 31 ? 127 : 255)))],
    ['ed25519-small-order', ed25519(Uint8Array.from({length: 32}, (_, i) => (i === 0 ? 1 : 0)))],
    ['ec-known-private-key', ec('nistp256', Buffer.from(GENERATOR, 'hex'))],
    ['rfc4716', made.rfc4716],
    ['pem-spki', made.spki],
    ['pem-pkcs1', made.pkcs1],
    ['jwk', `{"kty":"OKP","crv":"Ed25519","x":"${point.toString('base64url')}"}`],
    ['raw-blob', bytes],
    ['several-keys', `${made.ed25519}\n${made.otherEd25519}\n`],
    ['openssh-certificate', made.certificate],
    ['authority-line', `@cert-authority *.example ${type} ${body}`],
    ['x509-certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----'],
    ['x509-request', '-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n-----END CERTIFICATE REQUEST-----'],
    ['pgp-block', '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDME\n-----END PGP PUBLIC KEY BLOCK-----'],
    ['ssh-signature', '-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\n-----END SSH SIGNATURE-----'],
    ['fingerprint', `SHA256:${body.slice(-43)}`],
    ['keygen-transcript', 'Generating public/private ed25519 key pair.'],
    ['url', 'https://example.org/taro.keys'],
    ['file-path', '~/.ssh/id_ed25519.pub'],
    ['age-recipient', `age1${'q'.repeat(58)}`],
    ['wireguard-key', point.toString('base64')],
    ['known-hosts', `host.example.org ${type} ${body}`],
    ['options', `from="192.0.2.0/24",no-pty ${key}`],
    ['putty-window', `For the authorized_keys file:\n${key}\nKey fingerprint: …\nKey comment: x`],
    ['text-before-key', `My key: ${key}`],
    ['line-number', `  1 ${key}`],
    ['signature-algorithm-name', `rsa-sha2-512 ${rsaBody}${comment}`],
    ['byte-order-mark', `\uFEFF${key}`],
    ['utf-16', Buffer.from(`\uFEFF${key}\r\n`, 'utf16le')],
    ['invisible-characters', key.replace('AAAAC', 'AAAA\u200bC')],
    ['full-width-characters', wide(`${type} `) + body],
    ['hyphen-look-alike', key.replace('-', 'ー')],
    ['unusual-space', key.replace(' ', '\u00a0')],
    ['wrapped-lines', `${type} ${body.slice(0, 50)}\n${body.slice(50)}${comment}`],
    ['quoted', `"${key}"`],
    ['mail-quoting', `> ${key}`],
    ['percent-encoded', encodeURIComponent(key)],
    ['html-entities', key.replace(' ', '&nbsp;').replace('AAAA', '&#65;AAA')],
    ['json-string', JSON.stringify(`${key}\n`)],
    ['quoted-printable', `${made.rsa2048.slice(0, 75)}=\n${made.rsa2048.slice(75, 150)}=\n${made.rsa2048.slice(150)}`],
    ['backslash-newlines', `${key.slice(0, 60)}\\\n${key.slice(60)}`],
    ['type-capitalised', `S${key.slice(1)}`],
    ['type-missing', `${body}${comment}`],
    ['type-glued', `${type}${body}${comment}`],
    ['base64url', made.rsa2048.replaceAll('+', '-').replaceAll('/', '_')],
    ['ed25519-outside-prime-group', ed25519(pointWith('ed25519-outside-prime-group'))],
    ['rsa-exponent-unusual', rsa(3n, modulus)],
    ['mpint-not-minimal', lineOf('ssh-rsa', blobOf('ssh-rsa', Buffer.from([0, 1, 0, 1]), rsaBlob.subarray(-257)))],
    ['rsa-checks-shortened', rsa(F4, mersenne(4423) * mersenne(4253))],
    ['other-type-recommended', made.ecdsa],
    ['line-endings', `${key}\r\n`],
    ['other-lines', `Here it is\n${key}`],
    ['comment-missing', `${type} ${body}`],
    ['comment-other-form', `${type} ${body} taro@laptop`],
    ['comment-other-division', `${type} ${body} nigsc-gwa:taro:2026-04-01`],
    ['comment-unusual-characters', `${type} ${body} <b>taro</b>`],
  ];
  const seen = new Map<string, number>();
  return recipes.map(([code, input]) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return {id: count === 1 ? code : `${code}-${count}`, code, input};
  });
}

/** P-256's generator, uncompressed (FIPS 186-4 D.1.2.3). */
const GENERATOR =
  '046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2964fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5';

/** The letter after the one that stands before the padding: it sets a bit that must be zero. */
function nextLetter(end: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return alphabet.charAt(alphabet.indexOf(end.charAt(0)) + 1);
}
