// Where the keyboard goes when the lines change: to a line that was added, to its neighbour when it was removed.
import {useEffect, useRef} from 'react';
import type {DraftLine} from './draft';

/** The element that the focus goes to when no line is left. */
export const adderElementId = 'fees-adder';

/** The element that takes the focus when a line is added. */
export function lineElementId(id: number): string {
  return `fees-line-${id}`;
}

// Not in an effect: React replays the click that hydrates the tool, and no effect has run when it happens.
let hasPressed = false;
globalThis.document?.addEventListener(
  'click',
  ({target}) => {
    hasPressed = target instanceof Element && target.closest('button') !== null;
  },
  true,
);

/** Call with the lines on the page. It follows buttons: a plan that comes from a link or a file moves no focus. */
export function useLineFocus(lines: readonly DraftLine[]): void {
  const before = useRef<readonly DraftLine[]>(lines);

  useEffect(() => {
    const old = before.current;
    before.current = lines;
    // Does the focus belong to no field? It is nowhere once the pressed button has gone with its line.
    const {activeElement} = document;
    const isFree = activeElement === document.body || activeElement?.tagName === 'BUTTON';
    if (old === lines || !hasPressed || !isFree) return;
    hasPressed = false;
    const added = lines.filter(({id}) => !old.some((line) => line.id === id));
    const removedAt = old.findIndex(({id}) => !lines.some((line) => line.id === id));
    const next = lines[Math.min(removedAt, lines.length - 1)];
    if (old.length > 0 && removedAt >= 0) {
      document.getElementById(next ? lineElementId(next.id) : adderElementId)?.focus();
    } else if (added.length === 1 && added[0]) {
      const card = document.getElementById(lineElementId(added[0].id));
      card?.querySelector<HTMLElement>('input[inputmode]')?.focus();
    }
  }, [lines]);
}
