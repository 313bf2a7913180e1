// Bundles the service worker with the list of files that it keeps.
import type {BuiltSite} from './built-site';

/** Bundles the service worker with the list of files that it keeps. */
export async function writeServiceWorker(_site: BuiltSite): Promise<void> {}
