import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import type {Root} from 'mdast';
import {pageComponents, usePageComponents} from './page-components';

const root = path.resolve(__dirname, '../..');

function transform(names: string[], attributes: object[] = []): Root {
  const tree = {
    type: 'root',
    children: names.map((name) => ({type: 'mdxJsxFlowElement', name, attributes, children: []})),
  } as unknown as Root;
  const file = {
    fail(reason: string) {
      throw new Error(reason);
    },
  };
  const plugin = usePageComponents.call(undefined as never) as (tree: Root, into: typeof file) => void;
  plugin(tree, file);
  return tree;
}

test('every component is exported by its module', () => {
  const missing = Object.entries(pageComponents).filter(([name, module]) => {
    const file = path.join(root, module);
    const source = [`${file}.tsx`, `${file}.ts`].find((candidate) => existsSync(candidate)) ?? '';
    return !new RegExp(`export ((function|const) ${name}\\b|\\{${name}\\})`).test(readFileSync(source, 'utf8'));
  });
  expect(missing).toEqual([]);
});

describe('a page', () => {
  test('gets one import for each component that it names, however often', () => {
    const {children} = transform(['Price', 'Price', 'Steps']);
    expect(children.filter(({type}) => type === 'mdxjsEsm').map((node) => (node as {value?: string}).value)).toEqual([
      'import {Steps} from "@site/src/components/Steps";',
      'import {Price} from "@site/src/fees/components/Prices";',
    ]);
  });

  test('has its old ids as links of the theme', () => {
    const [anchor] = transform(['a'], [{type: 'mdxJsxAttribute', name: 'id', value: 'old'}]).children;
    expect(anchor?.data).toEqual({hName: 'a', hProperties: {id: 'old'}});
  });

  test('gets none without components', () => {
    expect(transform([]).children).toEqual([]);
  });

  test.each(['Prise', 'Constructor'])('with <%s> stops the build and says what there is', (name) => {
    expect(() => transform([name])).toThrow(/is no component of this site\. Known are: AddToCalendar, /);
  });
});
