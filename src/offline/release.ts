// What the build tells the worker about the release that it belongs to. The build puts the value in place of the name `RELEASE`.
import type {Locale} from '../domain/localized';

/** A page that is kept without having been visited. */
export type ListedPage = {
  path: string;
  title: string;
  /** Changes with the content of its file. */
  revision: string;
};

/** What is kept of one language without having been visited. */
export type LanguageList = {
  pages: ListedPage[];
  /** Everything that these pages load, with what their tools load later. */
  files: string[];
  /** The page for an address that is not kept, cut at the place where the links to kept pages go. */
  offlinePage: {before: string; heading: string; after: string};
};

/** `id` changes with the content of any page. `styleHash` allows the offline page's one style sheet. */
export type Release = {id: string; styleHash: string; languages: Record<Locale, LanguageList>};

declare const RELEASE: Release;

/** The release of this worker. */
export const release: Release = RELEASE;
