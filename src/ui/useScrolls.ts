// Tells whether a frame has more in it than it shows from side to side: only then must the keyboard reach it (WCAG 2.1.1).
import {type RefObject, useEffect, useRef, useState} from 'react';

/** The ref for the frame, and whether it scrolls at its present width. */
export function useScrolls(): [RefObject<HTMLDivElement | null>, boolean] {
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) {
      return;
    }
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [frame, scrolls];
}
