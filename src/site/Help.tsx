// Parts of the help page: links with a line each, and the contact beside the text on wide screens.
import type {ReactNode} from 'react';
import styles from './Help.module.css';

export function HelpColumns({children}: {children: ReactNode}) {
  return <div className={styles.columns}>{children}</div>;
}

export function HelpContact({children}: {children: ReactNode}) {
  return <aside className={`ui-card ${styles.contact}`}>{children}</aside>;
}

/** A list of Markdown in which each item is a link and a few words. */
export function Links({children}: {children: ReactNode}) {
  return <div className={styles.links}>{children}</div>;
}
