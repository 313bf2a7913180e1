// Where the keyboard goes when the lines change: to a line that was added, to its neighbour when it was removed.
import {useEffect, useRef} from 'react';
import type {DraftLine} from './draft';

/** The element that the focus goes to when no line is left. */
export const adderElementId = 'fees-adder';

/** The element that takes the focus when a line is added. */
export function lineElementId(id: number): string {
  return `fees-line-${id}`;
}

/** Call with the lines on the page. It follows buttons: a plan that comes from a link or a file moves no focus. */
export function useLineFocus(lines: readonly DraftLine[]): void {
  const before = useRef<readonly DraftLine[]>(lines);
  const pressed = useRef<{id: string | undefined; action: string | undefined}>(undefined);

  useEffect(() => {
    // Moving an element takes the focus from it: the pressed button is remembered until the lines have moved.
    const remember = (event: MouseEvent): void => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      pressed.current = button
        ? {id: button.closest('li')?.id, action: button.getAttribute('data-action') ?? undefined}
        : undefined;
    };
    document.addEventListener('click', remember, true);
    return () => document.removeEventListener('click', remember, true);
  }, []);

  useEffect(() => {
    const old = before.current;
    before.current = lines;
    const press = pressed.current;
    pressed.current = undefined;
    if (old === lines || !press || !isFocusFree()) return;
    const added = lines.filter(({id}) => !old.some((line) => line.id === id));
    const removedAt = old.findIndex(({id}) => !lines.some((line) => line.id === id));
    const next = lines[Math.min(removedAt, lines.length - 1)];
    if (old.length > 0 && removedAt >= 0) {
      focus(next ? lineElementId(next.id) : adderElementId);
    } else if (added.length === 1 && added[0]) {
      const card = document.getElementById(lineElementId(added[0].id));
      card?.querySelector<HTMLElement>('input[inputmode]')?.focus();
    } else if (press.id && press.action) {
      document.getElementById(press.id)?.querySelector<HTMLElement>(`[data-action=${press.action}]`)?.focus();
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
