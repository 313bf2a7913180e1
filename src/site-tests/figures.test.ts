import {expect, test} from '@jest/globals';
import {figuresIn} from './figures';

test.each([
  ['2025年11月6日（木）8:30', ['2025', '11', '6', '8', '30']],
  ['Thursday 6 November 2025, 08:30', ['6', '11', '2025', '8', '30']],
  ['3,500,000円', ['3500000']],
  ['１５０字以上', ['150']],
  ['第一期と第三期', ['1', '3']],
  ['term 1 and term 3', ['1', '3']],
  ['31–40 TB, 1.5 person-months', ['31', '40', '1.5']],
  ['You may apply. March onwards', ['3']],
])('%s', (text, figures) => {
  expect(figuresIn(text)).toEqual(figures);
});
