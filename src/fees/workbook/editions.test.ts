import {expect, test} from '@jest/globals';
import {tariffs} from '../fixtures/tariffs';
import {edition2026} from './editions/2026';
import {fillWorkbook} from './fill';
import {partPaths, usagePlan, usagePlanWith} from './fixtures/usage-plan';
import {editionsFor, type WorkbookLayout} from './layout';
import {readWorkbook} from './read';

/** An edition for five accounts a line, valid beside the first one. */
const narrow: WorkbookLayout = {
  ...edition2026,
  version: '2026_v1.2.0',
  fiscalYears: {first: 2026, last: 2026},
  quantities: edition2026.quantities.slice(0, 5),
};
const later: WorkbookLayout = {...narrow, version: '2027_v1.0.0', fiscalYears: {first: 2027}};
const editions = [{...edition2026, fiscalYears: {first: 2026, last: 2026}}, narrow, later];

const stating = (version: string) => usagePlanWith(partPaths.cover, (xml) => xml.replace('2026_v1.1.0', version));
const quantities = ['1', '2', '3', '4', '5', '6'];
const line = {service: 'storage-personal', start: '2026-04-01', end: '2027-03-31', quantities};
const codes = (bytes: Uint8Array, fiscalYear: number) => {
  const answer = fillWorkbook(bytes, {fiscalYear, lines: [line]}, tariffs, editions);
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
  expect(codes(stating('2026_v1.2.0'), 2026)).toEqual(['too-many-accounts']);
  expect(codes(usagePlan(), 2027)).toEqual(['too-many-accounts']);
});

test('a file that states no known version is the newest edition whose formulas it has', () => {
  const moved: WorkbookLayout = {...narrow, version: '2026_v1.3.0', groupCloudRow: 33};
  const read = (all: WorkbookLayout[]) => {
    const typed = {E12: 1, J12: 2};
    const bytes = usagePlanWith(partPaths.cover, (xml) => xml.replace('2026_v1.1.0', '2026_v9'), typed);
    const answer = readWorkbook(bytes, tariffs, all);
    return answer.ok && answer.plan.lines.flatMap((one) => ('quantities' in one ? one.quantities.length : []));
  };
  expect(read([edition2026, narrow])).toEqual([1]);
  expect(read([narrow, edition2026])).toEqual([6]);
  expect(read([edition2026, moved])).toEqual([6]);
});

test('a file of none of the editions is refused with the reason of the newest that has its sheet', () => {
  const other = {...later, feeSheet: '料金'};
  expect(readWorkbook(usagePlan('2025'), tariffs, [edition2026, other])).toEqual({
    ok: false,
    problems: [{code: 'another-years-file', fileYear: 2025, wanted: '2026'}],
  });
});
