// A table that scrolls inside itself where the screen is too narrow, by keyboard, too; or one that becomes cards there, one for each row.
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
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
