// Which keys belong to the search.

import {isComposing} from '../lib/is-composing';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'keyCode'>;

/** Ctrl+K, on Apple's systems ⌘K (there Ctrl+K deletes to the end of the line), and / outside of fields. */
export function opensSearch(event: Key, {isApple, isTyping}: {isApple: boolean; isTyping: boolean}): boolean {
  const {key, ctrlKey, metaKey, altKey} = event;
  if (isComposing(event) || altKey) return false;
  if (key === '/') return !ctrlKey && !metaKey && !isTyping;
  return key.toLowerCase() === 'k' && (isApple ? metaKey && !ctrlKey : ctrlKey && !metaKey);
}
