// Decides how answers stand in an address, and what is kept of an address that is old, damaged or written by hand. Only
// answers ever stand there: no name, no key, nothing that was typed.
import {type AnswerCode, type Answers, answerCodes, type QuestionId} from './answers';
import {nextQuestion, relevantAnswers} from './questions';

/** What can be wrong with answers in an address. */
const addressProblemCodes = [
  /** Written in a form that this code does not know: nothing is read. */
  'unknown-version',
  /** There is no such question, or no longer. */
  'unknown-question',
  /** The question has no such answer, or no longer: it is asked again. */
  'unknown-answer',
  /** The same question stands there again: the first answer counts. */
  'answered-twice',
  /** With the other answers the question is not asked. */
  'not-asked',
] as const;
/** See `addressProblemCodes`. */
export type AddressProblemCode = (typeof addressProblemCodes)[number];

/** One thing that was dropped: the key and the value as they stood there, cut to 40 characters. */
export type AddressProblem = {code: AddressProblemCode; key: string; value: string};

/** The answers of an address, and all that was dropped. */
export type AddressReading = {answers: Answers; problems: AddressProblem[]};

/** Questions with their answers, as `answerCodes` has them: a test puts in others. */
export type Catalogue = Readonly<Record<string, readonly string[]>>;

const VERSION_KEY = 'checklist';
const VERSION = '1';
/** Far more than all questions need. What is behind it is not read. */
const MAX_LENGTH = 4000;
const MAX_SHOWN = 40;

/**
 * Writes answers as the query of an address, without the question mark, in the order of the questions:
 *
 *     checklist=1&want=first-account&residency=resident&responsible=other&division=general&storage=one-tb&computer=macos
 *
 * When no question is left, answers that do not count are left out. All characters are unreserved (RFC 3986 §2.3).
 * Without answers: the empty text.
 */
export function answersQuery(answers: Answers): string {
  const written = nextQuestion(answers) === undefined ? relevantAnswers(answers) : answers;
  const ids = Object.keys(answerCodes) as QuestionId[];
  const pairs = ids.flatMap((id) => (written[id] === undefined ? [] : [`${id}=${written[id]}`]));
  return pairs.length === 0 ? '' : [`${VERSION_KEY}=${VERSION}`, ...pairs].join('&');
}

/**
 * Reads the query of an address, which may be any text; never throws. A link without a version, as pages and people write
 * it, is read as version 1. What is unknown is dropped and told; the rest counts.
 * @param query with or without the question mark
 * @param foreign keys that other parts of the page own, such as `os`: they are passed over in silence
 */
export function readAnswers(query: string, foreign: readonly string[] = []): AddressReading {
  const {values, problems} = readValues(query, foreign, answerCodes);
  const answers: Answers = Object.fromEntries(values);
  if (nextQuestion(answers) !== undefined) return {answers, problems};
  // While a question is left, an answer that does not count yet may count after it: it is kept, and not complained of.
  const counting = relevantAnswers(answers);
  const notAsked = values
    .filter(([id]) => !Object.hasOwn(counting, id))
    .map(([key, value]): AddressProblem => ({code: 'not-asked', key, value}));
  return {answers: counting, problems: [...problems, ...notAsked]};
}

/** The same against any catalogue of questions: what is known of it, in the order of the address. */
export function readValues(
  query: string,
  foreign: readonly string[],
  catalogue: Catalogue,
): {values: [string, AnswerCode][]; problems: AddressProblem[]};
export function readValues(query: string, foreign: readonly string[], catalogue: Catalogue) {
  const pairs = pairsOf(query).filter(([key]) => !foreign.includes(key));
  const version = pairs.find(([key]) => key === VERSION_KEY)?.[1] ?? VERSION;
  if (version !== VERSION) {
    return {values: [], problems: [problem('unknown-version', VERSION_KEY, version)]};
  }
  const values: [string, string][] = [];
  const problems: AddressProblem[] = [];
  for (const [key, value] of pairs.filter(([name]) => name !== VERSION_KEY)) {
    const codes = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
    if (codes === undefined) problems.push(problem('unknown-question', key, value));
    else if (!codes.includes(value)) problems.push(problem('unknown-answer', key, value));
    else if (values.some(([known]) => known === key)) problems.push(problem('answered-twice', key, value));
    else values.push([key, value]);
  }
  return {values, problems};
}

function problem(code: AddressProblemCode, key: string, value: string): AddressProblem {
  return {code, key: key.slice(0, MAX_SHOWN), value: value.slice(0, MAX_SHOWN)};
}

function pairsOf(query: string): [string, string][] {
  return query
    .slice(0, MAX_LENGTH)
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [plain(pair), ''] : [plain(pair.slice(0, at)), plain(pair.slice(at + 1))];
    });
}

/** Escapes undone where they are whole; a text with broken ones stays as it is, and is then unknown. */
function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
