import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {planTextWords} from '../../data/fee-words/plan-text';
import {priceList, tariffs} from '../../data/tariffs';
import type {Locale} from '../localized';
import {estimatePlan} from './estimate';
import {randomPlan} from './fixtures/random-plan';
import type {Circumstances} from './pitfalls';
import {type PlanTextContext, planText} from './plan-text';
import {readPlan} from './read-plan';
import {columnsOf, MOST_COLUMNS} from './text-lines';

function textOf(input: unknown, locale: Locale, context: PlanTextContext = {}): string {
  const reading = readPlan(input, tariffs);
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  const {plan, tariff} = reading;
  return planText(plan, estimatePlan(plan, tariff), tariff, planTextWords, locale, context);
}

const year = {start: '2026-04-01', end: '2027-03-31'};

const lines = [
  {service: 'storage-general', ...year, quantities: ['20', '11.0']},
  {
    service: 'dedicated-personal',
    node: 'accelerator-1',
    start: '2026-04-01',
    end: '2026-06-29',
    quantities: ['1'],
  },
  {service: 'group-cloud', ...year, projects: '1', storageTb: '25'},
  {service: 'group-cloud-work', date: '2026-08-01', personMonths: '1.50'},
];

describe('a plan of each kind of line', () => {
  test('in Japanese', () => {
    expect(textOf({fiscalYear: 2026, lines}, 'ja').split('\n')).toEqual([
      '遺伝研スパコン 利用料金の見積もり（2026年度）',
      '',
      '合計（税込）: 5,246,991円',
      '  税抜 4,769,996円、消費税 476,995円',
      '',
      '【使うもの】',
      '1. ストレージ大規模利用（一般解析区画）',
      '   容量（TB）: 31（アカウントごと: 20 + 11.0）',
      '   期間: 2026-04-01 〜 2027-03-31',
      '   料金: 175,997円（税込）',
      '2. 計算ノード占有利用（個人ゲノム解析区画）',
      '   ノードの種類: アクセラレータ最適化ノード Type 1（B200）',
      '   単位の数: 1',
      '   期間: 2026-04-01 〜 2026-06-29',
      '   料金: 594,000円（税込）',
      '3. DDBJグループクラウド',
      '   プロジェクトの数: 1',
      '   ストレージ（TB）: 25',
      '   期間: 2026-04-01 〜 2027-03-31',
      '   料金: 3,981,994円（税込）',
      '4. DDBJグループクラウド 要望対応作業',
      '   仕事の量（人月）: 1.5',
      '   行う日: 2026-08-01',
      '   料金: 495,000円（税込）',
      '',
      '【期ごとの請求（税込）】',
      '- 第一期（4月1日〜7月31日）: 1,983,794円',
      '  請求書の送付: 8月の初め',
      '  支払期限: 9月の末日',
      '- 第二期（8月1日〜11月30日）: 1,884,794円',
      '  請求書の送付: 12月の初め',
      '  支払期限: 1月の末日',
      '- 第三期（12月1日〜3月31日）: 1,378,403円',
      '  請求書の送付: 3月の中ごろ',
      '  支払期限: 4月の末日',
      '',
      '【注意すること】',
      '- 3、4番: DDBJグループクラウドの金額は、概算です。',
      '  利用計画表では計算できないので、問い合わせ先に確かめてください。',
      '  計算ノード（リモートデスクトップの分も）は別の行で加え、データを運ぶ送料は別に見込んでください。',
      '- 1番: 31 TBは無料の30 TBを少し超えるので、全量に料金がかかります。',
      '  1 TB減らすと、この行は無料になり、税込で175,997円安くなります。',
      '- 3番: 25 TBには、30 TB分の料金がかかります。',
      '  あと5 TBまでは、同じ料金で増やせます。',
      '  5 TB減らすと、税込で44,000円安くなります。',
      '',
      'これは見積もりです。',
      '正式な金額は、利用計画表に出る金額か、問い合わせ先が知らせる金額です。',
      '',
    ]);
  });

  test('in English', () => {
    const text = textOf({fiscalYear: 2026, lines}, 'en').split('\n');
    expect(text.slice(0, 10)).toEqual([
      'NIG supercomputer: estimate of the usage fees, fiscal year 2026',
      '',
      'Total including tax: 5,246,991 JPY',
      '  Excluding tax 4,769,996 JPY, consumption tax 476,995 JPY',
      '',
      'WHAT IS USED',
      '1. Large-scale use of storage, general analysis division',
      '   Storage (TB): 31 (by account: 20 + 11.0)',
      '   Period: 2026-04-01 to 2027-03-31',
      '   Fee: 175,997 JPY (including tax)',
    ]);
    expect(text.slice(-14)).toEqual([
      'TO KNOW',
      '- No. 3, 4: The amounts for DDBJ Group Cloud are an estimate. The usage',
      '  plan cannot work them out: ask the help desk. Add nodes (also for a',
      '  remote desktop) as their own line; the postage of data transport is',
      '  extra.',
      '- No. 1: 31 TB is just above the free 30 TB, so the whole amount is',
      '  charged. With 1 TB less this line is free: you save 175,997 JPY',
      '  including tax.',
      '- No. 3: 25 TB costs as much as 30 TB. Up to 5 TB more costs nothing',
      '  extra. With 5 TB less you save 44,000 JPY including tax.',
      '',
      'This is an estimate. The official amount is the one in the usage plan,',
      'or the one that the help desk tells you.',
      '',
    ]);
  });
});

test('where tax is added per term, the fees of lines are named as excluding it', () => {
  const line = {service: 'storage-personal', start: '2025-04-01', end: '2026-03-31', quantities: ['25']};
  const text = textOf({fiscalYear: 2025, lines: [line]}, 'en');
  expect(text).toContain('Total including tax: 131,996 JPY\n');
  expect(text).toContain('   Fee: 119,998 JPY (excluding tax)\n');
  expect(text).toContain('- Term 1 (1 April – 31 July): 44,119 JPY\n');
});

test.each([
  [
    'lines that overlap',
    [lines[0], {...lines[0], quantities: ['12']}],
    '- No. 1, 2: Storage lines with overlapping periods cost 175,997 JPY line\n',
  ],
  ['days outside the fiscal year', [{...lines[0], end: '2027-04-10'}], '- No. 1: Days of the period that'],
  [
    'a node to ask about first',
    [{...lines[1], service: 'dedicated-general'}],
    '- No. 1: This service and node type together may not be available.\n',
  ],
])('a note on %s', (_, planLines, expected) => {
  expect(textOf({fiscalYear: 2026, lines: planLines}, 'en')).toContain(expected);
});

test('what holds on the day goes along, and the link stays in one piece', () => {
  const line = {service: 'storage-personal', ...year, quantities: ['10']};
  const link = `https://example.com/tools/fees/?plan=${'a'.repeat(100)}`;
  const circumstances: Circumstances = {today: '2027-01-01', suspended: ['storage-personal']};
  const text = textOf({fiscalYear: 2026, lines: [line]}, 'en', {circumstances, link});
  expect(text).toContain('- No. 1: This plan has a service that does not take new users at\n  present.');
  expect(text).toContain('- No. 1: Term 3 was fixed on 2026-12-31: changes that alter its amount\n');
  expect(text.endsWith(`\n\nLink that opens this estimate:\n${link}\n`)).toBe(true);
});

test('a plan without lines says so', () => {
  expect(textOf({fiscalYear: 2026, lines: []}, 'ja')).toContain('【使うもの】\n（まだありません）\n');
});

test('no line is too long, but for sentences in Japanese, and no placeholder is left', () => {
  fc.assert(
    fc.property(
      randomPlan(priceList, ['2025', '2026']),
      fc.constantFrom<Locale>('ja', 'en'),
      (input, locale) => {
        const text = textOf(input, locale);
        expect(text).not.toMatch(/[{}]|undefined/);
        for (const line of text.split('\n')) {
          const sentences = line.split('。').filter((one) => one !== '').length;
          if (locale === 'en' || sentences > 1) expect(columnsOf(line)).toBeLessThanOrEqual(MOST_COLUMNS);
        }
      },
    ),
    {numRuns: 200},
  );
});
