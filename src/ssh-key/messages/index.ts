// The words for every finding of the key check, in both languages. A code without words does not compile.
import type {FindingCode} from '../finding';
import type {FindingWords} from '../finding-text';
import {hintWords} from './hint';
import {invalidWords} from './invalid';
import {privateWords} from './private';
import {repairWords} from './repair';
import {surroundingWords} from './surrounding';
import {weakWords} from './weak';
import {wrappingWords} from './wrapping';

/** What to say for each code; `spoken` of src/ssh-key/words fills in the finding's data. */
export const findingWords: Readonly<Record<FindingCode, FindingWords>> = {
  ...privateWords,
  ...invalidWords,
  ...weakWords,
  ...wrappingWords,
  ...surroundingWords,
  ...repairWords,
  ...hintWords,
} satisfies {[C in FindingCode]: FindingWords};
