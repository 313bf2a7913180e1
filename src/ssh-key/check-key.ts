// The key check: reads an input, private material first, and returns the verdict with its findings.
import {commentFindings} from './comment';
import {ed25519Problem, guessedPrivateKey} from './curves';
import {toBase64} from './encoding';
import {byImportance, type Finding, findingKind, type Verdict, verdictOf} from './finding';
import {decodeText, fold, rewrittenText, unescapedJson} from './normalise';
import {readArmour, readJwk} from './other-formats';
import {policyFindings, sshKeyPolicy} from './policy';
import {privateBinaryForm, privateForm} from './private-material';
import type {Division, PublicKey, ReadKey} from './public-key';
import {innerName, type KeyReading, readBody} from './read-blob';
import {keyPlaces, readLine, typePlace} from './read-line';
import {rsaFindings} from './weak-rsa';

/** What the check found. For `private` there is nothing but the finding: no key, no line, no part of the input. */
export type KeyCheck = {
  verdict: Verdict;
  /** The most important first. */
  findings: Finding[];
  /** The key, when one was read and is safe to show. */
  key?: PublicKey;
  /** The OpenSSH line to register: where exactly one is right and the key is not refused as weak. */
  canonical?: string;
};

/**
 * Checks an input: the bytes of a file, or the text of a form field. Never throws; the time is bounded by the limits on
 * the input's length and on the arithmetic. In this order: private material, harmless damage, the strict reading, the
 * diagnosis, the arithmetic.
 * @param division the one that the applicant chose; a key made for the other one is then reported
 */
export function checkKey(input: Uint8Array | string, division?: Division): KeyCheck {
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
  if (isTooLarge) return concluded([{code: 'too-large', bytes, limit: maxInputBytes}]);
  const reading = decoded.text === undefined ? readBinary(looked) : readText(decoded.text);
  if (reading.findings.some(({code}) => code === 'private-key')) {
    return {verdict: 'private', findings: [{code: 'private-key', form: 'agent'}]};
  }
  return judged({...reading, findings: [...reading.findings, ...decoded.findings]}, division);
}

/** Reads the key of a text; if there is none, of the text as it was before a program rewrote it. */
function readText(text: string): KeyReading {
  const json = unescapedJson(text);
  if (json !== undefined) {
    const inner = readPlain(json);
    if (inner.key) return {...inner, findings: [...inner.findings, {code: 'json-string'}]};
  }
  const direct = readPlain(text);
  if (direct.key || direct.findings.some(({code}) => findingKind(code) === 'wrapping')) return direct;
  const {text: rewritten, findings} = rewrittenText(text);
  if (findings.length === 0) return direct;
  const second = readPlain(rewritten);
  return second.key ? {...second, findings: [...second.findings, ...findings]} : direct;
}

function readPlain(text: string): KeyReading {
  const folded = fold(text);
  const places = keyPlaces(folded.text);
  const armour = readArmour(folded.text);
  if (armour && places.every(({type}) => type === undefined)) return armour;
  const jwk = readJwk(folded.text);
  if (jwk) return jwk;
  const [place] = places;
  if (place === undefined) {
    const thing = notAKey(text);
    const type = typePlace(folded.text);
    return thing.code === 'no-key' && type ? readLine(folded, type) : {comment: '', findings: [thing]};
  }
  const whole = readLine(folded, place);
  if (places.length === 1) return whole;
  const bodies = places.map(({bodyStart}) => /^\S*/.exec(folded.text.slice(bodyStart, bodyStart + 12_000))?.[0]);
  const several: Finding = {code: 'several-keys', count: places.length, distinct: new Set(bodies).size};
  const hosts = whole.findings.filter(({code}) => code === 'known-hosts');
  return {comment: '', findings: [several, ...hosts]};
}

/** Reads a binary file: the bare blob of a key, or something else. */
function readBinary(input: Uint8Array | string): KeyReading {
  const binary: Finding = {code: 'binary-data'};
  if (typeof input === 'string' || innerName(input) === undefined) return {comment: '', findings: [binary]};
  const reading = readBody(undefined, toBase64(input));
  const {problem} = reading;
  if (problem) return {comment: '', findings: [problem.code === 'private-key' ? problem : binary]};
  return {key: reading.key, comment: '', findings: [...reading.findings, {code: 'raw-blob'}]};
}

function judged({key, comment, findings}: KeyReading, division?: Division): KeyCheck {
  if (key === undefined || findings.some(({code}) => findingKind(code) === 'invalid')) return concluded(findings);
  const all = [...findings, ...keyFindings(key), ...commentFindings(comment, division)];
  const {verdict, findings: ordered} = concluded(all);
  const shown: PublicKey = {type: key.type, bits: key.bits, blob: key.blob, comment};
  if (ordered.some(({code}) => code === 'authority-line')) return {verdict, findings: ordered};
  if (verdict === 'weak') return {verdict, findings: ordered, key: shown};
  return {verdict, findings: ordered, key: shown, canonical: canonicalLine(shown)};
}

function keyFindings(key: ReadKey): Finding[] {
  const findings: Finding[] = policyFindings(key);
  if (!key.wasMinimal) findings.push({code: 'mpint-not-minimal'});
  const {numbers} = key;
  if (numbers.kind === 'rsa') findings.push(...rsaFindings(numbers.exponent, numbers.modulus));
  if (numbers.kind === 'ed25519') {
    const problem = ed25519Problem(numbers.bytes);
    if (problem) findings.push(problem);
  }
  if (numbers.kind === 'ecdsa') {
    const privateKey = guessedPrivateKey(numbers.curve, numbers.x);
    if (privateKey !== undefined) findings.push({code: 'ec-known-private-key', privateKey});
  }
  return findings;
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

/** What people submit in place of a key. The first pattern that matches the trimmed text counts. */
const THINGS: readonly [RegExp, (text: string) => Finding][] = [
  [/^$/, () => ({code: 'empty'})],
  [/^(?:null|undefined|nan|none|true|false|\[object \w+\]|\{\}|\[\])$/i, (text) => ({code: 'empty-value', text})],
  [/^(?:<!doctype|<html|<\?xml|<head|<body)/i, () => ({code: 'html-page'})],
  [
    /Generating public\/private|Your public key has been saved|The key fingerprint is/,
    () => ({code: 'keygen-transcript'}),
  ],
  [/SHA256:[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/])/, () => ({code: 'fingerprint', hash: 'SHA256'})],
  [/(?<![0-9a-f:])(?:MD5:)?[0-9a-f]{2}(?::[0-9a-f]{2}){15}(?![0-9a-f:])/i, () => ({code: 'fingerprint', hash: 'MD5'})],
  [/^age1[a-z0-9]{20,}$/, () => ({code: 'age-recipient'})],
  [/^[A-Za-z0-9+/]{43}=$/, () => ({code: 'wireguard-key'})],
  [/^(?:https?|ssh|git|ftp):\/\/\S+$/i, () => ({code: 'url'})],
  [/^["']?(?:[A-Za-z]:[\\/]|~|\.{0,2}[\\/])[^\n]*$/, () => ({code: 'file-path'})],
  [/^["']?[^\s"']+\.pub["']?$/, () => ({code: 'file-path'})],
  [/^-{2,} ?BEGIN\b/i, () => ({code: 'armour-unfinished'})],
];

function notAKey(text: string): Finding {
  const trimmed = text.trim();
  const [, finding] = THINGS.find(([pattern]) => pattern.test(trimmed)) ?? [];
  return finding ? finding(trimmed) : {code: 'no-key'};
}
