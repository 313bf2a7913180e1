// What the check answers for one input: the domain's findings, and what is drawn of the key. Runs in a worker.

import {toBase64} from '../base64';
import {checkKey} from '../check-key';
import {type Division, visibleComment} from '../comment';
import type {Finding} from '../finding';
import type {Verdict} from '../finding-weight';
import {type Fingerprints, fingerprintsOf} from '../fingerprint';
import type {KeyType} from '../public-key';
import {sshKeyPolicy} from '../ssh-key-policy';
import {fingerprints} from '../sshpk/adapter';
import {digestsOf} from '../sshpk/digest';

/** One input to look at: the text of the field, or the bytes of a file. */
export type ExamineRequest = {id: number; input: string | Uint8Array; division: Division};

/** A key as it is drawn. */
export type ExaminedKey = {
  type: KeyType;
  bits: number;
  /** Safe to draw: what hides or turns text is written out. */
  comment: string;
  fingerprints: Fingerprints;
};

/** The answer to the request with the same id. For private material it holds the verdict and its finding, nothing of the input. */
export type Examination = {
  id: number;
  verdict: Verdict;
  findings: Finding[];
  key?: ExaminedKey;
  /** The one right OpenSSH line. */
  canonical?: string;
};

/** Looks at one input. Never throws for what a person can hand in. */
export function examine({id, input, division}: ExamineRequest): Examination {
  const {key, ...check} = checkKey(input, {policy: sshKeyPolicy, division});
  if (!key) {
    return {id, ...check};
  }
  const known = fingerprints(`${key.type} ${toBase64(key.blob)}`) ?? fingerprintsOf(digestsOf(key.blob));
  return {
    id,
    ...check,
    key: {
      type: key.type,
      bits: key.bits,
      comment: visibleComment(key.comment),
      fingerprints: known,
    },
  };
}
