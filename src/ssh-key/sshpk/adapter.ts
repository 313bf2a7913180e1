// sshpk's part in the check: it converts PEM, and it is the second opinion on every key that is read. It is too
// tolerant to judge an input alone (docs/_decisions/0006), but another program that reads the same key from the same
// line is what a strict reader of our own cannot give itself.
import {parseKey} from 'sshpk';
import {toBase64} from '../encoding';
import {fingerprintsOf} from '../fingerprint';
import type {ReadKey} from '../public-key';

/** sshpk's names of the formats with the labels of their blocks. Never `auto`, which reads private keys. */
const PEM_FORMATS = [
  ['pkcs8', 'PUBLIC KEY'],
  ['pkcs1', 'RSA PUBLIC KEY'],
] as const;

/** Does sshpk read the same key: its size and both fingerprints? It has no opinion on `sk-` types. */
export function sshpkAgrees(key: ReadKey): boolean {
  if (key.type.startsWith('sk-')) return true;
  const own = fingerprintsOf(key.blob);
  try {
    // The comment is left out: sshpk would fill up a body that is too short from it.
    const read = parseKey(`${key.type} ${toBase64(key.blob)}`, 'ssh');
    const md5 = `MD5:${read.fingerprint('md5').toString('hex')}`;
    return read.fingerprint('sha256').toString() === own.sha256 && md5 === own.md5 && read.size === key.bits;
  } catch {
    return false;
  }
}

/**
 * The SSH blob of a public key in PEM, by its base64 part; `undefined` where sshpk reads none, or one that it does not
 * write as the same PEM again. Some programs write the content of the one format under the label of the other.
 */
export function blobOfPem(body: string): Uint8Array | undefined {
  for (const [format, label] of PEM_FORMATS) {
    try {
      const key = parseKey(`-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`, format);
      const written = key.toString(format).replaceAll(/-----[^-]*-----|\s/g, '');
      if (written === body) return new Uint8Array(key.toBuffer('rfc4253'));
    } catch {
      // The next format.
    }
  }
  return undefined;
}
