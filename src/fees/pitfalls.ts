// What a person is likely to trip over in a plan, beside its amounts.
import {dayNumber, daysInclusive} from '../lib/civil-date';
import {chargedSteps, taxOn} from './amount';
import type {BillingServiceCode} from './code';
import {chargesOf, estimateLine, type FeeEstimate, type LineEstimate} from './estimate';
import type {Note} from './note';
import {datesOf, type Plan, type PlanLine} from './plan';
import {decimalText, type Millionths, ONE, sumOfQuantities} from './quantity';
import type {Tariff} from './tariff';
import {itemOf} from './tariff-in-force';
import {daysByTerm, lastDayForChanges, type PerTerm, perTerm, sumOfTerms, termsOf} from './term';
import {type InNodes, inNodes} from './units-per-node';

/** The engine's note on overlapping storage, with what its lines cost one by one, in yen with tax. */
type OverlapPitfall = Extract<Note, {code: 'general-storage-lines-overlap'}> & {lineByLineTotal: number};

/** What a person may trip over. `line` and `lines` are indices of the plan's lines. */
export type Pitfall =
  | Exclude<Note, {code: 'general-storage-lines-overlap'}>
  | OverlapPitfall
  | {code: 'service-suspended-for-new-users'; lines: number[]}
  /** Changes that alter the amount of term 3 have not been accepted since the day after `closedOn`. */
  | {code: 'term-3-closed'; closedOn: string; lines: number[]}
  | {code: 'year-over'; ended: string}
  | {code: 'period-over'; line: number; end: string}
  /** The line began before today: from today on it costs `fromToday`, in yen with tax. */
  | {code: 'start-in-past'; line: number; start: string; today: string; fromToday: number}
  /** No day of the line lies in the fiscal year: it belongs in another year's plan. */
  | {code: 'line-outside-fiscal-year'; line: number; start: string; end: string}
  | {code: 'dates-clipped'; line: number; daysLost: number}
  | StoragePitfall
  /** More units than one whole node has: they do not fit into one computer. */
  | ({code: 'more-than-one-node'; line: number; units: string} & InNodes);

export type PitfallCode = Pitfall['code'];

/** The indices of the lines that a pitfall is about; empty where it is about the whole plan. */
export function linesOf(pitfall: Pitfall): readonly number[] {
  if ('line' in pitfall) return [pitfall.line];
  return 'lines' in pitfall ? pitfall.lines : [];
}

export type Circumstances = {
  /** The day in Japan, `YYYY-MM-DD`. */
  today: string;
  /** Services that take no new users at present, according to the notices. */
  suspended: readonly BillingServiceCode[];
};

/**
 * The pitfalls of a plan that `readPlan` has accepted, with its estimate: first those of the whole plan, then those
 * of its lines, in the order of the type above and by line.
 */
export function pitfallsOf(
  plan: Plan,
  estimate: FeeEstimate,
  tariff: Tariff,
  {today, suspended}: Circumstances,
): Pitfall[] {
  const ofDates = plan.lines.flatMap((line, i) => dateRemarks(line, i, plan.fiscalYear, tariff, today));
  return [
    ...estimate.notes.map((note) => withLineByLineTotal(note, estimate, tariff)),
    ...suspendedServices(plan, suspended),
    ...overOrClosed(plan, estimate.lines, today),
    ...[...shownAtLine].flatMap((code) => ofDates.filter((remark) => remark.code === code)),
    ...storagePitfalls(plan, estimate, tariff),
    ...largerThanNode(plan, tariff),
  ];
}

function withLineByLineTotal(note: Note, {lines}: FeeEstimate, tariff: Tariff): Pitfall {
  if (note.code !== 'general-storage-lines-overlap') return note;
  const fees = feesOf(note.lines.flatMap((line) => lines[line] ?? []));
  return {...note, lineByLineTotal: totalWithTax(fees, tariff)};
}

function feesOf(lines: readonly LineEstimate[]): PerTerm<number> {
  return perTerm((i) => lines.reduce((sum, {fees}) => sum + fees[i], 0));
}

/** What fees of lines come to by themselves, in yen with tax. */
function totalWithTax(fees: PerTerm<number>, {taxedPer, taxPercent}: Tariff): number {
  const tax = (fee: number) => (taxedPer === 'term' ? Number(taxOn(BigInt(fee), taxPercent)) : 0);
  return sumOfTerms(perTerm((i) => fees[i] + tax(fees[i])));
}

function suspendedServices({lines}: Plan, suspended: readonly BillingServiceCode[]): Pitfall[] {
  const hit = lines.flatMap(({service}, i) => (suspended.includes(service) ? [i] : []));
  return hit.length > 0 ? [{code: 'service-suspended-for-new-users', lines: hit}] : [];
}

function overOrClosed({fiscalYear}: Plan, lines: readonly LineEstimate[], today: string): Pitfall[] {
  const [, , {end: ended}] = termsOf(fiscalYear);
  if (today > ended) return [{code: 'year-over', ended}];
  const closedOn = lastDayForChanges(fiscalYear);
  const charged = lines.flatMap(({fees}, i) => (fees[2] > 0 ? [i] : []));
  return today > closedOn && charged.length > 0 ? [{code: 'term-3-closed', closedOn, lines: charged}] : [];
}

/** What is shown beside a line about its dates. `today` is empty while it is unknown. */
export function remarksOf(line: PlanLine, estimate: LineEstimate, fiscalYear: number, tariff: Tariff, today: string) {
  const ofYear = overOrClosed({fiscalYear, lines: [line]}, [estimate], today);
  return [...ofYear, ...dateRemarks(line, 0, fiscalYear, tariff, today)];
}

/** What `remarksOf` gives, and is not repeated beside the total. */
export const shownAtLine: ReadonlySet<PitfallCode> = new Set([
  'year-over',
  'term-3-closed',
  'period-over',
  'start-in-past',
  'line-outside-fiscal-year',
  'dates-clipped',
]);

/** What lies outside the fiscal year, and what lies before today. @param index the line's place in the plan */
function dateRemarks(
  line: PlanLine,
  index: number,
  fiscalYear: number,
  tariff: Tariff,
  today: string,
): Extract<Pitfall, {line: number}>[] {
  const terms = termsOf(fiscalYear);
  const [start, end] = datesOf(line);
  const [first, last] = [dayNumber(start), dayNumber(end)];
  const days = sumOfTerms(daysByTerm(terms, first, last));
  if (days === 0) return [{code: 'line-outside-fiscal-year', line: index, start, end}];
  const daysLost = daysInclusive(first, last) - days;
  const clipped = daysLost > 0 ? [{code: 'dates-clipped' as const, line: index, daysLost}] : [];
  // Dates of one width compare as texts. Of a year that is over, that is said.
  if (today > terms[2].end) return clipped;
  if (end < today) return [...clipped, {code: 'period-over', line: index, end}];
  if (!('start' in line) || start >= today || terms[0].start >= today) return clipped;
  const costs = (from: string) => totalWithTax(estimateLine({...line, start: from}, terms, tariff).fees, tariff);
  if (costs(start) === 0) return clipped;
  return [...clipped, {code: 'start-in-past', line: index, start, today, fromToday: costs(today)}];
}

function largerThanNode({lines}: Plan, {prices}: Tariff): Pitfall[] {
  return lines.flatMap((line, index): Pitfall[] => {
    if (line.node === undefined) return [];
    const units = sumOfQuantities(line.quantities);
    const found = inNodes(itemOf(prices, line.node), units);
    // Where one unit is a node, several are several nodes to everyone.
    if (!found || found.unitsPerNode === 1 || found.nodes === 0) return [];
    if (found.nodes === 1 && found.restUnits === '0') return [];
    return [{code: 'more-than-one-node', line: index, units: decimalText(units), ...found}];
  });
}

/** What a line would save with less storage. Quantities are TB (decimal text), money is whole yen, tax included. */
type Saving = {line: number; tb: string; reduceByTb: string; savesYen: number};

type StoragePitfall =
  /** Just above the free quantity the whole is charged: reduced to `freeTb`, the line costs nothing. */
  | ({code: 'storage-just-above-free'; freeTb: number} & Saving)
  /** A started step counts whole: `spareTb` more would cost nothing more; one step less saves `savesYen`. */
  | ({code: 'storage-step-started'; chargedTb: number; spareTb: string} & Saving);

/** The pitfalls of storage, by line. Lines that cost nothing have none. Takes the plan's own estimate. */
function storagePitfalls(plan: Plan, {lines}: FeeEstimate, tariff: Tariff): StoragePitfall[] {
  const terms = termsOf(plan.fiscalYear);
  const sums = feesOf(lines);
  const total = totalWithTax(sums, tariff);
  return plan.lines.flatMap((line, index): StoragePitfall[] => {
    const stored = storageOf(line, tariff);
    const fees = lines[index]?.fees;
    if (!stored || !fees) return [];
    const {quantity, basis} = stored;
    const steps = chargedSteps(basis, quantity);
    if (steps === 0n) return [];
    const step = BigInt(basis.stepTb) * ONE;
    const lower = (steps - 1n) * step;
    const less = estimateLine(withStorage(line, lower), terms, tariff).fees;
    // Where the sum of a term is taxed, so is the whole plan again.
    const savesYen =
      total -
      totalWithTax(
        perTerm((i) => sums[i] - fees[i] + less[i]),
        tariff,
      );
    if (savesYen === 0) return [];
    const about = {line: index, tb: decimalText(quantity), reduceByTb: decimalText(quantity - lower), savesYen};
    // The cliff says it all: the step would only repeat what is saved.
    if (basis.freeTb > 0 && lower <= BigInt(basis.freeTb) * ONE) {
      return [{code: 'storage-just-above-free', freeTb: basis.freeTb, ...about}];
    }
    const spare = steps * step - quantity;
    const chargedTb = Number(steps) * basis.stepTb;
    return spare > 0n ? [{code: 'storage-step-started', chargedTb, spareTb: decimalText(spare), ...about}] : [];
  });
}

function storageOf(line: PlanLine, {prices}: Tariff) {
  for (const {item, quantity} of chargesOf(line)) {
    const {basis} = itemOf(prices, item);
    if (basis.kind === 'storage-steps') return {quantity, basis};
  }
  return undefined;
}

function withStorage(line: PlanLine, quantity: Millionths): PlanLine {
  const tb = decimalText(quantity);
  if (line.service === 'group-cloud') return {...line, storageTb: tb};
  return 'quantities' in line ? {...line, quantities: [tb]} : line;
}

/** What those who decide or pay must know: how large a node is stays on the page. */
type PrintedNote = Exclude<Pitfall, {code: 'more-than-one-node'}>;

// Before every term's end, and nothing suspended: no pitfall follows from it.
const unknown: Circumstances = {today: '', suspended: []};

/** The notes to take, as `pitfallsOf` gives them. Without circumstances, those that the plan alone decides. */
export function printedNotes(
  plan: Plan,
  estimate: FeeEstimate,
  tariff: Tariff,
  circumstances: Circumstances = unknown,
): PrintedNote[] {
  const pitfalls = pitfallsOf(plan, estimate, tariff, circumstances);
  return pitfalls.filter((one): one is PrintedNote => one.code !== 'more-than-one-node');
}

/** The numbers of the lines that a note is about, 1 for the first; empty where it is about the whole plan. */
export function lineNumbers(note: PrintedNote): number[] {
  return linesOf(note).map((line) => line + 1);
}
