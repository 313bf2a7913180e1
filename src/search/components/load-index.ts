// Loads the index of the page's language, once.
import {indexPages, type SearchIndex} from '../find';
import type {SearchFile} from '../indexed-page';
import type {Synonym} from '../synonyms';

/** What a query is searched with. */
export type Search = {index: SearchIndex; synonyms: readonly Synonym[]};

/** Why nothing can be searched: `npm start` has no index; otherwise the file could not be loaded. */
export type LoadProblem = 'not-built' | 'not-reached';

let loading: Promise<Search> | undefined;

async function load(baseUrl: string): Promise<Search> {
  const response = await fetch(`${baseUrl}search-index.json`);
  const {pages, synonyms} = (await response.json()) as SearchFile;
  return {index: indexPages(pages), synonyms};
}

/**
 * @param baseUrl the language's base address, with a slash at the end
 * @returns after a LoadProblem the next call tries again
 */
export async function loadSearch(baseUrl: string): Promise<Search | LoadProblem> {
  if (process.env.NODE_ENV === 'development') {
    return 'not-built';
  }
  loading ??= load(baseUrl);
  try {
    return await loading;
  } catch {
    loading = undefined;
    return 'not-reached';
  }
}
