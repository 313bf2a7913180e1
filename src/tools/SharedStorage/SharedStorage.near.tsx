// The tool as a page carries it, below another one: its code is loaded when the reader comes near.
import {near} from '../../ui/islands';

/** SharedStorage, woken up when it is needed. */
export const SharedStorage = near(() => import('./SharedStorage'), 'SharedStorage');
