import {expect, test} from '@jest/globals';
import {figuresOf, numbersInWords} from './figures';

test.each([
  ['2025年11月6日（木）8時30分', 'Thursday 6 November 2025, 8:30', ['2025-11-6', '8:30']],
  ['11月12日', '12 November', ['11-12']],
  ['2026年3月の中ごろ', 'the middle of March 2026', ['2026-3']],
  ['1,234人、第三期', '1,234 people, term 3', ['1234', '3']],
  ['31〜40 TB', '31–40 TB', ['31', '40 TB']],
  ['help@example.orgとWSL2', 'help@example.org and WSL2', ['help@example.org', 'WSL2']],
  ['gw.ddbj.nig.ac.jpに接続', 'connect to gw.ddbj.nig.ac.jp', ['gw.ddbj.nig.ac.jp']],
  ['https://example.org/a1', 'https://example.org/a1', ['https://example.org/a1']],
  ['2026-04-01', '2026-04-01', ['2026-4-1']],
])('%s | %s', (ja, en, figures) => {
  expect(figuresOf(ja, 'ja')).toEqual(figures);
  expect(figuresOf(en, 'en')).toEqual(figures);
});

test.each([
  ['6 November', '11 June'],
  ['10 TB', '10 GB'],
  ['12 November 2025', '11 December 2025'],
])('%s is not %s', (one, other) => expect(figuresOf(one, 'en')).not.toEqual(figuresOf(other, 'en')));

test('numbers in words', () => {
  expect(numbersInWords('Both files, three times; one more')).toEqual(['2', '3']);
});
