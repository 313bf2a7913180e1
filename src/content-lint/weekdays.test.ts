import {describe, expect, test} from '@jest/globals';
import {englishPage, foundBy, japanesePage, linesFound} from './fixtures/try-rules';

const pathOf = (text: string) => (/[぀-ヿ一-龠]/.test(text) ? japanesePage : englishPage);

describe('weekdays', () => {
  test.each([
    '2025年12月25日（木）',
    '2025年12月25日(木)',
    '2025年12月25日木曜日',
    '２０２５年１２月２５日（木）',
    '2025年12月25日（木・祝）',
    '2025/12/25（木）',
    '2025-12-25 (Thu)',
    'Thursday 25 December 2025',
    'Thursday, 25th of December 2025',
    'Thu, 25 Dec 2025',
    'Thursday, December 25, 2025',
    'December 25, 2025 (Thursday)',
    '25 December 2025 (Thu.)',
    '2025年12月24日（水）から12月25日（木）まで',
    'From Wednesday 24 December 2025 to Thursday 25 December',
  ])('%s is right', (text) => {
    expect(linesFound('weekday', `${text}\n`, pathOf(text))).toEqual([]);
  });

  test.each([
    '2025年12月25日（金）',
    '2025年12月25日金曜日',
    '２０２５年１２月２５日（金）',
    '2025年12月24日（水）から12月25日（金）まで',
    '2025/12/25（金）です。',
    '2025-12-25 (Fri)',
    'Friday 25 December 2025',
    'Fri., 25 Dec 2025',
    'On Friday, December 25, 2025',
  ])('%s is wrong', (text) => {
    const [finding, ...others] = foundBy('weekday', {[pathOf(text)]: `${text}\n`});
    expect(others).toEqual([]);
    expect(finding?.text.en).toMatch(/^2025-12-25 is a Thursday, not /);
  });

  test.each(['2026年2月29日（日）', '2025年11月31日（月）', 'Monday 31 November 2025'])('%s does not exist', (text) => {
    expect(linesFound('weekday', `${text}\n`, pathOf(text))).toEqual([1]);
  });

  test.each([
    '12月25日（金）',
    '毎月25日（金）',
    '2025年12月25日（金額）',
    '`2025年12月25日（金）`',
    '1日（日本時間）',
    'May I ask (Friday)',
  ])('nothing is found in %s', (text) => {
    expect(linesFound('weekday', `${text}\n`, pathOf(text))).toEqual([]);
  });
});
