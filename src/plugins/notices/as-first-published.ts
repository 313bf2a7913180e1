// For tests that hold the states of this site's notices: staff go on ending, extending and postponing them, and a test of the day on which
// this was written must not stand in their way. Their commands raise `revision`; what carries it is judged by the rules alone.
import type {CheckedNotice} from '../../domain/notices/check';

/** The slugs of the notices that staff have changed since. */
export function changedSince(notices: readonly CheckedNotice[]): ReadonlySet<string> {
  return new Set(notices.filter(({revision}) => revision !== undefined).map(({slug}) => slug));
}

/** The rows of a table, by slug, without the notices that staff have changed; says which it left out. */
export function unchangedRows<Row extends readonly [string, ...unknown[]]>(
  rows: readonly Row[],
  notices: readonly CheckedNotice[],
): Row[] {
  const changed = changedSince(notices);
  const left = rows.filter(([slug]) => !changed.has(slug));
  if (left.length < rows.length) {
    console.info(`Left out, because staff have changed them since: ${[...changed].join(', ')}`);
  }
  return left;
}
