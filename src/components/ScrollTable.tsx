// A table that scrolls inside itself where the screen is too narrow, by keyboard, too; or one that becomes cards there, one for each row.

import clsx from 'clsx';
import {type ComponentProps, type ReactNode, type RefObject, useLayoutEffect, useRef, useState} from 'react';
import {flushSync} from 'react-dom';
import styles from './components.module.css';
import {messages} from './messages';
import {useLocalized} from './useLocalized';

/** Takes what `<table>` takes. Its frame can be focused only while there is something to scroll. */
export function ScrollTable(props: ComponentProps<'table'>): ReactNode {
  const t = useLocalized();
  const [frame, scrolls] = useScrolls();
  const reachable = scrolls && {
    tabIndex: 0,
    role: 'group',
    'aria-label': t(messages.scrolls),
  };
  return (
    <div ref={frame} className={styles.frame} {...reachable}>
      <table {...props} />
    </div>
  );
}

/** A table that becomes cards. Browsers forget that it is one when its rows are no longer laid out as rows: hence the roles. Its rows are `CardRow`, their cells `CardCell`; tables of Markdown are made so by src/build/small-screens.ts. */
export function CardTable({className, ...props}: ComponentProps<'table'>): ReactNode {
  return <ScrollTable role="table" className={clsx('stacks', className)} {...props} />;
}

/** A row of a `CardTable`. */
export function CardRow(props: ComponentProps<'tr'>): ReactNode {
  // biome-ignore lint/a11y/noRedundantRoles: see CardTable
  return <tr role="row" {...props} />;
}

/** A cell of a `CardTable`. `label`: the head of its column. */
export function CardCell({label, ...props}: ComponentProps<'td'> & {label: string}): ReactNode {
  // biome-ignore lint/a11y/noRedundantRoles: see CardTable
  return <td role="cell" data-label={label} {...props} />;
}

/** The ref for the frame, and whether it scrolls at its present width. */
export function useScrolls(): [RefObject<HTMLDivElement | null>, boolean] {
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  // Not a passive effect: at no moment is there something that the keyboard cannot reach.
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = (): void => setScrolls(element.scrollWidth > element.clientWidth);
    // In the same frame as the new width.
    const observer = new ResizeObserver(() => flushSync(measure));
    // What is inside can become wider and no higher: by a longer number, say.
    for (const observed of [element, ...element.children]) observer.observe(observed);
    measure();
    return () => observer.disconnect();
  }, []);
  return [frame, scrolls];
}
