// The drawn screen as pages carry it: nothing in it can be filled in, so its HTML is enough.
import type {ComponentProps, ReactNode} from 'react';
import {part, Still} from '../../ui/islands';

const Part = part(() => import('./WebFormScreen'), 'WebFormScreen');

/** WebFormScreen, drawn at build time. */
export function WebFormScreen(props: ComponentProps<typeof Part>): ReactNode {
  return (
    <Still>
      <Part {...props} />
    </Still>
  );
}
