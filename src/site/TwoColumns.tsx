// A list of Markdown in two columns on wide screens: each item a name in bold and a few words.
import type {ReactNode} from 'react';
import styles from './TwoColumns.module.css';

export function TwoColumns({children}: {children: ReactNode}) {
  return <div className={styles.columns}>{children}</div>;
}
