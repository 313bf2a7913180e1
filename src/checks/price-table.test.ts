// A price list kept by hand goes wrong: 3 days for 30, an old amount, a picture nobody renews. Each is refused, or cannot be written.
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {figuresIn} from '../browser-tests/figures';
import {priceList} from '../data/tariffs';
import {contentFileOf, contentWith, readContent} from './content';
import {contentGate} from './content-gate';
import {findingLine} from './finding';

const clean = readContent(path.resolve(__dirname, '../..'), {today: '2026-11-21', forBuild: true});
const page = 'i18n/en/docusaurus-plugin-content-docs/current/application/billing_services.mdx';
const file = clean.files.find((one) => one.path === page);
const before = new Set(contentGate(clean).problems.map((finding) => findingLine(finding)));

/** Which rules object to `by` in the place of `what` on the English page of prices. */
function rulesAgainst(what: string, by: string): string[] {
  const text = file?.text ?? '';
  expect(text).toContain(what);
  const changed = contentFileOf(page, new TextEncoder().encode(text.replace(what, by)));
  const {problems} = contentGate(contentWith(clean, changed ? [changed] : []));
  const added = problems.filter((finding) => !before.has(findingLine(finding)));
  expect(added.every((finding) => finding.file === page)).toBe(true);
  return [...new Set(added.map(({rule}) => rule))].sort();
}

const prices = '<PriceTable section="nodes" />';

describe('on the English page of prices', () => {
  test.each([
    [
      'a figure that the Japanese does not have',
      'it is divided by 366',
      'it is divided by 356',
      'twin-figures',
    ],
    ['an amount of former years', prices, `${prices}\n\nThe storage costs 83,333 yen.`, 'typed-amount'],
    [
      'a table of its own, with amounts that name no yen',
      prices,
      '| Node | Price (JPY) |\n| --- | --- |\n| Type 2 | 56,250 |',
      'typed-amount',
    ],
    [
      'a table in HTML',
      prices,
      '<table>\n<tbody><tr><td>Type 2</td><td>56,250</td></tr></tbody>\n</table>',
      'html-table',
    ],
    ['a picture of a table', prices, '![](/img/prices.png)', 'picture-alt'],
  ])('%s is refused', (_, what, by, rule) => {
    expect(rulesAgainst(what, by)).toContain(rule);
  });
});

describe('in the price list itself', () => {
  test.each(Object.entries(priceList.items))(
    'both languages of %s give the same figures',
    (_, {name, unit}) => {
      expect(figuresIn(unit.en).sort()).toEqual(figuresIn(unit.ja).sort());
      expect(figuresIn(name.en).sort()).toEqual(figuresIn(name.ja).sort());
    },
  );
  test('3 days in one language would differ', () => {
    const {unit} = priceList.items['accelerator-2'];
    expect(figuresIn(unit.en.replace('30 days', '3 days')).sort()).not.toEqual(figuresIn(unit.ja).sort());
  });
});
