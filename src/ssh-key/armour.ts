// Reads blocks between BEGIN and END lines: RFC 4716, PEM public keys; names the others.
import {illegalCharacter, lenientBytes, paddingProblem, toBase64} from './base64';
import {type DerKey, pkcs1Blob, spkiKey} from './der';
import type {Finding} from './finding';
import type {KeyReading} from './key-reading';
import {readBody} from './read-body';

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
      return readPem(body, {code: 'pem-spki'}, spkiKey);
    case 'RSA PUBLIC KEY':
      return readPem(body, {code: 'pem-pkcs1'}, (bytes) => {
        const blob = pkcs1Blob(bytes);
        return blob && {blob};
      });
    case 'CERTIFICATE':
    case 'X509 CERTIFICATE':
    case 'TRUSTED CERTIFICATE':
      return named({code: 'x509-certificate'});
    case 'CERTIFICATE REQUEST':
    case 'NEW CERTIFICATE REQUEST':
      return named({code: 'x509-request'});
    case 'SSH SIGNATURE':
      return named({code: 'ssh-signature'});
    default:
      return named(
        label.startsWith('PGP ') ? {code: 'pgp-block'} : {code: 'armour-unknown', label: label.slice(0, 64)},
      );
  }
}

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

function readPem(text: string, format: Finding, read: (bytes: Uint8Array) => DerKey | undefined): KeyReading {
  const body = text.replaceAll(/\s+/g, '');
  const problem = illegalCharacter(body) ?? paddingProblem(body);
  if (problem) return {comment: '', findings: [problem, format]};
  const der = read(lenientBytes(body));
  // A DER encoding says its length in front: what does not end there is cut off or damaged.
  if (der === undefined) return {comment: '', findings: [{code: 'lengths-damaged'}, format]};
  return wrappedKey(der, format);
}

/** A key that came from numbers, read once more by the rules for blobs. */
export function wrappedKey(der: DerKey, format: Finding): KeyReading {
  if (der.blob === undefined) return {comment: '', findings: [{code: 'algorithm-not-in-ssh', oid: der.oid}, format]};
  const reading = readBody(undefined, toBase64(der.blob));
  if (reading.problem) return {comment: '', findings: [reading.problem, format]};
  return {key: reading.key, comment: '', findings: [...reading.findings, format]};
}
