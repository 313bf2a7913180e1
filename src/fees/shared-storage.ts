// How the fee of storage that several groups share is divided, so that the parts add up; and the form for it.
// The groups’ names are only shown: no link, no storage and no plan ever has them.
import {dateProblem} from '../lib/civil-date';
import {chargedSteps} from './amount';
import {estimate, type FeeEstimate} from './estimate';
import {isFiscalYear} from './plan';
import type {PlanProblem, PlanProblemCode} from './plan-problem';
import {decimalText, type Millionths, millionths, sumOfQuantities, typedQuantity} from './quantity';
import type {Tariff} from './tariff';
import {tariffFor} from './tariff-in-force';
import {type PerTerm, perTerm, sumOfTerms, termsOf} from './term';

export type SharedStorage = {
  division: 'general' | 'personal';
  fiscalYear: number;
  /** First and last date, `YYYY-MM-DD`; left out: of the fiscal year. */
  start?: string;
  end?: string;
  quotas: readonly string[];
};

/** A group's part, in yen, tax included. */
type SharedPart = {tb: string; terms: PerTerm<number>; total: number};

/** The fee of the sum, and each group's part of it, in the order of the quotas. */
type SharedFee = {
  tb: string;
  /** The fee of the sum, by itself: as of a plan with this one line. */
  whole: FeeEstimate;
  parts: SharedPart[];
};

/** The parts; or what is wrong, at `quotas.0`, `start`, `end`, `fiscalYear`. */
type SharedFeeResult = {ok: true; result: SharedFee} | {ok: false; errors: PlanProblem[]};

/**
 * Divides the fee of shared storage: the sum of the quotas is charged. The tax-included amount of each term is divided
 * in proportion to them and cut to whole yen; the yen left over go to the largest quota, the first of equals.
 */
export function divideSharedStorage(input: SharedStorage, tariffs: readonly Tariff[]): SharedFeeResult {
  const {division, fiscalYear, quotas} = input;
  // For a year that is none, any dates do: the plan's reader refuses the year.
  const [first, , last] = termsOf(isFiscalYear(fiscalYear) ? fiscalYear : 2000);
  const {start = first.start, end = last.end} = input;
  const line = {service: `storage-${division}`, start, end, quantities: [...quotas]};
  const answer = estimate({fiscalYear, lines: [line]}, tariffs);
  if (!answer.ok) return {ok: false, errors: answer.errors.map(atOwnField)};
  const whole = answer.result;
  const weights = quotas.map(millionths);
  const byTerm = perTerm((i) => divided(BigInt(whole.termTotals[i]), weights));
  const parts = weights.map((weight, group): SharedPart => {
    const terms = perTerm((i) => Number(byTerm[i][group] ?? 0n));
    return {tb: decimalText(weight), terms, total: sumOfTerms(terms)};
  });
  return {ok: true, result: {tb: decimalText(sumOfQuantities(quotas)), whole, parts}};
}

/** Divides whole yen in proportion to weights, as above. Where all weights are 0, so is every part. */
export function divided(amount: bigint, weights: readonly Millionths[]): bigint[] {
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  if (sum === 0n) return weights.map(() => 0n);
  const parts = weights.map((weight) => (amount * weight) / sum);
  const left = parts.reduce((rest, part) => rest - part, amount);
  const largest = weights.reduce((best, weight, i) => (weight > (weights[best] ?? 0n) ? i : best), 0);
  return parts.map((part, i) => (i === largest ? part + left : part));
}

/** A problem of the one line for the storage, at the field of the input that it comes from. */
function atOwnField({path, code}: PlanProblem): PlanProblem {
  return {path: path.replace(/^lines\.0\./, '').replace(/^quantities/, 'quotas'), code};
}

export type GroupField = {id: number; name: string; quota: string};

/** The form. An empty start or end means that of the fiscal year. */
export type SharedForm = {
  division: SharedStorage['division'];
  fiscalYear: number;
  start: string;
  end: string;
  groups: GroupField[];
  nextId: number;
};

export type SharedAction =
  | {kind: 'division'; division: SharedForm['division']}
  | {kind: 'year'; fiscalYear: number}
  | {kind: 'period'; to: Partial<Pick<SharedForm, 'start' | 'end'>>}
  | {kind: 'change'; id: number; to: Partial<Omit<GroupField, 'id'>>}
  | {kind: 'remove'; id: number}
  | {kind: 'add'};

type SharedProblems = {
  fields: Partial<Record<'fiscalYear' | 'start' | 'end' | 'quotas', PlanProblemCode>>;
  groups: Map<number, PlanProblemCode>;
};

/** The result: `division` is missing while a field is wrong or no quota is filled in. */
export type SharedOutcome = {
  problems: SharedProblems;
  division?: {
    fee: SharedFee;
    /** The terabytes charged: the sum rounded up to the next step; 0 where the sum is free. */
    chargedTb: number;
    stepTb: number;
    freeTb: number;
    parts: Map<number, SharedPart>;
  };
};

/** Sharing takes two: no fewer groups can be in the form. */
export const FEWEST_GROUPS = 2;

export function emptySharedForm(fiscalYear: number): SharedForm {
  const groups = [1, 2].map((id) => ({id, name: '', quota: ''}));
  return {division: 'general', fiscalYear, start: '', end: '', groups, nextId: 3};
}

export function reduceSharedForm(form: SharedForm, action: SharedAction): SharedForm {
  switch (action.kind) {
    case 'division':
      return {...form, division: action.division};
    case 'year':
      return {...form, fiscalYear: action.fiscalYear, start: '', end: ''};
    case 'period':
      return {...form, ...action.to};
    case 'change':
      return {...form, groups: form.groups.map((group) => (group.id === action.id ? {...group, ...action.to} : group))};
    case 'remove':
      return form.groups.length <= FEWEST_GROUPS
        ? form
        : {...form, groups: form.groups.filter(({id}) => id !== action.id)};
    case 'add':
      return {...form, groups: [...form.groups, {id: form.nextId, name: '', quota: ''}], nextId: form.nextId + 1};
  }
}

/** Is the group to be counted? One without a quota is not wrong: it is not filled in yet. */
export function isFilledIn({quota}: GroupField): boolean {
  return quota.trim() !== '';
}

function outside(iso: string, fiscalYear: number): PlanProblemCode | undefined {
  const [first, , last] = termsOf(fiscalYear);
  const isOutside = dateProblem(iso) === undefined && (iso < first.start || iso > last.end);
  return isOutside ? 'date-outside-fiscal-year' : undefined;
}

function problemsOf(form: SharedForm, filled: readonly GroupField[], tariffs: readonly Tariff[]) {
  const {division, fiscalYear, start, end} = form;
  // Without any quota the other fields are judged all the same.
  const quotas = filled.length === 0 ? ['0'] : filled.map(({quota}) => typedQuantity(quota, 'TB'));
  const period = {...(start !== '' && {start}), ...(end !== '' && {end})};
  const answer = divideSharedStorage({division, fiscalYear, ...period, quotas}, tariffs);
  const problems: SharedProblems = {fields: {}, groups: new Map()};
  for (const {path, code} of answer.ok ? [] : answer.errors) {
    const [field = '', index] = path.split('.');
    const group = index === undefined ? undefined : filled[Number(index)];
    if (group) problems.groups.set(group.id, code);
    else problems.fields[field === 'start' || field === 'end' || field === 'quotas' ? field : 'fiscalYear'] = code;
  }
  for (const field of ['start', 'end'] as const) {
    const code = problems.fields[field] ?? outside(form[field], fiscalYear);
    if (code) problems.fields[field] = code;
  }
  return {answer, problems};
}

/** Computes the form. While anything is wrong nothing is divided: a part without one of the groups would mislead. */
export function computeShared(form: SharedForm, tariffs: readonly Tariff[]): SharedOutcome {
  const filled = form.groups.filter(isFilledIn);
  const {answer, problems} = problemsOf(form, filled, tariffs);
  const isWrong = Object.keys(problems.fields).length > 0 || problems.groups.size > 0;
  const basis = tariffFor(tariffs, form.fiscalYear)?.prices.items[`storage-${form.division}`]?.basis;
  if (!answer.ok || isWrong || filled.length === 0 || basis?.kind !== 'storage-steps') return {problems};
  const fee = answer.result;
  const chargedTb = Number(chargedSteps(basis, millionths(fee.tb))) * basis.stepTb;
  const parts = new Map(
    filled.flatMap(({id}, i) => {
      const part = fee.parts[i];
      return part ? [[id, part] as const] : [];
    }),
  );
  const {stepTb, freeTb} = basis;
  return {problems, division: {fee, chargedTb, stepTb, freeTb, parts}};
}

export type SharedRow = SharedPart & {of: number | 'whole'; name: string};

/** The rows of the groups that have a part, and one for the whole. @param labels `unnamed`: a group by its place */
export function sharedRows(
  groups: readonly GroupField[],
  {fee, parts}: NonNullable<SharedOutcome['division']>,
  labels: {unnamed: (number: number) => string; whole: string},
): SharedRow[] {
  const rows = groups.flatMap(({id, name}, i): SharedRow[] => {
    const part = parts.get(id);
    return part ? [{of: id, name: name.trim() || labels.unnamed(i + 1), ...part}] : [];
  });
  const {termTotals, total} = fee.whole;
  return [...rows, {of: 'whole', name: labels.whole, tb: fee.tb, terms: termTotals, total}];
}

/** The table as text for a spreadsheet: tabs between cells, amounts as plain digits. */
export function tableText(head: readonly string[], rows: readonly SharedRow[]): string {
  const lines = [head, ...rows.map(({name, tb, terms, total}) => [name, total, tb, ...terms])];
  return lines.map((cells) => cells.map((cell) => String(cell).replace(/\s+/g, ' ')).join('\t')).join('\n');
}
