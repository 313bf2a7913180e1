// The box of a Markdown task list: drawn to be ticked on paper. It is no control, so it is not read out as one.
import type {ReactNode} from 'react';
import styles from './TaskBox.module.css';

export function TaskBox(): ReactNode {
  return <span className={styles.box} aria-hidden="true" />;
}
