// A Markdown table that scrolls inside itself where the screen is too narrow, by keyboard, too.
import {translate} from '@docusaurus/Translate';
import type {ComponentProps, ReactNode} from 'react';
import styles from './ScrollTable.module.css';
import {useScrolls} from './useScrolls';

/** Takes what `<table>` takes. Its frame can be focused only while there is something to scroll. */
export function ScrollTable(props: ComponentProps<'table'>): ReactNode {
  const [frame, scrolls] = useScrolls();
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
