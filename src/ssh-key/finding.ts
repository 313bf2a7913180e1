// What the key check can report: codes with their data, ranked by importance, and the verdict that follows from them.
import type {Division, KeyType} from './public-key';

/** What the check concludes. */
export type Verdict = 'valid' | 'weak' | 'wrong-format' | 'private' | 'invalid';

/** The codes of each kind. The most important kind comes first, and in it the most important code. */
const codes = {
  /** Private material: the check stops here, and nothing of the input is in the result. */
  private: ['private-key'],
  /** There is no key, or what is there is damaged. */
  invalid: [
    'empty',
    'too-large',
    // A picture, an office file, or bytes that were opened with the wrong program.
    'binary-data',
    // Often an error page that was saved under the name of the key.
    'html-page',
    // What a program writes when it has nothing to write: `null`, `undefined`.
    'empty-value',
    'no-key',
    // A `-----BEGIN` without its label or its content.
    'armour-unfinished',
    'armour-unknown',
    'body-missing',
    // A character outside of the alphabet (RFC 4648 §4), such as `*` or a Cyrillic А.
    'illegal-character',
    // `...` or `…` in place of a part.
    'elided',
    // A `$` or `\` at the end: the screen was copied, and the editor had cut the line.
    'cut-by-editor',
    // The spaces may be lost `+` signs, or separate something else.
    'spaces-in-body',
    // In small (or capital) letters only, which cannot be undone.
    'case-lost',
    'padding-misplaced',
    // RFC 4648 §3.2.
    'padding-wrong',
    // The last character has bits set that must be zero (RFC 4648 §3.5).
    'padding-bits',
    // One character is missing, or one too many.
    'base64-length',
    'truncated',
    // A length inside the blob reaches far beyond it.
    'lengths-damaged',
    'trailing-data',
    'body-twice',
    // The blob does not begin with the name of a type (RFC 4253 §6.6).
    'inner-name-unreadable',
    'type-mismatch',
    // RFC 5656 §3.1.
    'curve-mismatch',
    // sshpk reads another key, or none.
    'readers-disagree',
    // RFC 8709 §4, RFC 5656 §3.1.
    'wrong-length',
    // The leading zero byte is missing (RFC 4251 §5).
    'mpint-negative',
    // Allowed by RFC 5656, refused by OpenSSH.
    'ec-point-compressed',
    // The first byte is not 02, 03 or 04.
    'ec-point-form',
    // Mistyped or damaged.
    'ec-point-off-curve',
    'rsa-exponent-even',
    // Damaged, or the two numbers were swapped.
    'rsa-exponent-not-below-modulus',
    // More bits than OpenSSH reads.
    'rsa-too-long',
    'unknown-type',
    'post-quantum-type',
    'algorithm-not-in-ssh',
  ],
  /** The key can be read, but it must not be used. */
  weak: [
    // Its private half is published: see published-keys.ts.
    'known-compromised',
    'type-refused',
    'rsa-even-modulus',
    // Mistyped, or made by a broken generator.
    'rsa-small-factor',
    // Anybody can compute the private key.
    'rsa-prime-modulus',
    'rsa-square-modulus',
    // Fermat's method finds the factors (CVE-2022-26320).
    'rsa-close-primes',
    // Infineon's broken generator (CVE-2017-15361).
    'rsa-roca',
    // Anybody can sign.
    'rsa-exponent-one',
    // More than 64 bits (OpenSSL's limit for large moduli).
    'rsa-exponent-too-large',
    'rsa-too-short',
    // No signature can ever verify (RFC 8032 §5.1.3).
    'ed25519-not-a-point',
    // y is not smaller than the field's prime (RFC 8032 §5.1.3).
    'ed25519-not-reduced',
    // Signatures can be forged.
    'ed25519-small-order',
    // A small multiple of the generator: the private key is that number.
    'ec-known-private-key',
  ],
  /** A real public key (or something about one) in another format. */
  wrapping: [
    'several-keys',
    // PROTOCOL.certkeys.
    'openssh-certificate',
    // Names a certificate authority, or a revoked key.
    'authority-line',
    // What PuTTYgen saves and `ssh-keygen -e` prints.
    'rfc4716',
    // PEM `PUBLIC KEY` (RFC 5280).
    'pem-spki',
    // PEM `RSA PUBLIC KEY` (RFC 8017 appendix A.1.1).
    'pem-pkcs1',
    // RFC 7517, public members only.
    'jwk',
    // The bytes of the key without base64.
    'raw-blob',
    'x509-certificate',
    'x509-request',
    'pgp-block',
    // Made by `ssh-keygen -Y sign`.
    'ssh-signature',
    'fingerprint',
    // What `ssh-keygen` printed, not the file that it wrote.
    'keygen-transcript',
    'url',
    'file-path',
    'age-recipient',
    // 32 bytes in base64.
    'wireguard-key',
    // In place of what it prints.
    'command',
    'error-message',
    'other-thing',
  ],
  /** The right key with something in front of it or around it. */
  surrounding: [
    // A line of known_hosts or ssh-keyscan: the key of a server.
    'known-hosts',
    // Of authorized_keys (sshd(8)).
    'options',
    'putty-window',
    'text-before-key',
    'line-number',
    // RFC 8332 §3: a way to sign, not a type of key.
    'signature-algorithm-name',
  ],
  /** Damage without loss that was undone. The repaired line is `canonical`. */
  repair: [
    'wrapped-lines',
    'type-missing',
    // Another word is where the type must be.
    'type-misspelt',
    'type-glued',
    'type-capitalised',
    'full-width-characters',
    // Such as the long-vowel mark ー.
    'hyphen-look-alike',
    'invisible-characters',
    'unusual-space',
    'quoted',
    'text-behind-key',
    // The same key several times.
    'repeated',
    // One `=` too many behind a key that is complete.
    'padding-extra',
    'mail-quoting',
    // RFC 2045 §6.7.
    'quoted-printable',
    'backslash-newlines',
    'percent-encoded',
    'html-entities',
    'json-string',
    'html-tags',
    'ansi-colours',
    // The line of the key once more in base64.
    'base64-text',
    // Hyphens at the line ends, as a PDF has them.
    'line-hyphens',
    // `-` and `_` in place of `+` and `/` (RFC 4648 §5).
    'base64url',
    // As PowerShell's `>` writes it.
    'utf-16',
    'byte-order-mark',
    // None of these is there, but ssh-keygen does not read the input: line ends of another system, for example.
    'unreadable-as-is',
  ],
  /** The key can be registered; this is good to know. */
  hint: [
    // The point has a part of small order: most likely a character is mistyped.
    'ed25519-outside-prime-group',
    'comment-other-division',
    // Superfluous zero bytes. The fingerprint is that of the minimal form, as ssh-keygen's.
    'mpint-not-minimal',
    'rsa-exponent-unusual',
    'other-lines',
    'comment-unusual-characters',
    'comment-missing',
    'other-type-recommended',
    // Some arithmetic was left out, to keep the page responsive.
    'rsa-checks-shortened',
  ],
} as const;

/** The data of those codes that have some. Positions count the characters of the base64 part, from 1. */
type Data = {
  'private-key': {form: PrivateForm};
  'too-large': {bytes: number; limit: number};
  'empty-value': {text: string};
  /** What follows BEGIN. */
  'armour-unknown': {label: string};
  'body-missing': {type: string};
  'illegal-character': {character: string; codePoint: string; position: number};
  elided: {position: number};
  'spaces-in-body': {pieces: number};
  'padding-misplaced': {position: number};
  'base64-length': {length: number};
  /** In base64 characters. */
  truncated: {missing: number};
  'trailing-data': {bytes: number};
  'type-mismatch': {declared: string; inner: string};
  'curve-mismatch': {type: string; curve: string};
  'wrong-length': {field: BlobField; bytes: number; expected: number};
  'mpint-negative': {field: BlobField};
  'ec-point-form': {lead: number};
  'ec-point-off-curve': {curve: string};
  'rsa-too-long': {bits: number; max: number};
  'unknown-type': {type: string};
  'post-quantum-type': {type: string};
  /** Its object identifier or JWK name. */
  'algorithm-not-in-ssh': {oid: string};
  'type-refused': {type: KeyType};
  'rsa-small-factor': {factor: number};
  'rsa-close-primes': {rounds: number};
  'rsa-exponent-too-large': {bits: number};
  'rsa-too-short': {bits: number; min: number};
  'ed25519-small-order': {order: number};
  'ec-known-private-key': {privateKey: number};
  'known-compromised': {source: string};
  /** `distinct` counts different ones. */
  'several-keys': {count: number; distinct: number};
  'openssh-certificate': {type: string};
  fingerprint: {hash: 'SHA256' | 'SHA1' | 'MD5'};
  command: {text: string};
  'error-message': {text: string};
  'other-thing': {thing: OtherThing};
  'known-hosts': {hosts: string};
  options: {options: string};
  'text-before-key': {text: string};
  'text-behind-key': {text: string};
  'type-misspelt': {text: string; type: string};
  repeated: {count: number};
  'padding-wrong': {found: number; expected: number};
  'signature-algorithm-name': {name: string};
  'wrapped-lines': {lines: number};
  'full-width-characters': {count: number};
  'hyphen-look-alike': {character: string};
  'invisible-characters': {count: number};
  'unusual-space': {count: number};
  'comment-other-division': {division: Division};
  /** Decimal. */
  'rsa-exponent-unusual': {exponent: string};
  'other-lines': {count: number};
  'comment-unusual-characters': {kinds: UnusualCharacters[]};
  'other-type-recommended': {type: KeyType; recommended: KeyType};
  'rsa-checks-shortened': {bits: number; skipped: ('primality' | 'factors-above-65537')[]};
};

/** How private material was recognised. Never what it holds. */
export type PrivateForm =
  /** `-----BEGIN … PRIVATE KEY-----` in any of its kinds, also the end line alone. */
  | 'armour'
  /** The base64 body of an OpenSSH, PKCS#1, PKCS#8 or SEC 1 private key without its armour, or that file in binary. */
  | 'body'
  /** PuTTY's `.ppk`. */
  | 'putty'
  /** A private key as ssh-agent transports it, behind the name of a public type. */
  | 'agent'
  /** JSON Web Key with its private members. */
  | 'jwk'
  /** A secret of another program: age, WireGuard, DNSSEC, a dump of `openssl`, a Java key store. */
  | 'other-program';

/** What people submit in place of a key, besides the things that have a code of their own. */
export type OtherThing = 'signing-key' | 'token' | 'dns-record' | 'ssh-config' | 'ssh1-key';

/** What in a comment can mislead the eye or a page. */
export type UnusualCharacters = 'control' | 'bidi' | 'invisible';

/** A part of a key's blob, by its name in the standard that defines it. */
export type BlobField = 'public key' | 'point' | 'curve name' | 'application' | 'e' | 'n' | 'p' | 'q' | 'g' | 'y';

/** See `codes`. */
type FindingKind = keyof typeof codes;
type FindingOf<K extends FindingKind> = {
  [C in (typeof codes)[K][number]]: {code: C} & (C extends keyof Data ? Data[C] : unknown);
}[(typeof codes)[K][number]];

export type PrivateFinding = FindingOf<'private'>;
export type InvalidFinding = FindingOf<'invalid'>;
export type WeakFinding = FindingOf<'weak'>;
export type WrappingFinding = FindingOf<'wrapping'>;
export type SurroundingFinding = FindingOf<'surrounding'>;
export type RepairFinding = FindingOf<'repair'>;
export type HintFinding = FindingOf<'hint'>;
/** One thing that the check found. */
export type Finding = FindingOf<FindingKind>;
export type FindingCode = Finding['code'];

/** The kind of each code, the most important code first. */
export const kindOfCode: ReadonlyMap<FindingCode, FindingKind> = new Map(
  (Object.keys(codes) as FindingKind[]).flatMap((kind) => codes[kind].map((code) => [code, kind] as const)),
);
const rankOf = new Map([...kindOfCode.keys()].map((code, rank) => [code, rank]));

export const findingKind = (code: FindingCode): FindingKind => kindOfCode.get(code) ?? 'hint';

/** The findings, the most important first; equal codes keep their order. */
export function byImportance(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => (rankOf.get(a.code) ?? 0) - (rankOf.get(b.code) ?? 0));
}

/**
 * The verdict that follows from the findings.
 *
 * `valid` means: ssh-keygen reads exactly this key from exactly this input. What has to be replaced by another line
 * is `wrong-format`. Another file format stays `wrong-format` even if its key is damaged or weak (the finding in
 * front says so); damage and weakness go before surroundings and repairs.
 */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const found = new Set(findings.map(({code}) => findingKind(code)));
  if (found.has('private')) return 'private';
  if (found.has('wrapping')) return 'wrong-format';
  if (found.has('invalid')) return 'invalid';
  if (found.has('weak')) return 'weak';
  return found.has('surrounding') || found.has('repair') ? 'wrong-format' : 'valid';
}

/** Is there a line to register? A weak key in another format has a line, but must not be registered. */
export function hasLineToRegister({findings, canonical}: {findings: readonly Finding[]; canonical?: string}): boolean {
  return canonical !== undefined && findings.every(({code}) => findingKind(code) !== 'weak');
}
