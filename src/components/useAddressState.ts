// The state of a tool behind `#` of the address: back, reload and sharing work, and it reaches no server.
import {useHistory, useLocation} from '@docusaurus/router';
import {useCallback, useEffect} from 'react';
import {isState, stateIn, withState} from '../lib/address-state';

/** Writes another state, as a new entry of the browser's history (`push`) or in place of the present one. */
type WriteState = (state: string, how: 'push' | 'replace') => void;

/**
 * The state in the address, and a function that writes another one. A state in the query (links of version 0.2) moves
 * behind `#`.
 * @param isOwn the keys of the tool; a stable function
 */
export function useAddressState(isOwn: (key: string) => boolean): [state: string, write: WriteState] {
  const {search, hash} = useLocation();
  const history = useHistory();
  const state = stateIn({search, hash}, isOwn);
  const write = useCallback<WriteState>(
    (next, how) => history[how]({...history.location, ...withState(history.location, isOwn, next)}),
    [history, isOwn],
  );
  useEffect(() => {
    if (state !== '' && !isState(hash)) write(state, 'replace');
  }, [state, hash, write]);
  return [state, write];
}
