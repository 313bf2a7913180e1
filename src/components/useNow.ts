// The reader's clock for components: unknown while the page is built and hydrated, so that the built page and the first drawing agree.
import {useSyncExternalStore} from 'react';

const MINUTE = 60_000;

let now = Date.now();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  now = Date.now();
  for (const listener of listeners) {
    listener();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === undefined) {
    tick();
    timer = setInterval(tick, MINUTE);
    // A computer that slept did not tick.
    document.addEventListener('visibilitychange', tick);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
      document.removeEventListener('visibilitychange', tick);
    }
  };
}

/**
 * The present time in milliseconds since 1970, renewed every minute. Undefined while the page is built and until it has been
 * hydrated; a page that the reader comes to by a link inside the site has it from its first drawing on.
 */
export function useNow(): number | undefined {
  return useSyncExternalStore<number | undefined>(
    subscribe,
    () => now,
    () => undefined,
  );
}
