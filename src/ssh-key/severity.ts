// Ranks the findings and derives the verdict from them.
import type {
  Finding,
  FindingCode,
  HintFinding,
  InvalidFinding,
  PrivateFinding,
  RepairFinding,
  SurroundingFinding,
  WeakFinding,
  WrappingFinding,
} from './finding';

/** What kind of finding it is, the most important kind first. */
export const findingKinds = ['private', 'invalid', 'weak', 'wrapping', 'surrounding', 'repair', 'hint'] as const;
/** See `findingKinds`; each kind is described at its part of `Finding`. */
export type FindingKind = (typeof findingKinds)[number];

/** What the check concludes. */
export type Verdict = 'valid' | 'weak' | 'wrong-format' | 'private' | 'invalid';

const kinds = {
  private: ['private-key'] satisfies PrivateFinding['code'][],
  invalid: [
    'empty',
    'too-large',
    'binary-data',
    'html-page',
    'empty-value',
    'no-key',
    'armour-unfinished',
    'armour-unknown',
    'body-missing',
    'illegal-character',
    'elided',
    'cut-by-editor',
    'spaces-in-body',
    'case-lost',
    'padding-misplaced',
    'padding-wrong',
    'padding-bits',
    'base64-length',
    'truncated',
    'lengths-damaged',
    'trailing-data',
    'body-twice',
    'inner-name-unreadable',
    'type-mismatch',
    'curve-mismatch',
    'wrong-length',
    'mpint-negative',
    'ec-point-compressed',
    'ec-point-form',
    'ec-point-off-curve',
    'rsa-exponent-even',
    'rsa-exponent-not-below-modulus',
    'rsa-too-long',
    'unknown-type',
    'post-quantum-type',
    'algorithm-not-in-ssh',
  ] satisfies InvalidFinding['code'][],
  weak: [
    'type-refused',
    'rsa-even-modulus',
    'rsa-small-factor',
    'rsa-prime-modulus',
    'rsa-square-modulus',
    'rsa-close-primes',
    'rsa-roca',
    'rsa-exponent-one',
    'rsa-exponent-too-large',
    'rsa-too-short',
    'ed25519-not-a-point',
    'ed25519-not-reduced',
    'ed25519-small-order',
    'ec-known-private-key',
  ] satisfies WeakFinding['code'][],
  wrapping: [
    'several-keys',
    'openssh-certificate',
    'authority-line',
    'rfc4716',
    'pem-spki',
    'pem-pkcs1',
    'jwk',
    'raw-blob',
    'x509-certificate',
    'x509-request',
    'pgp-block',
    'ssh-signature',
    'fingerprint',
    'keygen-transcript',
    'url',
    'file-path',
    'age-recipient',
    'wireguard-key',
  ] satisfies WrappingFinding['code'][],
  surrounding: [
    'known-hosts',
    'options',
    'putty-window',
    'text-before-key',
    'line-number',
    'signature-algorithm-name',
  ] satisfies SurroundingFinding['code'][],
  repair: [
    'wrapped-lines',
    'type-missing',
    'type-glued',
    'type-capitalised',
    'full-width-characters',
    'hyphen-look-alike',
    'invisible-characters',
    'unusual-space',
    'quoted',
    'mail-quoting',
    'quoted-printable',
    'backslash-newlines',
    'percent-encoded',
    'html-entities',
    'json-string',
    'base64url',
    'utf-16',
    'byte-order-mark',
  ] satisfies RepairFinding['code'][],
  hint: [
    'ed25519-outside-prime-group',
    'comment-other-division',
    'mpint-not-minimal',
    'rsa-exponent-unusual',
    'other-lines',
    'line-endings',
    'comment-unusual-characters',
    'comment-missing',
    'comment-other-form',
    'other-type-recommended',
    'rsa-checks-shortened',
  ] satisfies HintFinding['code'][],
} as const;

type Listed = (typeof kinds)[FindingKind][number];
// Does not compile when a code is in none of the lists.
const everyCodeListed: [FindingCode] extends [Listed] ? true : never = true;

const order: readonly FindingCode[] = everyCodeListed ? findingKinds.flatMap((kind) => [...kinds[kind]]) : [];

/** Every code, the most important first. */
export const findingCodes: readonly FindingCode[] = order;

const kindOf: ReadonlyMap<FindingCode, FindingKind> = new Map(
  findingKinds.flatMap((kind) => kinds[kind].map((code): [FindingCode, FindingKind] => [code, kind])),
);
const rankOf: ReadonlyMap<FindingCode, number> = new Map(order.map((code, rank) => [code, rank]));

/** What kind of finding a code is. */
export function findingKind(code: FindingCode): FindingKind {
  return kindOf.get(code) ?? 'hint';
}

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

/**
 * Is there a line to hand in? Not for a weak key in another format: its line exists, but registering it would be wrong.
 */
export function hasLineToRegister({findings, canonical}: {findings: readonly Finding[]; canonical?: string}): boolean {
  return canonical !== undefined && findings.every(({code}) => findingKind(code) !== 'weak');
}
