// A Markdown table that scrolls inside itself where the screen is too narrow, by keyboard, too.
import {translate} from '@docusaurus/Translate';
import {type ComponentProps, type ReactNode, useEffect, useRef, useState} from 'react';
import styles from './ScrollTable.module.css';

/** Takes what `<table>` takes. Its frame can be focused only while there is something to scroll. */
export function ScrollTable(props: ComponentProps<'table'>): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) {
      return;
    }
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const reachable = scrolls && {
    tabIndex: 0,
    role: 'group',
    'aria-label': translate({id: 'table.scrolls', message: '横にスクロールできる表'}),
  };
  return (
    <div ref={frame} className={styles.frame} {...reachable}>
      <table {...props} />
    </div>
  );
}
