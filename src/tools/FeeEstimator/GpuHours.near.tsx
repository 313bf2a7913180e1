// The helper as a page carries it: its code is loaded when the reader comes near.
import {near} from '../../ui/islands';

/** GpuHours, woken up when it is needed. */
export const GpuHours = near(() => import('./GpuHours'), 'GpuHours');
