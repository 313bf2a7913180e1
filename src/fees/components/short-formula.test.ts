import {expect, test} from '@jest/globals';
import {workedOut} from '../fixtures/tariffs';
import {shortFormulas} from './short-formula';

const year = {start: '2026-04-01', end: '2027-03-31'};
const node = {service: 'dedicated-personal', node: 'cpu-1', start: '2026-04-01', end: '2026-08-02'};
const product = (quantity: string, yen: number, more: object = {}) => ({
  kind: 'product',
  quantity,
  yen,
  ...more,
});
const ofYear = {days: 365, per: 365};

test.each([
  [{service: 'storage-general', ...year, quantities: ['10', '20']}, [{kind: 'free', freeTb: 30}]],
  [{service: 'storage-general', ...year, quantities: ['31']}, [product('4', 40_000, ofYear)]],
  [{...node, quantities: ['0.5', '1']}, [product('1.5', 500, {days: 124, per: 30})]],
  [
    {service: 'group-cloud', ...year, projects: '2', storageTb: '25'},
    [product('2', 3_500_000, ofYear), product('3', 40_000, ofYear)],
  ],
  [{service: 'group-cloud-transport', date: '2026-08-01', times: '2'}, [product('2', 40_000)]],
])('%j', (input, expected) => {
  const {plan, tariff, estimate} = workedOut({fiscalYear: 2026, lines: [input]});
  const formulas = plan.lines.map((line, index) => {
    const fees = estimate.lines[index];
    return fees && shortFormulas(line, fees, plan.fiscalYear, tariff);
  });
  expect(formulas).toEqual([expected]);
});
