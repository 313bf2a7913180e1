// The box as pages carry it: it consists of links, so its HTML is enough.
import type {ComponentProps, ReactNode} from 'react';
import {part, Still} from '../../ui/islands';

const Part = part(() => import('./ChecklistStart'), 'ChecklistStart');

/** ChecklistStart, drawn at build time. */
export function ChecklistStart(props: ComponentProps<typeof Part>): ReactNode {
  return (
    <Still>
      <Part {...props} />
    </Still>
  );
}
