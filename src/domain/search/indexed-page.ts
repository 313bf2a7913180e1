// What the search knows of a page: its text as written, and where its parts begin.

/** A heading that can be linked to. `location` is the number of its first word among the page's words (`tokensOf`). */
export type Anchor = {element: string; id: string; text: string; location: number};

/** A page as it stands beside the index. */
export type IndexedPage = {
  /** The address with the language's prefix. */
  url: string;
  /** The text as written, a block on each line. Its words are numbered by `tokensOf`. */
  content: string;
  anchors: readonly Anchor[];
  meta: {
    title: string;
    /** The part of the site in which the page stands. */
    section?: string;
    /** The notice that the page is. */
    notice?: string;
  };
};
