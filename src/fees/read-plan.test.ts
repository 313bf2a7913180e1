import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {runs} from '../lib/test-support/exhaustive';
import {estimate} from './estimate';
import {priceList, tariffs} from './fixtures/tariffs';
import {type PlanProblemCode, planProblemCodes} from './plan-problem';

/** What is wrong with a plan, as `path: code`; empty when it can be computed. */
function problemsOf(plan: unknown, rules?: string): string[] {
  const answer = estimate(plan, tariffs, rules);
  return answer.ok ? [] : answer.errors.map(({path, code}) => `${path}: ${code}`);
}

const storage = {service: 'storage-general', start: '2026-04-01', end: '2027-03-31', quantities: ['31']};
const node = {...storage, service: 'dedicated-personal', node: 'cpu-1'};
const cloud = {
  service: 'group-cloud',
  start: '2026-04-01',
  end: '2027-03-31',
  projects: '1',
  storageTb: '25',
};
const work = {service: 'group-cloud-work', date: '2026-04-01', personMonths: '1.5'};
const transport = {service: 'group-cloud-transport', date: '2026-04-01', times: '2'};

const plan = (...lines: unknown[]) => ({fiscalYear: 2026, lines});
/** The line with other fields; undefined leaves a field out. */
const changed = (line: object, change: object) =>
  Object.fromEntries(Object.entries({...line, ...change}).filter(([, value]) => value !== undefined));

test('the lines that the tests below break are right', () => {
  expect(problemsOf(plan(storage, node, cloud, work, transport))).toEqual([]);
});

/** A plan, and what is wrong with it. */
const plans: [plan: unknown, ...problems: string[]][] = [
  [[], ': plan-not-an-object'],
  ['{}', ': plan-not-an-object'],
  [5, ': plan-not-an-object'],
  [null, ': plan-not-an-object'],
  [undefined, ': plan-not-an-object'],
  [{}, 'fiscalYear: fiscal-year-missing', 'lines: lines-missing'],
  [{fiscalYear: '2026', lines: []}, 'fiscalYear: not-a-year'],
  [{fiscalYear: 2026.5, lines: []}, 'fiscalYear: not-a-year'],
  [{fiscalYear: null, lines: []}, 'fiscalYear: not-a-year'],
  [{fiscalYear: 999, lines: []}, 'fiscalYear: not-a-year'],
  [{fiscalYear: 9999, lines: []}, 'fiscalYear: not-a-year'],
  [{fiscalYear: Number.POSITIVE_INFINITY, lines: []}, 'fiscalYear: not-a-year'],
  [{fiscalYear: 2024, lines: []}, 'fiscalYear: fiscal-year-without-tariff'],
  [{fiscalYear: 2026, rules: '2024', lines: []}, 'rules: unknown-rules'],
  [{fiscalYear: 2026, rules: 2025, lines: []}, 'rules: unknown-rules'],
  [{fiscalYear: 2024, rules: null, lines: []}, 'rules: unknown-rules'],
  [{fiscalYear: 2026, rules: 'constructor', lines: []}, 'rules: unknown-rules'],
  [{...plan(), note: 'x'}, 'note: unknown-field'],
  [{fiscalYear: 2026, lines: {}}, 'lines: lines-not-a-list'],
  [{fiscalYear: 2026, lines: null}, 'lines: lines-not-a-list'],
  [plan(...Array(10_001).fill(null)), 'lines: too-many-lines'],
  [plan(storage, null), 'lines.1: line-not-an-object'],
  [plan([]), 'lines.0: line-not-an-object'],
  [plan('storage-general'), 'lines.0: line-not-an-object'],
];

/** A line, how it is changed, and what is wrong with a field of it then. */
const lines: [line: object, change: object, field: string, code: PlanProblemCode][] = [
  [storage, {service: undefined}, 'service', 'service-missing'],
  [storage, {service: 'storage'}, 'service', 'unknown-service'],
  [storage, {service: 1}, 'service', 'unknown-service'],
  [storage, {service: ['storage-general']}, 'service', 'unknown-service'],
  [storage, {service: '__proto__'}, 'service', 'unknown-service'],
  [storage, {service: 'constructor'}, 'service', 'unknown-service'],
  [storage, {tb: '3'}, 'tb', 'unknown-field'],
  [cloud, {quantities: ['1']}, 'quantities', 'unknown-field'],
  [storage, {date: '2026-04-01'}, 'date', 'unknown-field'],
  [node, {node: undefined}, 'node', 'node-missing'],
  [node, {node: 'cpu-3'}, 'node', 'unknown-node'],
  [node, {node: null}, 'node', 'unknown-node'],
  [node, {node: 'toString'}, 'node', 'unknown-node'],
  [node, {service: 'gpu-slurm-personal'}, 'node', 'node-not-offered'],
  [storage, {node: 'cpu-1'}, 'node', 'node-not-wanted'],
  [cloud, {node: 'cpu-1'}, 'node', 'node-not-wanted'],
  [work, {node: null}, 'node', 'node-not-wanted'],
  [storage, {start: undefined}, 'start', 'date-missing'],
  [cloud, {end: undefined}, 'end', 'date-missing'],
  [work, {date: undefined}, 'date', 'date-missing'],
  [storage, {start: '2026/04/01'}, 'start', 'date-not-iso'],
  [storage, {end: 20_270_331}, 'end', 'date-not-iso'],
  [work, {date: null}, 'date', 'date-not-iso'],
  [storage, {start: ''}, 'start', 'date-not-iso'],
  [storage, {start: '2027-02-29'}, 'start', 'date-does-not-exist'],
  [storage, {start: '2026-05-02', end: '2026-05-01'}, 'end', 'end-before-start'],
  [cloud, {end: '2026-03-31'}, 'end', 'end-before-start'],
  [work, {date: '2026-03-31'}, 'date', 'date-outside-fiscal-year'],
  [transport, {date: '2027-04-01'}, 'date', 'date-outside-fiscal-year'],
  [storage, {quantities: undefined}, 'quantities', 'quantities-missing'],
  [node, {quantities: []}, 'quantities', 'quantities-missing'],
  [node, {quantities: '1'}, 'quantities', 'quantities-not-a-list'],
  [node, {quantities: Array(1001).fill(0)}, 'quantities', 'too-many-quantities'],
  [node, {quantities: ['60000', '40000.1']}, 'quantities', 'quantity-too-large'],
  [cloud, {projects: undefined}, 'projects', 'quantity-missing'],
  [cloud, {storageTb: undefined}, 'storageTb', 'quantity-missing'],
  [work, {personMonths: undefined}, 'personMonths', 'quantity-missing'],
  [transport, {times: undefined}, 'times', 'quantity-missing'],
  [transport, {times: null}, 'times', 'quantity-not-a-string'],
  [storage, {quantities: [31]}, 'quantities.0', 'quantity-not-a-string'],
  [storage, {quantities: ['1', '1e1']}, 'quantities.1', 'quantity-not-a-number'],
  [cloud, {storageTb: '２５'}, 'storageTb', 'quantity-not-a-number'],
  [work, {personMonths: '-1'}, 'personMonths', 'quantity-negative'],
  [storage, {quantities: ['0.0000001']}, 'quantities.0', 'quantity-too-many-decimals'],
  [storage, {quantities: ['100000.1']}, 'quantities.0', 'quantity-too-large'],
  [cloud, {projects: '0.5'}, 'projects', 'not-a-whole-number'],
  [transport, {times: '1.5'}, 'times', 'not-a-whole-number'],
];

test('what is wrong with a plan', () => {
  expect(plans.map(([input]) => [input, ...problemsOf(input)])).toEqual(plans);
});

test('what is wrong with a line, and where', () => {
  expect(lines.map(([line, change]) => [change, problemsOf(plan(changed(line, change)))])).toEqual(
    lines.map(([, change, field, code]) => [change, [`lines.0.${field}: ${code}`]]),
  );
});

test('the tables have every code that a plan can have', () => {
  const ofPlans = plans.flatMap(([, ...problems]) => problems.map((text) => text.split(': ')[1]));
  const codes = new Set([...ofPlans, ...lines.map(([, , , code]) => code)]);
  expect([...codes].sort()).toEqual(
    planProblemCodes.filter((code) => code !== 'not-json' && code !== 'service-not-offered').toSorted(),
  );
});

test('a service begins or ends with a price list', () => {
  const {'gpu-slurm-personal': _, ...services} = priceList.services;
  const [first, second] = tariffs;
  const lists = first && second ? [{...first, prices: {...priceList, services}}, second] : [];
  const slurm = {...node, service: 'gpu-slurm-personal', node: 'accelerator-2'};
  const inYear = (fiscalYear: number, rules?: string) => estimate({fiscalYear, lines: [storage, slurm]}, lists, rules);
  const errors = [{path: 'lines.1.service', code: 'service-not-offered'}];
  expect(inYear(2025)).toEqual({ok: false, errors});
  expect(inYear(2026)).toMatchObject({ok: true, result: {total: expect.any(Number)}});
  expect(inYear(2026, '2025')).toEqual({ok: false, errors});
});

test('every problem is reported at once, also between fields of a line that has other problems', () => {
  const gpu = {
    service: 'gpu-slurm-personal',
    start: '2026-08-01',
    end: '2026-07-31',
    quantities: ['-1', 'x'],
  };
  const lines = [{...node, ...gpu}, {...transport, times: '0.5', date: '2026-02-30'}, 3];
  expect(problemsOf({...plan(...lines), extra: 1})).toEqual([
    'extra: unknown-field',
    'lines.0.quantities.0: quantity-negative',
    'lines.0.quantities.1: quantity-not-a-number',
    'lines.0.end: end-before-start',
    'lines.0.node: node-not-offered',
    'lines.1.date: date-does-not-exist',
    'lines.1.times: not-a-whole-number',
    'lines.2: line-not-an-object',
  ]);
});

test('a year without tariff or unknown rules do not hide what is wrong with the lines', () => {
  const late = {...work, date: '2026-04-01', personMonths: ''};
  const ofLine = ['lines.0.personMonths: quantity-not-a-number', 'lines.0.date: date-outside-fiscal-year'];
  expect(problemsOf({fiscalYear: 2024, lines: [late]})).toEqual(['fiscalYear: fiscal-year-without-tariff', ...ofLine]);
  expect(problemsOf({rules: 7, lines: [late]})).toEqual([
    'fiscalYear: fiscal-year-missing',
    'rules: unknown-rules',
    ofLine[0],
  ]);
  expect(problemsOf(plan(storage), '1999')).toEqual(['rules: unknown-rules']);
});

test('keys of the prototype are unknown fields, and give nothing to the plan or a line', () => {
  const text = '{"__proto__": {"fiscalYear": 2026, "lines": []}, "constructor": 1}';
  expect(problemsOf(JSON.parse(text)).sort()).toEqual([
    '__proto__: unknown-field',
    'constructor: unknown-field',
    'fiscalYear: fiscal-year-missing',
    'lines: lines-missing',
  ]);
  expect(Object.hasOwn(Object.prototype, 'fiscalYear')).toBe(false);
  const line = JSON.parse(`{"__proto__": {"node": "cpu-1"}, ${JSON.stringify(storage).slice(1)}`);
  expect(problemsOf(plan(line))).toEqual(['lines.0.__proto__: unknown-field']);
});

describe('whatever comes in, the answer is a result or codes', () => {
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(undefined, '', '0', '-1', '2026-04-01', '__proto__', {}, [], 2026),
  );
  const line = fc.constantFrom(storage, node, cloud, work, transport);
  const broken = fc
    .record({
      line,
      field: fc.constantFrom('service', 'start', 'end', 'date', 'node', 'quantities', 'times', 'x'),
      odd,
    })
    .map(({line: right, field, odd: value}) => ({...right, [field]: value}));

  test.each([
    ['any value', odd],
    ['any plan', fc.record({fiscalYear: odd, lines: odd, rules: odd}, {requiredKeys: []})],
    ['any lines', fc.array(fc.oneof(line, broken, odd), {maxLength: 5}).map((lines) => plan(...lines))],
  ])('%s', (_what, input: fc.Arbitrary<unknown>) => {
    fc.assert(
      fc.property(input, (value) => {
        const answer = estimate(value, tariffs);
        if (answer.ok) expect(Number.isSafeInteger(answer.result.total)).toBe(true);
        else expect(answer.errors.length).toBeGreaterThan(0);
      }),
      {numRuns: runs(300, 10_000)},
    );
  });

  test('very many unknown fields are all reported', () => {
    const many = Object.fromEntries(Array.from({length: 150_000}, (_, i) => [`x${i}`, i]));
    expect(problemsOf({...plan(), ...many})).toHaveLength(150_000);
    expect(problemsOf(plan({...storage, ...many}))).toHaveLength(150_000);
  });
});
