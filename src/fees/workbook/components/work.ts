// Fills in or reads a usage plan workbook and reports what happened. Runs in a worker.
import type {Plan} from '../../plan';
import {tariffs} from '../../prices';
import type {Tariff} from '../../tariff';
import {editions} from '../editions';
import {type FillResult, fillWorkbook} from '../fill';
import type {Details} from '../layout';
import {type ReadResult, readWorkbook} from '../read';

/** What to do with a file. */
export type Job = {task: 'fill'; plan: Plan; details: Details} | {task: 'read'};
export type Replies = {fill: FillResult; read: ReadResult};
export type WorkbookRequest = {bytes: Uint8Array; job: Job};

/** Never throws. */
export function answerTo(
  {bytes, job}: WorkbookRequest,
  lists: readonly Tariff[] = tariffs,
  layouts = editions,
): FillResult | ReadResult {
  return job.task === 'fill'
    ? fillWorkbook(bytes, job.plan, lists, layouts, job.details)
    : readWorkbook(bytes, lists, layouts);
}
