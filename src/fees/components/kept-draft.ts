// Keeps the form over a reload, in this tab's session storage alone: it is gone when the tab is closed, and it is never sent.
import {nodeCodes, serviceCodes} from '../code';
import type {Draft} from './draft';

const KEY = 'fee-estimator';

function isDraft(value: unknown): value is Draft {
  const {fiscalYear, rules, lines, nextId} = (value ?? {}) as Partial<Draft>;
  return (
    Number.isInteger(fiscalYear) &&
    (rules === undefined || typeof rules === 'string') &&
    Number.isInteger(nextId) &&
    Array.isArray(lines) &&
    lines.every(
      ({id, service, node, start, end, date, quantity, others, storageTb}) =>
        Number.isInteger(id) &&
        serviceCodes.includes(service) &&
        nodeCodes.includes(node) &&
        [start, end, date, quantity, storageTb].every((text) => typeof text === 'string') &&
        Array.isArray(others) &&
        others.every((text) => typeof text === 'string'),
    )
  );
}

/** Keeps the form, and says whether it could. A browser without storage keeps nothing, which is no error. */
export function keepDraft(draft: Draft): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    // Private windows of some browsers refuse storage.
    return false;
  }
}

/** The form that was kept, or nothing: also where what is kept is not a form of this version. */
export function keptDraft(): Draft | undefined {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isDraft(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
