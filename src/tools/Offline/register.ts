// Starts the service worker once a page has loaded and the browser is idle, and then tells it after each page what to keep.
// Nothing is kept ahead for readers who ask to save data.
import {type KeepMessage, WORKER_ADDRESS} from '../../offline/contract';

const inUse =
  process.env.NODE_ENV === 'production' && typeof window !== 'undefined' && 'serviceWorker' in navigator;

let worker: Promise<ServiceWorkerRegistration> | undefined;

async function tell(page: string): Promise<void> {
  const {connection} = navigator as {connection?: {saveData?: boolean}};
  // A worker that could not be had leaves the site as it is without one.
  worker ??= navigator.serviceWorker.register(WORKER_ADDRESS).then(() => {
    // The worker of a new release takes over after the one before it was told.
    navigator.serviceWorker.addEventListener('controllerchange', () => tellLater());
    return navigator.serviceWorker.ready;
  });
  const {active} = await worker;
  if (active && !connection?.saveData) {
    const files = performance.getEntriesByType('resource').map(({name}) => name);
    active.postMessage({page, files} satisfies KeepMessage);
  }
}

function whenIdle(task: () => void): void {
  // Safari has no requestIdleCallback.
  const later = () => (window.requestIdleCallback ?? setTimeout)(task);
  if (document.readyState === 'complete') {
    later();
  } else {
    addEventListener('load', later, {once: true});
  }
}

function tellLater(page = window.location.pathname): void {
  whenIdle(() => void tell(page).catch(() => undefined));
}

/** Called by Docusaurus for the first page and after each change of the page (https://docusaurus.io/docs/advanced/client#onRouteDidUpdate). */
export function onRouteDidUpdate({
  location,
  previousLocation,
}: {
  location: {pathname: string};
  previousLocation: {pathname: string} | null;
}): void {
  if (inUse && location.pathname !== previousLocation?.pathname) {
    tellLater(location.pathname);
  }
}
