// Pagefind in the browser, loaded once: its script and the index of the page's language, from this site.
import type {Engine} from '../../domain/search/find';
import type {IndexedPage} from '../../domain/search/indexed-page';
import type {Synonym} from '../../domain/search/synonyms';

type Instance = {
  init: () => Promise<void>;
  search: (terms: string) => Promise<{results: Awaited<ReturnType<Engine<IndexedPage>>>}>;
};

/** What searches the pages of a language, its words that mean the same, and those that may have been mistyped. */
export type Search = {
  engine: Engine<IndexedPage>;
  synonyms: readonly Synonym[];
  /** The words of the pages, those on the most pages first; none where they could not be loaded. Loaded at the first call. */
  vocabulary: () => Promise<readonly string[]>;
};

type Script = {createInstance: (options: Record<string, unknown>) => Instance};

/** Why nothing can be searched: a site that is being edited has no index; else its files did not come. */
export type EngineProblem = 'not-built' | 'not-reached';

/** The engine could not be loaded. */
export class EngineError extends Error {
  constructor(readonly problem: EngineProblem) {
    super(problem);
    this.name = 'EngineError';
  }
}

let loading: Promise<Search> | undefined;

async function load(baseUrl: string): Promise<Search> {
  const basePath = `${baseUrl}pagefind/`;
  const [script, synonyms] = await Promise.all([
    import(/* webpackIgnore: true */ `${basePath}pagefind.js`) as Promise<Script>,
    fetch(`${basePath}synonyms.json`).then((response) => response.json() as Promise<Synonym[]>),
  ]);
  const instance = script.createInstance({
    basePath,
    baseUrl: '/',
    noWorker: true,
    // Instead of the time, which Pagefind would put into an address: the server says how long the file holds.
    metaCacheTag: '',
  });
  const engine = async (terms: string) => (await instance.search(terms)).results;
  // Looks for nothing, but waits until the index can be read, and fails where it cannot.
  await engine('');
  let words: Promise<readonly string[]> | undefined;
  const vocabulary = (): Promise<readonly string[]> => {
    words ??= fetch(`${basePath}words.json`)
      .then((response) => response.json() as Promise<string[]>)
      .catch(() => {
        words = undefined;
        return [];
      });
    return words;
  };
  return {engine, synonyms, vocabulary};
}

/**
 * What searches the pages of a language, ready for the first query.
 * @param baseUrl the language's base address, with a slash at the end
 * @throws EngineError; the next call tries again
 */
export async function loadSearch(baseUrl: string): Promise<Search> {
  if (process.env.NODE_ENV === 'development') {
    throw new EngineError('not-built');
  }
  loading ??= load(baseUrl);
  try {
    return await loading;
  } catch {
    loading = undefined;
    throw new EngineError('not-reached');
  }
}
