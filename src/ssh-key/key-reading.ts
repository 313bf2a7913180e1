// States what every reader of a format hands to the check: the key, if there is one, and what was found on the way.
import type {Finding} from './finding';
import type {ReadKey} from './public-key';

/** What a text was found to hold. `key` is missing when a finding says why. */
export type KeyReading = {key?: ReadKey; comment: string; findings: Finding[]};
