import path from 'node:path';
import {expect, test} from '@jest/globals';
import {tariffs} from '../fees/prices';
import {lastConfirmedYear} from '../fees/tariff-in-force';
import {contentOf} from './content';
import {findingLine} from './finding';
import {tariffsConfirmedRule} from './tariffs-confirmed';
import {figuresOf} from './translations/figures';

const root = path.resolve(__dirname, '../..');
const year = lastConfirmedYear(tariffs);
const found = (today: string, from = '') => tariffsConfirmedRule.check(contentOf([], {today, root: from}));

test('nothing while the confirmed fiscal year lasts', () => {
  expect(found(`${year}-04-01`)).toEqual([]);
  expect(found(`${year + 1}-03-31`)).toEqual([]);
});

test('a warning from the first day of the next one, with the line and what to do', () => {
  const [warning, ...others] = found(`${year + 1}-04-01`, root);
  expect(others).toEqual([]);
  expect(warning?.warns).toBe(true);
  expect(warning?.line).toBeGreaterThan(1);
  expect(warning && findingLine({...warning, line: 0}, 'en')).toBe(
    `src/fees/prices/index.ts:0: fiscal year ${year + 1} has begun, and the prices are confirmed only up to ${year}. Compare them with the new usage plan workbook: if they are the same, write confirmedThrough: ${year + 1}; if not, add a tariff for the new year.`,
  );
});

test('two years later it names the year that has begun', () => {
  expect(found(`${year + 3}-03-31`).map(({line, what}) => [line, what.ja])).toEqual([
    [1, `${year + 2}年度が始まりましたが、料金は${year}年度までしか確認していません`],
  ]);
});

test.each(tariffs)('both languages of the price list of $code state the same figures', ({prices}) => {
  const different = Object.entries(prices.items).filter(([, {name, unit}]) =>
    [name, unit].some(({ja, en}) => String(figuresOf(ja, 'ja')) !== String(figuresOf(en, 'en'))),
  );
  expect(different).toEqual([]);
});
