// What the key check can report: codes with their data, ranked by importance, and the verdict that follows from them.
import type {Division, KeyType} from './public-key';

/** What the check concludes. */
export type Verdict = 'valid' | 'weak' | 'wrong-format' | 'private' | 'invalid';

/** The codes of each kind. The most important kind comes first, and in it the most important code. */
const codes = {
  /** Private material: the check stops here, and nothing of the input is in the result. */
  private: [
    'private-key',
    // Base64 without the line that says what it is: perhaps a private key that was copied in part.
    'may-be-private',
  ],
  /** There is no key, or what is there is damaged. */
  invalid: [
    'empty',
    'too-large',
    'binary-data',
    'no-key',
    // A `-----BEGIN` block without a key that SSH has, or with a damaged one.
    'armour-unknown',
    'body-missing',
    'illegal-character',
    // `...` or `…` in place of a part.
    'elided',
    // The spaces may be lost `+` signs, or separate something else.
    'spaces-in-body',
    // In small (or capital) letters only, which cannot be undone.
    'case-lost',
    'padding-wrong',
    'truncated',
    // The blob does not begin with the name of a type (RFC 4253 §6.6).
    'inner-name-unreadable',
    'type-mismatch',
    // A length, a number or a point that no key of the type has, or that OpenSSH does not read.
    'damaged',
    // sshpk reads another key, or none.
    'readers-disagree',
    'unknown-type',
  ],
  /** The key can be read, but it must not be used. */
  weak: [
    // Its private half is published: see published-keys.ts.
    'known-compromised',
    'type-refused',
    // Broken generators: close primes (CVE-2022-26320), ROCA (CVE-2017-15361).
    'rsa-calculable',
    // A modulus with a small factor or none, an exponent of 1 or of more than 64 bits.
    'rsa-weak-numbers',
    'rsa-too-short',
    // No signature can ever verify (RFC 8032 §5.1.3).
    'ed25519-not-a-point',
  ],
  /** A real public key (or something about one) in another format, or something in its place. */
  wrapping: [
    'several-keys',
    // PROTOCOL.certkeys.
    'openssh-certificate',
    // Names a certificate authority, or a revoked key.
    'authority-line',
    // RFC 4716, PEM.
    'other-format',
    'x509-certificate',
    'pgp-block',
    'ssh-signature',
    'fingerprint',
    'keygen-transcript',
    'file-path',
    'age-recipient',
    'wireguard-key',
    'command',
    'error-message',
    'signing-key',
    'token',
    'dns-record',
    'ssh-config',
  ],
  /** The right key with something in front of it or around it. */
  surrounding: ['known-hosts', 'options', 'text-before-key'],
  /** Damage without loss that was undone. The repaired line is `canonical`. */
  repair: [
    'wrapped-lines',
    // Missing, misspelt, capitalised, without a space after it, or the name of a signature (RFC 8332 §3).
    'type-corrected',
    // Full-width letters, look-alike hyphens, odd spaces, invisible characters.
    'odd-characters',
    // Quotation marks, or the `>` of a mail.
    'quoted',
    'text-behind-key',
    // The same key several times.
    'repeated',
    'rewritten',
    // None of these is there, but ssh-keygen does not read the input: line ends of another system, for example.
    'unreadable-as-is',
  ],
  /** The key can be registered; this is good to know. */
  hint: [
    // The point has a part of small order: most likely a character is mistyped.
    'ed25519-outside-prime-group',
    'comment-other-division',
    'comment-unusual-characters',
    'other-type-recommended',
  ],
} as const;

/** The data of those codes that have some. */
type Data = {
  'private-key': {form: PrivateForm};
  'too-large': {kilobytes: number};
  /** What follows BEGIN. */
  'armour-unknown': {label: string};
  'body-missing': {type: string};
  /** The position is counted in characters of the base64 part, from 1. */
  'illegal-character': {character: string; codePoint: string; position: number};
  'type-mismatch': {declared: string; inner: string};
  'unknown-type': {type: string};
  'type-refused': {type: KeyType};
  /** Name and number of the fault. */
  'rsa-calculable': {fault: string};
  'rsa-too-short': {bits: number; min: number};
  'known-compromised': {source: string};
  /** Of different keys. */
  'several-keys': {count: number};
  'openssh-certificate': {type: string};
  /** What follows BEGIN. */
  'other-format': {label: string};
  command: {text: string};
  'error-message': {text: string};
  'known-hosts': {hosts: string};
  options: {options: string};
  'text-before-key': {text: string};
  'text-behind-key': {text: string};
  'type-corrected': {type: KeyType};
  repeated: {count: number};
  'wrapped-lines': {lines: number};
  'odd-characters': {count: number};
  rewritten: {notation: Notation};
  'comment-other-division': {division: Division};
  'other-type-recommended': {type: KeyType; recommended: KeyType};
};

/** How private material was recognised, which decides where its public key is. Never what it holds. */
export type PrivateForm =
  /** A private file of OpenSSH or a PEM file, also a part of one, or a key as ssh-agent transports it. */
  | 'key-file'
  /** PuTTY's `.ppk`. */
  | 'putty'
  /** A secret of another program: JWK, age, WireGuard, DNSSEC, a dump of `openssl`, a Java key store. */
  | 'other-program';

/** How a program wrote a text that it took over. As the message shows it, in every language. */
export type Notation =
  | 'UTF-16'
  | 'BOM'
  | 'ANSI'
  | 'HTML'
  | 'JSON'
  | 'Base64'
  | 'base64url'
  | 'quoted-printable'
  | 'URL'
  | 'shell'
  | 'PDF';

/** See `codes`. */
type FindingKind = keyof typeof codes;
export type FindingCode = (typeof codes)[FindingKind][number];
type FindingOf<C extends FindingCode> = {code: C} & (C extends keyof Data ? Data[C] : unknown);
/** One thing that the check found. */
export type Finding = {[C in FindingCode]: FindingOf<C>}[FindingCode];

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
