// Detects private key material in any form. It runs first and returns nothing else.
import {isInvisible, trimOf} from '../lib/text';
import {asText, type Cursor, lenientBytes, nextString} from './encoding';
import type {PrivateForm} from './finding';

/** The BEGIN or END line in a lower-case text of only letters, digits and hyphens; and other marks in it. */
const ARMOUR = /-(?:begin|end)[a-z0-9]{0,30}privatekey/;
const SQUASHED: readonly [RegExp, PrivateForm][] = [
  // "openssh-key-v1" and a zero byte, in base64.
  [/b3blbnnzac1rzxktdje/, 'key-file'],
  [/putty-user-key-file/, 'putty'],
  [/age-secret-key-(?:pq-)?1|age-plugin-[a-z0-9]+-1[a-z0-9]{20}/, 'other-program'],
  [/sshprivatekeyfileformat/, 'other-program'],
];

/** The files of gpg-agent (private-keys-v1.d), as text and in the canonical form. */
const GPG_AGENT = /\((?:\d+:)?(?:protected-|shadowed-)?private-key/;

/** Marks that need their punctuation. */
const MARKS: readonly [RegExp, PrivateForm][] = [
  [GPG_AGENT, 'other-program'],
  // The headers of an encrypted PEM key (RFC 1421), whose BEGIN line may be missing.
  [/^[> \t]*(?:Proc-Type\s*:\s*4\s*,\s*ENCRYPTED|DEK-Info\s*:)/im, 'key-file'],
  // minisign and signify.
  [/^untrusted comment:.*secret key|^RWR(?:TY0Iy|CSw)/im, 'other-program'],
  [/^[> \t]*Private-(?:Lines|MAC|Hash)\s*:/im, 'putty'],
  [/^[> \t]*(?:Private-key-format|PrivateExponent|PrivateKey)\s*[:=]/im, 'other-program'],
  [/^[> \t]*priv(?:ate(?:Exponent|-key|\s+key)?)?\s*:\s*(?:\(?\d+ bit|[0-9a-f]{2}:[0-9a-f]{2}:)/im, 'other-program'],
  [/<(?:D|DP|InverseQ|PrivateKey)>[^<]{8}/, 'other-program'],
];

/** How the private material in a text was recognised; `undefined` when there is none. */
export function privateForm(text: string): PrivateForm | undefined {
  const plain = visible(text);
  const squashed = plain.toLowerCase().replaceAll(/[^a-z0-9-]/g, '');
  if (ARMOUR.test(squashed) && !onlyNamesArmour(plain)) return 'key-file';
  const mark = SQUASHED.find(([pattern]) => pattern.test(squashed)) ?? MARKS.find(([pattern]) => pattern.test(plain));
  if (mark) return mark[1];
  if (isPrivateJwk(plain)) return 'other-program';
  for (const run of base64Runs(plain)) {
    const form = privateBytes(run);
    if (form) return form;
  }
  return undefined;
}

/** The same for a file that is no text: DER keys, PKCS#12, Java key stores, agent keys. */
export function privateBinaryForm(bytes: Uint8Array): PrivateForm | undefined {
  const text = asText(bytes);
  const isOther =
    text.startsWith('\xfe\xed\xfe\xed') ||
    text.startsWith('SSH PRIVATE KEY FILE FORMAT') ||
    GPG_AGENT.test(text) ||
    isPgpSecret(bytes);
  if (isOther) return 'other-program';
  return privateDer(bytes) || isWireForm(bytes) ? 'key-file' : undefined;
}

/** A secret key packet of OpenPGP (RFC 9580 §4.2: tag 5; then its length and version 3 to 6), as in secring.gpg. */
function isPgpSecret(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  const lengthBytes = first === 0xc5 ? (second < 192 ? 1 : second < 224 ? 2 : 5) : [1, 2, 4][first - 0x94];
  const version = lengthBytes === undefined ? 0 : (bytes[1 + lengthBytes] ?? 0);
  return version >= 3 && version <= 6;
}

/**
 * Is the BEGIN or END line only quoted within a sentence? Then other words are on its line, and nothing in the text
 * looks like the body of a key but public ones.
 */
function onlyNamesArmour(text: string): boolean {
  const lines = text.split('\n').filter((line) => /-{2,} ?(?:BEGIN|END)\b/i.test(line));
  const withoutPublic = text.replaceAll(/AAAA[A-Za-z0-9+/]{40,}={0,2}/g, '');
  const words = lines.map((line) => line.replaceAll(/-{2,} ?(?:BEGIN|END)[^-\n]*-*/gi, '').match(/\p{L}{2,}/gu) ?? []);
  return (
    lines.length > 0 &&
    words.every((found) => found.length > 0) &&
    !(withoutPublic.match(/[A-Za-z0-9+/]{24,}/g) ?? []).some(isBody)
  );
}

const isBody = (run: string): boolean => /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run);

/**
 * Is there base64 as in the body of a key, longer than a key of WireGuard? Of a text in which no key was found, it may
 * be the end of a private key, which cannot be told from the end of a public one.
 */
export function hasUnknownBody(text: string): boolean {
  const runs = visible(text).match(/[A-Za-z0-9+/]{44,}/g) ?? [];
  // What begins like a public key is one, with something in front of it or missing in it.
  return runs.some((run) => isBody(run) && !/^\/?AAAA[BCEGI]/.test(run));
}

/** Full-width letters made plain, characters without width and soft line ends dropped, dashes made hyphens. */
function visible(text: string): string {
  const folded = text.normalize('NFKC').replaceAll(/[\u2010-\u2015\u2212\u30fc\uff70]/g, '-');
  const seen = Array.from(folded, (character) => (isInvisible(character) ? '' : character));
  return seen
    .join('')
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/\\r\\n|\\n/g, '\n');
}

/** RFC 7517: `d` is the private member of RSA, EC and OKP keys, `k` a symmetric key. */
function isPrivateJwk(text: string): boolean {
  return /["']?kty["']?\s*:/.test(text) && /["']?\b(?:d|k|dp|dq|qi)["']?\s*:\s*["']/.test(text);
}

/** Base64 on one line, and on following lines that hold nothing else. */
function base64Runs(text: string): string[] {
  const runs: string[] = [];
  let block = '';
  for (const line of text.split('\n')) {
    const bare = trimOf(line, '> \t"\',\\');
    if (/^[\w+/-]{8,}={0,2}$/.test(bare)) {
      block += bare;
      continue;
    }
    runs.push(block, ...bare.split(/[^\w+/=-]+/), bare.replaceAll(/\s+/g, ''));
    block = '';
  }
  runs.push(block);
  return runs.filter((run) => run.length >= 24).map((run) => run.replaceAll('-', '+').replaceAll('_', '/'));
}

function privateBytes(run: string): PrivateForm | undefined {
  const start = lenientBytes(run);
  if (privateDer(start)) return 'key-file';
  // "-----BEGIN" in base64: a file that is encoded once more, as in the variables of a CI system.
  if (run.startsWith('LS0tLS1CRUdJTi')) return privateForm(asText(start));
  // A key may begin at any of the four places within a group, when only a part was copied.
  for (let shift = 0; shift < 4; shift++) {
    if (isWireForm(lenientBytes(run.slice(shift)))) return 'key-file';
  }
  return undefined;
}

/**
 * SSH's own binary forms: the name of OpenSSH's private file, or a key followed by its secret half
 * (draft-miller-ssh-agent §3.2: Ed25519 repeats the public key at the end; RSA has six numbers).
 */
function isWireForm(bytes: Uint8Array): boolean {
  const text = asText(bytes);
  // The second is the magic number of ssh.com's private files, encrypted or not.
  if (text.includes('openssh-key-v1\0') || text.startsWith('\x3f\x6f\xf9\xeb')) return true;
  const isEd25519 = placesOf(`${ED25519}\0\0\0 `, text).some((start) => {
    const publicKey = text.slice(start, start + 32);
    const secret = text.slice(start + 36, start + 100);
    const follows = text.slice(start + 32, start + 36) === '\0\0\0@';
    return follows && (secret.length < 64 || secret.endsWith(publicKey));
  });
  return isEd25519 || placesOf(RSA, text).some((offset) => isSecretRsa({bytes, offset}));
}

/** The inner names of keys, with their lengths in front. */
const ED25519 = '\0\0\0\x0bssh-ed25519';
const RSA = '\0\0\0\x07ssh-rsa';

function placesOf(mark: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) places.push(at + mark.length);
  return places;
}

/** n, e, d in this order, d perhaps cut off. A public key has e, then n, then nothing. */
function isSecretRsa(cursor: Cursor): boolean {
  const modulus = nextString(cursor);
  const exponent = nextString(cursor);
  if (!modulus || !exponent) return false;
  const rest = cursor.bytes.length - cursor.offset;
  return modulus.length >= 64 && exponent.length <= 8 && rest >= 16;
}

/** PBES1, PBES2 (RFC 8018) and PKCS#12's ciphers: object identifiers that only encrypted private keys start with. */
const ENCRYPTION_OIDS = ['\x2a\x86\x48\x86\xf7\x0d\x01\x05', '\x2a\x86\x48\x86\xf7\x0d\x01\x0c\x01'];

/**
 * DER of a private key: a sequence that starts with the version 0, 1 or 3 (PKCS#1, SEC 1, PKCS#8, PKCS#12), or with
 * an encryption algorithm (encrypted PKCS#8). Public forms start with a sequence or with a long number.
 */
function privateDer(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x30 || bytes.length < 16) return false;
  const content = contentOffset(bytes, 0);
  if (content === undefined) return false;
  const [tag, length, value, next] = bytes.subarray(content, content + 4);
  if (tag === 2 && length === 1)
    return (value === 0 || value === 1 || value === 3) && (next === 2 || next === 4 || next === 0x30);
  if (tag !== 0x30) return false;
  const algorithm = contentOffset(bytes, content);
  if (algorithm === undefined || bytes[algorithm] !== 6) return false;
  const oid = asText(bytes.subarray(algorithm + 2, algorithm + 2 + (bytes[algorithm + 1] ?? 0)));
  return ENCRYPTION_OIDS.some((start) => oid.startsWith(start));
}

/** Where the content of a DER value begins (BER's indefinite length, 80, too); `undefined` if the length is neither. */
function contentOffset(bytes: Uint8Array, offset: number): number | undefined {
  const length = bytes[offset + 1] ?? 0;
  if (length <= 0x80) return offset + 2;
  return length >= 0x81 && length <= 0x83 ? offset + 2 + (length & 15) : undefined;
}
