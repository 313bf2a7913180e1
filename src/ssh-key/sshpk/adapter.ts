// The only use of sshpk: fingerprints of canonical lines. It is loaded with the worker and never decides a verdict.
import {parseKey} from 'sshpk';
import type {Fingerprints} from '../fingerprint';

/**
 * The fingerprints of a canonical line of `checkKey`; `undefined` for the sk- types, which sshpk does not know:
 * `fingerprintsOf` gives those.
 * @throws Error for a line that is not canonical
 */
export function fingerprints(canonicalLine: string): Fingerprints | undefined {
  if (canonicalLine.startsWith('sk-')) return undefined;
  const [type = '', body = ''] = canonicalLine.split(' ');
  // The comment is left out: sshpk would fill up a body that is too short from it.
  const key = parseKey(`${type} ${body}`, 'ssh');
  return {sha256: key.fingerprint('sha256').toString(), md5: `MD5:${key.fingerprint('md5').toString('hex')}`};
}
