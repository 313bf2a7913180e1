import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {runs} from '../lib/test-support/exhaustive';
import {randomPlan} from './fixtures/random-plan';
import {computed, linesOfEachKind, priceList, tariffs} from './fixtures/tariffs';
import {MAX_LINES, type Plan} from './plan';
import {readPlan} from './read-plan';
import {MAX_SHARED_LENGTH, readShared, sharedText} from './share';

const read = (text: string) => readShared(text, tariffs, 2026);

const plan: Plan = {fiscalYear: 2026, rules: '2025', lines: linesOfEachKind};
const text =
  'v1~2026_2025~storage-general_20260401-20270331_20_11.0~dedicated-personal_accelerator-1_20260401-20260629_1' +
  '~group-cloud_20260401-20270331_1_25~group-cloud-work_20260801_1.50~group-cloud-transport_20260801_2~end';

test('one line of each kind, written and read', () => {
  expect(sharedText(plan)).toBe(text);
  expect(read(text)).toEqual({plan, problems: []});
});

/** Writes and reads a plan, and writes it again. */
function expectIdentity(input: unknown): void {
  const {plan: accepted} = computed(input);
  const written = sharedText(accepted);
  // Nothing in it needs escaping.
  expect(written).toMatch(/^[0-9A-Za-z._~-]+$/);
  expect(written.length).toBeLessThan(MAX_SHARED_LENGTH);
  const back = read(written);
  expect(back).toEqual({plan: accepted, problems: []});
  expect(sharedText(back.plan)).toBe(written);
}

test('plan → text → plan is the identity', () => {
  fc.assert(fc.property(randomPlan(priceList, ['2025', '2026']), expectIdentity), {
    numRuns: runs(100, 5_000),
  });
});

test('the largest plan of 200 lines is not too long', () => {
  const line = {...plan.lines[0], quantities: Array<string>(1000).fill('99.999999')};
  expectIdentity({fiscalYear: 2026, lines: Array.from({length: 200}, () => line)});
});

describe('a damaged text', () => {
  const storage = 'storage-general_20260401-20270331_31';
  const kept = {service: 'storage-general', start: '2026-04-01', end: '2027-03-31', quantities: ['31']};

  test.each([
    ['a service that does not exist', 'storage-galactic_20260401-20270331_31'],
    ['a key of the prototype', '__proto___20260401-20270331_31'],
    ['another key of the prototype', 'constructor_20260401-20270331_31'],
    ['nothing', ''],
    ['one field too many', 'group-cloud-work_20260801_1_1'],
    ['broken escapes', 'storage-general_20260401-20270331_%E3%81'],
    ['no quantity', 'storage-general_20260401-20270331'],
    ['one quantity of two', 'storage-general_20260401-20270331_1_x'],
    ['a node type that is not offered', 'gpu-slurm-personal_cpu-1_20260401-20270331_1'],
    ['a node type that does not exist', 'dedicated-general_toString_20260401-20270331_1'],
    ['a day that does not exist', 'storage-general_20260401-20270229_31'],
    ['a period of one date', 'storage-general_20260401_31'],
    ['a reversed period', 'storage-general_20270331-20260401_31'],
    ['a date of another year', 'group-cloud-work_20250801_1'],
  ])('%s: the line is listed, the others are kept', (_what, part) => {
    expect(read(`v1~2026~${storage}~${part}~${storage}~end`)).toEqual({
      plan: {fiscalYear: 2026, lines: [kept, kept]},
      problems: [{position: 2, code: 'line-not-read'}],
    });
  });

  test.each([
    ['in a quantity', `v1~2026~${storage}~storage-general_20260401-20270331_3`, 2],
    ['in the end mark', `v1~2026~${storage}~en`, 2],
    ['after a line, whose quantity may have been longer', `v1~2026~${storage}~${storage}`, 2],
  ])('cut off %s', (_where, cut, position) => {
    expect(read(cut)).toEqual({
      plan: {fiscalYear: 2026, lines: [kept]},
      problems: [{position, code: 'cut-off'}],
    });
  });

  test('cut off at every place: never a line that was not written', () => {
    for (let length = 0; length < text.length; length += 1) {
      const {plan: rest, problems} = read(text.slice(0, length));
      expect(problems).not.toEqual([]);
      expect(plan.lines.slice(0, rest.lines.length)).toEqual(rest.lines);
    }
  });

  test.each(['1999', 'x', '', '2026_1999', '2026_2025_2025'])('year %j', (head) => {
    expect(read(`v1~${head}~${storage}~end`)).toEqual({
      plan: {fiscalYear: 2026, lines: [kept]},
      problems: [{position: 0, code: 'year-not-read'}],
    });
  });

  test.each(['', 'hello', '__proto__', '%', `v2~2026~${storage}~end`, `v10~2026~${storage}~end`])('%j', (whole) => {
    const problems = [{position: 0, code: 'not-a-shared-plan'}];
    expect(read(whole)).toEqual({plan: {fiscalYear: 2026, lines: []}, problems});
  });

  test('what e-mails do to links', () => {
    expect(read(`${text}.`)).toEqual({plan, problems: []});
    expect(read(`${text})`)).toEqual({plan, problems: []});
    expect(read(text.replaceAll('~', '%7E').replaceAll('_', '%5f'))).toEqual({plan, problems: []});
  });
});

describe('hostile texts', () => {
  test('any text is read without an error', () => {
    const pieces = fc.constantFrom(...'v1 ~ _ - 2026 20260401 storage-general % %7 end'.split(' '));
    const hostile = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(fc.oneof(pieces, fc.string())).map((list) => `v1~2026~${list.join('')}`),
    );
    fc.assert(
      fc.property(hostile, (whole) => {
        const {plan: rest} = read(whole);
        expect(readPlan(rest, tariffs).ok).toBe(true);
      }),
      {numRuns: runs(300, 20_000)},
    );
  });

  test.each([
    ['lines', `v1~2026${'~storage-general_20260401-20270331_1'.repeat(80_000)}~end`],
    ['empty lines', `v1~2026${'~'.repeat(3_500_000)}end`],
    ['one quantity', `v1~2026~storage-general_20260401-20270331_${'9'.repeat(3_500_000)}~end`],
    ['quantities', `v1~2026~storage-general_20260401-20270331${'_1'.repeat(1_700_000)}~end`],
    ['escapes', `v1~2026~${'%7E'.repeat(1_200_000)}end`],
  ])('very many %s are bounded', (_what, whole) => {
    const {plan: rest, problems} = read(whole);
    expect(rest.lines.length).toBeLessThanOrEqual(MAX_LINES);
    expect(problems.length).toBeLessThanOrEqual(MAX_LINES + 2);
    expect(problems.length).toBeGreaterThan(0);
  });
});
