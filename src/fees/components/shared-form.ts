// The form for storage that groups share: what was typed, what it comes to, and the table as text to copy. Pure.
// The groups' names are for the reader's eye alone: no link, no storage and no plan ever holds them.
import {dateProblem} from '../../lib/civil-date';
import {chargedSteps} from '../amount';
import type {PlanProblemCode} from '../plan-problem';
import {millionths} from '../quantity';
import {divideSharedStorage, type SharedFee, type SharedPart, type SharedStorage} from '../shared-storage';
import type {Tariff} from '../tariff';
import {tariffFor} from '../tariff-in-force';
import {termsOf} from '../term';

/** A group as it stands in the form. */
export type GroupField = {id: number; name: string; quota: string};

/** The form. An empty start or end stands for that of the fiscal year. */
export type SharedForm = {
  division: SharedStorage['division'];
  fiscalYear: number;
  start: string;
  end: string;
  groups: GroupField[];
  nextId: number;
};

/** What a person does to the form. */
export type SharedAction =
  | {kind: 'division'; division: SharedForm['division']}
  | {kind: 'year'; fiscalYear: number}
  | {kind: 'period'; to: Partial<Pick<SharedForm, 'start' | 'end'>>}
  | {kind: 'change'; id: number; to: Partial<Omit<GroupField, 'id'>>}
  | {kind: 'remove'; id: number}
  | {kind: 'add'};

/** What is wrong: with a field of the form, with the sum of the quotas, with a group's quota. */
type SharedProblems = {
  fields: Partial<Record<'fiscalYear' | 'start' | 'end' | 'quotas', PlanProblemCode>>;
  groups: Map<number, PlanProblemCode>;
};

/** What the form comes to. `division` is missing while a field is wrong or no quota is filled in. */
export type SharedOutcome = {
  problems: SharedProblems;
  division?: {
    fee: SharedFee;
    /** The terabytes charged: the sum rounded up to the next step; 0 where the sum is free. */
    chargedTb: number;
    stepTb: number;
    /** The division's free quantity in TB; 0 where it has none. */
    freeTb: number;
    parts: Map<number, SharedPart>;
  };
};

/** Sharing takes two: no fewer groups can stand in the form. */
export const FEWEST_GROUPS = 2;

/** An empty form with two groups. */
export function emptySharedForm(fiscalYear: number): SharedForm {
  const groups = [1, 2].map((id) => ({id, name: '', quota: ''}));
  return {division: 'general', fiscalYear, start: '', end: '', groups, nextId: 3};
}

/** The same day in another fiscal year; the last day of February where that year has no 29th. */
function moved(iso: string, years: number): string {
  if (dateProblem(iso) !== undefined) return iso;
  const there = `${Number(iso.slice(0, 4)) + years}${iso.slice(4)}`;
  return dateProblem(there) === undefined ? there : there.replace(/29$/, '28');
}

/** The reducer of the form. */
export function reduceSharedForm(form: SharedForm, action: SharedAction): SharedForm {
  switch (action.kind) {
    case 'division':
      return {...form, division: action.division};
    case 'year': {
      const years = action.fiscalYear - form.fiscalYear;
      return {
        ...form,
        fiscalYear: action.fiscalYear,
        start: moved(form.start, years),
        end: moved(form.end, years),
      };
    }
    case 'period':
      return {...form, ...action.to};
    case 'change':
      return {
        ...form,
        groups: form.groups.map((group) => (group.id === action.id ? {...group, ...action.to} : group)),
      };
    case 'remove':
      return form.groups.length <= FEWEST_GROUPS
        ? form
        : {...form, groups: form.groups.filter(({id}) => id !== action.id)};
    case 'add':
      return {
        ...form,
        groups: [...form.groups, {id: form.nextId, name: '', quota: ''}],
        nextId: form.nextId + 1,
      };
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
  const quotas = filled.length === 0 ? ['0'] : filled.map(({quota}) => quota.trim());
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

/** Works out the form. While anything is wrong nothing is divided: a part without one of the groups would mislead. */
export function workOutShared(form: SharedForm, tariffs: readonly Tariff[]): SharedOutcome {
  const filled = form.groups.filter(isFilledIn);
  const {answer, problems} = problemsOf(form, filled, tariffs);
  const isWrong = Object.keys(problems.fields).length > 0 || problems.groups.size > 0;
  const basis = tariffFor(tariffs, form.fiscalYear)?.prices.items[`storage-${form.division}`].basis;
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

/** The names of the groups as the table shows them; `unnamed` gives that of the group at a position, from 1. */
export function groupNames(groups: readonly GroupField[], unnamed: (number: number) => string): string[] {
  return groups.map(({name}, i) => name.trim() || unnamed(i + 1));
}

/** A row of the table: of a group, by its identity, or of the whole. */
export type SharedRow = SharedPart & {of: number | 'whole'; name: string};

/** The rows of the groups that have a part, and a last one for the whole, to which they add up. */
export function sharedRows(
  groups: readonly GroupField[],
  {fee, parts}: NonNullable<SharedOutcome['division']>,
  words: {unnamed: (number: number) => string; whole: string},
): SharedRow[] {
  const names = groupNames(groups, words.unnamed);
  const rows = groups.flatMap(({id}, i): SharedRow[] => {
    const part = parts.get(id);
    return part ? [{of: id, name: names[i] ?? '', ...part}] : [];
  });
  const {termTotals, total} = fee.whole;
  return [...rows, {of: 'whole', name: words.whole, tb: fee.tb, terms: termTotals, total}];
}

/** The table as text for a spreadsheet: tabs between cells, amounts as plain digits. */
export function tableText(head: readonly string[], rows: readonly SharedRow[]): string {
  const lines = [head, ...rows.map(({name, tb, terms, total}) => [name, total, tb, ...terms])];
  return lines.map((cells) => cells.map((cell) => String(cell).replace(/\s+/g, ' ')).join('\t')).join('\n');
}
