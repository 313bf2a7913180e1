// The rules of WCAG 2.2 AA that a program can check.
import type {Page} from '@playwright/test';
import axe from 'axe-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The same with what the checker advises beyond WCAG: for what opens over the page. */
export const withAdvice = [...rules, 'best-practice'];

/**
 * The rules that an open page breaks, each with the beginning of the elements.
 * @param part a selector; left out: the whole page
 * @param tags of the rules
 */
export async function axeFaults(page: Page, part?: string, tags = rules): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const {violations} = await page.evaluate(
    ([values, selector]) =>
      (window as unknown as {axe: typeof axe}).axe.run(selector ?? document, {
        runOnly: {type: 'tag', values},
        resultTypes: ['violations'],
        preload: false,
      }),
    [tags, part] as const,
  );
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(' | ')}`);
}
