// What pages may weigh until they are at rest, in bytes as sent with brotli. `npm run measure -- --bytes` prints what
// they weigh; docs/_decisions/0017 has the reasons. A page that needs more: say there what for, and raise the budget
// here.
import type {Weight} from './weight';

// Some 5 kB above what they weigh: a notice in force adds about 0.1 kB to every page, and must not stop whoever
// publishes it.
const page: Weight = {all: 182_000, script: 148_500, document: 37_000, requests: 20};
const tool: Weight = {...page, all: 208_500, script: 178_500};

/** The budget of a page, by its path without the prefix of the language. */
export function budgetOf(path: string): Weight {
  // They load all notices, for the list or for the timeline and the last ones.
  if (path === '/blog/' || path === '/status/') return {...page, all: 190_500, script: 162_000};
  return /^\/(tools|staff)\//.test(path) ? tool : page;
}

/** What the search may fetch until the first query is answered. */
export const searchBudget = 80_000;
