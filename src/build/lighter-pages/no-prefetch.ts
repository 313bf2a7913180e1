// Stands in for the framework's fetching ahead of pages whose links are merely on the screen: it sent 200 kB to who read one page.

/** Fetches nothing. */
export default function prefetch(): Promise<void> {
  return Promise.resolve();
}
