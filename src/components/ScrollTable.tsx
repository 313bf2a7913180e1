// A table that scrolls inside itself on narrow screens, also by keyboard; or one that becomes cards there.
import clsx from 'clsx';
import {type ComponentProps, type ReactNode, type RefObject, useLayoutEffect, useRef, useState} from 'react';
import {flushSync} from 'react-dom';
import {messages} from './messages';
import {useLocalized} from './useLocalized';

/** Its frame can be focused only while there is something to scroll (WCAG 2.1.1). */
export function ScrollTable(props: ComponentProps<'table'>) {
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

/** The text of a column's head; `isNumber`: its cells are numbers. */
type Head = string | {text: string; isNumber: true};
export type TableRow = ComponentProps<'tr'> & {key: string; name?: ReactNode; cells: readonly ReactNode[]};
type TableProps = ComponentProps<'table'> & {
  heads: readonly Head[];
  rows: readonly TableRow[];
  caption?: ReactNode;
  /** On narrow screens each row becomes a card. */
  isCards?: boolean;
};

/**
 * A table of rows; `name` is the head of a row. Browsers ignore the semantics of a table whose rows are not laid out
 * as rows: hence the roles of cards. src/build/small-screens.ts does the same to tables of Markdown.
 */
export function DataTable({heads, rows, caption, isCards = false, className, ...props}: TableProps) {
  const role = (name: string) => (isCards ? {role: name} : {});
  const columns = heads.map((head) =>
    typeof head === 'string' ? {text: head} : {text: head.text, className: 'number'},
  );
  return (
    <ScrollTable {...role('table')} className={clsx(isCards ? 'stacks' : 'narrow', className)} {...props}>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr {...role('row')}>
          {columns.map(({text, className}) => (
            <th key={text} scope="col" className={className}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({key, name, cells, ...row}) => (
          <tr key={key} {...role('row')} {...row}>
            {name !== undefined && <th scope="row">{name}</th>}
            {columns.slice(-cells.length).map(({text, className}, index) => (
              <td key={text} {...role('cell')} data-label={isCards ? text : undefined} className={className}>
                {cells[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** The same, for tables that become cards. */
export function CardTable(props: TableProps) {
  return <DataTable isCards {...props} />;
}

function useScrolls(): [RefObject<HTMLDivElement | null>, boolean] {
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  // A layout effect: nothing is ever out of reach of the keyboard.
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = (): void => setScrolls(element.scrollWidth > element.clientWidth);
    // It is called before the next paint, when the layout is known: to measure here would force one for each table.
    const observer = new ResizeObserver(() => flushSync(measure));
    // The content may become wider without becoming higher.
    for (const observed of [element, ...element.children]) observer.observe(observed);
    return () => observer.disconnect();
  }, []);
  return [frame, scrolls];
}
