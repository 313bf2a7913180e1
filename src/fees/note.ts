// Decides what a person must know beside the amounts of a plan.
import {isGroupCloud} from './code';
import type {Plan, PlanLine} from './plan';
import {type Pool, pooledStorage} from './pooled-storage';
import type {Tariff} from './tariff';
import {isConfirmed} from './tariff-in-force';
import type {PerTerm, Term} from './term';

/** A note. `lines` are indices of the plan's lines, ascending. */
export type Note =
  /** The centre has published no workbook with this tariff for this fiscal year: prices and rules may differ. */
  | {code: 'tariff-not-confirmed'; fiscalYear: number; tariff: string}
  /**
   * Lines of general-division storage overlap in time. The fees are the workbook's, line by line; `pooledTotal`
   * is what these lines would cost as one quantity, in yen with tax. The help desk decides.
   */
  | ({code: 'general-storage-lines-overlap'} & Pool)
  /** The workbook offers these nodes, but its change log drops them or bars them from the division. */
  | {code: 'ask-help-desk-first'; lines: number[]}
  /** The workbook cannot work out DDBJ Group Cloud: the help desk confirms the amounts. */
  | {code: 'group-cloud-is-an-estimate'; lines: number[]};

/** The notes on a plan: in the order of the type above, overlaps by their first line; each of the others once. */
export function notesOf(plan: Plan, tariff: Tariff, terms: PerTerm<Term>): Note[] {
  const {fiscalYear} = plan;
  const askFirst = indicesOf(
    plan,
    (line) => line.node !== undefined && tariff.prices.services[line.service].askHelpDeskFirst.includes(line.node),
  );
  const groupCloud = indicesOf(plan, ({service}) => isGroupCloud(service));
  const notes: Note[] = [];
  if (!isConfirmed(tariff, fiscalYear)) {
    notes.push({code: 'tariff-not-confirmed', fiscalYear, tariff: tariff.code});
  }
  for (const pool of pooledStorage(plan, tariff, terms)) {
    notes.push({code: 'general-storage-lines-overlap', ...pool});
  }
  if (askFirst.length > 0) notes.push({code: 'ask-help-desk-first', lines: askFirst});
  if (groupCloud.length > 0) notes.push({code: 'group-cloud-is-an-estimate', lines: groupCloud});
  return notes;
}

function indicesOf(plan: Plan, isWanted: (line: PlanLine) => boolean): number[] {
  return plan.lines.flatMap((line, i) => (isWanted(line) ? [i] : []));
}
