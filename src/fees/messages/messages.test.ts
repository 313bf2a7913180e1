import path from 'node:path';
import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {Localized} from '../../lib/localized';
import {jsonLines} from '../../lib/test-support/json-lines';
import {placeholders} from '../../ssh-key/finding-text';
import {billingServiceCodes} from '../code';
import {randomPlan} from '../fixtures/random-plan';
import {computed, priceList} from '../fixtures/tariffs';
import {type Pitfall, pitfallsOf} from '../pitfalls';
import {MAX_LINES, MAX_QUANTITIES, type Plan} from '../plan';
import {MAX_QUANTITY} from '../quantity';
import type {ShareProblem} from '../share';
import type {Step} from '../step';
import {messageFields} from '../workbook/components/message-fields';
import {fillNoteExamples, fillProblemExamples, readProblemExample} from '../workbook/fixtures/problem-examples';
import type {ReadProblemCode} from '../workbook/problem';
import {ruleMessages, sourceMessages} from './explain';
import {quantityMessages, serviceHints, shortNames} from './labels';
import {pitfallMessages} from './pitfalls';
import {planProblemMessages, shareProblemMessages} from './problems';
import {csvMessages} from './save-and-share';
import {fillNoteMessages, workbookProblemMessages} from './workbook';

/** A step of each rule, as the engine gives them. */
const stepExamples = new Map<string, Step>(
  jsonLines<{plan: Plan}>(path.join(__dirname, '../fixtures/by-hand.jsonl'))
    .map(({plan}) => computed({rules: plan.fiscalYear === 2025 ? '2025' : '2026', ...plan}))
    .flatMap(({estimate: {lines, totals}}) => [
      ...lines.flatMap(({terms}) => terms),
      {items: [], sum: totals.steps.flat()},
    ])
    .flatMap(({items, sum}) => [...items.flatMap(({steps}) => steps), ...sum])
    .map((step) => [step.rule, step]),
);

/** Pitfalls of random plans, one for each code and set of fields that it may have. */
const pitfallExamples = new Map<string, Pitfall>(
  fc
    .sample(randomPlan(priceList, ['2025', '2026']), {numRuns: 100, seed: 2026})
    .map(computed)
    .flatMap(({plan, tariff, estimate}) =>
      [`${plan.fiscalYear}-10-01`, `${plan.fiscalYear + 1}-02-01`, '2099-01-01'].flatMap((today) =>
        pitfallsOf(plan, estimate, tariff, {today, suspended: ['group-cloud']}),
      ),
    )
    .map((pitfall) => [`${pitfall.code} with ${Object.keys(pitfall).join()}`, pitfall]),
);

/** A text, what it is for, and the data that fill it in. */
type Checked = {code: string; text: Localized; data: object};

function texts(of: string, words: object, data: (code: string) => object): Checked[] {
  return Object.entries(words).map(([code, text]) => ({code: `${of} ${code}`, text, data: data(code)}));
}

const noData = () => ({});
const stepFields = (rule: string) => ({...stepExamples.get(rule), result: '1 JPY'});
const sentences = [
  ...texts('plan', planProblemMessages, noData),
  ...texts('step', ruleMessages, stepFields),
  ...[...pitfallExamples].flatMap(([code, example]) => texts(code, pitfallMessages[example.code], () => example)),
  ...texts('shared', shareProblemMessages, (): ShareProblem => ({position: 1, code: 'line-not-read'})),
  ...texts('service', serviceHints, noData),
  ...texts('workbook', workbookProblemMessages, (code) =>
    messageFields(
      fillProblemExamples[code as keyof typeof fillProblemExamples] ?? readProblemExample(code as ReadProblemCode),
      'ja',
    ),
  ),
  ...texts('filled', fillNoteMessages, (code) =>
    messageFields(fillNoteExamples[code as keyof typeof fillNoteExamples], 'ja'),
  ),
];

const isShort = (text: string, end: string | RegExp, most: number) =>
  text.split(end).every((sentence) => sentence.length <= most);

/** What holds for every sentence. */
const sentenceRules: Record<string, (one: Checked) => boolean> = {
  'placeholders are the same in both languages': ({text}) =>
    placeholders(text.ja).join() === placeholders(text.en).join(),
  'placeholders are fields of the data': ({text, data}) => placeholders(text.ja).every((field) => field in data),
  'no broken placeholder': ({text}) => !/[{}|]/.test(`${text.ja}${text.en}`.replaceAll(/\{\w+\}/g, '')),
  'Japanese is in です・ます': ({text}) => /^(?:[^。]*(?:です|ます|ません|ました|でした|ください)。)+$/.test(text.ja),
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
    !placeholders(text.ja).some((field) => ['fiscalYear', 'line', 'lines', 'services', 'node'].includes(field)),
};

const withoutLine = ['not-a-shared-plan', 'year-not-read'];
const sharedRules: Record<string, (one: Checked) => boolean> = {
  'the line is named, unless the problem is of the whole text': ({code, text}) =>
    placeholders(text.ja).join() === (withoutLine.includes(code.slice('shared '.length)) ? '' : 'position'),
};

const nameRules: Record<string, (one: Checked) => boolean> = {
  'both languages, English in plain letters, no placeholder': ({text: {ja, en}}) =>
    ja.trim() !== '' && /^[\x20-\x7e]+$/.test(en) && !/[{}]/.test(ja + en),
};

const names = [
  sourceMessages,
  quantityMessages,
  shortNames.services,
  shortNames.nodes,
  csvMessages.columns,
  csvMessages.totals,
  csvMessages.units,
  csvMessages.fees,
].flatMap((words) => texts('name', words, noData));

test('every pitfall and every step has an example', () => {
  const codes = [...pitfallExamples.values()].map(({code}) => code);
  expect(Object.keys(pitfallMessages).filter((code) => !codes.some((known) => known === code))).toEqual([]);
  expect(Object.keys(ruleMessages).filter((rule) => !stepExamples.has(rule))).toEqual([]);
});

test.each([
  ['sentences', sentences, sentenceRules],
  ['problems of a plan', texts('plan', planProblemMessages, noData), planProblemRules],
  ['pitfalls', Object.values(pitfallMessages).flatMap((words) => texts('pitfall', words, noData)), pitfallRules],
  ['problems of a shared plan', texts('shared', shareProblemMessages, noData), sharedRules],
  ['names', names, nameRules],
])('%s keep every rule', (_, list, rules) => {
  const broken = list.flatMap((one) =>
    Object.entries(rules)
      .filter(([, holds]) => !holds(one))
      .map(([rule]) => `${one.code}: ${rule}: ${one.text.en}`),
  );
  expect(broken).toEqual([]);
});

test('limits in words are those that plans are read with', () => {
  expect(planProblemMessages['too-many-lines'].en).toContain(MAX_LINES.toLocaleString('en'));
  expect(planProblemMessages['too-many-quantities'].ja).toContain(MAX_QUANTITIES.toLocaleString('en'));
  expect(planProblemMessages['quantity-too-large'].ja).toContain(MAX_QUANTITY.toLocaleString('en'));
});

// A field on a screen of 360 px shows about 28 half-width columns of an option.
test.each([shortNames.services, shortNames.nodes])('options differ in their first words', (options) => {
  for (const locale of ['ja', 'en'] as const) {
    const starts = Object.values(options).map((name) => name[locale].slice(0, locale === 'ja' ? 14 : 22));
    expect(new Set(starts).size).toBe(starts.length);
  }
});

test('what the quantities of services count', () => {
  const english = Object.fromEntries(billingServiceCodes.map((code) => [code, quantityMessages[code].en]));
  expect(english).toMatchObject({
    'storage-general': expect.stringContaining('TB'),
    'gpu-slurm-personal': expect.stringContaining('units'),
    'group-cloud': expect.stringContaining('projects'),
    'group-cloud-work': expect.stringContaining('person-months'),
    'group-cloud-transport': expect.stringContaining('times'),
  });
});
