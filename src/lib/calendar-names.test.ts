import {describe, expect, test} from '@jest/globals';
import {months, weekdayOf, weekdays} from './calendar-names';

describe('weekdays', () => {
  test.each([
    ['1969-12-31', 'Wednesday', '水'],
    ['1970-01-01', 'Thursday', '木'],
    ['2022-05-13', 'Friday', '金'],
    ['2024-02-29', 'Thursday', '木'],
    ['2100-03-01', 'Monday', '月'],
    ['2026-03-14', 'Saturday', '土'],
    ['2026-11-22', 'Sunday', '日'],
  ])('%s is a %s', (date, en, ja) => {
    expect(weekdays.en[weekdayOf(date)]).toBe(en);
    expect(weekdays.ja[weekdayOf(date)]).toBe(ja);
  });

  test('there are twelve months and seven days', () => {
    expect([months.length, weekdays.ja.length, weekdays.en.length]).toEqual([12, 7, 7]);
  });
});
