// The words for what is no usable public key: joins what is not there, what was damaged as text, and what is wrong inside.
import type {InvalidFinding} from '../finding';
import type {FindingWords} from '../finding-text';
import {invalidBlobWords} from './invalid-blob';
import {invalidTextWords} from './invalid-text';
import {noKeyWords} from './no-key';

export const invalidWords = {
  ...noKeyWords,
  ...invalidTextWords,
  ...invalidBlobWords,
} as const satisfies Record<InvalidFinding['code'], FindingWords>;
