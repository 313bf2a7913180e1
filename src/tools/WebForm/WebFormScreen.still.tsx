// The drawn screen as pages carry it: nothing in it can be filled in, so its HTML is enough.
import {still} from '../../ui/islands';

/** WebFormScreen, drawn at build time. */
export const WebFormScreen = still(() => import('./WebFormScreen'), 'WebFormScreen');
