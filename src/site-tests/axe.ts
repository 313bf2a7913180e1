// The rules of WCAG 2.2 AA that a program can check, as all tests of the built site check them.
import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The same, and what the checker advises beyond WCAG: for what opens over the page. */
export const withAdvice = [...rules, 'best-practice'];

type Axe = {
  run: (
    part: string | Document,
    options: object,
  ) => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>;
};

/**
 * What the rules find on an open page: each rule that is broken, with the beginning of the elements. The first call brings the checker into the page.
 * @param part a selector; left out: the whole page
 * @param tags of the rules
 */
export async function rulesBroken(page: Page, part?: string, tags = rules): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  const checker = new AxeBuilder({page}).setLegacyMode(true).withTags(tags);
  const {violations} = isThere
    ? await page.evaluate(
        ([values, selector]) =>
          (window as unknown as {axe: Axe}).axe.run(selector ?? document, {
            runOnly: {type: 'tag', values},
            resultTypes: ['violations'],
          }),
        [tags, part] as const,
      )
    : await (part === undefined ? checker : checker.include(part)).analyze();
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(' | ')}`);
}
