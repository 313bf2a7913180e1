// How much a test tries. `npm test` takes a sample; `npm run test:all` (TEST_ALL=1) takes everything.

/** Whether this is the long run. */
export const exhaustive = process.env.TEST_ALL === '1';

/** @returns how many random inputs a test tries: `sample` in `npm test`, `all` in `npm run test:all` */
export function runs(sample: number, all: number): number {
  return exhaustive ? all : sample;
}
