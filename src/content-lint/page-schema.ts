// Says which fields the front matter of a page may have, and what each is for: the gate refuses every other.
import * as z from 'zod';

const text = z.string().trim().min(1);

/** The front matter of a page in Japanese. */
export const pageSchema = z.strictObject({
  /** The page's name in links and in the side navigation: the file's name. Both languages have the same. */
  id: text.regex(/^[A-Za-z0-9_-]+$/),
  /** The headline, also in the browser's tab and in lists. */
  title: text,
  /** One sentence for search results and link previews. */
  description: text,
  /** Another address than the folder and the file's name give, such as `/`. */
  slug: z.optional(text),
  /** A shorter title for the side navigation. */
  sidebar_label: z.optional(text),
  /** Which side navigation is shown; null for none. */
  displayed_sidebar: z.optional(z.union([text, z.null()])),
  /** Whether the headline is left out, because a component shows one. */
  hide_title: z.optional(z.boolean()),
  /** Whether the list of headings beside the text is left out. */
  hide_table_of_contents: z.optional(z.boolean()),
});

/** The front matter of its English translation. */
export const translationSchema = z.strictObject({
  ...pageSchema.shape,
  /** What the page was translated from; `npm run check -- --translated` writes it. */
  translatedFrom: z.optional(z.record(z.string(), z.string())),
});
