import {describe, expect, test} from '@jest/globals';
import {nodeCodes, serviceCodes} from '../../domain/fees/code';
import {type RuleCode, ruleCodes, type Step, sourceCodes} from '../../domain/fees/explain-step';
import {quantityUnits} from '../../domain/fees/line-quantity';
import type {Pitfall, PitfallCode} from '../../domain/fees/pitfalls';
import {MAX_LINES, MAX_QUANTITIES} from '../../domain/fees/plan';
import {csvColumns, csvTotals} from '../../domain/fees/plan-csv';
import {planProblemCodes} from '../../domain/fees/plan-problem';
import {planTextParts} from '../../domain/fees/plan-text';
import {MAX_QUANTITY} from '../../domain/fees/quantity';
import {type ShareProblem, shareProblemCodes} from '../../domain/fees/share-problem';
import type {Localized} from '../../domain/localized';
import {placeholders} from '../../domain/ssh-key/words';
import {
  fillNoteExamples,
  fillProblemExamples,
  rowProblemExample,
} from '../../domain/workbook/fixtures/problem-examples';
import type {RowProblemCode} from '../../domain/workbook/problem';
import {wordsFields} from '../../tools/FeeEstimator/workbook/words-fields';
import {csvWords} from './csv';
import {ruleWords, sourceWords, wholeYenWords} from './explain';
import {quantityWords, serviceHints, shortNames} from './labels';
import {pitfallWords} from './pitfalls';
import {planTextWords} from './plan-text';
import {planProblemWords} from './problems';
import {shareProblemWords} from './share';
import {fillNoteWords, rowProblemWords, workbookProblemWords} from './workbook';

const stepExamples: {[R in RuleCode]: Extract<Step, {rule: R}>} = {
  'not-in-term': {rule: 'not-in-term', source: 'workbook-days'},
  'sum-of-quantities': {
    rule: 'sum-of-quantities',
    quantities: ['0.1', '0.2'],
    quantity: '0.3',
    source: 'workbook-quantity',
  },
  'free-up-to': {rule: 'free-up-to', tb: '30', freeTb: 30, source: 'appendix-1'},
  'storage-steps': {
    rule: 'storage-steps',
    tb: '31',
    freeTb: 30,
    stepTb: 10,
    steps: 4,
    source: 'appendix-1',
  },
  'yearly-price': {rule: 'yearly-price', units: 4, yen: 40_000, yenPerYear: 160_000, source: 'appendix-1'},
  'prorate-year': {
    rule: 'prorate-year',
    yenPerYear: 160_000,
    days: 122,
    daysOfYear: 365,
    exact: '53479.45',
    cut: 53_479,
    source: 'workbook-amount',
  },
  'prorate-days': {
    rule: 'prorate-days',
    quantity: '1.5',
    yen: 500,
    days: 122,
    per: 30,
    exact: '3050',
    cut: 3050,
    source: 'workbook-amount',
  },
  once: {rule: 'once', quantity: '1.5', yen: 300_000, exact: '450000', cut: 450_000, source: 'appendix-1'},
  tax: {
    rule: 'tax',
    withoutTax: 53_479,
    percent: 10,
    exact: '58826.90',
    cut: 58_826,
    source: 'workbook-tax-per-line',
  },
  'sum-of-amounts': {
    rule: 'sum-of-amounts',
    amounts: [58_826, 3355],
    sum: 62_181,
    source: 'workbook-total',
  },
  'tax-on-term': {
    rule: 'tax-on-term',
    sum: 53_479,
    percent: 10,
    exact: '5347.90',
    cut: 5347,
    total: 58_826,
    source: 'workbook-tax-per-term',
  },
};

const saving = {line: 0, tb: '31', reduceByTb: '1', savesYen: 175_997};
const pitfallExamples: {[C in PitfallCode]: Extract<Pitfall, {code: C}>} = {
  'tariff-not-confirmed': {code: 'tariff-not-confirmed', fiscalYear: 2027, tariff: '2026'},
  'general-storage-lines-overlap': {
    code: 'general-storage-lines-overlap',
    lines: [0, 1],
    pooledTotal: 175_997,
    lineByLineTotal: 0,
  },
  'ask-help-desk-first': {code: 'ask-help-desk-first', lines: [0]},
  'group-cloud-is-an-estimate': {code: 'group-cloud-is-an-estimate', lines: [0]},
  'service-suspended-for-new-users': {
    code: 'service-suspended-for-new-users',
    lines: [0],
    services: ['group-cloud'],
  },
  'term-3-closed': {code: 'term-3-closed', closedOn: '2026-12-31', lines: [0]},
  'leap-fiscal-year': {code: 'leap-fiscal-year', fiscalYear: 2027, days: 366},
  'line-outside-fiscal-year': {
    code: 'line-outside-fiscal-year',
    line: 0,
    start: '2027-04-01',
    end: '2027-04-30',
  },
  // Without the two dates that it may lack: its words must not ask for them.
  'dates-clipped': {code: 'dates-clipped', line: 0, daysLost: 30},
  'storage-just-above-free': {code: 'storage-just-above-free', freeTb: 30, ...saving},
  'storage-step-started': {code: 'storage-step-started', chargedTb: 40, spareTb: '9', ...saving},
  'more-than-one-node': {
    code: 'more-than-one-node',
    line: 0,
    node: 'cpu-1',
    units: '200',
    unitsPerNode: 192,
    nodes: 1,
    restUnits: '8',
  },
};

const shareProblem: ShareProblem = {position: 1, code: 'line-not-read'};

/** A text, what it is for, and the data that fill it in. */
type Row = [code: string, text: Localized, data: object];

const noData = {};
const rows: Row[] = [
  ...planProblemCodes.map((code): Row => [code, planProblemWords[code], noData]),
  ...ruleCodes.map((code): Row => [code, ruleWords[code], stepExamples[code]]),
  ...Object.entries(wholeYenWords).map(
    ([code, text]): Row => [`whole yen: ${code}`, text, stepExamples[code as keyof typeof wholeYenWords]],
  ),
  ...Object.values(pitfallExamples).flatMap((example): Row[] => [
    [`${example.code}: what`, pitfallWords[example.code].what, example],
    [`${example.code}: todo`, pitfallWords[example.code].todo, example],
  ]),
  ...Object.entries(shareProblemWords).map(([code, text]): Row => [`shared: ${code}`, text, shareProblem]),
  ...serviceCodes.map((code): Row => [code, serviceHints[code], noData]),
  ...Object.values(fillProblemExamples).map(
    (example): Row => [
      `workbook: ${example.code}`,
      workbookProblemWords[example.code],
      wordsFields(example, 'ja'),
    ],
  ),
  ...Object.values(fillNoteExamples).map(
    (example): Row => [`workbook: ${example.code}`, fillNoteWords[example.code], wordsFields(example, 'ja')],
  ),
  ...(Object.keys(rowProblemWords) as RowProblemCode[]).map(
    (code): Row => [`row: ${code}`, rowProblemWords[code], wordsFields(rowProblemExample(code), 'ja')],
  ),
];

const names: Localized[] = [
  ...sourceCodes.map((code) => sourceWords[code]),
  ...serviceCodes.map((code) => quantityWords[code]),
  ...serviceCodes.map((code) => shortNames.services[code]),
  ...nodeCodes.map((code) => shortNames.nodes[code]),
  ...[csvWords.columns, csvWords.totals, csvWords.units, csvWords.fees].flatMap((words) =>
    Object.values(words),
  ),
];

describe('the sentences', () => {
  test.each(rows)(
    '%s: the same placeholders in both languages, each a field of the data',
    (_, text, data) => {
      expect(placeholders(text.en)).toEqual(placeholders(text.ja));
      expect(Object.keys(data)).toEqual(expect.arrayContaining(placeholders(text.ja)));
      const rest = `${text.ja} ${text.en}`.replaceAll(/\{\w+\}/g, '');
      expect(rest).not.toMatch(/[{}|]/);
    },
  );

  test.each(rows)('%s: Japanese in です・ます, English in plain letters, no markup', (_, {ja, en}) => {
    expect(ja).toMatch(/。$/);
    for (const sentence of ja.split('。').slice(0, -1)) {
      expect(sentence).toMatch(/(?:です|ます|ません|ました|でした|ください)$/);
    }
    expect(en).toMatch(/^[\x20-\x7e×÷]+\.$/);
    expect(`${ja} ${en}`).not.toMatch(/[!！<>`*_]/);
  });

  test.each(rows)('%s: amounts of money stand as placeholders alone', (_, {ja, en}) => {
    expect(ja).not.toMatch(/[0-9０-９]\s*円/);
    expect(en).not.toMatch(/JPY\s*[0-9{]|[0-9]\s*(?:JPY|yen)/);
    expect(en.split('JPY').length).toBe(ja.split(/\}円/).length);
    expect(en.match(/(?<!\} )JPY/)).toBeNull();
  });

  test.each(rows)('%s: short', (_, {ja, en}) => {
    for (const sentence of ja.split('。')) expect(sentence.length).toBeLessThanOrEqual(80);
    for (const sentence of en.split(/[.?] /)) expect(sentence.length).toBeLessThanOrEqual(140);
  });
});

describe('every code has words', () => {
  test('of a plan’s problems, of steps, of their sources, of services', () => {
    expect(Object.keys(planProblemWords).sort()).toEqual([...planProblemCodes].sort());
    expect(Object.keys(ruleWords).sort()).toEqual([...ruleCodes].sort());
    expect(Object.keys(sourceWords).sort()).toEqual([...sourceCodes].sort());
    expect(Object.keys(serviceHints).sort()).toEqual([...serviceCodes].sort());
    expect(Object.keys(quantityWords).sort()).toEqual([...serviceCodes].sort());
    expect(Object.keys(shortNames.services).sort()).toEqual([...serviceCodes].sort());
    expect(Object.keys(shortNames.nodes).sort()).toEqual([...nodeCodes].sort());
  });

  test('of pitfalls and of shared plans', () => {
    expect(Object.keys(pitfallWords).sort()).toEqual(Object.keys(pitfallExamples).sort());
    expect(Object.keys(shareProblemWords).sort()).toEqual([...shareProblemCodes, ...planProblemCodes].sort());
  });

  test('of the table for spreadsheets', () => {
    expect(Object.keys(csvWords.columns)).toEqual([...csvColumns]);
    expect(Object.keys(csvWords.totals)).toEqual([...csvTotals]);
    expect(Object.keys(csvWords.units)).toEqual([...quantityUnits]);
  });

  test('of the text for an e-mail, with the same placeholders in both languages', () => {
    for (const part of planTextParts) {
      const {ja, en}: Localized = planTextWords[part];
      expect([part, placeholders(en)]).toEqual([part, placeholders(ja)]);
      expect(en).toMatch(/^[\x20-\x7e]+$/);
    }
    expect(planTextWords.calendar).toHaveLength(3);
  });

  test.each(names.map(({ja, en}): [string, string] => [ja, en]))('%s has a name in English', (ja, en) => {
    expect(ja.trim()).not.toBe('');
    expect(en).toMatch(/^[\x20-\x7e]+$/);
    expect(`${ja}${en}`).not.toMatch(/[{}]/);
  });
});

describe('some texts as they are', () => {
  test.each(planProblemCodes)('%s: one sentence on what is wrong, one on what to write', (code) => {
    const {ja, en} = planProblemWords[code];
    expect(ja.split('。').length - 1).toBe(2);
    expect(en.split(/\.(?: |$)/).length - 1).toBe(2);
    expect(ja).toMatch(/ください。$/);
  });

  test('the limits are those that plans are read with', () => {
    expect(planProblemWords['too-many-lines'].en).toContain(MAX_LINES.toLocaleString('en'));
    expect(planProblemWords['too-many-quantities'].ja).toContain(MAX_QUANTITIES.toLocaleString('en'));
    expect(planProblemWords['quantity-too-large'].ja).toContain(MAX_QUANTITY.toLocaleString('en'));
  });

  test('a problem of a shared plan names the line, unless it bears on none', () => {
    const without = ['not-a-shared-plan', 'unknown-version', 'fiscal-year-not-read', 'rules-not-read'];
    for (const [code, {ja}] of Object.entries(shareProblemWords)) {
      expect(placeholders(ja)).toEqual(without.includes(code) ? [] : ['position']);
    }
    expect(shareProblemWords['end-before-start'].en).toBe(
      'Line {position} of the shared plan was left out for this reason. ' +
        'The end is before the start. Write the day of the start or a later one.',
    );
  });

  // A field on a screen of 360 px shows about 28 half-width columns of an option.
  test.each([shortNames.services, shortNames.nodes])('options differ in their first words', (options) => {
    for (const locale of ['ja', 'en'] as const) {
      const starts = Object.values(options).map((name) => name[locale].slice(0, locale === 'ja' ? 14 : 22));
      expect(new Set(starts).size).toBe(starts.length);
    }
  });

  // Years would get a thousands mark, indices count from 0, and codes are no words.
  test.each(Object.values(pitfallWords))(
    '$what.en: no year, index or code as a placeholder',
    ({what, todo}) => {
      const shown = [what, todo].flatMap(({ja}) => placeholders(ja));
      for (const field of ['fiscalYear', 'line', 'lines', 'services', 'node'])
        expect(shown).not.toContain(field);
    },
  );

  test('what the quantities of services count', () => {
    expect(quantityWords['storage-general'].ja).toBe('容量（TB）');
    expect(quantityWords['gpu-slurm-personal'].en).toBe('Number of units');
    expect(quantityWords['group-cloud'].en).toBe('Number of projects');
    expect(quantityWords['group-cloud-work'].ja).toBe('仕事の量（人月）');
    expect(quantityWords['group-cloud-transport'].en).toBe('Number of times');
  });
});
