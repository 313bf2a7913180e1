// What the search knows of a page: its text as written, and where its sections begin.
import type {Synonym} from './synonyms';

/** A heading that can be linked to. `location` is the number of its first token in the page's text (`tokensOf`). */
export type Anchor = {element: string; id: string; text: string; location: number};

/** A page of the index. */
export type IndexedPage = {
  /** The address with the language's prefix. */
  url: string;
  /** The text as written, a block per line. Its tokens are numbered by `tokensOf`. */
  content: string;
  anchors: readonly Anchor[];
  meta: {
    title: string;
    /** The section of the site that the page belongs to. */
    section?: string;
    /** The slug of the notice that the page is. */
    notice?: string;
  };
};

/** The file that the build writes for each language and the browser loads with the first search. */
export type SearchFile = {pages: readonly IndexedPage[]; synonyms: readonly Synonym[]};
