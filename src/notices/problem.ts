// Names what can be wrong with the notices' files: codes with data. `problem-words.ts` turns them into words.
import type {MomentFault} from './moment';

/** What one field, looked at by itself, can have wrong. */
export type FieldCode =
  | MomentFault
  | 'missing'
  | 'empty'
  | 'not-text'
  | 'not-a-list'
  | 'not-a-block'
  | 'unknown-field'
  | 'not-in-twin'
  | 'unknown-kind'
  | 'unknown-state'
  | 'unknown-service'
  | 'unknown-tag'
  | 'start-at-24'
  | 'not-a-revision';

/** What fields can have wrong only when they are seen together. */
export type RuleCode =
  | 'news-has-period'
  | 'start-missing'
  | 'start-or-ended-missing'
  | 'end-missing'
  | 'end-before-start'
  | 'ended-before-start'
  | 'no-duration'
  | 'original-end-same'
  | 'review-missing';

/** What a file can have wrong in its place among the others. */
type FileCode =
  | 'not-utf-8'
  | 'front-matter-missing'
  | 'yaml-unreadable'
  | 'in-a-folder'
  | 'twin-missing'
  | 'japanese-missing'
  | 'slug-not-file-name'
  | 'slug-without-date'
  | 'slug-taken'
  | 'unknown-notice'
  | 'own-slug';

/** Every code that checking the notices can give. */
export type ProblemCode = FieldCode | RuleCode | FileCode;

/** One thing to mend: where it stands, what it is, and what the words about it need. */
export type Problem = {
  /** Path from the project's root, such as `blog/2026-12-01-x.md`. */
  file: string;
  /** The field as staff read it, such as `notice.end`; empty when the file as a whole is meant. */
  field: string;
  code: ProblemCode;
  /** What stands there now. */
  value?: string;
  /** What may stand there. */
  allowed?: readonly string[];
  /** The one thing that should stand there: a slug, a path. */
  expected?: string;
  /** Line of the file, counted from 1. */
  line?: number;
};

/** A problem whose file is not known yet. */
export type FieldProblem = Omit<Problem, 'file'>;
