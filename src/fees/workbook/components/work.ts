// Fills in or reads a usage plan workbook and reports what happened. Runs in a worker.
import type {Plan} from '../../plan';
import {tariffs} from '../../prices';
import type {Tariff} from '../../tariff';
import {editions} from '../editions';
import {type FillNote, fillWorkbook} from '../fill';
import {type FillProblem, orProblem} from '../problem';
import {type ReadResult, readWorkbook} from '../read';
import {openUsagePlan} from '../recognise';
import {valueAt} from '../sheet';

/** What to do with a file. */
export type Job = {task: 'fill'; plan: Plan; withoutGroupCloud: boolean} | {task: 'read'};

/** The filled file, and what it holds; or why nothing was written. */
export type FillReply =
  | {
      ok: true;
      bytes: Uint8Array;
      /** How many lines were written. */
      lines: number;
      /** Yen, tax included: what the file's cell of the total shows. */
      total: number;
      notes: FillNote[];
    }
  | {ok: false; problems: FillProblem[]};

export type Replies = {fill: FillReply; read: ReadResult};

export type WorkbookRequest = {id: number; bytes: Uint8Array; job: Job};

export type WorkbookAnswer<T extends keyof Replies = keyof Replies> = {id: number; reply: Replies[T]};

/** Never throws. */
export function answerTo(
  {id, bytes, job}: WorkbookRequest,
  lists: readonly Tariff[] = tariffs,
  layouts = editions,
): WorkbookAnswer {
  const reply =
    job.task === 'fill'
      ? filled(bytes, job.plan, job.withoutGroupCloud, lists, layouts)
      : readWorkbook(bytes, lists, layouts);
  return {id, reply};
}

function filled(
  bytes: Uint8Array,
  plan: Plan,
  withoutGroupCloud: boolean,
  lists: readonly Tariff[],
  layouts: typeof editions,
): FillReply {
  const filling = fillWorkbook(bytes, plan, lists, layouts, {withoutGroupCloud});
  if (!filling.ok) return filling;
  // The total is taken from the file that is offered, not from the plan: it is what a person will see in it.
  const total = orProblem(() => {
    const {layout, sheet} = openUsagePlan(filling.bytes, lists, layouts);
    return Number(valueAt(sheet, layout.total.cell).text);
  });
  if (!total.ok) {
    return {ok: false, problems: [total.problem]};
  }
  const leftOut = filling.notes.flatMap((note) => (note.code === 'group-cloud-left-out' ? note.lines : []));
  return {...filling, lines: plan.lines.length - leftOut.length, total: total.value};
}
