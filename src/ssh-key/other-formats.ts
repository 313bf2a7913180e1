// Reads public keys in other formats: RFC 4716 and PEM; recognises other blocks with BEGIN lines.
import {toBase64} from './encoding';
import type {Finding} from './finding';
import {type KeyReading, readBody} from './read-blob';
import {blobOfPem} from './sshpk/adapter';

const BEGIN = /^[>"'`\t ]*-{4,5} ?BEGIN ?([A-Z0-9 ]*?) ?(?:-{4,5}|$)/gim;

const OTHER_BLOCKS: Readonly<Record<string, Finding>> = {
  CERTIFICATE: {code: 'x509-certificate'},
  'X509 CERTIFICATE': {code: 'x509-certificate'},
  'TRUSTED CERTIFICATE': {code: 'x509-certificate'},
  'CERTIFICATE REQUEST': {code: 'x509-certificate'},
  'NEW CERTIFICATE REQUEST': {code: 'x509-certificate'},
  'SSH SIGNATURE': {code: 'ssh-signature'},
};

const RFC_4716 = 'SSH2 PUBLIC KEY';
const KEY_LABELS = [RFC_4716, 'PUBLIC KEY', 'RSA PUBLIC KEY'];

/** The armoured block of a text; `undefined` when no line begins one. Private blocks were found before. */
export function readArmour(text: string): KeyReading | undefined {
  const begins = [...text.matchAll(BEGIN)];
  const [begin] = begins;
  if (!begin) return undefined;
  const label = (begin[1] ?? '').toUpperCase().slice(0, 64);
  if (KEY_LABELS.includes(label)) {
    const bodies = new Set(begins.map(({index, 0: line}) => bodyOf(text, index + line.length)));
    if (bodies.size > 1) return named({code: 'several-keys', count: bodies.size});
    const [body = ''] = bodies;
    return label === RFC_4716 ? readRfc4716(body) : readPem(body, label);
  }
  if (label.startsWith('PGP ')) return named({code: 'pgp-block'});
  return named(OTHER_BLOCKS[label] ?? {code: 'armour-unknown', label: label === '' ? 'BEGIN' : label});
}

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
  return inBlock(body.replaceAll(/\s+/g, ''), RFC_4716, comment);
}

function readPem(body: string, label: string): KeyReading {
  const blob = blobOfPem(body.replaceAll(/\s+/g, ''));
  if (blob) return inBlock(toBase64(blob), label);
  return {
    comment: '',
    findings: [
      {code: 'armour-unknown', label},
      {code: 'other-format', label},
    ],
  };
}

function inBlock(body: string, label: string, comment = ''): KeyReading {
  const reading = readBody(undefined, body);
  const format: Finding = {code: 'other-format', label};
  if (reading.problem) return {comment, findings: [reading.problem, format]};
  return {key: reading.key, comment, findings: [...reading.findings, format]};
}
