// The state of a tool after `#` of the address: back, reload and sharing work, and it reaches no server.
import {useHistory, useLocation} from '@docusaurus/router';
import {useCallback, useEffect} from 'react';
import {isState, stateIn, withState} from '../lib/address-state';

/**
 * The state in the address, and a function that writes another one, as a new entry of the history. A state in the query
 * (links of version 0.2) moves after `#`.
 * @param isOwn the keys of the tool; a stable function
 */
export function useAddressState(isOwn: (key: string) => boolean): [state: string, write: (state: string) => void] {
  const {search, hash} = useLocation();
  const history = useHistory();
  const state = stateIn({search, hash}, isOwn);
  const addressWith = useCallback(
    (next: string) => ({...history.location, ...withState(history.location, isOwn, next)}),
    [history, isOwn],
  );
  useEffect(() => {
    if (state !== '' && !isState(hash)) history.replace(addressWith(state));
  }, [state, hash, history, addressWith]);
  return [state, (next) => history.push(addressWith(next))];
}
