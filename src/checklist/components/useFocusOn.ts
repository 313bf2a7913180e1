// Where the keyboard goes on each step: to the heading of what has come, so that it is read out.
import {type RefObject, useEffect, useRef} from 'react';

/**
 * Moves the focus to a heading when another place is shown.
 * @param isWanted false for what the page opened with: the focus then stays where it is
 */
export function useFocusOn<E extends HTMLElement>(place: string, isWanted: boolean): RefObject<E | null> {
  const heading = useRef<E>(null);
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (isWanted && shown.current !== place) {
      heading.current?.focus();
    }
    shown.current = place;
  }, [place, isWanted]);
  return heading;
}
