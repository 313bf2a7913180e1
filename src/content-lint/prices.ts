// Prices come from src/fees/prices alone: refuses amounts typed into a page, and warns while those of a new
// fiscal year are not confirmed.
import {toString as textOf} from 'mdast-util-to-string';
import {tariffs} from '../fees/prices';
import {lastConfirmedYear} from '../fees/tariff-in-force';
import {fiscalYearOf} from '../fees/term';
import {type TypedAmount, typedAmounts} from '../lib/typed-amounts';
import type {ContentFile, Rule} from './content';
import {finding} from './finding';
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
export const typedAmountRule: Rule = ({files}) =>
  files.flatMap((file) =>
    [...typedAmounts(file.text), ...amountsInTables(file)].map(({line, amount}) =>
      finding(file, line, 'typed-amount', {
        ja: `金額「${amount}」が手で書かれています。代わりに <Price of="…" />、<PriceTable />、<FeeExample /> のどれかを書いてください。`,
        en: `"${amount}" is an amount typed by hand. Write <Price of="…" />, <PriceTable /> or <FeeExample /> instead.`,
      }),
    ),
  );

/** It only warns: the fees of the new year are marked as not confirmed, so that nobody is misled. */
export const tariffsConfirmedRule: Rule = ({today}) => {
  const confirmed = lastConfirmedYear(tariffs);
  const begun = fiscalYearOf(today);
  if (begun <= confirmed) return [];
  const found = finding({path: 'src/fees/prices/index.ts'}, 1, 'tariffs-not-confirmed', {
    ja:
      `${begun}年度が始まりましたが、料金は${confirmed}年度までしか確認していません。` +
      `新しい利用計画表と見比べ、同じなら confirmedThrough: ${begun} と書き、違えば新しい年度の料金を足してください。`,
    en:
      `fiscal year ${begun} has begun, and the prices are confirmed only up to ${confirmed}. Compare them with the ` +
      `new usage plan workbook: if they are the same, write confirmedThrough: ${begun}; if not, add a price list.`,
  });
  return [{...found, warns: true}];
};
