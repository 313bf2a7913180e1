import {expect, test} from '@jest/globals';
import {filledIn} from '../../../lib/filled-in';
import {fillNoteMessages, workbookProblemMessages} from '../../messages/workbook';
import {
  fillNoteExamples as notes,
  fillProblemExamples as problems,
  readProblemExample,
} from '../fixtures/problem-examples';
import type {FillProblem, ReadProblemCode} from '../problem';
import {messageFields} from './message-fields';

const wanted = '2026';

test.each<[Parameters<typeof messageFields>[0], object]>([
  [problems['file-too-large'], {limitMb: 5}],
  [problems['another-years-file'], {edition: 'not stated', wanted}],
  [
    {code: 'another-years-file', edition: '2025_v1.2.0', wanted},
    {edition: '2025_v1.2.0', wanted},
  ],
  [problems['no-fiscal-year'], {yearCell: 'A1'}],
  [problems['other-prices'], {cells: ['Sheet1!B23']}],
  [problems['formulas-changed'], {cells: ['V20', 'W20']}],
  [problems['other-rules'], {rules: '2025', wanted}],
  [problems['too-many-lines'], {limit: 15, over: 2}],
  [problems['too-many-accounts'], {limit: 10, lines: [1]}],
  // A year has no thousands mark.
  [problems['year-too-early'], {fiscalYear: '1900'}],
  [notes['year-changed'], {from: '2026', to: '2027'}],
  [notes['amounts-by-hand'], {row: 34, yen: 1_002_000}],
  // Letters that turn the text around them are made visible.
  [
    {...readProblemExample('quantity-not-a-number'), text: ' 3\u202E1\n'},
    {cells: ['E12', 'G13:G14'], text: '3\uFFFD1\uFFFD', yen: 1000},
  ],
])('%j', (subject, fields) => expect(messageFields(subject, 'en')).toEqual(fields));

test('a line has its number on the page', () => {
  expect(messageFields({code: 'dates-too-early', lines: [0, 2]}, 'ja', [2, 3, 5])).toEqual({lines: [2, 5]});
});

test.each(['ja', 'en'] as const)('nothing is left to fill in, whatever the code: %s', (locale) => {
  const codes = Object.keys(workbookProblemMessages) as (FillProblem['code'] | ReadProblemCode)[];
  const texts = [
    ...codes.map((code) => {
      const example =
        code in problems ? problems[code as FillProblem['code']] : readProblemExample(code as ReadProblemCode);
      return [workbookProblemMessages[code], example] as const;
    }),
    ...Object.values(notes).map((one) => [fillNoteMessages[one.code], one] as const),
  ].map(([words, subject]) => filledIn(words[locale], messageFields(subject, locale), locale));
  expect(texts.filter((text) => /[{}]|undefined|null/.test(text))).toEqual([]);
});
