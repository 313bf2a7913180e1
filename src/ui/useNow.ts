// The reader's clock for components: nothing that depends on the time is drawn until the page runs in a browser.
import {useEffect, useState} from 'react';

const MINUTE = 60_000;

/**
 * The present time in milliseconds since 1970, renewed every minute; undefined while the page is built and until it has been
 * hydrated, so that the built page and the first drawing in the browser are the same.
 */
export function useNow(): number | undefined {
  const [now, setNow] = useState<number>();
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
