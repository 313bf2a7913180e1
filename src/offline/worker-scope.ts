// The part of a service worker's global scope that this worker uses. TypeScript's library for it cannot stand beside that of pages.

/** https://w3c.github.io/ServiceWorker/#extendableevent-interface */
type LongEvent = Event & {waitUntil: (work: Promise<unknown>) => void};

type Events = {install: LongEvent; activate: LongEvent; message: LongEvent & {data: unknown}};

/** https://w3c.github.io/ServiceWorker/#serviceworkerglobalscope-interface */
export type WorkerScope = {
  addEventListener: <Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void) => void;
  skipWaiting: () => Promise<void>;
  clients: {claim: () => Promise<void>};
  registration: {
    unregister: () => Promise<boolean>;
    navigationPreload?: {enable: () => Promise<void>};
  };
};

/** The scope that the worker runs in. */
export const scope = globalThis as unknown as WorkerScope;
