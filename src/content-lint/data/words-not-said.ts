// The words that no message to readers uses: it says what happened and what to do, without begging, blame or noise.
// After the advice on error messages of the GOV.UK Design System. Tests hold it against every catalogue.

/** Finds such a word in a text of either language. 無効化 is what is done to a key, and right. */
export const wordsNotSaid = /\b(?:please|invalid|valid|illegal|oops|sorry)\b|申し訳|すみません|不正な|無効(?!化)/i;
