import {describe, expect, test} from '@jest/globals';
import {columnsOf, MOST_COLUMNS, textLines} from './text-lines';

test.each([
  ['', 0],
  ['JPY 1', 5],
  ['料金', 4],
  ['31 TB（税込）', 13],
])('%s takes %d columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

describe('lines', () => {
  test('English breaks between words and goes on under its beginning', () => {
    const text = 'The usage plan cannot work them out, so ask the help desk to confirm them before you hand it in.';
    expect(textLines(text, '- ')).toEqual([
      '- The usage plan cannot work them out, so ask the help desk to confirm',
      '  them before you hand it in.',
    ]);
  });

  test('Japanese breaks between sentences alone, however long they are', () => {
    expect(textLines(`${'あ'.repeat(36)}。い`)).toEqual([`${'あ'.repeat(36)}。`, 'い']);
    expect(textLines(`${'あ'.repeat(10)}。い（う。）え。`, '- ')).toEqual([`- ${'あ'.repeat(10)}。い（う。）え。`]);
    expect(textLines(`${'あ'.repeat(33)} 1,234円`, '- ')).toEqual([`- ${'あ'.repeat(33)} 1,234円`]);
  });

  test('a word longer than a line stays whole', () => {
    expect(textLines('a'.repeat(100), '- ')).toEqual([`- ${'a'.repeat(100)}`]);
  });

  test('no line is longer than it may be', () => {
    for (const line of textLines('Ask the help desk to confirm the amount. '.repeat(5)))
      expect(columnsOf(line)).toBeLessThanOrEqual(MOST_COLUMNS);
  });
});
