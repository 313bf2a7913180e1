// The rules of WCAG 2.2 AA that a program can check.
import type {Page} from '@playwright/test';
import axe from 'axe-core';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const rules: axe.RunOnly = {type: 'tag', values: wcag};

/** The same with what the checker advises beyond WCAG: for what opens over the page. */
export const withAdvice: axe.RunOnly = {type: 'tag', values: [...wcag, 'best-practice']};

/** What depends on the theme. */
export const contrast: axe.RunOnly = {type: 'rule', values: ['color-contrast', 'link-in-text-block']};

/**
 * The rules that an open page breaks, each with the beginning of the elements.
 * @param part a selector; left out: the whole page
 * @param runOnly the rules
 */
export async function axeFaults(page: Page, part?: string, runOnly = rules): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const {violations} = await page.evaluate(
    ([only, selector]) =>
      (window as unknown as {axe: typeof axe}).axe.run(selector ?? document, {
        runOnly: only,
        resultTypes: ['violations'],
        preload: false,
      }),
    [runOnly, part] as const,
  );
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(' | ')}`);
}
