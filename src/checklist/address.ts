// Writes the answers as the state of an address and reads them from one that is old, damaged or written by hand. An
// address has answers only: no name, no key, nothing that was typed.
import {type Answers, answerCodes, type QuestionId} from './answers';
import {nextQuestion, relevantAnswers} from './questions';

/** What can be wrong with answers in an address. */
export type AddressProblemCode =
  /** Written in a form that this code does not know: nothing is read. */
  | 'unknown-version'
  /** The question has no such answer, or no longer: it is asked again. */
  | 'unknown-answer'
  /** The same question is there again: the first answer counts. */
  | 'answered-twice'
  /** With the other answers the question is not asked. */
  | 'not-asked';

/** One part that was dropped: its key and value, cut to 40 characters. */
export type AddressProblem = {code: AddressProblemCode; key: string; value: string};

type AddressReading = {answers: Answers; problems: AddressProblem[]};

const VERSION_KEY = 'checklist';
const VERSION = '1';
/** Far more than all questions need. The rest is not read. */
const MAX_LENGTH = 4000;
const MAX_SHOWN = 40;

/**
 * Writes answers as the state of an address (src/lib/address-state.ts), in the order of the questions:
 *
 *     checklist=1&want=key&key-problem=lost&division=general&computer=macos
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
 * Reads the state of an address, which may be any text; never throws. A link without a version is read as version 1.
 * An answer that is unknown is dropped and reported; keys that are no question are other sites' (`utm_source`).
 */
export function readAnswers(state: string): AddressReading {
  const {values, problems} = readValues(state);
  const answers: Answers = Object.fromEntries(values);
  if (nextQuestion(answers) !== undefined) return {answers, problems};
  // While a question is left, an answer that does not count yet may count after it.
  const counting = relevantAnswers(answers);
  const notAsked = values
    .filter(([id]) => !Object.hasOwn(counting, id))
    .map(([key, value]): AddressProblem => ({code: 'not-asked', key, value}));
  return {answers: counting, problems: [...problems, ...notAsked]};
}

/** What is known of the state, in its order; and the rest. */
function readValues(state: string) {
  const pairs = [...new URLSearchParams(state.slice(0, MAX_LENGTH))];
  const version = pairs.find(([key]) => key === VERSION_KEY)?.[1] ?? VERSION;
  const values: [string, string][] = [];
  const problems: AddressProblem[] = [];
  if (version !== VERSION) return {values, problems: [problem('unknown-version', VERSION_KEY, version)]};
  const catalogue: Readonly<Record<string, readonly string[]>> = answerCodes;
  for (const [key, value] of pairs.filter(([name]) => Object.hasOwn(catalogue, name))) {
    if (!catalogue[key]?.includes(value)) problems.push(problem('unknown-answer', key, value));
    else if (values.some(([known]) => known === key)) problems.push(problem('answered-twice', key, value));
    else values.push([key, value]);
  }
  return {values, problems};
}

function problem(code: AddressProblemCode, key: string, value: string): AddressProblem {
  return {code, key: key.slice(0, MAX_SHOWN), value: value.slice(0, MAX_SHOWN)};
}

export function isAnswerKey(key: string): boolean {
  return key === VERSION_KEY || Object.hasOwn(answerCodes, key);
}
