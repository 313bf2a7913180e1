import {describe, expect, test} from '@jest/globals';
import {centreWorkbooks} from '../../lib/test-support/centre-workbook';
import {estimatePlan} from '../estimate';
import {tariffs} from '../fixtures/tariffs';
import type {Plan} from '../plan';
import {tariffs as publishedTariffs} from '../prices';
import {readPlan} from '../read-plan';
import {editions as publishedEditions} from './editions';
import {edition2026} from './editions/2026';
import {fillWorkbook} from './fill';
import {samplePlansOf} from './fixtures/random-plan';
import {partPaths, usagePlan, usagePlanLike, usagePlanWith} from './fixtures/usage-plan';
import {editionsFor, type WorkbookLayout} from './layout';
import {readWorkbook} from './read';
import {openUsagePlan} from './recognise';
import {valueAt} from './sheet';

/** An edition without GPU Slurm, valid beside the first one. */
const {'gpu-slurm-personal': _, ...services} = edition2026.services;
const narrow: WorkbookLayout = {
  ...edition2026,
  version: '2026_v1.2.0',
  services,
  totals: edition2026.totals.filter(({service}) => service !== 'gpu-slurm-personal'),
};
const later: WorkbookLayout = {...narrow, version: '2027_v1.0.0', firstFiscalYear: 2027};
const editions = [edition2026, narrow, later];

const stating = (version: string) => usagePlanWith(partPaths.cover, (xml) => xml.replace('2026_v1.1.0', version));
const line = {
  service: 'gpu-slurm-personal',
  node: 'accelerator-2',
  start: '2026-04-01',
  end: '2027-03-31',
  quantities: ['1'],
};
const codes = (bytes: Uint8Array, fiscalYear: number) => {
  const answer = fillWorkbook(bytes, {fiscalYear, lines: [line]} as Plan, tariffs, editions);
  return answer.ok ? answer.notes.map(({code}) => code) : answer.problems.map(({code}) => code);
};

test.each([
  [2026, '2026', ['2026_v1.1.0', '2026_v1.2.0']],
  [2027, '2026', ['2027_v1.0.0']],
  [2040, '2026', ['2027_v1.0.0']],
  // No edition serves the year: the workbook can be set to any.
  [2025, '2026', ['2026_v1.1.0', '2026_v1.2.0', '2027_v1.0.0']],
  [2025, '2025', []],
])('editions for a plan of %i with the rules of %s', (fiscalYear, rules, versions) => {
  expect(editionsFor(editions, fiscalYear, rules).map(({version}) => version)).toEqual(versions);
});

test('a plan is written into the edition of its year that the file is', () => {
  expect(codes(usagePlan(), 2026)).toEqual([]);
  expect(codes(stating('2026_v1.2.0'), 2026)).toEqual(['group-cloud-left-out']);
  expect(codes(usagePlan(), 2027)).toEqual(['year-changed', 'group-cloud-left-out']);
});

test('a file that states no known version is the newest edition whose formulas it has', () => {
  const formulas = {...edition2026.formulas, quantity: 'SUM(E12:M12)'};
  const other: WorkbookLayout = {...edition2026, version: '2026_v1.3.0', formulas};
  const opened = (all: WorkbookLayout[]) => openUsagePlan(stating('2026_v9'), tariffs, all).layout.version;
  expect(opened([edition2026, narrow])).toBe('2026_v1.2.0');
  expect(opened([narrow, edition2026])).toBe('2026_v1.1.0');
  expect(opened([edition2026, other])).toBe('2026_v1.1.0');
});

test('a file of none of the editions is refused with the reason of the newest that has its sheet', () => {
  const other = {...later, feeSheet: '料金'};
  expect(readWorkbook(usagePlan('2025'), tariffs, [edition2026, other])).toEqual({
    ok: false,
    problems: [{code: 'another-years-file', edition: 'v2.5.0', wanted: '2026'}],
  });
});

describe.each(publishedEditions)('the edition $version', (edition) => {
  const tariff = publishedTariffs.find(({code}) => code === edition.rules);
  if (!tariff) throw new Error(`${edition.version}: there is no tariff ${edition.rules}`);

  test.each([
    ['made for tests', usagePlanLike(edition, tariff)],
    ...centreWorkbooks('filling the workbook of each edition', edition.version),
  ])('takes plans of its first year and gives them back: %s', (_name, bytes) => {
    for (const plan of samplePlansOf(edition.firstFiscalYear, 10)) {
      const filled = fillWorkbook(bytes, plan, publishedTariffs, publishedEditions);
      if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
      const {layout, sheet} = openUsagePlan(filled.bytes, publishedTariffs, publishedEditions);
      const reading = readPlan(plan, publishedTariffs);
      const total = reading.ok && estimatePlan(reading.plan, reading.tariff).total;
      expect([layout.version, Number(valueAt(sheet, edition.total.cell).text)]).toEqual([edition.version, total]);
      const rows = plan.lines.map((_, i) => ({row: edition.firstRow + i, line: i}));
      expect(readWorkbook(filled.bytes, publishedTariffs, publishedEditions)).toMatchObject({ok: true, plan, rows});
    }
  });
});
