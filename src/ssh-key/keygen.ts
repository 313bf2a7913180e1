// What `ssh-keygen -l -f` reads of a file (OpenSSH, ssh-keygen.c, do_fingerprint; sshkey.c, sshkey_read): `valid` rests
// on it, whatever the tolerant reading of this folder accepts.
import {asText, toBase64} from './encoding';
import {isKeyType, keyTypes, type ReadKey} from './public-key';
import {readBody} from './read-blob';

const MAY_BE_KEY = new RegExp(`(?:${keyTypes.join('|')}|rsa-sha2-\\d+|-cert-v01@openssh\\.com)[ \\t]+AAAA`);

/** Does ssh-keygen read exactly this key from a file with these bytes, on a line that begins with its type? */
export function keygenReadsExactly(file: Uint8Array, key: ReadKey): boolean {
  // In C, a line ends at its first NUL.
  const lines = asText(file)
    .split('\n')
    .map((line) => (line.split('\0')[0] ?? '').replace(/^[ \t]+/, ''));
  if (lines[0]?.includes('PRIVATE KEY')) return false;
  const found = lines.map(blobOfLine).filter((blob) => blob !== undefined);
  return found.length === 1 && found[0] === toBase64(key.blob);
}

/** The blob of a line's key in base64; `another` for a key after a host name or options; `undefined` for no key. */
function blobOfLine(line: string): string | undefined {
  if (line.startsWith('#')) return undefined;
  const [, type = '', body = ''] = /^([^ \t]+)[ \t]+([^ \t]+)/.exec(line) ?? [];
  // OpenSSH's base64 decoder passes over white space.
  const reading = isKeyType(type) ? readBody(type, body.replaceAll(/[\r\v\f]/g, '')) : undefined;
  if (reading?.key && reading.findings.length === 0) return toBase64(reading.key.blob);
  return MAY_BE_KEY.test(line) ? 'another' : undefined;
}
