// Writes fingerprints as ssh-keygen does. The digests come from outside: Node's crypto or sshpk in the browser.
import {toBase64} from './base64';

/** The digests that are shown. */
export type Digests = {
  /** 32 bytes. */
  sha256: Uint8Array;
  /** 16 bytes. */
  md5: Uint8Array;
};

/** Fingerprints as ssh-keygen writes them: `SHA256:…` without padding, `MD5:` with colons. */
export type Fingerprints = {sha256: string; md5: string};

/** The fingerprints that digests of a key's blob give. */
export function fingerprintsOf({sha256, md5}: Digests): Fingerprints {
  const hex = Array.from(md5, (byte) => byte.toString(16).padStart(2, '0'));
  return {sha256: `SHA256:${toBase64(sha256).replace(/=+$/, '')}`, md5: `MD5:${hex.join(':')}`};
}
