import {describe, expect, test} from '@jest/globals';
import {tariffs} from '../fees/prices';
import {lastConfirmedYear} from '../fees/tariff-in-force';
import {typedAmounts} from '../lib/typed-amounts';
import {contentOf} from './content';
import {findingLine} from './finding';
import {englishPage, foundBy, japanesePage, linesFound} from './fixtures/try-rules';
import {tariffsConfirmedRule} from './prices';
import {figuresOf} from './translations/figures';

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

  test.each([
    ['| Node | Price (JPY) |\n| --- | --- |\n| Type 2 | 56,250 |\n', [3]],
    ['| Node | 料金 |\n| --- | --- |\n| Type 2 | 56250 |\n', [3]],
    ['| Node | Memory |\n| --- | --- |\n| Type 2 | 56,250 |\n', []],
  ])('a table whose heading names the yen holds amounts: %j', (table, lines) => {
    expect(linesFound('typed-amount', table)).toEqual(lines);
  });

  test('is reported with file, line and what to do, in the language of the file', () => {
    const findings = foundBy('typed-amount', {[japanesePage]: 'です。\n500円です。\n', [englishPage]: '500 JPY\n'});
    expect(findings.map((finding) => findingLine(finding))).toEqual([
      'docs/page.mdx:7: 金額「500円」が手で書かれています。代わりに <Price of="…" />、<PriceTable />、' +
        '<FeeExample /> のどれかを書いてください。',

      'i18n/en/docusaurus-plugin-content-docs/current/page.mdx:6: "500 JPY" is an amount typed by hand. ' +
        'Write <Price of="…" />, <PriceTable /> or <FeeExample /> instead.',
    ]);
  });
});

const year = lastConfirmedYear(tariffs);
const found = (today: string) => tariffsConfirmedRule(contentOf([], {today}));

test('nothing while the confirmed fiscal year lasts', () => {
  expect(found(`${year}-04-01`)).toEqual([]);
  expect(found(`${year + 1}-03-31`)).toEqual([]);
});

test.each([
  [`${year + 1}-04-01`, year + 1],
  [`${year + 3}-03-31`, year + 2],
])('a warning on %s that names the year that has begun and what to do', (today, begun) => {
  expect(found(today)).toEqual([
    expect.objectContaining({
      file: 'src/fees/prices/index.ts',
      warns: true,
      text: expect.objectContaining({en: expect.stringContaining(`write confirmedThrough: ${begun}`)}),
    }),
  ]);
});

test.each(tariffs)('both languages of the price list of $code state the same figures', ({prices}) => {
  const different = Object.entries(prices.items).filter(([, {name, unit}]) =>
    [name, unit].some(({ja, en}) => String(figuresOf(ja, 'ja')) !== String(figuresOf(en, 'en'))),
  );
  expect(different).toEqual([]);
});
