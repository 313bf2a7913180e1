// Which keys belong to the search.

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'keyCode'>;

/**
 * Whether an input method handles the key. In Safari the Enter that confirms a word comes after the composition, with
 * the code 229 (WebKit bug 165004).
 */
export const isComposing = ({isComposing: composes, keyCode}: Pick<Key, 'isComposing' | 'keyCode'>): boolean =>
  composes || keyCode === 229;

/** Ctrl+K, on Apple's systems ⌘K (there Ctrl+K deletes to the end of the line), and / outside of fields. */
export function opensSearch(event: Key, {isApple, isTyping}: {isApple: boolean; isTyping: boolean}): boolean {
  const {key, ctrlKey, metaKey, altKey} = event;
  if (isComposing(event) || altKey) return false;
  if (key === '/') return !ctrlKey && !metaKey && !isTyping;
  return key.toLowerCase() === 'k' && (isApple ? metaKey && !ctrlKey : ctrlKey && !metaKey);
}
