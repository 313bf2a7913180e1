// Stands in for Node's crypto inside sshpk: the two hashes that fingerprints need, and nothing else.
import {md5} from '@noble/hashes/legacy.js';
import {sha256} from '@noble/hashes/sha2.js';
import {Buffer} from 'buffer/';

const HASHES = {md5, sha256} as const;

type Digest = {update(data: Uint8Array): Digest; digest(encoding?: 'hex' | 'base64'): Uint8Array | string};

/** As `crypto.createHash`. @throws Error for any hash but md5 and sha256 */
export function createHash(algorithm: string): Digest {
  const hash = Object.entries(HASHES)
    .find(([name]) => name === algorithm.toLowerCase())?.[1]
    .create();
  if (hash === undefined) throw new Error(`${algorithm} is not in this build`);
  const digest: Digest = {
    update(data) {
      hash.update(data);
      return digest;
    },
    digest(encoding) {
      const bytes = Buffer.from(hash.digest());
      return encoding === undefined ? bytes : bytes.toString(encoding);
    },
  };
  return digest;
}
