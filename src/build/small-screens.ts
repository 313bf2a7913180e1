// What Markdown needs for small screens: numbers stay with their units, and a table of three columns or more can be
// shown as one card for each row.
import type {Root, TableCell} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {withUnitsTogether} from '../components/units-together';

const FEWEST_COLUMNS = 3;

type Attributes = Record<string, string>;

function setAttributes(node: {data?: object | undefined}, attributes: Attributes): void {
  node.data = {...node.data, hProperties: attributes};
}

/** A remark plugin: a no-break space between a number and its unit in running text; code stays as it is typed. */
export const keepUnitsTogether: Plugin<[], Root> = () => (root) => {
  visit(root, 'text', (node) => {
    node.value = withUnitsTogether(node.value);
  });
};

/**
 * A remark plugin: cells carry the head of their column (`data-label`), which src/components/tables.css shows where the
 * table becomes cards. The roles say that it still is a table: browsers forget it when rows are no longer laid out as
 * rows.
 */
export const stackTables: Plugin<[], Root> = () => (root) => {
  visit(root, 'table', (table) => {
    const [head, ...rows] = table.children;
    if (!head || head.children.length < FEWEST_COLUMNS) {
      return;
    }
    const labels = head.children.map((cell: TableCell) => textOf(cell));
    setAttributes(table, {class: 'stacks', role: 'table'});
    setAttributes(head, {role: 'row'});
    for (const cell of head.children) setAttributes(cell, {role: 'columnheader'});
    for (const row of rows) {
      setAttributes(row, {role: 'row'});
      row.children.forEach((cell, column) => {
        // A first column without a head names the rows.
        if (column === 0 && labels[0] === '') {
          cell.data = {hName: 'th', hProperties: {scope: 'row', role: 'rowheader'}};
          return;
        }
        setAttributes(cell, {role: 'cell', 'data-label': labels[column] ?? ''});
      });
    }
  });
};
