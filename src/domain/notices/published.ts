// Decides which fields of a notice are published, in which order: for the browser, notices.json and other programs.
import type {Locale} from '../localized';
import type {CheckedNotice} from './check';
import type {Notice} from './schema';

/** One notice as pages, feeds and other programs see it: its data, and its title in the language of the page. */
export type PublishedNotice = Omit<Notice, 'review'> & {
  title: string;
  /** The address on this site, with the language's prefix and a slash at the end. */
  url: string;
};

/** What the notices plugin gives as global data, newest first. */
export type NoticesGlobalData = {notices: PublishedNotice[]};

const OPTIONAL = ['start', 'end', 'endedAt', 'originalEnd', 'state', 'extends', 'replacedBy'] as const;

/**
 * A checked notice as it is published in one language. The order of the fields is fixed, so that the same notices
 * give the same bytes; `review` is a matter of the staff and stays behind.
 * @param baseUrl the language's base address, with a slash at the end
 */
export function publishedNotice(notice: CheckedNotice, locale: Locale, baseUrl: string): PublishedNotice {
  const {slug, title, date, kind, affects} = notice;
  const present = OPTIONAL.filter((field) => notice[field] !== undefined);
  return {
    slug,
    title: title[locale],
    url: `${baseUrl}blog/${slug}/`,
    date,
    kind,
    affects,
    ...Object.fromEntries(present.map((field) => [field, notice[field]])),
  };
}
