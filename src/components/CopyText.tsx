// A text to take away: a line, a command, a block of settings, with its copy button.
import type {ReactNode} from 'react';
import {CopyButton} from './CopyButton';
import styles from './CopyText.module.css';

/** @param label what the text is @param wrap break long lines (a key) instead of scrolling (a command) */
export function CopyText({
  label,
  text,
  wrap = false,
  children,
}: {
  label: string;
  text: string;
  wrap?: boolean;
  children?: ReactNode;
}): ReactNode {
  return (
    <figure className={styles.block}>
      <figcaption className={styles.label}>{label}</figcaption>
      <pre className={wrap ? styles.wrapped : styles.text} tabIndex={wrap ? undefined : 0}>
        {text}
      </pre>
      <div className={styles.actions}>
        <CopyButton text={text} of={label} />
        {children}
      </div>
    </figure>
  );
}
