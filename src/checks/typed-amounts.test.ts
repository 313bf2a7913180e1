import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {contentFiles} from './content-files';
import {typedAmountMessage, typedAmounts} from './typed-amounts';

const root = path.resolve(__dirname, '../..');

describe('an amount in yen typed by hand', () => {
  test.each([
    ['基本料金は3,500,000円です。', '3,500,000円'],
    ['基本料金は350万円です。', '350万円'],
    ['３５０万 円', '３５０万 円'],
    ['三百五十万円', '三百五十万円'],
    ['It costs 40,000 JPY a year.', '40,000 JPY'],
    ['It costs JPY 40,000 a year.', 'JPY 40,000'],
    ['3.5 million yen', '3.5 million yen'],
    ['¥40,000', '¥40,000'],
    ['￥ 40000', '￥ 40000'],
  ])('%s', (text, amount) => {
    expect(typedAmounts(`first line\n${text}`)).toEqual([{line: 2, amount}]);
  });

  test.each([
    ['<Price of="group-cloud-basic" /> a year'],
    ['30 TB and less are free; 31–40 TB'],
    ['All amounts are in JPY, excluding tax.'],
    ['金額はすべて円で、税抜です。'],
    ['2025年11月6日、150字以上、16 GB、100 TB'],
    ['円グラフ3つ'],
  ])('is not in: %s', (text) => {
    expect(typedAmounts(text)).toEqual([]);
  });

  test('is told with file, line and remedy', () => {
    expect(typedAmountMessage('docs/x.mdx', {line: 7, amount: '500 JPY'})).toMatch(
      /^docs\/x\.mdx:7: "500 JPY" is an amount typed by hand\. Write <Price/,
    );
  });
});

test('no page, notice or label holds an amount in yen typed by hand', () => {
  const files = contentFiles(root);
  expect(files.length).toBeGreaterThan(80);
  const found = files.flatMap((file) =>
    typedAmounts(readFileSync(path.join(root, file), 'utf8')).map((one) => typedAmountMessage(file, one)),
  );
  expect(found).toEqual([]);
});
