// What the build adds once Docusaurus has written all pages, one step after the other: each reads what the ones before it left.
import {readBuiltSite} from './built-site';
import {writeSecurityPolicy} from './finish-security-policy';
import {buildSearchIndex} from './search-index';
import {putTextFirst} from './text-first';

/** In this order: the policy hashes the pages as they are after all other steps. */
const steps = {
  'search index': buildSearchIndex,
  'text first': putTextFirst,
  'security policy': writeSecurityPolicy,
};

/**
 * Finishes the site that stands in `directory`.
 * @returns the seconds that each step took
 * @throws the Error of the first step that fails, with the step's name before it
 */
export async function finishSite(directory: string): Promise<Record<string, number>> {
  const site = await readBuiltSite(directory);
  const seconds: Record<string, number> = {};
  for (const [name, step] of Object.entries(steps)) {
    const start = performance.now();
    await step(site).catch((error: Error) => {
      throw new Error(`${name}: ${error.message}`, {cause: error});
    });
    seconds[name] = (performance.now() - start) / 1000;
  }
  return seconds;
}
