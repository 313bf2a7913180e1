// The function that pages contain as text must write the same as the one that React calls.
import {expect, test} from '@jest/globals';
import {localPeriodScript, localPeriodText} from './local-period';

test.each([
  {start: 1_764_547_200_000, end: 1_764_633_600_000},
  {start: 1_764_547_200_000, end: undefined},
  {start: undefined, end: undefined},
])('%j is written alike by script and function', ({start, end}) => {
  const message = 'In {timeZone}: {period}';
  const element = {dataset: {start, end, tag: 'en-GB', message}, textContent: ''};
  new Function('script', `${localPeriodScript};writeLocalPeriod(script)`)({previousSibling: element});
  expect(element.textContent).toBe(localPeriodText({start, end, tag: 'en-GB', message}) ?? '');
});
