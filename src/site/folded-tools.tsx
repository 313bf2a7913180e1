// The tools as other pages embed them: folded, their code loaded when they are opened.
import {type ComponentType, useState} from 'react';
import {lazyPart} from '../components/lazyPart';
import {NoScript} from '../components/NoScript';
import {useLocalized} from '../components/useLocalized';
import {messages} from './messages';

export const FoldedKeyCheck = folded(
  'foldedKeyCheck',
  async () => (await import('../ssh-key/components/SshKeyChecker')).SshKeyChecker,
);
export const FoldedEstimator = folded(
  'foldedEstimator',
  async () => (await import('../fees/components/SmallEstimator')).SmallEstimator,
);
export const FoldedGpuHours = folded(
  'foldedGpuHours',
  async () => (await import('../fees/components/GpuHours')).GpuHours,
);

/** A tool inside a fold; it is rendered from the first opening on. */
function folded<P extends object>(
  title: keyof typeof messages,
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  const Tool = lazyPart<P>(async () => ({default: await load()}));
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each tool, by this module
  return function FoldedTool(props: P) {
    const t = useLocalized();
    const [wasOpened, setOpened] = useState(false);
    return (
      <details
        className="ui-fold site-tool"
        onToggle={(event) => {
          // Events of folds inside arrive here, too.
          if (event.target === event.currentTarget) setOpened(true);
        }}
      >
        <summary>{t(messages[title])}</summary>
        <NoScript />
        {wasOpened && <Tool {...props} />}
      </details>
    );
  };
}
