// Refuses amounts in yen that somebody typed into a page, notice or label; src/lib/typed-amounts.ts finds those that name the yen.
import {toString as textOf} from 'mdast-util-to-string';
import {type TypedAmount, typedAmounts} from '../lib/typed-amounts';
import type {ContentFile} from './content';
import type {Rule} from './finding';
import {lineOf, nodesOf} from './nodes';

const aboutMoney =
  /JPY|\byen\b|円|¥|料金|価格|単価|金額|年額|月額|\bprices?\b|\bfees?\b|\bcosts?\b|\bamounts?\b|\bcharges?\b/i;
const bareNumber = /^[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+$|^[0-9０-９]{3,}$/;

/** A table names the yen once, in its heading: then bare numbers below it are amounts, too. */
function amountsInTables(file: ContentFile): TypedAmount[] {
  return nodesOf(file, 'table').flatMap(({children: [heading, ...rows]}) => {
    const money = heading?.children.map((cell) => aboutMoney.test(textOf(cell))) ?? [];
    return rows.flatMap((row) =>
      row.children.flatMap((cell, column) => {
        const amount = textOf(cell).trim();
        return money[column] && bareNumber.test(amount) ? [{line: lineOf(cell), amount}] : [];
      }),
    );
  });
}

/** Prices come from src/fees/prices alone, so that no page can disagree with the price list. */
export const typedAmountRule: Rule = {
  id: 'typed-amount',
  check: ({files}) =>
    files.flatMap((file) =>
      [...typedAmounts(file.text), ...amountsInTables(file)].map(({line, amount}) => ({
        file: file.path,
        line,
        rule: 'typed-amount',
        what: {ja: `金額「${amount}」が手で書かれています`, en: `"${amount}" is an amount typed by hand`},
        todo: {
          ja: '代わりに、src/fees/prices の値を出す <Price of="…" />、<PriceTable />、<FeeExample /> のどれかを書いてください',
          en: 'Write <Price of="…" />, <PriceTable /> or <FeeExample /> instead, which take it from src/fees/prices',
        },
      })),
    ),
};
