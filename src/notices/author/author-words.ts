// Names the words that writing a notice needs in both languages; their values stand in src/notices/author/notice-author.ts.
import type {Localized} from '../../lib/localized';
import type {Kind} from '../schema';
import type {AuthorCode, RequestField} from './request';

/** How a service is spoken of in a notice. */
export type ServiceWords = {
  /** The thing that stops, as the subject of a sentence. */
  what: Localized;
  /** Is the English subject a plural? */
  plural?: boolean;
  /** Whom it affects. */
  who: Localized;
  /** The page that tells more. */
  page?: {address: string; title: Localized};
};

/** The first sentence of a notice: by its kind, and by what is known of its times. */
export type FirstSentence =
  | 'news'
  | 'suspension'
  | 'maintenance'
  | 'outage-over'
  | 'outage-over-start-unknown'
  | 'outage-begun'
  | 'outage-expected'
  | 'deadline'
  | 'deadline-period';

/** The list below the first paragraph. */
type BulletSentence =
  | 'affects'
  | 'concerns'
  | 'before-or-after'
  | 'by-the-deadline'
  | 'page'
  | 'carries-on'
  | 'help-desk'
  | 'help-desk-after';

/** Sentences with `{place holders}`, and what they are filled with. */
export type AuthorWords = {
  services: Readonly<Record<string, ServiceWords>>;
  /** The tag of a kind's list, where no other is typed. */
  tagOfKind: Readonly<Record<Kind, string>>;
  first: Readonly<Record<FirstSentence, Localized>>;
  bullets: Readonly<Record<BulletSentence, Localized>>;
};

/** The words about what is wrong with what was typed: `{value}`, `{allowed}`, `{near}`, `{expected}` are filled in. */
export type AuthorProblemWords = {
  fields: Readonly<Record<RequestField, Localized>>;
  problems: Readonly<Partial<Record<AuthorCode, Localized>>>;
  /** Follows where a word that was perhaps meant is known. */
  near: Localized;
};

/** Puts `values` in the place of `{names}`. */
export function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
