// What the dialog shows for a query. The query stays in this component.
import {useDeferredValue, useEffect, useMemo, useState} from 'react';
import {type Found, find} from '../find';
import {wordsOfQuery} from '../query';
import {type LoadProblem, loadSearch, type Search} from './load-index';

/** What to show. */
export type SearchState =
  | {is: 'empty'}
  | {is: 'loading'}
  | {is: 'problem'; problem: LoadProblem}
  | ({is: 'found'; query: string} & Found);

/**
 * Searches for a query.
 * @param baseUrl the language's base address, with a slash at the end
 * @returns what to show, and a function that tries again after a problem
 */
export function useSearch(typed: string, baseUrl: string): [SearchState, () => void] {
  const [search, setSearch] = useState<Search | LoadProblem>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
  useEffect(() => {
    void loadSearch(baseUrl).then(setSearch);
  }, [baseUrl, attempt]);
  const tryAgain = (): void => {
    setSearch(undefined);
    setAttempt(attempt + 1);
  };
  const query = useDeferredValue(typed.trim());
  return [useMemo(() => stateOf(query, search), [query, search]), tryAgain];
}

function stateOf(query: string, search: Search | LoadProblem | undefined): SearchState {
  if (query === '') {
    return {is: 'empty'};
  }
  if (search === undefined) {
    return {is: 'loading'};
  }
  if (typeof search === 'string') {
    return {is: 'problem', problem: search};
  }
  return {is: 'found', query, ...find(search.index, wordsOfQuery(query, search.synonyms))};
}
