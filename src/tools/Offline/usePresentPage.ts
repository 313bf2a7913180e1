// Whether the network is back, and whether the page there is the one that is shown.
import {useEffect, useState} from 'react';
import {keptAttributes, textHash} from '../../offline/contract';

const AGAIN_AFTER_MS = 30_000;

/** `unknown`: no network yet. `same`: what is shown is the present page. `other`: the server has another one. */
export type PresentPage = 'unknown' | 'same' | 'other';

let found: PresentPage = 'unknown';

/** After a link inside the site the document is still the one that was kept: its own address is compared. */
function documentPath(): string {
  const [document] = performance.getEntriesByType('navigation');
  return new URL(document?.name ?? window.location.href).pathname;
}

async function compare(path: string): Promise<PresentPage> {
  try {
    const response = await fetch(path, {cache: 'no-store'});
    if (response.status >= 500) {
      return 'unknown';
    }
    const shown = document.documentElement.getAttribute(keptAttributes.hash);
    return textHash(await response.text()) === shown ? 'same' : 'other';
  } catch {
    return 'unknown';
  }
}

/** Asks the server at once, when the browser says that it is online, when the reader comes back to the page, and every 30 seconds. */
export function usePresentPage(): PresentPage {
  const [present, setPresent] = useState(found);
  useEffect(() => {
    if (present !== 'unknown') {
      return;
    }
    const ask = () => {
      if (document.visibilityState === 'visible') {
        void compare(documentPath()).then((answer) => {
          found = answer;
          setPresent(answer);
        });
      }
    };
    ask();
    const timer = setInterval(ask, AGAIN_AFTER_MS);
    window.addEventListener('online', ask);
    document.addEventListener('visibilitychange', ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', ask);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [present]);
  return present;
}
