// The tools as pages of other subjects embed them: folded, their code loaded when a reader opens them.
import type {ReactNode} from 'react';
import {FoldedTool} from '../components/FoldedTool';
import {lazyPart} from '../components/lazyPart';
import {useLocalized} from '../components/useLocalized';

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
    <FoldedTool title={t({ja: '公開鍵をここで確かめる', en: 'Check a public key here'})}>
      <SshKeyChecker />
    </FoldedTool>
  );
}

/** @param examples names of the worked examples (src/fees/fee-examples.ts) that it offers, separated by spaces */
export function FoldedEstimator({examples}: {examples: string}): ReactNode {
  const t = useLocalized();
  return (
    <FoldedTool title={t({ja: '数量や日付を変えて計算する', en: 'Change quantities and dates'})}>
      <SmallEstimator examples={examples} />
    </FoldedTool>
  );
}

/** Hours of a GPU as days that are charged. */
export function FoldedGpuHours(): ReactNode {
  const t = useLocalized();
  return (
    <FoldedTool title={t({ja: 'GPUの時間を日数にする', en: 'Turn GPU hours into days'})}>
      <GpuHours />
    </FoldedTool>
  );
}

/** The shares of groups that use storage together. */
export function FoldedSharedStorage(): ReactNode {
  const t = useLocalized();
  return (
    <FoldedTool title={t({ja: 'グループごとの負担額を計算する', en: 'Calculate the share of each group'})}>
      <SharedStorage />
    </FoldedTool>
  );
}
