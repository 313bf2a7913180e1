import {expect, test} from '@jest/globals';
import type {Root, Table} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {keepUnitsTogether, stackTables} from './small-screens';

type Run = (root: Root) => void;

function after(plugin: typeof stackTables, markdown: string): Root {
  const root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  (plugin.call(undefined as never) as unknown as Run)(root);
  return root;
}

test('cells of a table of three columns carry the head of their column', () => {
  const [table] = after(stackTables, '| key | `end` | do |\n| --- | --- | --- |\n| a | b | c |').children as [Table];
  expect(table.data).toEqual({hProperties: {class: 'stacks', role: 'table'}});
  expect(table.children[1]?.children.map(({data}) => data)).toEqual(
    ['key', 'end', 'do'].map((label) => ({hProperties: {role: 'cell', 'data-label': label}})),
  );
});

test('the cells of a first column without a head are heads of their rows', () => {
  const [table] = after(stackTables, '| | a | b |\n| --- | --- | --- |\n| 1 | 2 | 3 |').children as [Table];
  expect(table.children[1]?.children.map(({data}) => data)).toEqual([
    {hName: 'th', hProperties: {scope: 'row', role: 'rowheader'}},
    {hProperties: {role: 'cell', 'data-label': 'a'}},
    {hProperties: {role: 'cell', 'data-label': 'b'}},
  ]);
});

test('a table of two columns stays as it is', () => {
  const [table] = after(stackTables, '| a | b |\n| --- | --- |\n| 1 | 2 |').children as [Table];
  expect(table.data).toBeUndefined();
});

test('numbers stay with their units, but not in code', () => {
  const root = after(keepUnitsTogether, '30 TB and `30 TB`');
  expect(JSON.stringify(root)).toContain('30\u00a0TB and ');
  expect(JSON.stringify(root)).toContain('"inlineCode","value":"30 TB"');
});
