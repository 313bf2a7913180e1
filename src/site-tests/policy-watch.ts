// Watches a page for what its security policy refused, for the browser tests.
import type {Page} from '@playwright/test';

/** What a page was refused since the watch began, and what stands in its console or was thrown. */
export type PolicyWatch = {
  /** One line for each refusal: directive, what was refused, address of the page. */
  refused: string[];
  /** Messages on the console of the page and of its workers, and errors. */
  said: string[];
};

/** Begins to watch, before the page is opened. */
export async function watchPolicy(page: Page): Promise<PolicyWatch> {
  const watch: PolicyWatch = {refused: [], said: []};
  await page.exposeFunction('tellRefusal', (line: string) => watch.refused.push(line));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => {
      const {tellRefusal} = window as unknown as {tellRefusal: (line: string) => void};
      tellRefusal(`${effectiveDirective} ${blockedURI} ${sample} on ${location.pathname}`);
    });
  });
  page.on('console', (message) => watch.said.push(message.text()));
  page.on('pageerror', (error) => watch.said.push(error.message));
  return watch;
}
