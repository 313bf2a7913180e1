// Decides the number by which calendars know the newer of two versions of a notice (SEQUENCE, RFC 5545 section 3.8.7.4).
import type {Notice} from './schema';

/** What settles a notice, or moves its end: the changes that staff make most often, each by one field. */
const settling = ['state', 'endedAt', 'replacedBy', 'originalEnd'] as const;

type Changing = Partial<Pick<Notice, 'revision' | (typeof settling)[number]>>;

/**
 * The notice's SEQUENCE, from 0: its `revision`, and one for each settling field that is set.
 * Staff's command raises `revision` with each change. But a file can be changed by hand as well, and then only the one
 * field that matters: a calendar drops a version whose number has not grown, so each such field counts by itself.
 */
export function sequenceOf(notice: Changing): number {
  return (notice.revision ?? 0) + settling.filter((field) => notice[field] !== undefined).length;
}

/**
 * The `revision` to write with a change: one more than before, or as much more as the number in calendars needs to
 * grow when settling fields were taken away (a postponed notice that has dates again).
 * @param before the notice as it was published
 * @param after the notice with its changes; its own `revision` does not count
 */
export function revisionAfter(before: Changing, after: Changing): number {
  const counted = sequenceOf({...after, revision: 0});
  return Math.max((before.revision ?? 0) + 1, sequenceOf(before) + 1 - counted);
}
