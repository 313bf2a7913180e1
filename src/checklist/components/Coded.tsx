// Shows words of a catalogue: what stands between backticks is typed as it stands.
import type {ReactNode} from 'react';

/** @param text words in one language */
export function Coded({text}: {text: string}): ReactNode {
  const parts = text.split('`').map((part, index) => ({part, place: index, isTyped: index % 2 === 1}));
  // Two equal pieces of a sentence are told apart by their place alone.
  return parts.map(({part, place, isTyped}) => (isTyped ? <code key={place}>{part}</code> : part));
}
