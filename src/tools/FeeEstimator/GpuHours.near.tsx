// The helper as a page carries it: its code is loaded when the reader comes near.
import type {ReactNode} from 'react';
import {Near, part} from '../../ui/islands';

const load = () => import('./GpuHours');
const Part = part(load, 'GpuHours');

/** GpuHours, woken up when it is needed. */
export function GpuHours(): ReactNode {
  return (
    <Near load={load}>
      <Part />
    </Near>
  );
}
