import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {Localized} from '../lib/localized';
import {runs} from '../lib/test-support/exhaustive';
import {randomPlan} from './fixtures/random-plan';
import {computed, linesOfEachKind, priceList} from './fixtures/tariffs';
import {csvMessages} from './messages/save-and-share';
import {planCsv} from './plan-csv';

type Words = typeof csvMessages;
/** Each text is its own key. */
const named = <T extends object>(of: T): T =>
  Object.fromEntries(Object.keys(of).map((code) => [code, {ja: `日本語 ${code}`, en: code} as Localized])) as T;

const words: Words = {
  title: {ja: '日本語 {year}', en: 'estimate {year}'},
  columns: named(csvMessages.columns),
  totals: named(csvMessages.totals),
  units: named(csvMessages.units),
  fees: {'line-and-term': {ja: '（税込）', en: '(tax in)'}, term: {ja: '（税抜）', en: '(tax out)'}},
};

function tableOf(input: unknown, ours: Words = words, locale: 'ja' | 'en' = 'en') {
  const {plan, tariff, estimate: result} = computed(input);
  return {plan, tariff, result, text: planCsv(plan, result, tariff, ours, locale)};
}

/** Reads CSV as RFC 4180 defines it, with the byte order mark, and refuses everything else. */
function rowsOf(text: string): string[][] {
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark');
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  for (field.lastIndex = 1; field.lastIndex < text.length; ) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (!match) throw new Error(`not RFC 4180 at ${at}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') {
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) throw new Error('the last line has no end');
  return rows;
}

test('a line of each kind', () => {
  const rows = rowsOf(tableOf({fiscalYear: 2026, lines: linesOfEachKind}).text);
  expect(rows.map((row) => row.join('|'))).toEqual([
    `estimate 2026${'|'.repeat(15)}`,
    'line|service|node|start|end|quantity|unit|quantities-per-account|group-cloud-storage-tb' +
      '|days-term-1|days-term-2|days-term-3' +
      '|fee-term-1 (tax in)|fee-term-2 (tax in)|fee-term-3 (tax in)|fee (tax in)',
    '1|English storage-general||2026-04-01|2027-03-31|31|tb|20 + 11.0|' + '|122|122|121|58826|58826|58345|175997',
    '2|English dedicated-personal|English accelerator-1|2026-04-01|2026-06-29|1|units|||90|0|0|594000|0|0|594000',
    '3|English group-cloud||2026-04-01|2027-03-31|1|projects||25|122|122|121|1330968|1330968|1320058|3981994',
    '4|English group-cloud-work||2026-08-01|2026-08-01|1.5|person-months|||0|0|0|0|495000|0|495000',
    '5|English group-cloud-transport||2026-08-01|2026-08-01|2|times|||0|0|0|0|88000|0|88000',
    // Term 1: 53,479 + 540,000 + 1,169,863 + 40,109
    '|withoutTax|||||||||||1803451|1793451|1253094|4849996',
    '|tax|||||||||||180343|179343|125309|484995',
    '|withTax|||||||||||1983794|1972794|1378403|5334991',
  ]);
});

test('Japanese, and the 2025 rules: fees of lines exclude tax', () => {
  const lines = [{service: 'storage-personal', start: '2025-04-01', end: '2026-03-31', quantities: ['25']}];
  const rows = rowsOf(tableOf({fiscalYear: 2025, lines}, words, 'ja').text);
  expect(rows[0]?.[0]).toBe('日本語 2025');
  expect(rows[1]?.at(-1)).toBe('日本語 fee （税抜）');
  expect(rows[2]?.slice(1, 3)).toEqual(['日本語 storage-personal', '']);
  expect(rows.slice(2).map((row) => row.slice(-4).join(' '))).toEqual([
    '40109 40109 39780 119998',
    '40109 40109 39780 119998',
    '4010 4010 3978 11998',
    '44119 44119 43758 131996',
  ]);
});

test('a plan without lines has a title, a heading and totals', () => {
  expect(rowsOf(tableOf({fiscalYear: 2026, lines: []}).text)).toHaveLength(5);
});

describe('cells', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\r\nb', '"a\r\nb"'],
    ['a = b', 'a = b'],
  ])('%j', (text, cell) => {
    const ours = {...words, columns: {...words.columns, line: {...words.title, ja: text, en: text}}};
    const {text: csv} = tableOf({fiscalYear: 2026, lines: []}, ours);
    expect(csv).toContain(`,\r\n${cell},service,node,`);
  });
});

test('the table gives the figures of the engine, for every plan', () => {
  fc.assert(
    fc.property(randomPlan(priceList, ['2025', '2026']), fc.constantFrom('ja', 'en'), (input, locale) => {
      const {result, text} = tableOf(input, words, locale);
      const rows = rowsOf(text);
      expect(rows.every(({length}) => length === Object.keys(words.columns).length)).toBe(true);
      const figures = rows.slice(2).map((row) => row.slice(-7).map(Number));
      const lines = result.lines.map(({days, fees}) => [...days, ...fees, fees[0] + fees[1] + fees[2]]);
      expect(figures.slice(0, -3)).toEqual(lines);
      const {totals} = result;
      expect(figures.slice(-3).map((row) => row.slice(-4))).toEqual([
        [...totals.withoutTax, totals.total.withoutTax],
        [...totals.tax, totals.total.tax],
        [...result.termTotals, result.total],
      ]);
    }),
    {numRuns: runs(100, 5_000)},
  );
});
