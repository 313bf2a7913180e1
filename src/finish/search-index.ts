// Builds the index of the search.
import type {BuiltSite} from './built-site';

/** Builds the index of the search. */
export async function buildSearchIndex(_site: BuiltSite): Promise<void> {}
