import path from 'node:path';
import {expect, test} from '@jest/globals';
import {contentOf} from './content';
import {findingLine} from './finding';
import {tariffsConfirmedRule} from './tariffs-confirmed';

const root = path.resolve(__dirname, '../..');
const found = (today: string, from = '') => tariffsConfirmedRule.check(contentOf([], {today, root: from}));

test('nothing while the confirmed fiscal year lasts', () => {
  expect(found('2026-04-01')).toEqual([]);
  expect(found('2027-03-31')).toEqual([]);
});

test('a warning from the first day of the next one, with the line and what to do', () => {
  const [warning, ...others] = found('2027-04-01', root);
  expect(others).toEqual([]);
  expect(warning?.warns).toBe(true);
  expect(warning && findingLine(warning, 'en')).toBe(
    'src/data/tariffs.ts:252: fiscal year 2027 has begun, and the prices are confirmed only up to 2026. Compare them with the new usage plan workbook: if they are the same, write confirmedThrough: 2027; if not, add a tariff for the new year.',
  );
});

test('two years later it still names the year that has begun', () => {
  expect(found('2029-03-31').map(({line, what}) => [line, what.ja])).toEqual([
    [1, '2028年度が始まりましたが、料金は2026年度までしか確認していません'],
  ]);
});
