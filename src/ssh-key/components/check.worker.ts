// The worker of the key check: answers each request with findings and what is shown of the key. It stores nothing.
import {visibleText} from '../../lib/text';
import {checkKey} from '../check-key';
import type {Finding, Verdict} from '../finding';
import {type Fingerprints, fingerprintsOf} from '../fingerprint';
import type {Division, KeyType, PublicKey} from '../public-key';

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
  /** Where there are several keys: those that can be registered. */
  keys?: (ExaminedKey & {canonical: string})[];
};

function examine({id, input, division}: ExamineRequest, isQuick: boolean): Examination {
  const {key, keys, ...check} = checkKey(input, division, isQuick);
  const listed = keys?.map((one) => ({...shown(one), canonical: one.canonical}));
  return {id, ...check, ...(key && {key: shown(key)}), ...(listed && {keys: listed})};
}

function shown({type, bits, blob, comment}: PublicKey): ExaminedKey {
  return {type, bits, comment: visibleText(comment), fingerprints: fingerprintsOf(blob)};
}

/** The verdict at once; the whole arithmetic on an RSA key changes it only for a key that somebody made to be weak. */
addEventListener('message', ({data}: MessageEvent<ExamineRequest>) => {
  const quick = examine(data, true);
  postMessage(quick);
  if (quick.key?.type !== 'ssh-rsa') return;
  const whole = examine(data, false);
  if (whole.verdict !== quick.verdict) postMessage(whole);
});
