import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {tariffs} from '../../data/tariffs';
import {estimate} from './estimate';
import {planProblemCodes} from './plan-problem';

/** What is wrong with a plan, as `path: code`; empty when it can be worked out. */
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
const without = (line: object, field: string) =>
  Object.fromEntries(Object.entries(line).filter(([key]) => key !== field));

test('the lines that the tests below break are right', () => {
  expect(problemsOf(plan(storage, node, cloud, work, transport))).toEqual([]);
});

const table: [string, unknown, string[]][] = [
  ['a list for a plan', [], [': plan-not-an-object']],
  ['a text for a plan', '{}', [': plan-not-an-object']],
  ['a number for a plan', 5, [': plan-not-an-object']],
  ['null for a plan', null, [': plan-not-an-object']],
  ['nothing for a plan', undefined, [': plan-not-an-object']],
  ['an empty plan', {}, ['fiscalYear: fiscal-year-missing', 'lines: lines-missing']],
  ['a year as text', {fiscalYear: '2026', lines: []}, ['fiscalYear: not-a-year']],
  ['half a year', {fiscalYear: 2026.5, lines: []}, ['fiscalYear: not-a-year']],
  ['null for a year', {fiscalYear: null, lines: []}, ['fiscalYear: not-a-year']],
  ['a year of three digits', {fiscalYear: 999, lines: []}, ['fiscalYear: not-a-year']],
  ['a year that ends in 10000', {fiscalYear: 9999, lines: []}, ['fiscalYear: not-a-year']],
  ['1e999 for a year', {fiscalYear: Number.POSITIVE_INFINITY, lines: []}, ['fiscalYear: not-a-year']],
  ['a year without tariff', {fiscalYear: 2024, lines: []}, ['fiscalYear: fiscal-year-without-tariff']],
  ['rules that do not exist', {fiscalYear: 2026, rules: '2024', lines: []}, ['rules: unknown-rules']],
  ['rules as a number', {fiscalYear: 2026, rules: 2025, lines: []}, ['rules: unknown-rules']],
  ['null for rules', {fiscalYear: 2024, rules: null, lines: []}, ['rules: unknown-rules']],
  ['rules of the prototype', {fiscalYear: 2026, rules: 'constructor', lines: []}, ['rules: unknown-rules']],
  ['an unknown field', {...plan(), note: 'x'}, ['note: unknown-field']],
  ['an object for lines', {fiscalYear: 2026, lines: {}}, ['lines: lines-not-a-list']],
  ['null for lines', {fiscalYear: 2026, lines: null}, ['lines: lines-not-a-list']],
  ['10,001 lines', plan(...Array(10_001).fill(null)), ['lines: too-many-lines']],
  ['null for a line', plan(storage, null), ['lines.1: line-not-an-object']],
  ['a list for a line', plan([]), ['lines.0: line-not-an-object']],
  ['a text for a line', plan('storage-general'), ['lines.0: line-not-an-object']],
  ['a line without service', plan(without(storage, 'service')), ['lines.0.service: service-missing']],
  [
    'a service that does not exist',
    plan({...storage, service: 'storage'}),
    ['lines.0.service: unknown-service'],
  ],
  ['a number for a service', plan({...storage, service: 1}), ['lines.0.service: unknown-service']],
  [
    'a service in a list',
    plan({...storage, service: ['storage-general']}),
    ['lines.0.service: unknown-service'],
  ],
  [
    'a service of the prototype',
    plan({...storage, service: '__proto__'}),
    ['lines.0.service: unknown-service'],
  ],
  [
    'a constructor for a service',
    plan({...storage, service: 'constructor'}),
    ['lines.0.service: unknown-service'],
  ],
  ['an unknown field of a line', plan({...storage, tb: '3'}), ['lines.0.tb: unknown-field']],
  ['quantities of Group Cloud', plan({...cloud, quantities: ['1']}), ['lines.0.quantities: unknown-field']],
  ['a date of storage', plan({...storage, date: '2026-04-01'}), ['lines.0.date: unknown-field']],
  ['no node', plan(without(node, 'node')), ['lines.0.node: node-missing']],
  ['a node that does not exist', plan({...node, node: 'cpu-3'}), ['lines.0.node: unknown-node']],
  ['null for a node', plan({...node, node: null}), ['lines.0.node: unknown-node']],
  ['a node of the prototype', plan({...node, node: 'toString'}), ['lines.0.node: unknown-node']],
  [
    'a node that GPU Slurm does not offer',
    plan({...node, service: 'gpu-slurm-personal'}),
    ['lines.0.node: node-not-offered'],
  ],
  ['a node of storage', plan({...storage, node: 'cpu-1'}), ['lines.0.node: node-not-wanted']],
  ['a node of Group Cloud', plan({...cloud, node: 'cpu-1'}), ['lines.0.node: node-not-wanted']],
  ['a node of work', plan({...work, node: null}), ['lines.0.node: node-not-wanted']],
  ['no start', plan(without(storage, 'start')), ['lines.0.start: date-missing']],
  ['no end', plan(without(cloud, 'end')), ['lines.0.end: date-missing']],
  ['no date', plan(without(work, 'date')), ['lines.0.date: date-missing']],
  ['a date with slashes', plan({...storage, start: '2026/04/01'}), ['lines.0.start: date-not-iso']],
  ['a number for a date', plan({...storage, end: 20_270_331}), ['lines.0.end: date-not-iso']],
  ['null for a date', plan({...work, date: null}), ['lines.0.date: date-not-iso']],
  ['an empty date', plan({...storage, start: ''}), ['lines.0.start: date-not-iso']],
  ['29 February 2027', plan({...storage, start: '2027-02-29'}), ['lines.0.start: date-does-not-exist']],
  [
    'an end one day early',
    plan({...storage, start: '2026-05-02', end: '2026-05-01'}),
    ['lines.0.end: end-before-start'],
  ],
  ['a Group Cloud end early', plan({...cloud, end: '2026-03-31'}), ['lines.0.end: end-before-start']],
  ['a date before the year', plan({...work, date: '2026-03-31'}), ['lines.0.date: date-outside-fiscal-year']],
  [
    'a date after the year',
    plan({...transport, date: '2027-04-01'}),
    ['lines.0.date: date-outside-fiscal-year'],
  ],
  ['no quantities', plan(without(storage, 'quantities')), ['lines.0.quantities: quantities-missing']],
  [
    'an empty list of quantities',
    plan({...node, quantities: []}),
    ['lines.0.quantities: quantities-missing'],
  ],
  ['a text for quantities', plan({...node, quantities: '1'}), ['lines.0.quantities: quantities-not-a-list']],
  [
    '1,001 quantities',
    plan({...node, quantities: Array(1001).fill(0)}),
    ['lines.0.quantities: too-many-quantities'],
  ],
  ['no projects', plan(without(cloud, 'projects')), ['lines.0.projects: quantity-missing']],
  ['no storage', plan(without(cloud, 'storageTb')), ['lines.0.storageTb: quantity-missing']],
  ['no person-months', plan(without(work, 'personMonths')), ['lines.0.personMonths: quantity-missing']],
  ['no times', plan(without(transport, 'times')), ['lines.0.times: quantity-missing']],
  ['a JSON number', plan({...storage, quantities: [31]}), ['lines.0.quantities.0: quantity-not-a-string']],
  ['null for times', plan({...transport, times: null}), ['lines.0.times: quantity-not-a-string']],
  [
    'an exponent',
    plan({...storage, quantities: ['1', '1e1']}),
    ['lines.0.quantities.1: quantity-not-a-number'],
  ],
  ['full-width digits', plan({...cloud, storageTb: '２５'}), ['lines.0.storageTb: quantity-not-a-number']],
  ['less than none', plan({...work, personMonths: '-1'}), ['lines.0.personMonths: quantity-negative']],
  [
    'seven decimals',
    plan({...storage, quantities: ['0.0000001']}),
    ['lines.0.quantities.0: quantity-too-many-decimals'],
  ],
  ['too much', plan({...storage, quantities: ['100000.1']}), ['lines.0.quantities.0: quantity-too-large']],
  [
    'too much in sum',
    plan({...node, quantities: ['60000', '40000.1']}),
    ['lines.0.quantities: quantity-too-large'],
  ],
  ['half a project', plan({...cloud, projects: '0.5'}), ['lines.0.projects: not-a-whole-number']],
  ['half a time', plan({...transport, times: '1.5'}), ['lines.0.times: not-a-whole-number']],
];

describe('what is wrong, and where', () => {
  test.each(table)('%s', (_what, input, problems) => expect(problemsOf(input)).toEqual(problems));

  test('the table has every code that a plan can have', () => {
    const codes = new Set(table.flatMap(([, , problems]) => problems.map((text) => text.split(': ')[1])));
    expect([...codes].sort()).toEqual(planProblemCodes.filter((code) => code !== 'not-json').toSorted());
  });
});

describe('every problem at once', () => {
  test('of the plan and of its lines, also between fields of a line that has other problems', () => {
    const gpu = {
      ...node,
      service: 'gpu-slurm-personal',
      start: '2026-08-01',
      end: '2026-07-31',
      quantities: ['-1', 'x'],
    };
    expect(
      problemsOf({rules: 7, lines: [gpu, {...transport, times: '0.5', date: '2026-02-30'}, 3], extra: 1}),
    ).toEqual([
      'fiscalYear: fiscal-year-missing',
      'rules: unknown-rules',
      'extra: unknown-field',
      'lines.0.quantities.0: quantity-negative',
      'lines.0.quantities.1: quantity-not-a-number',
      'lines.0.end: end-before-start',
      'lines.1.date: date-does-not-exist',
      'lines.1.times: not-a-whole-number',
      'lines.2: line-not-an-object',
    ]);
    expect(problemsOf(plan(gpu))).toEqual([
      'lines.0.quantities.0: quantity-negative',
      'lines.0.quantities.1: quantity-not-a-number',
      'lines.0.end: end-before-start',
      'lines.0.node: node-not-offered',
    ]);
  });

  test('a year without tariff does not hide what is wrong with the lines', () => {
    expect(problemsOf({fiscalYear: 2024, lines: [{...work, date: '2026-04-01', personMonths: ''}]})).toEqual([
      'fiscalYear: fiscal-year-without-tariff',
      'lines.0.personMonths: quantity-not-a-number',
      'lines.0.date: date-outside-fiscal-year',
    ]);
  });

  test('rules that the caller asks for and that do not exist', () => {
    expect(problemsOf(plan(storage), '1999')).toEqual(['rules: unknown-rules']);
  });
});

describe('keys of the prototype', () => {
  test('are unknown fields, and give nothing to the plan', () => {
    const text = '{"__proto__": {"fiscalYear": 2026, "lines": []}, "constructor": 1, "toString": 2}';
    expect(problemsOf(JSON.parse(text)).sort()).toEqual([
      '__proto__: unknown-field',
      'constructor: unknown-field',
      'fiscalYear: fiscal-year-missing',
      'lines: lines-missing',
      'toString: unknown-field',
    ]);
    expect(Object.hasOwn(Object.prototype, 'fiscalYear')).toBe(false);
  });

  test('in a line', () => {
    const line = JSON.parse(`{"__proto__": {"node": "cpu-1"}, ${JSON.stringify(storage).slice(1)}`);
    expect(problemsOf(plan(line))).toEqual(['lines.0.__proto__: unknown-field']);
  });
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
      {numRuns: 500},
    );
  });

  test('hundreds of thousands of unknown fields do not break the reading', () => {
    const many = Object.fromEntries(Array.from({length: 200_000}, (_, i) => [`x${i}`, i]));
    expect(problemsOf({...plan(), ...many})).toHaveLength(200_000);
    expect(problemsOf(plan({...storage, ...many}))).toHaveLength(200_000);
  });
});
