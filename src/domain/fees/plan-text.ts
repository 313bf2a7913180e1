// Decides how a plan with its fees is written as plain text, to be sent by e-mail. It has no names, for a plan has none.
import {filledIn} from '../filled-in';
import type {Locale, Localized} from '../localized';
import type {ServiceCode} from './code';
import type {FeeEstimate} from './estimate';
import {explainTotals} from './explain';
import {quantityOf} from './line-quantity';
import {lineNumbers, type NoteToTakeCode, notesToTake} from './notes-to-take';
import type {Circumstances} from './pitfalls';
import type {Plan, PlanLine} from './plan';
import {decimalText, millionths} from './quantity';
import type {Tariff} from './tariff';
import {perTerm, sumOfTerms} from './term';
import {textLines} from './text-lines';

/** The parts of a text that are sentences or labels. */
export const planTextParts = [
  /** `{year}` */
  'title',
  'total',
  /** `{withoutTax}`, `{tax}` */
  'split',
  'lines',
  'node',
  'storageTb',
  /** `{sum}` of the `{quantities}` of several accounts. */
  'sum',
  'period',
  /** `{start}`, `{end}` */
  'fromTo',
  'date',
  'fee',
  'terms',
  /** `{name}`, `{period}` */
  'term',
  'invoice',
  'due',
  'notes',
  /** `{lines}` */
  'aboutLines',
  'estimate',
  'link',
  'noLines',
  'taxIncluded',
  'taxExcluded',
  'colon',
  /** Between numbers. */
  'comma',
  /** `{amount}` */
  'yen',
] as const;

/** The words of a text. */
export type PlanTextWords = Record<(typeof planTextParts)[number], Localized> & {
  /** What a service's quantity counts: `Storage (TB)`. */
  quantities: Record<ServiceCode, Localized>;
  /** The three terms: name, period, when the invoice is sent and when it is due. */
  calendar: readonly {name: Localized; period: Localized; invoice: Localized; due: Localized}[];
  /** The sentences of notes, with the note's fields as placeholders. */
  note: Record<NoteToTakeCode, {what: Localized; todo: Localized}>;
};

/** What the plan itself does not know. */
export type PlanTextContext = {
  /** They decide some of the notes; without them those are left out. */
  circumstances?: Circumstances | undefined;
  /** The address that opens the plan. */
  link?: string;
};

/**
 * The text of a plan that `readPlan` has accepted, with its estimate, each line ended by a line feed: English lines of at
 * most 72 columns, as far as the words allow, and Japanese ones that end where a sentence does; a link is in one piece.
 */
export function planText(
  plan: Plan,
  estimate: FeeEstimate,
  tariff: Tariff,
  words: PlanTextWords,
  locale: Locale,
  {circumstances, link}: PlanTextContext = {},
): string {
  const say = (part: (typeof planTextParts)[number], data: object = {}): string =>
    filledIn(words[part][locale], data, locale);
  const yen = (amount: number): string => say('yen', {amount});
  const labelled = (label: string, value: string, before = ''): string[] =>
    textLines(`${label}${say('colon')}${value}`, before);

  const {total} = explainTotals(plan, tariff);
  const head = [
    ...textLines(say('title', {year: String(plan.fiscalYear)})),
    '',
    ...labelled(say('total'), yen(total.withTax)),
    ...textLines(say('split', {withoutTax: yen(total.withoutTax), tax: yen(total.tax)}), '  '),
  ];

  const tax = say(tariff.taxedPer === 'term' ? 'taxExcluded' : 'taxIncluded');
  const lineTexts = plan.lines.flatMap((line, index) => {
    const fee = sumOfTerms(estimate.lines[index]?.fees ?? [0, 0, 0]);
    const details: [label: string, value: string][] = [];
    if (line.node !== undefined) details.push([say('node'), tariff.prices.items[line.node].name[locale]]);
    details.push([words.quantities[line.service][locale], quantityWithParts(line, say)]);
    if (line.service === 'group-cloud') details.push([say('storageTb'), decimalText(millionths(line.storageTb))]);
    details.push(
      'date' in line ? [say('date'), line.date] : [say('period'), say('fromTo', {start: line.start, end: line.end})],
      [say('fee'), `${yen(fee)}${tax}`],
    );
    return [
      ...textLines(tariff.prices.services[line.service].name[locale], `${index + 1}. `),
      ...details.flatMap(([label, value]) => labelled(label, value, '   ')),
    ];
  });

  const terms = perTerm((i) => estimate.termTotals[i]).flatMap((amount, index) => {
    const dates = words.calendar[index];
    return dates
      ? [
          ...textLines(
            `${say('term', {name: dates.name[locale], period: dates.period[locale]})}${say('colon')}${yen(amount)}`,
            '- ',
          ),
          ...labelled(say('invoice'), dates.invoice[locale], '  '),
          ...labelled(say('due'), dates.due[locale], '  '),
        ]
      : [];
  });

  const notes = notesToTake(plan, estimate, tariff, circumstances).flatMap((note) => {
    const {what, todo} = words.note[note.code];
    const numbers = lineNumbers(note);
    const about = numbers.length > 0 ? [say('aboutLines', {lines: numbers.join(words.comma[locale])})] : [];
    const sentences = [...about, filledIn(what[locale], note, locale), filledIn(todo[locale], note, locale)];
    return textLines(sentences.join(locale === 'ja' ? '' : ' '), '- ');
  });

  return [
    ...head,
    '',
    say('lines'),
    ...(lineTexts.length > 0 ? lineTexts : [say('noLines')]),
    '',
    say('terms'),
    ...terms,
    ...(notes.length > 0 ? ['', say('notes'), ...notes] : []),
    '',
    ...textLines(say('estimate')),
    ...(link === undefined ? [] : ['', `${say('link')}${say('colon')}`.trimEnd(), link]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** The quantity of a line; of several accounts, the sum with its parts. */
function quantityWithParts(line: PlanLine, say: (part: 'sum', data: object) => string): string {
  const [sum] = quantityOf(line);
  return 'quantities' in line && line.quantities.length > 1
    ? say('sum', {sum, quantities: line.quantities.join(' + ')})
    : sum;
}
