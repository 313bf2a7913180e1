import {expect, test} from '@jest/globals';
import {tariffs} from '../../data/tariffs';
import {estimatePlan} from './estimate';
import {lineNumbers, notesToTake} from './notes-to-take';
import {readPlan} from './read-plan';

const year = {start: '2026-04-01', end: '2027-03-31'};

test.each([
  // 31 TB are just above what is free: that is advice for the page, no note on the amount.
  ['advice', 2026, [{service: 'storage-general', ...year, quantities: ['31']}], []],
  ['a year to come', 2027, [], [['tariff-not-confirmed', []]]],
  [
    'DDBJ Group Cloud',
    2026,
    [
      {service: 'storage-personal', ...year, quantities: ['10']},
      {service: 'group-cloud-work', date: '2026-08-01', personMonths: '1'},
    ],
    [['group-cloud-is-an-estimate', [2]]],
  ],
  [
    'dates outside the fiscal year',
    2026,
    [
      {service: 'storage-personal', ...year, end: '2027-04-01', quantities: ['10']},
      {service: 'storage-personal', start: '2027-04-01', end: '2027-04-30', quantities: ['10']},
    ],
    [
      ['line-outside-fiscal-year', [2]],
      ['dates-clipped', [1]],
    ],
  ],
])('%s', (_, fiscalYear, lines, expected) => {
  const reading = readPlan({fiscalYear, lines}, tariffs);
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  const {plan, tariff} = reading;
  const notes = notesToTake(plan, estimatePlan(plan, tariff), tariff);
  expect(notes.map((note) => [note.code, lineNumbers(note)])).toEqual(expected);
});
