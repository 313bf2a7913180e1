// The state of a tool in an address is after `#` (`#want=first-account&…`), which browsers do not send to the server.
// Links made by version 0.2 have it in the query.

/** The parts of an address, as `window.location` and the router have them. */
export type AddressParts = {search: string; hash: string};

/** Is the part after `#` a state rather than the id of a heading? Ids have no `=`. */
export function isState(hash: string): boolean {
  return hash.includes('=');
}

/**
 * The state of a tool: `key=value` pairs joined by `&`, still percent-encoded; empty where there is none.
 * @param isOwn the keys of the tool: of a query, only these are read, because other sites append their own
 *   (`utm_source`)
 */
export function stateIn({search, hash}: AddressParts, isOwn: (key: string) => boolean): string {
  const inHash = isState(hash) ? pairsIn(hash) : [];
  if (inHash.some((pair) => isOwn(keyOf(pair)))) return inHash.join('&');
  return pairsIn(search)
    .filter((pair) => isOwn(keyOf(pair)))
    .join('&');
}

/** The same address with another state after `#`, without the tool's keys in the query. */
export function withState({search}: AddressParts, isOwn: (key: string) => boolean, state: string): AddressParts {
  const others = pairsIn(search).filter((pair) => !isOwn(keyOf(pair)));
  return {search: others.length > 0 ? `?${others.join('&')}` : '', hash: state && `#${state}`};
}

/** The pairs of a query or of what is after `#`. */
function pairsIn(text: string): string[] {
  return text
    .replace(/^[?#]/, '')
    .split('&')
    .filter((pair) => pair !== '');
}

function keyOf(pair: string): string {
  return pair.replace(/=.*$/s, '');
}
