// The key check as other pages than its own carry it: its code is loaded when the reader comes near.
import {near} from '../../ui/islands';

/** SshKeyChecker, woken up when it is needed. */
export const SshKeyChecker = near(() => import('./SshKeyChecker'), 'SshKeyChecker');
