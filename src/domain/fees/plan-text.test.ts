import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {planTextWords} from '../../data/fee-words/plan-text';
import {runs} from '../../test-support/exhaustive';
import type {Locale, Localized} from '../localized';
import {randomPlan} from './fixtures/random-plan';
import {linesOfEachKind, priceList, workedOut} from './fixtures/tariffs';
import type {Circumstances} from './pitfalls';
import {type PlanTextContext, type PlanTextWords, planText, planTextParts} from './plan-text';
import {columnsOf, MOST_COLUMNS} from './text-lines';

const both = (en: string): Localized => ({ja: `日${en}`, en});
const named = <K extends string>(codes: readonly K[]) =>
  Object.fromEntries(codes.map((code) => [code, both(code)])) as Record<K, Localized>;
const noteCodes = Object.keys(planTextWords.note) as (keyof PlanTextWords['note'])[];

/** Words that only name their part, with the placeholders that it may have. */
const words: PlanTextWords = {
  ...named(planTextParts),
  title: both('title {year}'),
  split: both('{withoutTax} and {tax}'),
  sum: both('{sum} of {quantities}'),
  fromTo: both('{start} to {end}'),
  term: both('{name} ({period})'),
  aboutLines: both('No. {lines}:'),
  taxIncluded: both(' tax in'),
  taxExcluded: both(' tax out'),
  colon: {ja: ': ', en: ': '},
  comma: {ja: '、', en: ', '},
  yen: {ja: '{amount}円', en: '{amount} yen'},
  quantities: planTextWords.quantities,
  calendar: [1, 2, 3].map((term) => ({
    name: both(`Term ${term}`),
    period: both(`period ${term}`),
    invoice: both(`sent ${term}`),
    due: both(`due ${term}`),
  })),
  note: Object.fromEntries(
    noteCodes.map((code) => [code, {what: both(`${code}.`), todo: both('To do.')}]),
  ) as PlanTextWords['note'],
};
words.quantities = {...words.quantities, 'storage-general': both('TB'), 'group-cloud-work': both('months')};

function textOf(input: unknown, locale: Locale, context: PlanTextContext = {}): string[] {
  const {plan, tariff, estimate} = workedOut(input);
  return planText(plan, estimate, tariff, words, locale, context).split('\n');
}

const year = {start: '2026-04-01', end: '2027-03-31'};
const [storage, node, cloud] = linesOfEachKind;
const work = {service: 'group-cloud-work', date: '2026-08-01', personMonths: '1.50'};

test('a plan: head, lines, terms, notes', () => {
  // 175,997 + 495,000; 159,999 + 450,000 without tax
  expect(textOf({fiscalYear: 2026, lines: [storage, work]}, 'en')).toEqual([
    'title 2026',
    '',
    'total: 670,997 yen',
    '  609,999 yen and 60,998 yen',
    '',
    'lines',
    '1. English storage-general',
    '   TB: 31 of 20 + 11.0',
    '   period: 2026-04-01 to 2027-03-31',
    '   fee: 175,997 yen tax in',
    '2. English group-cloud-work',
    '   months: 1.5',
    '   date: 2026-08-01',
    '   fee: 495,000 yen tax in',
    '',
    'terms',
    '- Term 1 (period 1): 58,826 yen',
    '  invoice: sent 1',
    '  due: due 1',
    '- Term 2 (period 2): 553,826 yen',
    '  invoice: sent 2',
    '  due: due 2',
    '- Term 3 (period 3): 58,345 yen',
    '  invoice: sent 3',
    '  due: due 3',
    '',
    'notes',
    '- No. 2: group-cloud-is-an-estimate. To do.',
    '- No. 1: storage-just-above-free. To do.',
    '',
    'estimate',
    '',
  ]);
});

test('in Japanese, with a node and the storage of Group Cloud', () => {
  const text = textOf({fiscalYear: 2026, lines: [node, cloud]}, 'ja');
  expect(text).toEqual(
    expect.arrayContaining([
      '日title 2026',
      '1. 日本語 dedicated-personal',
      '   日node: 日本語 accelerator-1',
      '   日fee: 594,000円日 tax in',
      '   日storageTb: 25',
      '- 日No. 2:日group-cloud-is-an-estimate.日To do.',
    ]),
  );
});

test('where tax is added by the term, the fees of lines are named as excluding it', () => {
  const line = {service: 'storage-personal', start: '2025-04-01', end: '2026-03-31', quantities: ['25']};
  expect(textOf({fiscalYear: 2025, lines: [line]}, 'en')).toEqual(
    expect.arrayContaining(['total: 131,996 yen', '   fee: 119,998 yen tax out', '- Term 1 (period 1): 44,119 yen']),
  );
});

test.each([
  ['lines that overlap', [storage, storage], '- No. 1, 2: general-storage-lines-overlap. To do.'],
  ['days outside the fiscal year', [{...storage, end: '2027-04-10'}], '- No. 1: dates-clipped. To do.'],
  ['a node to ask about first', [{...node, service: 'dedicated-general'}], '- No. 1: ask-help-desk-first. To do.'],
])('a note on %s', (_, lines, expected) => {
  expect(textOf({fiscalYear: 2026, lines}, 'en')).toContain(expected);
});

test('what holds on the day goes along, and the link stays in one piece', () => {
  const line = {service: 'storage-personal', ...year, quantities: ['10']};
  const link = `https://example.com/tools/fees/?plan=${'a'.repeat(100)}`;
  const circumstances: Circumstances = {today: '2027-01-01', suspended: ['storage-personal']};
  const text = textOf({fiscalYear: 2026, lines: [line]}, 'en', {circumstances, link});
  expect(text).toContain('- No. 1: service-suspended-for-new-users. To do.');
  expect(text).toContain('- No. 1: term-3-closed. To do.');
  expect(text.slice(-4)).toEqual(['', 'link:', link, '']);
});

test('a plan without lines says so', () => {
  expect(textOf({fiscalYear: 2026, lines: []}, 'en').slice(5, 7)).toEqual(['lines', 'noLines']);
});

test('with the words of the site, no line is too long and no placeholder is left', () => {
  const plans = randomPlan(priceList, ['2025', '2026']);
  fc.assert(
    fc.property(plans, fc.constantFrom<Locale>('ja', 'en'), (input, locale) => {
      const {plan, tariff, estimate} = workedOut(input);
      const text = planText(plan, estimate, tariff, planTextWords, locale);
      expect(text).not.toMatch(/[{}]|undefined/);
      for (const line of text.split('\n')) {
        // A Japanese sentence is never broken.
        const sentences = line.split('。').filter((one) => one !== '').length;
        if (locale === 'en' || sentences > 1) expect(columnsOf(line)).toBeLessThanOrEqual(MOST_COLUMNS);
      }
    }),
    {numRuns: runs(100, 3_000)},
  );
});
