// Writes the answers as the state of an address and reads them from one that is old, damaged or written by hand. An
// address has answers only: no name, no key, nothing that was typed.
import {type Answers, answerCodes, type QuestionId} from './answers';
import {nextQuestion, relevantAnswers} from './questions';

/** `ignored`: answers that do not exist, as `key=value`, each cut to 40 characters. */
type AddressReading = {answers: Answers; ignored: string[]};

const VERSION_KEY = 'checklist';
const VERSION = '1';
/** Far more than all questions need. The rest is not read. */
const MAX_LENGTH = 4000;
const MAX_SHOWN = 40;

/**
 * Writes answers as the state of an address (src/lib/address-state.ts), in the order of the questions:
 *
 *     checklist=1&want=key&key-problem=lost&division=general
 *
 * When no question is left, answers that do not count are left out. All characters are unreserved (RFC 3986 §2.3).
 * Without answers: the empty text.
 */
export function answersState(answers: Answers): string {
  const written = nextQuestion(answers) === undefined ? relevantAnswers(answers) : answers;
  const ids = Object.keys(answerCodes) as QuestionId[];
  const pairs = ids.flatMap((id) => (written[id] === undefined ? [] : [`${id}=${written[id]}`]));
  return pairs.length === 0 ? '' : [`${VERSION_KEY}=${VERSION}`, ...pairs].join('&');
}

/**
 * Reads the state of an address, which may be any text; never throws. Of a question that is there twice, the first
 * answer counts. Keys that are no question are other sites' (`utm_source`), or of a question that was removed.
 */
export function readAnswers(state: string): AddressReading {
  const catalogue: Readonly<Record<string, readonly string[]>> = answerCodes;
  const pairs = [...new URLSearchParams(state.slice(0, MAX_LENGTH))].filter(([key]) => Object.hasOwn(catalogue, key));
  const known = pairs.filter(([key, value]) => catalogue[key]?.includes(value));
  const ignored = pairs.filter((pair) => !known.includes(pair)).map((pair) => pair.join('=').slice(0, MAX_SHOWN));
  const answers: Answers = Object.fromEntries(known.reverse());
  // While a question is left, an answer that does not count yet may count after it.
  return {answers: nextQuestion(answers) === undefined ? relevantAnswers(answers) : answers, ignored};
}

export function isAnswerKey(key: string): boolean {
  return key === VERSION_KEY || Object.hasOwn(answerCodes, key);
}
