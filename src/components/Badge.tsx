// A short label in a frame for a state; the colour only supports the word.
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './components.module.css';

/** good: it works; attention: something is stopped or coming; quiet: past. */
export type BadgeTone = 'good' | 'attention' | 'quiet';

export function Badge({tone, children}: {tone: BadgeTone; children: ReactNode}): ReactNode {
  return <span className={clsx(styles.badge, styles[tone])}>{children}</span>;
}
