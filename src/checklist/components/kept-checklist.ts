// Keeps a checklist on this computer, only where the reader asks for it: the answers and the ticked steps, nothing that was typed.

const KEY = 'application-checklist';

/** What is kept: the query of the answers (src/checklist/address.ts), and the names of the ticked steps. */
export type KeptChecklist = {answers: string; done: string[]};

function isKept(value: unknown): value is KeptChecklist {
  const {answers, done} = (value ?? {}) as Partial<KeptChecklist>;
  return typeof answers === 'string' && Array.isArray(done) && done.every((id) => typeof id === 'string');
}

/** What was kept, or nothing: also where it is not of this form, or where the browser refuses storage. */
export function keptChecklist(): KeptChecklist | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isKept(value) ? {answers: value.answers, done: value.done} : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a checklist. @returns false where the browser refuses storage */
export function keepChecklist(kept: KeptChecklist): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Removes what was kept. */
export function forgetChecklist(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept where storage is refused.
  }
}
