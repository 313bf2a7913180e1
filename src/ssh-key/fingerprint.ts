// Fingerprints as ssh-keygen writes them.
import {md5} from '@noble/hashes/legacy.js';
import {sha256} from '@noble/hashes/sha2.js';
import {toBase64} from './encoding';

/** `SHA256:…` without padding, `MD5:` with colons. */
export type Fingerprints = {sha256: string; md5: string};

export function fingerprintsOf(blob: Uint8Array): Fingerprints {
  const hex = Array.from(md5(blob), (byte) => byte.toString(16).padStart(2, '0'));
  return {sha256: `SHA256:${toBase64(sha256(blob)).replace(/=+$/, '')}`, md5: `MD5:${hex.join(':')}`};
}
