// What the dialog shows for what is typed: the pages that were found, with what they say. What is typed stays in this component.
import {useLayoutEffect, useState} from 'react';
import {excerptOf, type PageExcerpt} from '../../domain/search/excerpt';
import {type FoundPage, find} from '../../domain/search/find';
import type {IndexedPage} from '../../domain/search/indexed-page';
import {type Correction, correct} from '../../domain/search/nearest';
import {wordsOfQuery} from '../../domain/search/query';
import {EngineError, type EngineProblem, loadSearch, type Search} from './engine';

/** How many pages are looked at: the others would be read for nothing. */
const SHOWN = 5;
/** Milliseconds between the last key and the search, so that a quick typist is not slowed down. */
const PAUSE = 10;

/** A page that was found, with the score that orders it. */
export type Result = {page: IndexedPage; score: number; excerpt: PageExcerpt};

/** `count` is of all pages that were found, also of those that are not shown; `corrections`: words that were looked for instead of what was typed. */
export type SearchState =
  | {is: 'empty'}
  | {is: 'loading'}
  | {is: 'problem'; problem: EngineProblem}
  | {is: 'found'; query: string; count: number; corrections: Correction[]; results: Result[]};

/** Finds what is typed; a word that no page has is looked for as the word that was probably meant. */
async function findTyped(
  {engine, synonyms, vocabulary}: Search,
  query: string,
): Promise<{pages: FoundPage<IndexedPage>[]; corrections: Correction[]}> {
  const words = wordsOfQuery(query, synonyms);
  const {pages, missing} = await find(engine, words);
  const {words: right, corrections} =
    missing.length > 0 ? correct(words, missing, await vocabulary()) : {words, corrections: []};
  return {pages: corrections.length > 0 ? (await find(engine, right)).pages : pages, corrections};
}

/**
 * Searches what is typed.
 * @param baseUrl the language's base address, with a slash at the end
 * @returns what to show, and what tries again after a problem
 */
export function useSearch(typed: string, baseUrl: string): [SearchState, () => void] {
  const [state, setState] = useState<SearchState>({is: 'empty'});
  const [attempt, setAttempt] = useState(0);
  const query = typed.trim();
  // Not a passive effect: those wait for the paint, and the search would begin that much later.
  useLayoutEffect(() => {
    if (query === '') {
      setState({is: 'empty'});
      return;
    }
    let isCurrent = true;
    setState((before) => (before.is === 'found' ? before : {is: 'loading'}));
    const search = async (): Promise<void> => {
      const {pages, corrections} = await findTyped(await loadSearch(baseUrl), query);
      const results = await Promise.all(
        pages.slice(0, SHOWN).map(async ({data, score, words}): Promise<Result> => {
          const page = await data();
          return {page, score, excerpt: excerptOf(page, words)};
        }),
      );
      if (isCurrent) setState({is: 'found', query, count: pages.length, corrections, results});
    };
    const timer = setTimeout(
      () => {
        search().catch((reason: unknown) => {
          if (isCurrent)
            setState({
              is: 'problem',
              problem: reason instanceof EngineError ? reason.problem : 'not-reached',
            });
        });
      },
      attempt === 0 ? PAUSE : 0,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query, baseUrl, attempt]);
  return [state, () => setAttempt((before) => before + 1)];
}
