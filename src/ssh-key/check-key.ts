// The key check: reads an input, private material first, and returns the verdict with its findings.
import {commentFindings} from './comment';
import {ed25519Problem} from './curves';
import {toBase64} from './encoding';
import {byImportance, type Finding, findingKind, type Verdict, verdictOf} from './finding';
import {fingerprintsOf} from './fingerprint';
import {keygenReadsExactly} from './keygen';
import {decodeText, type Folded, fold, foldFindings, originalBetween, rewrittenText, unescapedJson} from './normalise';
import {identifyNonKey} from './not-a-key';
import {readArmour} from './other-formats';
import {policyFindings, sshKeyPolicy} from './policy';
import {hasUnknownBody, privateBinaryForm, privateForm} from './private-material';
import type {Division, PublicKey, ReadKey} from './public-key';
import {publishedKeys} from './published-keys';
import {type KeyReading, readBody} from './read-blob';
import {type KeyPlace, keyPlaces, readLine, startOfLine, typePlace} from './read-line';
import {sshpkAgrees} from './sshpk/adapter';
import {rsaProblem} from './weak-rsa';

/** What the check found. For `private` there is nothing but the finding: no key, no line, no part of the input. */
export type KeyCheck = {
  verdict: Verdict;
  /** The most important first. */
  findings: Finding[];
  /** The key, when one was read and is safe to show. */
  key?: PublicKey;
  /** The OpenSSH line to register: where exactly one is right and the key is not refused as weak. */
  canonical?: string;
  /** Where there are several keys, each that can be registered; no more than `MOST_LISTED`. */
  keys?: ListedKey[];
};

type ListedKey = PublicKey & {canonical: string};

const MOST_LISTED = 50;

/**
 * Checks an input: the bytes of a file, or the text of a form field. Never throws; the time is bounded by the limits on
 * the input's length and on the arithmetic. In this order: private material, harmless damage, the strict reading, the
 * diagnosis, the second opinion, the arithmetic.
 * @param division the one that the applicant chose; a key made for the other one is then reported
 * @param isQuick leaves out whether an RSA modulus is prime, which takes longer than all the rest
 */
export function checkKey(input: Uint8Array | string, division?: Division, isQuick = false): KeyCheck {
  const {maxInputBytes} = sshKeyPolicy;
  const bytes = typeof input === 'string' ? utf8Length(input) : input.length;
  const isTooLarge = bytes > maxInputBytes;
  const looked = isTooLarge ? input.slice(0, maxInputBytes) : input;
  const decoded = decodeText(looked);
  const form =
    decoded.text === undefined
      ? typeof looked === 'string'
        ? undefined
        : privateBinaryForm(looked)
      : privateForm(decoded.text);
  if (form) return {verdict: 'private', findings: [{code: 'private-key', form}]};
  if (isTooLarge) return concluded([{code: 'too-large', kilobytes: maxInputBytes / 1024}]);
  const file = typeof looked === 'string' ? new TextEncoder().encode(looked) : looked;
  const reading = decoded.text === undefined ? readBinary(file) : readText(decoded.text);
  if (reading.findings.some(({code}) => code === 'private-key')) {
    return {verdict: 'private', findings: [{code: 'private-key', form: 'key-file'}]};
  }
  if (reading.findings[0]?.code === 'no-key' && hasUnknownBody(decoded.text ?? '')) {
    return concluded([{code: 'may-be-private'}]);
  }
  const repairs = repairFindings(reading, [...reading.findings, ...decoded.findings], file, decoded.text);
  const check = judged({...reading, findings: repairs}, division, isQuick);
  const keys = reading.several?.slice(0, MOST_LISTED).flatMap((one): ListedKey[] => {
    const {key, canonical} = judged(one, division, isQuick);
    return key && canonical !== undefined ? [{...key, canonical}] : [];
  });
  return keys && keys.length > 0 ? {...check, keys} : check;
}

/** Nothing needs repair where ssh-keygen reads the key from the input as it is; everywhere else something does. */
function repairFindings({key}: KeyReading, findings: Finding[], file: Uint8Array, text = ''): Finding[] {
  if (key === undefined) return findings;
  if (keygenReadsExactly(file, key)) return findings.filter(({code}) => findingKind(code) !== 'repair');
  if (verdictOf(findings) !== 'valid') return findings;
  const odd = foldFindings(fold(text), 0, Number.POSITIVE_INFINITY);
  return [...findings, ...(odd.length > 0 ? odd : [{code: 'unreadable-as-is'} as const])];
}

/** A binary file: at most a private key as ssh-agent transports it, which begins like a public one. */
function readBinary(file: Uint8Array): KeyReading {
  const {problem} = readBody(undefined, toBase64(file));
  return noKey(problem?.code === 'private-key' ? problem : {code: 'binary-data'});
}

/** Reads the key of a text; if there is none, of the text as it was before a program rewrote it. */
function readText(text: string): KeyReading {
  const json = unescapedJson(text);
  if (json !== undefined) {
    const inner = readPlain(json);
    if (inner.key) return {...inner, findings: [...inner.findings, {code: 'rewritten', notation: 'JSON'}]};
  }
  const direct = readPlain(text);
  const isUnclear = direct.findings.some(({code}) => code === 'type-corrected' || code === 'text-behind-key');
  const kinds = new Set(direct.findings.map(({code}) => findingKind(code)));
  if (direct.key ? !isUnclear : kinds.has('wrapping') && !kinds.has('invalid')) return direct;
  const {text: rewritten, findings} = rewrittenText(text);
  if (findings.length === 0) return direct;
  const second = readPlain(rewritten);
  const isBetter = second.key && (!direct.key || second.findings.length < direct.findings.length);
  return isBetter ? {...second, findings: [...second.findings, ...findings]} : direct;
}

function readPlain(text: string): KeyReading {
  const folded = fold(text);
  const places = keyPlaces(folded.text);
  const armour = readArmour(folded.text);
  if (armour && places.every(({type}) => type === undefined)) return armour;
  const [place] = places;
  if (place === undefined) {
    const thing = identifyNonKey(text);
    const type = typePlace(folded.text);
    return thing.code === 'no-key' && type ? readLine(folded, type) : noKey(thing);
  }
  if (places.length === 1) return readLine(folded, place);
  const several = segmentsOf(folded, places).map((segment): KeyReading => {
    const [first] = keyPlaces(segment.text);
    return first ? readLine(segment, first) : noKey();
  });
  const blobs = new Set(several.map(({key}, i) => (key ? toBase64(key.blob) : i)));
  const [first] = several;
  if (first?.key && blobs.size === 1) {
    return {...first, findings: [...first.findings, {code: 'repeated', count: places.length}]};
  }
  const hosts = several.flatMap(({findings}) => findings.filter(({code}) => code === 'known-hosts')).slice(0, 1);
  const found = noKey({code: 'several-keys', count: blobs.size}, ...hosts);
  return hosts.length === 0 ? {...found, several} : found;
}

/** The text of each key, with what is in front of it on its line, up to the next one. */
function segmentsOf(folded: Folded, places: readonly KeyPlace[]): Folded[] {
  const starts = places.map(({start}, i) => {
    const line = startOfLine(folded.text, start);
    return i > 0 && line <= (places[i - 1]?.bodyStart ?? 0) ? start : line;
  });
  return starts.map((start, i) => fold(originalBetween(folded, start, starts[i + 1] ?? folded.text.length)));
}

function noKey(...findings: Finding[]): KeyReading {
  return {comment: '', findings};
}

function judged({key, comment, findings}: KeyReading, division?: Division, isQuick = false): KeyCheck {
  if (key === undefined || findings.some(({code}) => findingKind(code) === 'invalid')) return concluded(findings);
  if (!sshpkAgrees(key)) return concluded([{code: 'readers-disagree'}, ...findings]);
  const all = [...findings, ...keyFindings(key, isQuick), ...commentFindings(comment, division)];
  const {verdict, findings: ordered} = concluded(all);
  const shown: PublicKey = {type: key.type, bits: key.bits, blob: key.blob, comment};
  if (ordered.some(({code}) => code === 'authority-line')) return {verdict, findings: ordered};
  if (verdict === 'weak') return {verdict, findings: ordered, key: shown};
  return {verdict, findings: ordered, key: shown, canonical: canonicalLine(shown)};
}

function keyFindings(key: ReadKey, isQuick: boolean): Finding[] {
  const findings = policyFindings(key);
  const source = publishedKeys[fingerprintsOf(key.blob).sha256];
  if (source !== undefined) findings.push({code: 'known-compromised', source});
  const problem = numbersProblem(key, isQuick);
  return problem ? [...findings, problem] : findings;
}

function numbersProblem({numbers}: ReadKey, isQuick: boolean): Finding | undefined {
  if (numbers.kind === 'rsa') return rsaProblem(numbers.exponent, numbers.modulus, isQuick);
  return numbers.kind === 'ed25519' ? ed25519Problem(numbers.bytes) : undefined;
}

function concluded(findings: readonly Finding[]): KeyCheck {
  const ordered = byImportance(findings);
  return {verdict: verdictOf(ordered), findings: ordered};
}

function canonicalLine({type, blob, comment}: PublicKey): string {
  const line = `${type} ${toBase64(blob)}`;
  return comment === '' ? line : `${line} ${comment}`;
}

/** The length in bytes; of a text that is too long by its characters alone, these, because encoding takes time. */
function utf8Length(text: string): number {
  return text.length > sshKeyPolicy.maxInputBytes ? text.length : new TextEncoder().encode(text).length;
}
