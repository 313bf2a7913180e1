// The plan in the form: texts as entered, right or wrong, with an identity for each line. Pure.
import {type BillingServiceCode, isChargedOnce, type NodeCode, storageServices, usesNodes} from '../code';
import type {Plan, PlanLine} from '../plan';
import {typedQuantity} from '../quantity';
import {fiscalYearOf, termsOf} from '../term';

/** A line of the form. Fields that its service does not have are there and unused. */
export type DraftLine = {
  id: number;
  service: BillingServiceCode;
  node: NodeCode;
  /** Of work that is charged once, its one date. */
  start: string;
  end: string;
  /** Terabytes, units, projects, person-months or times, as the service counts; of several accounts: `20 + 11`. */
  quantity: string;
  /** Storage of a DDBJ Group Cloud project. */
  storageTb: string;
};

/** The form. */
export type Draft = {
  fiscalYear: number;
  /** The code of the tariff, where a link or a file named one; else that of the fiscal year holds. */
  rules?: string;
  lines: DraftLine[];
  nextId: number;
};

/** What a person does to the form. */
export type DraftAction =
  /** `today`: the day in Japan, from which on a new line runs where it lies in the fiscal year. */
  | {kind: 'new'; service: BillingServiceCode; node: NodeCode; today?: string | undefined}
  | {kind: 'change'; id: number; to: Partial<Omit<DraftLine, 'id'>>}
  | {kind: 'copy' | 'remove'; id: number}
  /** `today`: what starts today starts on 1 April of the other year. */
  | {kind: 'year'; fiscalYear: number; today?: string | undefined}
  | {kind: 'replace'; draft: Draft}
  /** How the form begins: nothing before it can be undone, but for a plan that gave way to a link's. */
  | {kind: 'begin'; draft: Draft; before?: Draft}
  | {kind: 'undo'};

/** The form with what it was before, the newest last. */
type DraftHistory = {
  draft: Draft;
  past: Draft[];
  /** The field that was typed in last: going on in it is one step, so that undo does not go letter by letter. */
  typedIn?: string;
};

const MOST_PAST = 100;

/** An empty form. */
export function emptyDraft(fiscalYear: number): Draft {
  return {fiscalYear, lines: [], nextId: 1};
}

export type Period = {start: string; end: string};

/** The periods to choose from in a fiscal year: from today on, while it lasts, and the whole year. */
export function periodsOf(fiscalYear: number, today: string | undefined): {today?: Period; year: Period} {
  const [{start}, , {end}] = termsOf(fiscalYear);
  const isNow = today !== undefined && today > start && fiscalYearOf(today) === fiscalYear;
  return {...(isNow && {today: {start: today, end}}), year: {start, end}};
}

/** Does the field count terabytes? */
export function unitOf(service: BillingServiceCode, field: 'quantity' | 'storageTb'): 'TB' | undefined {
  return field === 'storageTb' || storageServices.some((code) => code === service) ? 'TB' : undefined;
}

/** A line to the end of the fiscal year: of one unit, project or time; terabytes and person-months are left empty. */
function blankLine(
  id: number,
  service: BillingServiceCode,
  node: NodeCode,
  fiscalYear: number,
  today?: string,
): DraftLine {
  const periods = periodsOf(fiscalYear, today);
  const period = periods.today ?? periods.year;
  const isOne = usesNodes(service) || service === 'group-cloud' || service === 'group-cloud-transport';
  return {
    id,
    service,
    node,
    ...period,
    quantity: isOne ? '1' : '',
    storageTb: '',
  };
}

function draftLine(line: PlanLine, id: number, fiscalYear: number): DraftLine {
  const blank = blankLine(id, line.service, 'cpu-1', fiscalYear);
  if ('quantities' in line) {
    const {start, end, quantities, node = blank.node} = line;
    return {...blank, start, end, quantity: quantities.join(' + '), node};
  }
  if (line.service === 'group-cloud') {
    return {...blank, start: line.start, end: line.end, quantity: line.projects, storageTb: line.storageTb};
  }
  return {...blank, start: line.date, quantity: 'times' in line ? line.times : line.personMonths};
}

/** A form that holds a plan. */
export function draftOf(plan: Plan): Draft {
  return {
    fiscalYear: plan.fiscalYear,
    ...(plan.rules !== undefined && {rules: plan.rules}),
    lines: plan.lines.map((line, index) => draftLine(line, index + 1, plan.fiscalYear)),
    nextId: plan.lines.length + 1,
  };
}

/** The line as a plan writes it; it may still be wrong. */
export function planLineOf(line: DraftLine): Record<string, unknown> {
  const {service, node, start, end} = line;
  const quantity = typedQuantity(line.quantity);
  const storageTb = typedQuantity(line.storageTb, 'TB');
  if (service === 'group-cloud') {
    return {service, start, end, projects: quantity, storageTb};
  }
  if (service === 'group-cloud-transport') {
    return {service, date: start, times: quantity};
  }
  if (isChargedOnce(service)) {
    return {service, date: start, personMonths: quantity};
  }
  return {service, ...(usesNodes(service) && {node}), start, end, quantities: quantitiesOf(line)};
}

/** The quantities of a line, one for each account. */
export function quantitiesOf({service, quantity}: DraftLine): string[] {
  return quantity.split(/[+＋]/).map((text) => typedQuantity(text, unitOf(service, 'quantity')));
}

/** The field of the form that holds a field of the plan. */
export const fieldOf: Readonly<Record<string, 'quantity' | 'storageTb' | 'start' | 'end'>> = {
  quantities: 'quantity',
  projects: 'quantity',
  personMonths: 'quantity',
  times: 'quantity',
  storageTb: 'storageTb',
  start: 'start',
  end: 'end',
  date: 'start',
};

/** The text in the form that a problem is about; undefined where it is about a choice. */
export function textAt(line: DraftLine, {field, at}: {field: string; at: number}): string | undefined {
  const name = fieldOf[field];
  return field === 'quantities' ? quantitiesOf(line)[at] : name && line[name];
}

function inYear(iso: string, from: number, to: number): string {
  const years = Number(iso.slice(0, 4)) - from;
  return /^\d{4}-/.test(iso) && (years === 0 || years === 1) ? `${to + years}${iso.slice(4)}` : iso;
}

function changed(draft: Draft, action: Exclude<DraftAction, {kind: 'undo' | 'begin'}>): Draft {
  switch (action.kind) {
    case 'new':
      return {
        ...draft,
        lines: [...draft.lines, blankLine(draft.nextId, action.service, action.node, draft.fiscalYear, action.today)],
        nextId: draft.nextId + 1,
      };
    case 'change':
      return {...draft, lines: draft.lines.map((line) => (line.id === action.id ? {...line, ...action.to} : line))};
    case 'copy':
      return {
        ...draft,
        lines: draft.lines.flatMap((line) => (line.id === action.id ? [line, {...line, id: draft.nextId}] : [line])),
        nextId: draft.nextId + 1,
      };
    case 'remove':
      return {...draft, lines: draft.lines.filter((line) => line.id !== action.id)};
    case 'year':
      return {
        fiscalYear: action.fiscalYear,
        nextId: draft.nextId,
        lines: draft.lines.map((line) => ({
          ...line,
          start:
            line.start === periodsOf(draft.fiscalYear, action.today).today?.start
              ? termsOf(action.fiscalYear)[0].start
              : inYear(line.start, draft.fiscalYear, action.fiscalYear),
          end: inYear(line.end, draft.fiscalYear, action.fiscalYear),
        })),
      };
    case 'replace':
      return action.draft;
  }
}

/** The reducer of the form; every action but its beginning can be undone. */
export function reduceDraft(history: DraftHistory, action: DraftAction): DraftHistory {
  const {draft, past, typedIn} = history;
  if (action.kind === 'undo') {
    const before = past.at(-1);
    return before ? {draft: before, past: past.slice(0, -1)} : history;
  }
  if (action.kind === 'begin') {
    return {draft: action.draft, past: action.before ? [action.before] : []};
  }
  const now = changed(draft, action);
  if (action.kind !== 'change') {
    return {draft: now, past: [...past, draft].slice(-MOST_PAST)};
  }
  const field = `${action.id} ${Object.keys(action.to).join(' ')}`;
  return {draft: now, past: field === typedIn ? past : [...past, draft].slice(-MOST_PAST), typedIn: field};
}
