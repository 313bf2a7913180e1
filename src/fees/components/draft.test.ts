import {describe, expect, test} from '@jest/globals';
import {linesOfEachKind, tariffs} from '../fixtures/tariffs';
import {computePlan} from './computed-plan';
import {type Draft, type DraftAction, draftOf, emptyDraft, periodsOf, reduceDraft} from './draft';

function draftAfter(...actions: DraftAction[]): Draft {
  return actions.reduce(reduceDraft, {draft: emptyDraft(2026), past: []}).draft;
}

const two: DraftAction[] = [
  {kind: 'new', service: 'storage-general', node: 'cpu-1'},
  {kind: 'new', service: 'dedicated-personal', node: 'accelerator-1'},
];
const services = ({lines}: Draft): string[] => lines.map(({service}) => service);

describe('the form', () => {
  test('a new line holds the whole fiscal year and waits for its quantity', () => {
    expect(draftAfter(...two).lines[0]).toEqual({
      id: 1,
      service: 'storage-general',
      node: 'cpu-1',
      start: '2026-04-01',
      end: '2027-03-31',
      quantity: '',
      storageTb: '',
    });
  });

  test('in the fiscal year of today a new line runs from today on; moved to another year, the whole of it', () => {
    const added = (today: string) => draftAfter({...(two[0] as DraftAction & {kind: 'new'}), today});
    const startOf = ({lines}: Draft) => lines.map(({start, end}) => `${start} ${end}`).join();
    expect(startOf(added('2026-11-28'))).toBe('2026-11-28 2027-03-31');
    for (const today of ['2026-03-31', '2026-04-01', '2027-04-01']) {
      expect(startOf(added(today))).toBe('2026-04-01 2027-03-31');
      expect(periodsOf(2026, today).today).toBeUndefined();
    }
    const past = added('2026-11-28');
    const next: DraftAction = {kind: 'year', fiscalYear: 2027, today: '2026-11-28'};
    expect(startOf(reduceDraft({draft: past, past: []}, next).draft)).toBe('2027-04-01 2028-03-31');
  });

  test.each([
    [{kind: 'copy', id: 1}, ['storage-general', 'storage-general', 'dedicated-personal']],
    [{kind: 'remove', id: 1}, ['dedicated-personal']],
  ] as [DraftAction, string[]][])('%j', (action, expected) => {
    const draft = draftAfter(...two, action);
    expect(services(draft)).toEqual(expected);
    expect(new Set(draft.lines.map(({id}) => id)).size).toBe(expected.length);
  });

  test('another fiscal year takes the dates along', () => {
    const [line] = draftAfter(...two, {kind: 'year', fiscalYear: 2027}).lines;
    expect([line?.start, line?.end]).toEqual(['2027-04-01', '2028-03-31']);
  });

  test('every action can be undone, in reverse order', () => {
    const actions: DraftAction[] = [...two, {kind: 'change', id: 1, to: {quantity: '31'}}, {kind: 'remove', id: 2}];
    const undo: DraftAction = {kind: 'undo'};
    expect(services(draftAfter(...actions, undo))).toEqual(['storage-general', 'dedicated-personal']);
    expect(draftAfter(...actions, undo, undo).lines[0]?.quantity).toBe('');
    expect(draftAfter(...actions, undo, undo, undo, undo, undo).lines).toEqual([]);
  });

  test('typing on in one field is one step; another field, or the same one later, is another', () => {
    const type = (id: number, quantity: string): DraftAction => ({kind: 'change', id, to: {quantity}});
    const undo: DraftAction = {kind: 'undo'};
    const typed = [...two, type(1, '2'), type(1, '25'), type(2, '4'), type(1, '3'), type(1, '31')];
    const quantities = (...actions: DraftAction[]): string[] =>
      draftAfter(...typed, ...actions).lines.map(({quantity}) => quantity);
    expect(quantities(undo)).toEqual(['25', '4']);
    expect(quantities(undo, undo)).toEqual(['25', '1']);
    expect(quantities(undo, undo, undo)).toEqual(['', '1']);
  });

  test('its beginning cannot be undone, but for the plan that gave way to it', () => {
    const [draft, other] = [draftAfter(...two), draftAfter(two[0] as DraftAction)];
    const begin = (before?: Draft): DraftAction => ({kind: 'begin', draft, ...(before && {before})});
    expect(services(draftAfter(begin(), {kind: 'undo'}))).toEqual(services(draft));
    expect(services(draftAfter(begin(other), {kind: 'undo'}))).toEqual(services(other));
  });
});

describe('what it comes to', () => {
  test('lines that are wrong are left out and named, the others are computed', () => {
    const draft = draftAfter(
      ...two,
      {kind: 'change', id: 1, to: {quantity: '31'}},
      {kind: 'change', id: 2, to: {quantity: '1,5', end: '2026-02-30'}},
    );
    const computed = computePlan(draft, tariffs);
    expect(computed?.estimate.total).toBe(175_997);
    expect([...(computed?.lines.keys() ?? [])]).toEqual([1]);
    expect(computed?.numbers).toEqual([1]);
    expect([...(computed?.problems ?? [])]).toEqual([
      [
        2,
        expect.arrayContaining([
          {field: 'quantities', at: 0, code: 'quantity-not-a-number'},
          {field: 'end', at: 0, code: 'date-does-not-exist'},
        ]),
      ],
    ]);
  });

  test('of several accounts, the wrong quantity is named by its place', () => {
    const draft = draftAfter(two[0] as DraftAction, {kind: 'change', id: 1, to: {quantity: '31+2＋x'}});
    expect(computePlan(draft, tariffs)?.problems.get(1)).toEqual([
      {field: 'quantities', at: 2, code: 'quantity-not-a-number'},
    ]);
  });

  // 50 TB of the whole year 2026: 219,997; 1,000 TB: 4,000,000 × 122 ÷ 365 × 1.1 = 1,470,684, twice, and 1,458,629.
  test.each([
    [' ３１ ', 175_997],
    ['20 + 11TB', 175_997],
    ['45TB', 219_997],
    ['４５ＴＢ', 219_997],
    ['45.5', 219_997],
    ['1,000', 1_470_684 + 1_470_684 + 1_458_629],
  ])('a quantity typed as %j', (quantity, total) => {
    const draft = draftAfter(two[0] as DraftAction, {kind: 'change', id: 1, to: {quantity}});
    expect(computePlan(draft, tariffs)?.estimate.total).toBe(total);
  });

  test('a plan with rules of its own keeps them until another year is chosen', () => {
    const draft = draftOf({fiscalYear: 2026, rules: '2025', lines: linesOfEachKind.slice(0, 1)});
    expect(computePlan(draft, tariffs)?.tariff.code).toBe('2025');
    const other = reduceDraft({draft, past: []}, {kind: 'year', fiscalYear: 2027}).draft;
    expect(computePlan(other, tariffs)?.tariff.code).toBe('2026');
  });

  test('there is nothing to compute for a year without a tariff', () => {
    expect(computePlan({...draftAfter(...two), fiscalYear: 2020}, tariffs)).toBeUndefined();
  });
});
