// The digests of a key's blob in the browser, for what sshpk does not know: security keys.
import {md5} from '@noble/hashes/legacy.js';
import {sha256} from '@noble/hashes/sha2.js';
import type {Digests} from '../fingerprint';

/** SHA256 and MD5 of a blob. */
export function digestsOf(blob: Uint8Array): Digests {
  return {sha256: sha256(blob), md5: md5(blob)};
}
