// What pages may weigh, in bytes as sent with brotli. `npm run measure -- --bytes` prints what they weigh; docs/_decisions/0017 tells why so much.

/** Bytes that the first view of a page may take: its HTML, and the scripts, styles and pictures that the HTML names. */
export type Budget = {all: number; script: number; stylesheet: number; document: number};

/** Every page keeps this one. */
export const everyPage: Budget = {all: 170_000, script: 140_000, stylesheet: 18_000, document: 16_000};

/** Pages that carry a large tool, and the one that all applicants read. Addresses without the language. */
export const ofPages: Record<string, Partial<Budget>> = {
  '/application/registration/': {all: 165_000, script: 136_000},
  '/tools/fees/': {all: 205_000, script: 175_000},
};
