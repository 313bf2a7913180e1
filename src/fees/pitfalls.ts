// What a person is likely to trip over in a plan, beside its amounts.
import {chargedSteps, taxOn} from './amount';
import type {NodeCode, ServiceCode} from './code';
import {chargesOf, estimateLine, type FeeEstimate, type LineEstimate} from './estimate';
import type {Note} from './note';
import {datesOf, type Plan, type PlanLine} from './plan';
import {decimalText, type Millionths, ONE, sumOfQuantities} from './quantity';
import type {Tariff} from './tariff';
import {itemOf} from './tariff-in-force';
import {type ClippedDate, clippingOf, lastDayForChanges, perTerm, sumOfTerms, termsOf} from './term';
import {type InNodes, inNodes} from './units-per-node';

/** The engine's note on overlapping storage, with what its lines cost one by one, in yen with tax. */
type OverlapPitfall = Extract<Note, {code: 'general-storage-lines-overlap'}> & {lineByLineTotal: number};

/** What a person may trip over. `line` and `lines` are indices of the plan's lines. */
export type Pitfall =
  | Exclude<Note, {code: 'general-storage-lines-overlap'}>
  | OverlapPitfall
  /** New users are not taken for these services at present. */
  | {code: 'service-suspended-for-new-users'; lines: number[]; services: ServiceCode[]}
  /** Changes that alter the amount of term 3 have not been accepted since the day after `closedOn`. */
  | {code: 'term-3-closed'; closedOn: string; lines: number[]}
  /** The plan's fiscal year is over, since `ended`. */
  | {code: 'year-over'; ended: string}
  /** The last day of the line has passed. */
  | {code: 'period-over'; line: number; end: string}
  /** The line began before today: from today on it costs `fromToday`, in yen with tax. */
  | {code: 'start-in-past'; line: number; start: string; today: string; fromToday: number}
  /** No day of the line lies in the fiscal year: it costs nothing here and belongs into another year's plan. */
  | {code: 'line-outside-fiscal-year'; line: number; start: string; end: string}
  /** Days outside the fiscal year are not charged: `start` and `end` are there when they are clipped. */
  | {code: 'dates-clipped'; line: number; start?: ClippedDate; end?: ClippedDate; daysLost: number}
  | StoragePitfall
  /** More units than one whole node has: they do not fit into one computer. */
  | ({code: 'more-than-one-node'; line: number; node: NodeCode; units: string} & InNodes);

export type PitfallCode = Pitfall['code'];

/** The indices of the lines that a pitfall is about; empty where it is about the whole plan. */
export function linesOf(pitfall: Pitfall): readonly number[] {
  if ('line' in pitfall) return [pitfall.line];
  return 'lines' in pitfall ? pitfall.lines : [];
}

/** What the plan itself does not know. */
export type Circumstances = {
  /** The day in Japan, `YYYY-MM-DD`. */
  today: string;
  /** Services that take no new users at present, according to the notices. */
  suspended: readonly ServiceCode[];
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
    ...[...saidAtLine].flatMap((code) => ofDates.filter((remark) => remark.code === code)),
    ...storagePitfalls(plan, estimate, tariff),
    ...largerThanNode(plan, tariff),
  ];
}

function withLineByLineTotal(note: Note, {lines}: FeeEstimate, tariff: Tariff): Pitfall {
  if (note.code !== 'general-storage-lines-overlap') return note;
  return {
    ...note,
    lineByLineTotal: totalWithTax(
      note.lines.flatMap((line) => lines[line] ?? []),
      tariff,
    ),
  };
}

/** What lines cost by themselves, in yen with tax. */
function totalWithTax(lines: readonly LineEstimate[], {taxedPer, taxPercent}: Tariff): number {
  const totals = perTerm((i) => {
    const sum = lines.reduce((all, {fees}) => all + fees[i], 0);
    return taxedPer === 'term' ? sum + Number(taxOn(BigInt(sum), taxPercent)) : sum;
  });
  return sumOfTerms(totals);
}

function suspendedServices({lines}: Plan, suspended: readonly ServiceCode[]): Pitfall[] {
  const hit = lines.flatMap(({service}, i) => (suspended.includes(service) ? [{service, i}] : []));
  if (hit.length === 0) return [];
  const services = [...new Set(hit.map(({service}) => service))];
  return [{code: 'service-suspended-for-new-users', lines: hit.map(({i}) => i), services}];
}

/**
 * Term 3 is fixed at the end of December: no change that alters the amount is accepted from 1 January on. After 31
 * March the whole year is over.
 */
function overOrClosed({fiscalYear}: Plan, lines: readonly LineEstimate[], today: string): Pitfall[] {
  const [, , {end: ended}] = termsOf(fiscalYear);
  if (today > ended) return [{code: 'year-over', ended}];
  const closedOn = lastDayForChanges(fiscalYear);
  const charged = lines.flatMap(({fees}, i) => (fees[2] > 0 ? [i] : []));
  return today > closedOn && charged.length > 0 ? [{code: 'term-3-closed', closedOn, lines: charged}] : [];
}

/** What is said beside a line about its dates. `today` is empty while it is unknown. */
export function remarksOf(line: PlanLine, estimate: LineEstimate, fiscalYear: number, tariff: Tariff, today: string) {
  const ofYear = overOrClosed({fiscalYear, lines: [line]}, [estimate], today);
  return [...ofYear, ...dateRemarks(line, 0, fiscalYear, tariff, today)];
}

/** What is said there, and not again beside the total. */
export const saidAtLine: ReadonlySet<PitfallCode> = new Set([
  'year-over',
  'term-3-closed',
  'period-over',
  'start-in-past',
  'line-outside-fiscal-year',
  'dates-clipped',
]);

/**
 * What is to know about the dates of a line: what lies outside the fiscal year, and what lies before today.
 * @param index the line's place in the plan @param today the day in Japan; empty while it is unknown
 */
function dateRemarks(
  line: PlanLine,
  index: number,
  fiscalYear: number,
  tariff: Tariff,
  today: string,
): Extract<Pitfall, {line: number}>[] {
  const terms = termsOf(fiscalYear);
  const {kind, ...dates} = clippingOf(line, terms);
  if (kind === 'outside' && 'end' in line) {
    return [{code: 'line-outside-fiscal-year', line: index, start: line.start, end: line.end}];
  }
  const clipped =
    kind === 'clipped' && 'daysLost' in dates ? [{code: 'dates-clipped' as const, line: index, ...dates}] : [];
  // Dates of one width compare as texts. Of a year that is over, that is said.
  if (today > terms[2].end) return clipped;
  const [start, end] = datesOf(line);
  if (end < today) return [...clipped, {code: 'period-over', line: index, end}];
  if (!('start' in line) || start >= today || terms[0].start >= today) return clipped;
  const costs = (from: string) => totalWithTax([estimateLine({...line, start: from}, terms, tariff)], tariff);
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
    return [{code: 'more-than-one-node', line: index, node: line.node, units: decimalText(units), ...found}];
  });
}

/** What a line would save with less storage. Quantities are TB (decimal text), money is whole yen, tax included. */
type Saving = {line: number; tb: string; reduceByTb: string; savesYen: number};

/** What is to know about the storage of a line: by the workbook's amounts, which take each line by itself. */
type StoragePitfall =
  /** Just above the free quantity the whole is charged: reduced to `freeTb`, the line costs nothing. */
  | ({code: 'storage-just-above-free'; freeTb: number} & Saving)
  /** A started step counts whole: `spareTb` more would cost nothing more; one step less saves `savesYen`. */
  | ({code: 'storage-step-started'; chargedTb: number; spareTb: string} & Saving);

/** The pitfalls of storage, by line. Lines that cost nothing have none. Takes the plan's own estimate. */
function storagePitfalls(plan: Plan, estimate: FeeEstimate, tariff: Tariff): StoragePitfall[] {
  const sums = termSums(estimate);
  return plan.lines.flatMap((line, i) => {
    const fees = estimate.lines[i]?.fees;
    return fees ? pitfallsOfLine(line, i, (less) => saving(fees, feesOf(less), sums)) : [];
  });

  function pitfallsOfLine(line: PlanLine, index: number, savedBy: (less: PlanLine) => number): StoragePitfall[] {
    const stored = storageOf(line, tariff);
    if (!stored) return [];
    const {quantity, basis} = stored;
    const steps = chargedSteps(basis, quantity);
    if (steps === 0n) return [];
    const step = BigInt(basis.stepTb) * ONE;
    const free = BigInt(basis.freeTb) * ONE;
    const lower = (steps - 1n) * step;
    const savesYen = savedBy(withStorage(line, lower));
    if (savesYen === 0) return [];
    const about = {line: index, tb: decimalText(quantity), reduceByTb: decimalText(quantity - lower), savesYen};
    // The cliff says it all: the step would only repeat what is saved.
    if (free > 0n && lower <= free) {
      return [{code: 'storage-just-above-free', freeTb: basis.freeTb, ...about}];
    }
    const spare = steps * step - quantity;
    const chargedTb = Number(steps) * basis.stepTb;
    return spare > 0n ? [{code: 'storage-step-started', chargedTb, spareTb: decimalText(spare), ...about}] : [];
  }

  function feesOf(line: PlanLine): LineEstimate['fees'] {
    return estimateLine(line, termsOf(plan.fiscalYear), tariff).fees;
  }

  /** With tax: where the sum of a term is taxed, the tax of the whole plan is computed again. */
  function saving(before: LineEstimate['fees'], after: LineEstimate['fees'], all: readonly bigint[]): number {
    return all.reduce((total, sum, i) => {
      const less = BigInt((before[i] ?? 0) - (after[i] ?? 0));
      const tax =
        tariff.taxedPer === 'term' ? taxOn(sum, tariff.taxPercent) - taxOn(sum - less, tariff.taxPercent) : 0n;
      return total + Number(less + tax);
    }, 0);
  }
}

function termSums({lines}: FeeEstimate): bigint[] {
  return ([0, 1, 2] as const).map((i) => lines.reduce((sum, {fees}) => sum + BigInt(fees[i]), 0n));
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

/** What those who decide or pay must know. How large a node is, and that a year is a leap year, stays on the page. */
const notesToTakeCodes = [
  'tariff-not-confirmed',
  'general-storage-lines-overlap',
  'ask-help-desk-first',
  'group-cloud-is-an-estimate',
  'service-suspended-for-new-users',
  'term-3-closed',
  'year-over',
  'period-over',
  'start-in-past',
  'line-outside-fiscal-year',
  'dates-clipped',
  'storage-just-above-free',
  'storage-step-started',
] as const satisfies readonly Pitfall['code'][];

type NoteToTakeCode = (typeof notesToTakeCodes)[number];

type NoteToTake = Extract<Pitfall, {code: NoteToTakeCode}>;

function isToTake(pitfall: Pitfall): pitfall is NoteToTake {
  return notesToTakeCodes.some((code) => code === pitfall.code);
}

// Before every term's end, and nothing suspended: no pitfall follows from it.
const unknown: Circumstances = {today: '', suspended: []};

/**
 * The notes to take on a plan that `readPlan` has accepted, with its estimate, in the order of `pitfallsOf`. Without
 * circumstances, those that the plan alone decides.
 */
export function notesToTake(
  plan: Plan,
  estimate: FeeEstimate,
  tariff: Tariff,
  circumstances: Circumstances = unknown,
): NoteToTake[] {
  return pitfallsOf(plan, estimate, tariff, circumstances).filter(isToTake);
}

/** The numbers of the lines that a note is about, 1 for the first; empty where it is about the whole plan. */
export function lineNumbers(note: NoteToTake): number[] {
  return linesOf(note).map((line) => line + 1);
}
