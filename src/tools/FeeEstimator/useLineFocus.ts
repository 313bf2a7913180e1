// Where the keyboard goes when the lines change: to a line that came into being, to its neighbour when it was removed.
import {useEffect, useRef} from 'react';
import type {DraftLine} from './draft';
import {adderElementId} from './LineAdder';
import {lineElementId} from './LineEditor';

/** Call with the lines on the page; does nothing on the first ones, and none while the focus is still somewhere on the page. */
export function useLineFocus(lines: readonly DraftLine[]): void {
  const before = useRef<readonly DraftLine[]>(lines);
  const pressed = useRef<{id: string; action: string}>(undefined);

  useEffect(() => {
    // Moving an element takes the focus from it: what was pressed is remembered until the lines have moved.
    const remember = (event: MouseEvent): void => {
      const button = event.target instanceof Element ? event.target.closest('[data-action]') : null;
      const id = button?.closest('li')?.id;
      const action = button?.getAttribute('data-action');
      pressed.current = id && action ? {id, action} : undefined;
    };
    document.addEventListener('click', remember, true);
    return () => document.removeEventListener('click', remember, true);
  }, []);

  useEffect(() => {
    const old = before.current;
    before.current = lines;
    if (old === lines || !isFocusFree()) {
      return;
    }
    const added = lines.filter(({id}) => !old.some((line) => line.id === id));
    const removedAt = old.findIndex(({id}) => !lines.some((line) => line.id === id));
    const next = lines[Math.min(removedAt, lines.length - 1)];
    if (old.length > 0 && removedAt >= 0) {
      focus(next ? lineElementId(next.id) : adderElementId);
    } else if (added.length === 1 && added[0]) {
      const card = document.getElementById(lineElementId(added[0].id));
      card?.querySelector<HTMLElement>('input, select')?.focus();
    } else if (pressed.current) {
      const {id, action} = pressed.current;
      document.getElementById(id)?.querySelector<HTMLElement>(`[data-action=${action}]`)?.focus();
    }
  }, [lines]);
}

/** Is the focus nowhere, or on one of the buttons that change the lines? */
function isFocusFree(): boolean {
  const {activeElement} = document;
  return activeElement === document.body || activeElement?.tagName === 'BUTTON';
}

function focus(id: string): void {
  document.getElementById(id)?.focus();
}
