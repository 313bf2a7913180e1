// The key check as other pages than its own carry it: its code is loaded when the reader comes near.
import type {ReactNode} from 'react';
import {Near, part} from '../../ui/islands';

const load = () => import('./SshKeyChecker');
const Part = part(load, 'SshKeyChecker');

/** SshKeyChecker, woken up when it is needed. */
export function SshKeyChecker(): ReactNode {
  return (
    <Near load={load}>
      <Part />
    </Near>
  );
}
