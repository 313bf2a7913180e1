// The diagram as pages carry it: it never changes, so its HTML is enough.
import type {ReactNode} from 'react';
import {part, Still} from '../../ui/islands';

const Part = part(() => import('./GroupCloudDiagram'), 'GroupCloudDiagram');

/** GroupCloudDiagram, drawn at build time. */
export function GroupCloudDiagram(): ReactNode {
  return (
    <Still>
      <Part />
    </Still>
  );
}
