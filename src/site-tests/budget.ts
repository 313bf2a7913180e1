// What pages may weigh, in bytes as sent with brotli, until they rest. `npm run measure -- --bytes` prints what they weigh; docs/_decisions/0017 and
// 0024 tell why so much. A page that needs more: say there what for, and raise it here.

/** Bytes that the first view of a page may take, by kind, and the number of its requests. */
export type Budget = {all: number; script: number; stylesheet: number; document: number; requests: number};

// Some 5 kB above what they weigh: each notice adds about 0.1 kB to every page, and who publishes one must not be stopped here.
const page: Budget = {all: 129_000, script: 96_000, stylesheet: 22_500, document: 13_000, requests: 18};

/** One page of each kind; addresses without the language. */
export const budgets: Record<string, Budget> = {
  '/': page,
  '/application/registration/': page,
  '/guides/using_personal_genome_division/group_cloud/': page,
  '/application/billing_services/': page,
  // Each notice of the list is a file of its own.
  '/blog/': {...page, requests: 36},
  '/tools/ssh-key/': page,
  '/tools/checklist/': page,
  '/tools/fees/': {...page, all: 164_000, script: 131_000, requests: 20},
};
