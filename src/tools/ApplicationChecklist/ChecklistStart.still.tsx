// The box as pages carry it: it consists of links, so its HTML is enough.
import {still} from '../../ui/islands';

/** ChecklistStart, drawn at build time. */
export const ChecklistStart = still(() => import('./ChecklistStart'), 'ChecklistStart');
