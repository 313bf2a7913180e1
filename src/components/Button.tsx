// The site's buttons: ordinary, main (one on a screen), plain (looks like a link), icon (one sign, its words for screen readers).
import clsx from 'clsx';
import type {ComponentProps, ReactNode} from 'react';
import styles from './Button.module.css';

/** Takes what `<button>` takes; `kind` is its look. */
export function Button({
  kind = 'button',
  className,
  ...props
}: ComponentProps<'button'> & {kind?: 'button' | 'main' | 'plain' | 'icon'}): ReactNode {
  return <button type="button" className={clsx(styles[kind], className)} {...props} />;
}

/** Words that only screen readers say. Takes what `<span>` takes. */
export function Unseen(props: ComponentProps<'span'>): ReactNode {
  return <span {...props} className={styles.unseen} />;
}
