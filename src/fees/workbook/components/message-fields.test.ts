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

test.each<[Parameters<typeof messageFields>[0], object]>([
  [problems['another-years-file'], {edition: 'not stated', wanted: '2026'}],
  [
    {...notes['year-changed'], from: null},
    {from: 'not stated', to: '2027'},
  ],
  [problems['too-many-accounts'], {limit: 10, lines: [1]}],
  [notes['details-left-out'], {details: ['Name of the responsible person', 'Purpose and programs']}],
  // Letters that turn the text around them are made visible.
  [
    {...readProblemExample('quantity-not-a-number'), text: ' 3\u202E1\n'},
    {cells: ['E12', 'G13:G14'], text: '3\uFFFD1\uFFFD', yen: 1000},
  ],
  [{...readProblemExample('lines-on-another-sheet'), cells: ['記入\u202E例!A12']}, {cells: ['記入\uFFFD例!A12']}],
  [{...problems['another-years-file'], edition: '2\u202E025'}, {edition: '2\uFFFD025'}],
  [{...readProblemExample('year-not-a-number'), text: ''}, {text: 'not stated'}],
])('%j', (subject, fields) => expect(messageFields(subject, 'en')).toMatchObject(fields));

test('that there are more cells than a message names can be seen', () => {
  const cells = Array.from({length: 21}, (_, i) => `E${12 + 2 * i}`);
  const shown = (count: number) =>
    messageFields({...readProblemExample('not-in-list'), cells: cells.slice(0, count)}, 'en').cells;
  expect(shown(20)).toEqual(cells.slice(0, 20));
  expect(shown(21)).toEqual([...cells.slice(0, 20), '…']);
});

test('a line has its number on the page', () => {
  const problem: FillProblem = {code: 'too-many-accounts', limit: 10, lines: [0, 2]};
  expect(messageFields(problem, 'ja', [2, 3, 5])).toMatchObject({lines: [2, 5]});
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
