// The one door to sshpk: fingerprints of canonical lines, and conversion of other formats of a public key.
// It comes with the worker that is started on first use; it never decides a verdict.
import {type KeyFormatType, parseKey} from 'sshpk';
import type {Fingerprints} from '../fingerprint';

/** Formats that sshpk converts. PuTTY's `.ppk` is not among them: it holds the private key as well. */
export type ConvertibleFormat = 'rfc4716' | 'pem-spki' | 'pem-pkcs1';

/** sshpk's names. `auto` is never used: it reads private keys too. It reads RFC 4716 as a kind of PEM. */
const FORMATS: Readonly<Record<ConvertibleFormat, KeyFormatType>> = {
  rfc4716: 'pem',
  'pem-spki': 'pkcs8',
  'pem-pkcs1': 'pkcs1',
};

/**
 * The fingerprints of a canonical line of `checkKey`; `undefined` for the sk- types, which sshpk does not know:
 * `fingerprintsOf` with other digests gives those.
 * @throws Error for a line that is not canonical
 */
export function fingerprints(canonicalLine: string): Fingerprints | undefined {
  if (canonicalLine.startsWith('sk-')) return undefined;
  const [type = '', body = ''] = canonicalLine.split(' ');
  // The comment is left out: sshpk would fill up a body that is too short from it.
  const key = parseKey(`${type} ${body}`, 'ssh');
  return {sha256: key.fingerprint('sha256').toString(), md5: `MD5:${key.fingerprint('md5').toString('hex')}`};
}

/**
 * The OpenSSH line, without comment, of a public key in another format; `undefined` where sshpk reads none.
 * The domain converts by itself; tests hold the two against each other.
 */
export function convertToOpenSsh(text: string, format: ConvertibleFormat): string | undefined {
  try {
    const [type, body] = parseKey(text, FORMATS[format]).toString('ssh').split(' ');
    return `${type} ${body}`;
  } catch {
    return undefined;
  }
}
