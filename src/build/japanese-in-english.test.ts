import {expect, test} from '@jest/globals';
import type {Root} from 'mdast';
import {markJapaneseInEnglish} from './japanese-in-english';

function transform(path: string, children: object[]): Root {
  const tree = {type: 'root', children: [{type: 'paragraph', children}]} as unknown as Root;
  const plugin = markJapaneseInEnglish.call(undefined as never) as (root: Root, file: {path: string}) => void;
  plugin(tree, {path});
  return tree;
}

/** The paragraph's pieces as text, those marked as Japanese in brackets. */
function shown(tree: Root): string {
  const [paragraph] = tree.children as unknown as [
    {children: {type: string; value?: string; children?: {value: string}[]}[]},
  ];
  return paragraph.children
    .map(({value, children}) => value ?? `[${children?.map((child) => child.value).join('')}]`)
    .join('');
}

const english = '/site/i18n/en/docusaurus-plugin-content-docs/current/x.mdx';

test.each([
  ['Fill in 利用目的等 and 料金試算表 first.', 'Fill in [利用目的等] and [料金試算表] first.'],
  ['申請日', '[申請日]'],
  ['Only English: 10 TB – 20 TB', 'Only English: 10 TB – 20 TB'],
])('%s', (value, expected) => {
  expect(shown(transform(english, [{type: 'text', value}]))).toBe(expected);
});

test('inline code is marked as a whole', () => {
  expect(shown(transform(english, [{type: 'inlineCode', value: 'ストレージ大規模利用_一般解析区画'}]))).toBe(
    '[ストレージ大規模利用_一般解析区画]',
  );
});

test('Japanese pages are left alone', () => {
  expect(shown(transform('/site/docs/x.mdx', [{type: 'text', value: '申請日'}]))).toBe('申請日');
});
