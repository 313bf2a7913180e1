// Loads the index of the page’s language once and searches it. The query stays in this component.
import {useDeferredValue, useEffect, useMemo, useState} from 'react';
import {find, indexPages, type Result, type SearchFile, type SearchIndex} from '../find';
import {type Synonym, wordsOfQuery} from '../query';

export type Search = {index: SearchIndex; synonyms: readonly Synonym[]};

let loading: Promise<Search> | undefined;

async function load(baseUrl: string): Promise<Search> {
  const response = await fetch(`${baseUrl}search-index.json`);
  const {pages, synonyms} = (await response.json()) as SearchFile;
  return {index: indexPages(pages), synonyms};
}

/**
 * @param baseUrl the language's base address, with a slash at the end
 * @returns null if it cannot be loaded: the next call tries again. `npm start` has no index
 */
export async function loadSearch(baseUrl: string): Promise<Search | null> {
  loading ??= load(baseUrl);
  try {
    return await loading;
  } catch {
    loading = undefined;
    return null;
  }
}

type SearchState = {is: 'empty'} | {is: 'loading'} | {is: 'problem'} | {is: 'found'; query: string; results: Result[]};

/**
 * @param baseUrl the language's base address, with a slash at the end
 * @returns what to show, and a function that tries again after a problem
 */
export function useSearch(typed: string, baseUrl: string): [SearchState, () => void] {
  const [search, setSearch] = useState<Search | null>();
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

function stateOf(query: string, search: Search | null | undefined): SearchState {
  if (query === '') return {is: 'empty'};
  if (search === undefined) return {is: 'loading'};
  if (search === null) return {is: 'problem'};
  return {is: 'found', query, results: find(search.index, wordsOfQuery(query, search.synonyms))};
}
