// Parts of a page whose code loads when they are first shown. Not React.lazy: it caches a failed load.
import Translate from '@docusaurus/Translate';
import {type ComponentType, type ReactNode, useEffect, useState} from 'react';
import {Button} from './Button';

type Module<P> = {default: ComponentType<P>};

/**
 * @param load imports the module whose default export is the part
 * @param loading what is shown until it is there
 * @returns the part; `preload` starts the loading before it is shown. A load that fails is reported in its place, with a
 *   button that tries again; nothing around it is lost.
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
  function LazyPart(props: P): ReactNode {
    const [Part, setPart] = useState(() => loaded);
    const [attempt, setAttempt] = useState(0);
    const [failed, setFailed] = useState(-1);
    useEffect(() => {
      let isShown = true;
      fetchPart().then(
        (part) => isShown && setPart(() => part),
        () => isShown && setFailed(attempt),
      );
      return () => {
        isShown = false;
      };
    }, [attempt]);
    if (Part) {
      return <Part {...props} />;
    }
    return failed === attempt ? <LoadFailed onRetry={() => setAttempt(attempt + 1)} /> : loading;
  }
  // What fails here is reported when the part is shown.
  return Object.assign(LazyPart, {preload: () => void fetchPart().catch(() => {})});
}

function Loading(): ReactNode {
  return (
    <p role="status">
      <Translate id="lazyPart.loading">読み込んでいます…</Translate>
    </p>
  );
}

function LoadFailed({onRetry}: {onRetry: () => void}): ReactNode {
  return (
    <div role="alert">
      <p>
        <Translate id="lazyPart.failed">
          この部分を読み込めませんでした。ネットワークの接続を確かめて、もう一度試してください。入力した内容は残っています。
        </Translate>
      </p>
      <p>
        <Button onClick={onRetry}>
          <Translate id="lazyPart.retry">もう一度読み込む</Translate>
        </Button>{' '}
        <Translate id="lazyPart.reload">
          それでも表示されないときは、サイトが更新された可能性があります。ページを再読み込みしてください。
        </Translate>
      </p>
    </div>
  );
}
