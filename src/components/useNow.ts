// The user's clock for components; unknown until hydration, so that it agrees with the built page.
import {startTransition, useEffect, useState} from 'react';
import {dateInJapan} from '../lib/civil-date';

const MINUTE = 60_000;

/** Undefined until the first effect runs: what React hydrates must be what was built. */
let now: number | undefined;
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
    // A sleeping computer does not tick.
    document.addEventListener('visibilitychange', tick);
  } else {
    listener();
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
 * Milliseconds since 1970, renewed every minute. Undefined in the build and until hydration; on pages reached by a link
 * inside the site it is defined from the first render. Updated in a transition: `useSyncExternalStore` would render
 * again synchronously, in one long task with the hydration (docs/_decisions/0017).
 */
export function useNow(): number | undefined {
  const [time, setTime] = useState(now);
  useEffect(() => subscribe(() => startTransition(() => setTime(now))), []);
  return time;
}

/** The day in Japan, `YYYY-MM-DD`; undefined as `useNow`. */
export function useToday(): string | undefined {
  const time = useNow();
  return time === undefined ? undefined : dateInJapan(time);
}
