// Prices come from src/fees/prices alone: refuses amounts typed into a page, and warns while those of a new
// fiscal year are not confirmed.
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {toString as textOf} from 'mdast-util-to-string';
import {tariffs} from '../fees/prices';
import {lastConfirmedYear} from '../fees/tariff-in-force';
import {fiscalYearOf} from '../fees/term';
import {type TypedAmount, typedAmounts} from '../lib/typed-amounts';
import type {ContentFile, Rule} from './content';
import {place} from './finding';
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
    [...typedAmounts(file.text), ...amountsInTables(file)].map(({line, amount}) => ({
      ...place(file, line, 'typed-amount'),
      what: {ja: `金額「${amount}」が手で書かれています`, en: `"${amount}" is an amount typed by hand`},
      todo: {
        ja: '代わりに、src/fees/prices の値を出す <Price of="…" />、<PriceTable />、<FeeExample /> のどれかを書いてください',
        en: 'Write <Price of="…" />, <PriceTable /> or <FeeExample /> instead, which take it from src/fees/prices',
      },
    })),
  );

const file = 'src/fees/prices/index.ts';

/** The line that names the year; the first one where the file is not at hand. */
function lineOfYear(root: string, year: number): number {
  const place = path.join(root, file);
  const lines = root !== '' && existsSync(place) ? readFileSync(place, 'utf8').split('\n') : [];
  const index = lines.findLastIndex((line) => line.includes(`confirmedThrough: ${year}`));
  return Math.max(0, index) + 1;
}

/** It only warns: the fees of the new year are marked as not confirmed, so that nobody is misled. */
export const tariffsConfirmedRule: Rule = ({root, today}) => {
  const confirmed = lastConfirmedYear(tariffs);
  const begun = fiscalYearOf(today);
  if (begun <= confirmed) return [];
  return [
    {
      file,
      line: lineOfYear(root, confirmed),
      rule: 'tariffs-not-confirmed',
      warns: true,
      what: {
        ja: `${begun}年度が始まりましたが、料金は${confirmed}年度までしか確認していません`,
        en: `fiscal year ${begun} has begun, and the prices are confirmed only up to ${confirmed}`,
      },
      todo: {
        ja: `新しい利用計画表の料金と見比べ、同じなら confirmedThrough: ${begun} と書き、違えば新しい年度の料金を足してください`,
        en:
          'Compare them with the new usage plan workbook: if they are the same, write confirmedThrough: ' +
          `${begun}; if not, add a tariff for the new year`,
      },
    },
  ];
};
