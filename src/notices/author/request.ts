// Names what staff type to write a notice, and what can be wrong with it. The command and the browser form share it.
import type {Localized} from '../../lib/localized';
import type {ProblemCode} from '../problem';

/** What somebody typed. A text that is empty was left out; times are as people write them (see `readTypedTime`). */
export type NoticeRequest = {
  /** One of `kinds` in schema.ts. */
  kind: string;
  /** Codes of services. */
  affects: readonly string[];
  /** The posting date. */
  date: string;
  start: string;
  end: string;
  endedAt: string;
  /** For a notice without an end: the day by which staff look at it again. */
  review: string;
  /** The slug of an earlier notice that this one carries on. */
  extends: string;
  /** The last part of the slug: a few words in ASCII letters. */
  name: string;
  /** Tags of the lists. Empty: the one that belongs to the kind. */
  tags: readonly string[];
  title: Localized;
  /** One sentence for lists. Empty: worked out from the dates; news needs it. */
  description: Localized;
  /** Why: whole sentences behind the first one. May be empty. */
  reason: Localized;
  /** What readers should do: one sentence a line. May be empty. */
  action: Localized;
};

/** A request in which nothing was typed. */
export const emptyRequest: NoticeRequest = {
  kind: '',
  affects: [],
  date: '',
  start: '',
  end: '',
  endedAt: '',
  review: '',
  extends: '',
  name: '',
  tags: [],
  title: {ja: '', en: ''},
  description: {ja: '', en: ''},
  reason: {ja: '', en: ''},
  action: {ja: '', en: ''},
};

type TextField = 'title' | 'description' | 'reason' | 'action';

/** One thing that staff type, as problems name it. */
export type RequestField =
  | Exclude<keyof NoticeRequest, TextField>
  | `${TextField}.ja`
  | `${TextField}.en`
  | 'slug'
  | 'at'
  | 'until'
  | 'replacedBy'
  | 'file';

/** What only typing a notice can have wrong. */
type TypingCode =
  | 'wrong-weekday'
  | 'name-not-ascii'
  | 'title-says-state'
  | 'not-english'
  | 'days-differ'
  | 'links-differ'
  | 'review-not-later';

/** What changing a notice can have wrong. */
type ChangeCode =
  | 'no-such-notice'
  | 'news-does-not-end'
  | 'already-ended'
  | 'ended-by-the-clock'
  | 'not-started'
  | 'in-the-future'
  | 'settled'
  | 'not-later'
  | 'end-missing-for-change'
  | 'nothing-to-change'
  | 'block-in-braces';

/** Every code that writing and changing notices can give. */
export type AuthorCode = ProblemCode | TypingCode | ChangeCode;

/** One thing to mend in what was typed. */
export type AuthorProblem = {
  field: RequestField;
  code: AuthorCode;
  /** What was typed. */
  value?: string;
  /** What may be typed. */
  allowed?: readonly string[];
  /** What was perhaps meant. */
  similar?: readonly string[];
  /** What the words compare with: another date, a file. */
  expected?: string;
  /** Line of the file, from 1. */
  line?: number;
};
