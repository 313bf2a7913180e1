import {expect, test} from '@jest/globals';
import {type FeeExample, planOfExample} from './example';

const same = {ja: '', en: ''};

test.each<[FeeExample['lines'][number]['days'], number, string]>([
  ['whole-year', 2026, '2027-03-31'],
  ['whole-year', 2027, '2028-03-31'],
  [1, 2026, '2026-04-01'],
  [90, 2026, '2026-06-29'],
])('%s from 1 April %i on ends on %s', (days, year, end) => {
  const example: FeeExample = {
    name: 'x',
    description: same,
    shortName: same,
    lines: [{service: 'storage-general', quantities: ['31'], days}],
  };
  expect(planOfExample(example, year)).toEqual({
    fiscalYear: year,
    lines: [{service: 'storage-general', quantities: ['31'], start: `${year}-04-01`, end}],
  });
});
