// Keeps plan A over a reload, in this tab's session storage alone: it is gone when the tab is closed, and it is never sent.

// What is kept is the share text (src/domain/fees/share.ts): it can be read, it says its version, and it holds no names.
const KEY = 'fee-estimator-plan-a';

/** Keeps the share text of a plan; without one, forgets it. A browser without storage keeps nothing, which is no error. */
export function keepPlanText(text: string | undefined): void {
  try {
    if (text === undefined) {
      sessionStorage.removeItem(KEY);
    } else {
      sessionStorage.setItem(KEY, text);
    }
  } catch {
    // Private windows of some browsers refuse storage.
  }
}

/** The share text that was kept, or nothing. */
export function keptPlanText(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}
