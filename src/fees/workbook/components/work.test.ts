import {describe, expect, test} from '@jest/globals';
import {tariffs} from '../../fixtures/tariffs';
import type {Plan, PlanLine} from '../../plan';
import type {FillResult} from '../fill';
import {usagePlan} from '../fixtures/usage-plan';
import {answerTo} from './work';

const year = {start: '2026-04-01', end: '2027-03-31'};
const storage: PlanLine = {service: 'storage-general', ...year, quantities: ['31']};
const cloud: PlanLine = {service: 'group-cloud', ...year, projects: '1', storageTb: '25'};
const template = usagePlan();

function fill(lines: PlanLine[], bytes = template): FillResult {
  const plan: Plan = {fiscalYear: 2026, lines};
  return answerTo({bytes, job: {task: 'fill', plan, details: {}}}, tariffs) as FillResult;
}

describe('filling in', () => {
  test('reports how many lines were written and what total the file shows', () => {
    expect(fill([storage])).toMatchObject({ok: true, lines: 1, total: 175_997, notes: []});
  });

  test('lines that are left out are in neither figure', () => {
    const notes = [{code: 'group-cloud-left-out', lines: [0]}];
    expect(fill([cloud, storage])).toMatchObject({ok: true, lines: 1, total: 175_997, notes});
  });

  test('amounts typed into the row of DDBJ Group Cloud are in the total, as in the file', () => {
    expect(fill([storage], usagePlan('2026', {U34: 1000}))).toMatchObject({
      ok: true,
      lines: 1,
      total: 176_997,
      notes: [{code: 'amounts-by-hand', row: 34, yen: 1000}],
    });
  });
});

test('what was filled in is read back', () => {
  const filled = fill([storage]);
  const bytes = filled.ok ? filled.bytes : template;
  expect(answerTo({bytes, job: {task: 'read'}}, tariffs)).toMatchObject({
    ok: true,
    plan: {fiscalYear: 2026, lines: [storage]},
  });
});
