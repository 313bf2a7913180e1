// Parts of a page whose code loads when they are first shown. Not React.lazy: it caches a failed load.
import {type ComponentType, type ReactNode, useEffect, useState} from 'react';
import {Button} from './Button';
import {messages} from './messages';
import {useLocalized} from './useLocalized';

type Module<P> = {default: ComponentType<P>};

/**
 * @param load imports the module whose default export is the part
 * @returns the part; `preload` starts loading before it is shown. A failed load is reported in its place, with a button
 *   that tries again; nothing around it is lost.
 */
export function lazyPart<P extends object>(
  load: () => Promise<Module<P>>,
  loading: ReactNode = <Loading />,
): ComponentType<P> & {preload: () => void} {
  let loaded: ComponentType<P> | undefined;
  const fetchPart = async (): Promise<ComponentType<P>> => {
    loaded ??= (await load()).default;
    return loaded;
  };
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each part, by its module
  function LazyPart(props: P) {
    const [Part, setPart] = useState(() => loaded);
    const [attempt, setAttempt] = useState(0);
    const [failed, setFailed] = useState(-1);
    useEffect(() => {
      fetchPart().then(
        (part) => setPart(() => part),
        () => setFailed(attempt),
      );
    }, [attempt]);
    if (Part) return <Part {...props} />;
    return failed === attempt ? <LoadFailed onRetry={() => setAttempt(attempt + 1)} /> : loading;
  }
  // A failure is reported when the part is shown.
  return Object.assign(LazyPart, {preload: () => void fetchPart().catch(() => {})});
}

function Loading() {
  const t = useLocalized();
  return <p role="status">{t(messages.loading)}</p>;
}

function LoadFailed({onRetry}: {onRetry: () => void}) {
  const t = useLocalized();
  return (
    <div role="alert">
      <p>{t(messages.failed)}</p>
      <p>
        <Button onClick={onRetry}>{t(messages.retry)}</Button> {t(messages.reload)}
      </p>
    </div>
  );
}
