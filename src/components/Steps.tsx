// Draws a numbered list as large steps: what to do, one after the other.
import type {ReactNode} from 'react';
import styles from './components.module.css';

export function Steps({children}: {children: ReactNode}): ReactNode {
  return <div className={styles.steps}>{children}</div>;
}
