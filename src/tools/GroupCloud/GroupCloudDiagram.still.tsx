// The diagram as pages carry it: it never changes, so its HTML is enough.
import {still} from '../../ui/islands';

/** GroupCloudDiagram, drawn at build time. */
export const GroupCloudDiagram = still(() => import('./GroupCloudDiagram'), 'GroupCloudDiagram');
