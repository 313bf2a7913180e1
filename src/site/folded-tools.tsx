// The tools as pages of other subjects embed them: folded, their code loaded when a reader opens them.

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

/** The SSH key check. */
export function FoldedKeyCheck(): ReactNode {
  const t = useLocalized();
  return (
    <FoldedTool title={t(messages.foldedKeyCheck)}>
      <SshKeyChecker />
    </FoldedTool>
  );
}

/** @param examples names of the worked examples (src/fees/data/fee-examples.ts) that it offers, separated by spaces */
export function FoldedEstimator({examples}: {examples: string}): ReactNode {
  const t = useLocalized();
  return (
    <FoldedTool title={t(messages.foldedEstimator)}>
      <SmallEstimator examples={examples} />
    </FoldedTool>
  );
}

/** Hours of a GPU as days that are charged. */
export function FoldedGpuHours(): ReactNode {
  const t = useLocalized();
  return (
    <FoldedTool title={t(messages.foldedGpuHours)}>
      <GpuHours />
    </FoldedTool>
  );
}

/** The shares of groups that use storage together. */
export function FoldedSharedStorage(): ReactNode {
  const t = useLocalized();
  return (
    <FoldedTool title={t(messages.foldedSharedStorage)}>
      <SharedStorage />
    </FoldedTool>
  );
}

/** @param title what the tool is for @param children are drawn from the first opening on, and stay when it is closed */
export function FoldedTool({title, children}: {title: ReactNode; children: ReactNode}): ReactNode {
  const t = useLocalized();
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className={styles.fold}
      onToggle={(event) => {
        // The events of folds inside come here, too.
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
