// Characters that hide or reorder text, and trimming.

/** Directional controls (Unicode Standard Annex 9). */
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Other characters without width: soft hyphen, joiners, byte-order mark, variation selectors. */
const zeroWidth = /\u00ad|\u034f|\u180e|[\u200b-\u200d]|[\u2060-\u2064]|[\ufe00-\ufe0f]|\ufeff/u;

/** Does the character take no room? */
export const isInvisible = (character: string): boolean => bidi.test(character) || zeroWidth.test(character);

/**
 * A text that is safe to show: control, directional and invisible characters are written as `\u{…}`, so that none acts
 * on a terminal or on the order of the text. Markup stays as it is: whoever writes HTML escapes it.
 */
export function visibleText(text: string): string {
  return Array.from(text, (character) =>
    /\p{Cc}/u.test(character) || isInvisible(character) ? `\\u{${character.codePointAt(0)?.toString(16)}}` : character,
  ).join('');
}

/** The text without the given characters at its end. A loop, because `/[ ]+$/` takes quadratic time on long runs. */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The text without the given characters at both ends. */
export function trimOf(text: string, characters: string): string {
  const ended = trimEndOf(text, characters);
  let start = 0;
  while (start < ended.length && characters.includes(ended.charAt(start))) start++;
  return ended.slice(start);
}

/** A text as a part of an address. Half a character, on which `encodeURIComponent` throws, becomes U+FFFD. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
