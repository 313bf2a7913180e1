// A table that scrolls inside itself on narrow screens, also by keyboard; or one that becomes cards there.
import clsx from 'clsx';
import {type ComponentProps, type ReactNode, type RefObject, useLayoutEffect, useRef, useState} from 'react';
import {flushSync} from 'react-dom';
import {messages} from './messages';
import {useLocalized} from './useLocalized';

/** Its frame can be focused only while there is something to scroll (WCAG 2.1.1). */
export function ScrollTable(props: ComponentProps<'table'>): ReactNode {
  const t = useLocalized();
  const [frame, scrolls] = useScrolls();
  const reachable = scrolls && {
    tabIndex: 0,
    role: 'group',
    'aria-label': t(messages.scrolls),
  };
  return (
    <div ref={frame} className="ui-frame" {...reachable}>
      <table {...props} />
    </div>
  );
}

/**
 * A table that becomes cards. Browsers ignore its semantics when rows are not laid out as rows: hence the roles.
 * Its rows are `CardRow`, their cells `CardCell`; src/build/small-screens.ts does the same to tables of Markdown.
 */
export function CardTable({className, ...props}: ComponentProps<'table'>): ReactNode {
  return <ScrollTable role="table" className={clsx('stacks', className)} {...props} />;
}

export function CardRow(props: ComponentProps<'tr'>): ReactNode {
  // biome-ignore lint/a11y/noRedundantRoles: see CardTable
  return <tr role="row" {...props} />;
}

/** @param label the head of its column */
export function CardCell({label, ...props}: ComponentProps<'td'> & {label: string}): ReactNode {
  // biome-ignore lint/a11y/noRedundantRoles: see CardTable
  return <td role="cell" data-label={label} {...props} />;
}

function useScrolls(): [RefObject<HTMLDivElement | null>, boolean] {
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  // A layout effect: nothing is ever out of reach of the keyboard.
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = (): void => setScrolls(element.scrollWidth > element.clientWidth);
    const observer = new ResizeObserver(() => flushSync(measure));
    // The content may become wider without becoming higher.
    for (const observed of [element, ...element.children]) observer.observe(observed);
    measure();
    return () => observer.disconnect();
  }, []);
  return [frame, scrolls];
}
