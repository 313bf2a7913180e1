// The worker of the key check: answers each request with findings and what is shown of the key. It stores nothing.
import {visibleText} from '../../lib/text';
import {checkKey} from '../check-key';
import {toBase64} from '../encoding';
import type {Finding, Verdict} from '../finding';
import {type Fingerprints, fingerprintsOf} from '../fingerprint';
import type {Division, KeyType} from '../public-key';
import {fingerprints} from '../sshpk/adapter';

/** The text of the field, or the bytes of a file. */
export type ExamineRequest = {id: number; input: string | Uint8Array; division: Division};

export type ExaminedKey = {
  type: KeyType;
  bits: number;
  /** Safe to show (`visibleText`). */
  comment: string;
  fingerprints: Fingerprints;
};

/** The answer to the request with the same id. For private material: the verdict and its finding, nothing else. */
export type Examination = {
  id: number;
  verdict: Verdict;
  findings: Finding[];
  key?: ExaminedKey;
  canonical?: string;
};

function examine({id, input, division}: ExamineRequest): Examination {
  const {key, ...check} = checkKey(input, division);
  if (!key) return {id, ...check};
  const known = fingerprints(`${key.type} ${toBase64(key.blob)}`) ?? fingerprintsOf(key.blob);
  return {
    id,
    ...check,
    key: {type: key.type, bits: key.bits, comment: visibleText(key.comment), fingerprints: known},
  };
}

addEventListener('message', ({data}: MessageEvent<ExamineRequest>) => {
  postMessage(examine(data));
});
