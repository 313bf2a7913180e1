// The small form as pages about prices carry it: its figures stand in the HTML, its code is loaded when the reader comes near.
import type {ComponentProps, ReactNode} from 'react';
import {Near, part} from '../../ui/islands';

const load = () => import('./SmallEstimator');
const Part = part(load, 'SmallEstimator');

/** SmallEstimator, woken up when it is needed. */
export function SmallEstimator(props: ComponentProps<typeof Part>): ReactNode {
  return (
    <Near load={load}>
      <Part {...props} />
    </Near>
  );
}
