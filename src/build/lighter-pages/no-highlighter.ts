// Stands in for the theme's highlighter, which the theme loads on every page whether or not code is on it.

/** What the theme hands to its list of further languages. */
export const Prism = {};
