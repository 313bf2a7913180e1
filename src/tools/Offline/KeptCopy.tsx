// The place of the bar above a page that came from the kept copy. Online it is nothing, and the bar's code is not loaded.
import {lazy, type ReactNode, Suspense, useSyncExternalStore} from 'react';
import {keptAttributes} from '../../offline/contract';

const KeptCopyBar = lazy(() => import('./KeptCopyBar'));

const never = () => () => undefined;

/** Reads what the service worker wrote on `<html>`. */
export function KeptCopy(): ReactNode {
  const kept = useSyncExternalStore(
    never,
    () => document.documentElement.hasAttribute(keptAttributes.at),
    () => false,
  );
  return (
    kept && (
      <Suspense fallback={null}>
        <KeptCopyBar />
      </Suspense>
    )
  );
}
