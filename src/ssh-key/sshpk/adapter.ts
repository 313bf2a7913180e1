// sshpk's part in the check: the second opinion on every key that is read, and on conversions from other formats. It
// is too tolerant to judge an input alone (docs/_decisions/0006), but another program that reads the same key from the
// same line is what a strict reader of our own cannot give itself.
import {parseKey} from 'sshpk';
import {toBase64} from '../encoding';
import type {FindingCode} from '../finding';
import {fingerprintsOf} from '../fingerprint';
import type {ReadKey} from '../public-key';

/** A text in another format; the codes say which. */
type Source = {text: string; codes: FindingCode[]};

/** sshpk's names of the formats. Never `auto`, which reads private keys. RFC 4716 is read as a kind of PEM. */
const formats: Partial<Record<FindingCode, 'pem' | 'pkcs8' | 'pkcs1'>> = {
  rfc4716: 'pem',
  'pem-spki': 'pkcs8',
  'pem-pkcs1': 'pkcs1',
};

/**
 * Does sshpk read the same key: its size and both fingerprints? It knows no `sk-` types, and not every PEM: there it
 * has no opinion.
 */
export function sshpkAgrees(key: ReadKey, source?: Source): boolean {
  if (key.type.startsWith('sk-')) return true;
  const own = fingerprintsOf(key.blob);
  // The comment is left out: sshpk would fill up a body that is too short from it.
  const line = read(`${key.type} ${toBase64(key.blob)}`, 'ssh');
  const format = source?.codes.map((code) => formats[code]).find((name) => name !== undefined);
  const converted = source && format ? read(source.text, format) : undefined;
  const isSame = line?.sha256 === own.sha256 && line.md5 === own.md5 && line.size === key.bits;
  return isSame && (converted === undefined || converted.sha256 === own.sha256);
}

function read(
  text: string,
  format: 'ssh' | 'pem' | 'pkcs8' | 'pkcs1',
): {sha256: string; md5: string; size: number} | undefined {
  try {
    const key = parseKey(text, format);
    const md5 = key.fingerprint('md5').toString('hex');
    return {sha256: key.fingerprint('sha256').toString(), md5: `MD5:${md5}`, size: key.size};
  } catch {
    return undefined;
  }
}
