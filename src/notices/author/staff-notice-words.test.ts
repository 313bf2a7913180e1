import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@jest/globals';
import {previewPeriodWords, staffProblemWords} from './staff-notice-words';

const root = path.resolve(__dirname, '../../..');
const labels = JSON.parse(readFileSync(path.join(root, 'i18n/en/code.json'), 'utf8')) as Record<
  string,
  {message: string}
>;
const period = readFileSync(path.join(root, 'src/notices/components/NoticePeriod.tsx'), 'utf8');

test.each(['from', 'to', 'until', 'jst'] as const)('the preview says "%s" as the notices do', (name) => {
  expect(previewPeriodWords[name].en).toBe(labels[`notices.${name}`]?.message);
  expect(period).toContain(previewPeriodWords[name].ja);
});

test('the form names no option of the command', () => {
  for (const {ja, en} of Object.values(staffProblemWords.problems)) {
    expect(`${ja}${en}`).not.toMatch(/(^|\s)--[a-z]+ (?!list)/);
  }
});
