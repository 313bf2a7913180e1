import path from 'node:path';
import {expect, test} from '@jest/globals';
import {serviceCodes} from '../../domain/fees/code';
import {explainLine, explainTotals} from '../../domain/fees/explain';
import type {Step} from '../../domain/fees/explain-step';
import {workedOut} from '../../domain/fees/fixtures/tariffs';
import type {Pitfall, PitfallCode} from '../../domain/fees/pitfalls';
import {MAX_LINES, MAX_QUANTITIES, type Plan} from '../../domain/fees/plan';
import {planProblemCodes} from '../../domain/fees/plan-problem';
import {planTextParts} from '../../domain/fees/plan-text';
import {MAX_QUANTITY} from '../../domain/fees/quantity';
import type {ShareProblem} from '../../domain/fees/share-problem';
import {termsOf} from '../../domain/fees/term';
import type {Localized} from '../../domain/localized';
import {placeholders} from '../../domain/ssh-key/words';
import {
  fillNoteExamples,
  fillProblemExamples,
  rowProblemExample,
} from '../../domain/workbook/fixtures/problem-examples';
import type {RowProblemCode} from '../../domain/workbook/problem';
import {jsonLines} from '../../test-support/json-lines';
import {wordsFields} from '../../tools/FeeEstimator/workbook/words-fields';
import {csvWords} from './csv';
import {ruleWords, sourceWords, wholeYenWords} from './explain';
import {quantityWords, serviceHints, shortNames} from './labels';
import {pitfallWords} from './pitfalls';
import {planTextWords} from './plan-text';
import {planProblemWords} from './problems';
import {shareProblemWords} from './share';
import {fillNoteWords, rowProblemWords, workbookProblemWords} from './workbook';

/** A step of each rule, as the engine gives them. */
const stepExamples = new Map<string, Step>(
  jsonLines<{plan: Plan}>(path.join(__dirname, '../../domain/fees/fixtures/by-hand.jsonl'))
    .map(({plan}) => workedOut({rules: plan.fiscalYear === 2025 ? '2025' : '2026', ...plan}))
    .flatMap(({plan, tariff}) => [
      ...plan.lines.flatMap((line) => explainLine(line, termsOf(plan.fiscalYear), tariff)),
      {items: [], sum: explainTotals(plan, tariff).steps.flat()},
    ])
    .flatMap(({items, sum}) => [...items.flatMap(({steps}) => steps), ...sum])
    .map((step) => [step.rule, step]),
);

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

/** A text, what it is for, and the data that fill it in. */
type Checked = {code: string; text: Localized; data: object};

function texts(of: string, words: object, data: (code: string) => object): Checked[] {
  return Object.entries(words).map(([code, text]) => ({code: `${of} ${code}`, text, data: data(code)}));
}

const noData = () => ({});
const stepFields = (rule: string) => stepExamples.get(rule) ?? {};
const sentences = [
  ...texts('plan', planProblemWords, noData),
  ...texts('step', ruleWords, stepFields),
  ...texts('whole yen', wholeYenWords, stepFields),
  ...Object.values(pitfallExamples).flatMap((example) =>
    texts(example.code, pitfallWords[example.code], () => example),
  ),
  ...texts('shared', shareProblemWords, (): ShareProblem => ({position: 1, code: 'line-not-read'})),
  ...texts('service', serviceHints, noData),
  ...texts('workbook', workbookProblemWords, (code) =>
    wordsFields(fillProblemExamples[code as keyof typeof fillProblemExamples], 'ja'),
  ),
  ...texts('filled', fillNoteWords, (code) =>
    wordsFields(fillNoteExamples[code as keyof typeof fillNoteExamples], 'ja'),
  ),
  ...texts('row', rowProblemWords, (code) => wordsFields(rowProblemExample(code as RowProblemCode), 'ja')),
];

const isShort = (text: string, end: string | RegExp, most: number) =>
  text.split(end).every((sentence) => sentence.length <= most);

/** What holds for every sentence. */
const sentenceRules: Record<string, (one: Checked) => boolean> = {
  'placeholders are the same in both languages': ({text}) =>
    placeholders(text.ja).join() === placeholders(text.en).join(),
  'placeholders are fields of the data': ({text, data}) =>
    placeholders(text.ja).every((field) => field in data),
  'no broken placeholder': ({text}) => !/[{}|]/.test(`${text.ja}${text.en}`.replaceAll(/\{\w+\}/g, '')),
  'Japanese is in です・ます': ({text}) =>
    /^(?:[^。]*(?:です|ます|ません|ました|でした|ください)。)+$/.test(text.ja),
  'English is in plain letters': ({text}) => /^[\x20-\x7e×÷]+\.$/.test(text.en),
  'no shouting, no markup': ({text}) => !/[!！<>`*_]/.test(`${text.ja}${text.en}`.replaceAll(/\{\w+\}/g, '')),
  'amounts of money are placeholders': ({text: {ja, en}}) =>
    !/[0-9０-９]\s*円/.test(ja) &&
    !/JPY\s*[0-9{]|[0-9]\s*(?:JPY|yen)|(?<!\} )JPY/.test(en) &&
    en.split('JPY').length === ja.split(/\}円/).length,
  'sentences are short': ({text}) => isShort(text.ja, '。', 80) && isShort(text.en, /[.?] /, 140),
};

/** Of a plan's problems: one sentence on what is wrong, one on what to write. */
const planProblemRules: Record<string, (one: Checked) => boolean> = {
  'two sentences': ({text}) => text.ja.split('。').length === 3 && text.en.split(/\.(?: |$)/).length === 3,
  'the second asks for something': ({text}) => /ください。$/.test(text.ja),
};

/** Years would get a thousands mark, indices count from 0, and codes are not for people. */
const pitfallRules: Record<string, (one: Checked) => boolean> = {
  'no year, index or code as a placeholder': ({text}) =>
    !placeholders(text.ja).some((field) =>
      ['fiscalYear', 'line', 'lines', 'services', 'node'].includes(field),
    ),
};

const withoutLine = ['not-a-shared-plan', 'unknown-version', 'fiscal-year-not-read', 'rules-not-read'];
const sharedRules: Record<string, (one: Checked) => boolean> = {
  'the line is named, unless the problem bears on none': ({code, text}) =>
    placeholders(text.ja).join() === (withoutLine.includes(code.slice('shared '.length)) ? '' : 'position'),
};

const nameRules: Record<string, (one: Checked) => boolean> = {
  'both languages, English in plain letters, no placeholder': ({text: {ja, en}}) =>
    ja.trim() !== '' && /^[\x20-\x7e]+$/.test(en) && !/[{}]/.test(ja + en),
};

const names = [
  sourceWords,
  quantityWords,
  shortNames.services,
  shortNames.nodes,
  csvWords.columns,
  csvWords.totals,
  csvWords.units,
  csvWords.fees,
].flatMap((words) => texts('name', words, noData));

test.each([
  ['sentences', sentences, sentenceRules],
  ['problems of a plan', texts('plan', planProblemWords, noData), planProblemRules],
  ['pitfalls', Object.values(pitfallWords).flatMap((words) => texts('pitfall', words, noData)), pitfallRules],
  ['problems of a shared plan', texts('shared', shareProblemWords, noData), sharedRules],
  ['names', names, nameRules],
])('%s keep every rule', (_, list, rules) => {
  const broken = list.flatMap((one) =>
    Object.entries(rules)
      .filter(([, holds]) => !holds(one))
      .map(([rule]) => `${one.code}: ${rule}: ${one.text.en}`),
  );
  expect(broken).toEqual([]);
});

test('the text for an e-mail has the same placeholders in both languages', () => {
  const different = planTextParts.filter((part) => {
    const {ja, en}: Localized = planTextWords[part];
    return placeholders(en).join() !== placeholders(ja).join() || !/^[\x20-\x7e]+$/.test(en);
  });
  expect(different).toEqual([]);
});

test('limits in words are those that plans are read with', () => {
  expect(planProblemWords['too-many-lines'].en).toContain(MAX_LINES.toLocaleString('en'));
  expect(planProblemWords['too-many-quantities'].ja).toContain(MAX_QUANTITIES.toLocaleString('en'));
  expect(planProblemWords['quantity-too-large'].ja).toContain(MAX_QUANTITY.toLocaleString('en'));
});

test('a problem of a shared plan says what the same problem of a plan says', () => {
  const different = planProblemCodes.filter((code) => {
    const [ours, shared]: Localized[] = [planProblemWords[code], shareProblemWords[code]];
    return !shared?.ja.includes(ours?.ja ?? '?') || !shared.en.includes(ours?.en ?? '?');
  });
  expect(different).toEqual([]);
});

// A field on a screen of 360 px shows about 28 half-width columns of an option.
test.each([shortNames.services, shortNames.nodes])('options differ in their first words', (options) => {
  for (const locale of ['ja', 'en'] as const) {
    const starts = Object.values(options).map((name) => name[locale].slice(0, locale === 'ja' ? 14 : 22));
    expect(new Set(starts).size).toBe(starts.length);
  }
});

test('what the quantities of services count', () => {
  const english = Object.fromEntries(serviceCodes.map((code) => [code, quantityWords[code].en]));
  expect(english).toMatchObject({
    'storage-general': expect.stringContaining('TB'),
    'gpu-slurm-personal': expect.stringContaining('units'),
    'group-cloud': expect.stringContaining('projects'),
    'group-cloud-work': expect.stringContaining('person-months'),
    'group-cloud-transport': expect.stringContaining('times'),
  });
});
