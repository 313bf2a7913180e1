// Tells whether a frame has more in it than it shows from side to side: only then must the keyboard reach it (WCAG 2.1.1).
import {type RefObject, useLayoutEffect, useRef, useState} from 'react';
import {flushSync} from 'react-dom';

/** The ref for the frame, and whether it scrolls at its present width. */
export function useScrolls(): [RefObject<HTMLDivElement | null>, boolean] {
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  // Not a passive effect: at no moment is there something that the keyboard cannot reach.
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) {
      return;
    }
    const measure = (): void => setScrolls(element.scrollWidth > element.clientWidth);
    // In the same frame as the new width.
    const observer = new ResizeObserver(() => flushSync(measure));
    // What is inside can become wider and no higher: by a longer number, say.
    for (const observed of [element, ...element.children]) observer.observe(observed);
    measure();
    return () => observer.disconnect();
  }, []);
  return [frame, scrolls];
}
