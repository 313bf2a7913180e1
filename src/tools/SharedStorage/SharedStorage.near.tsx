// The tool as a page carries it, below another one: its code is loaded when the reader comes near.
import type {ReactNode} from 'react';
import {Near, part} from '../../ui/islands';

const load = () => import('./SharedStorage');
const Part = part(load, 'SharedStorage');

/** SharedStorage, woken up when it is needed. */
export function SharedStorage(): ReactNode {
  return (
    <Near load={load}>
      <Part />
    </Near>
  );
}
