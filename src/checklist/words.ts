// Says what words a question, a step and a dead end have, and where a step leads. The words themselves stand in src/data.
import type {Localized} from '../lib/localized';
import type {AnswerCode, QuestionId} from './answers';

/** The words of one answer: what is chosen, and what it means. */
export type AnswerWords = {label: Localized; hint?: Localized};

/** The words of a question. */
type QuestionWords<Q extends QuestionId = QuestionId> = {
  title: Localized;
  /** What helps to answer, and whom to ask. */
  help?: Localized;
  answers: Record<AnswerCode<Q>, AnswerWords>;
};

/** The words of every question. */
export type QuestionCatalogue = {[Q in QuestionId]: QuestionWords<Q>};

/** The words of a step. */
export type StepWords = {
  title: Localized;
  /** What to do: one to three short sentences, in their order. */
  todo: readonly Localized[];
  /** What to have at hand. */
  needed?: readonly Localized[];
  /** How long it takes, only where the centre says so. */
  time?: Localized;
};

/** Where a step leads: a page of the site, with an anchor and perhaps `?os=`, and the tool that does a part of it. */
export type StepLink = {page: `/${string}`; tool?: 'key-check' | 'estimator' | 'mail' | 'forward'};

/** The words of a dead end: what cannot be had and why, and what to do instead. */
export type DeadEndWords = {title: Localized; why: Localized; next: Localized};
