import {expect, test} from '@jest/globals';
import {filledIn} from '../../../lib/filled-in';
import {fillNoteMessages, rowProblemMessages, workbookProblemMessages} from '../../messages/workbook';
import {confirmedYear, pricesOf} from '../../prices';
import {
  fillNoteExamples as notes,
  fillProblemExamples as problems,
  rowProblemExample,
} from '../fixtures/problem-examples';
import type {RowProblemCode} from '../problem';
import {messageFields} from './message-fields';

const wanted = '2026';
const L40S = pricesOf(confirmedYear).items['accelerator-2']?.name.en;

test.each<[Parameters<typeof messageFields>[0], object]>([
  [problems['file-too-large'], {limitMb: 5}],
  [problems['another-years-file'], {fileYear: 'not stated', wanted}],
  [
    {code: 'another-years-file', fileYear: 2025, wanted},
    {fileYear: '2025', wanted},
  ],
  [problems['no-fiscal-year'], {yearCell: 'A1'}],
  [problems['other-prices'], {items: [L40S, 'consumption tax']}],
  [problems['formulas-changed'], {cells: ['V20', 'W20']}],
  [problems['other-rules'], {rules: '2025', wanted}],
  [problems['too-many-lines'], {limit: 15, over: 2}],
  [problems['too-many-accounts'], {limit: 10, lines: [1]}],
  [problems['group-cloud-lines'], {lines: [1, 3]}],
  // A year has no thousands mark.
  [problems['year-too-early'], {fiscalYear: '1900'}],
  [notes['year-changed'], {from: '2026', to: '2027'}],
  [notes['amounts-by-hand'], {row: 34, yen: 1_002_000}],
  // Letters that turn the text around them are made visible.
  [
    {...rowProblemExample('quantity-not-a-number'), text: ' 3\u202E1\n'},
    {cell: 'E12', text: '3\uFFFD1\uFFFD'},
  ],
])('%j', (subject, fields) => expect(messageFields(subject, 'en')).toEqual(fields));

test('a line has its number on the page', () => {
  expect(messageFields(problems['group-cloud-lines'], 'ja', [2, 3, 5])).toEqual({lines: [2, 5]});
});

test.each(['ja', 'en'] as const)('nothing is left to fill in, whatever the code: %s', (locale) => {
  const texts = [
    ...Object.values(problems).map((one) => [workbookProblemMessages[one.code], one] as const),
    ...Object.values(notes).map((one) => [fillNoteMessages[one.code], one] as const),
    ...(Object.keys(rowProblemMessages) as RowProblemCode[]).map(
      (code) => [rowProblemMessages[code], rowProblemExample(code)] as const,
    ),
  ].map(([words, subject]) => filledIn(words[locale], messageFields(subject, locale), locale));
  expect(texts.filter((text) => /[{}]|undefined|null/.test(text))).toEqual([]);
});
