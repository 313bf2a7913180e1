import {expect, test} from '@jest/globals';
import {workedOut} from '../../domain/fees/fixtures/tariffs';
import {shortFormulas} from './short-formula';

const year = {start: '2026-04-01', end: '2027-03-31'};

test.each([
  [{service: 'storage-general', ...year, quantities: ['10', '20']}, [{kind: 'free', freeTb: 30}]],
  [
    {service: 'storage-general', ...year, quantities: ['31']},
    [{kind: 'product', quantity: '4', yen: 40_000, days: 365, per: 365}],
  ],
  [
    {
      service: 'dedicated-personal',
      node: 'cpu-1',
      start: '2026-04-01',
      end: '2026-08-02',
      quantities: ['0.5', '1'],
    },
    [{kind: 'product', quantity: '1.5', yen: 500, days: 124, per: 30}],
  ],
  [
    {service: 'group-cloud', ...year, projects: '2', storageTb: '25'},
    [
      {kind: 'product', quantity: '2', yen: 3_500_000, days: 365, per: 365},
      {kind: 'product', quantity: '3', yen: 40_000, days: 365, per: 365},
    ],
  ],
  [
    {service: 'group-cloud-transport', date: '2026-08-01', times: '2'},
    [{kind: 'product', quantity: '2', yen: 40_000}],
  ],
])('%j', (input, expected) => {
  const {plan, tariff, estimate} = workedOut({fiscalYear: 2026, lines: [input]});
  const formulas = plan.lines.map((line, index) => {
    const fees = estimate.lines[index];
    return fees && shortFormulas(line, fees, plan.fiscalYear, tariff);
  });
  expect(formulas).toEqual([expected]);
});
