/** What commands of this site leave for the reader to fill in; not the same words in a comment of a key. */
const placeholder = /(\b(?:ACCOUNT|YYYY-MM-DD)\b|(?<=[\\/=]|-[fi] |= |ssh )(?:FILE|HASH|KEY|NODE|OLD|PASSWORD|YOU)\b)/;

/** A text in pieces; those with an odd index are placeholders. */
export const pieces = (text: string): string[] => text.split(placeholder);
