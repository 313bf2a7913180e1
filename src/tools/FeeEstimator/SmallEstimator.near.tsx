// The small form as pages about prices carry it: its figures stand in the HTML, its code is loaded when the reader comes near.
import {near} from '../../ui/islands';

/** SmallEstimator, woken up when it is needed. */
export const SmallEstimator = near(() => import('./SmallEstimator'), 'SmallEstimator');
