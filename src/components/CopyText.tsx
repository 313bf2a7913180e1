// Texts to copy, each with a button that copies it and reports that it did.
import {type ReactNode, useEffect, useState} from 'react';
import styles from './components.module.css';
import {messages} from './messages';
import {useLocalized} from './useLocalized';

const SAID_FOR = 2500;

/** @param of what the text is, for screen readers */
export function CopyButton({text, of}: {text: string; of?: string}): ReactNode {
  const t = useLocalized();
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  useEffect(() => {
    if (state === 'ready') return;
    const timer = setTimeout(() => setState('ready'), SAID_FOR);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = (): void => {
    // There is no clipboard without HTTPS; a browser may also refuse it.
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    done.then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return (
    <span className={styles.withStatus}>
      <button type="button" className={styles.button} onClick={copy}>
        {t(messages.copy)}
        {of && <span className={styles.unseen}> {of}</span>}
      </button>
      <span role="status" className={styles.status}>
        {state === 'copied' && t(messages.copied)}
        {state === 'refused' && t(messages.refused)}
      </span>
    </span>
  );
}

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
    <figure className={styles.copyBlock}>
      <figcaption className={styles.copyLabel}>{label}</figcaption>
      <pre className={wrap ? styles.wrapped : styles.copied} tabIndex={wrap ? undefined : 0}>
        {text}
      </pre>
      <div className={styles.copyActions}>
        <CopyButton text={text} of={label} />
        {children}
      </div>
    </figure>
  );
}
