// The tools as other pages embed them: folded, their code loaded when they are opened.
import {type ReactNode, useState} from 'react';
import {lazyPart} from '../components/lazyPart';
import {useLocalized} from '../components/useLocalized';
import {messages} from './messages';
import styles from './site.module.css';

const SshKeyChecker = lazyPart(async () => ({
  default: (await import('../ssh-key/components/SshKeyChecker')).SshKeyChecker,
}));
const SmallEstimator = lazyPart(async () => ({
  default: (await import('../fees/components/SmallEstimator')).SmallEstimator,
}));
const GpuHours = lazyPart(async () => ({default: (await import('../fees/components/GpuHours')).GpuHours}));
const SharedStorage = lazyPart(async () => ({
  default: (await import('../fees/components/SharedStorage')).SharedStorage,
}));

export function FoldedKeyCheck(): ReactNode {
  const t = useLocalized();
  return (
    <FoldedTool title={t(messages.foldedKeyCheck)}>
      <SshKeyChecker />
    </FoldedTool>
  );
}

/** @param examples names of worked examples (src/fees), separated by spaces */
export function FoldedEstimator({examples}: {examples: string}): ReactNode {
  const t = useLocalized();
  return (
    <FoldedTool title={t(messages.foldedEstimator)}>
      <SmallEstimator examples={examples} />
    </FoldedTool>
  );
}

export function FoldedGpuHours(): ReactNode {
  const t = useLocalized();
  return (
    <FoldedTool title={t(messages.foldedGpuHours)}>
      <GpuHours />
    </FoldedTool>
  );
}

export function FoldedSharedStorage(): ReactNode {
  const t = useLocalized();
  return (
    <FoldedTool title={t(messages.foldedSharedStorage)}>
      <SharedStorage />
    </FoldedTool>
  );
}

/** The children are rendered from the first opening on. */
export function FoldedTool({title, children}: {title: ReactNode; children: ReactNode}): ReactNode {
  const t = useLocalized();
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className={styles.fold}
      onToggle={(event) => {
        // Events of folds inside arrive here, too.
        if (event.target === event.currentTarget) setOpened(true);
      }}
    >
      <summary>{title}</summary>
      <noscript>
        <p>{t(messages.noScript)}</p>
      </noscript>
      {wasOpened && children}
    </details>
  );
}
