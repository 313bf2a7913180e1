import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {readFrontMatter} from '../../domain/notices/front-matter';
import {blocksOf, inlineOf} from './notice-markdown';

const text = (words: string) => ({kind: 'text', text: words});

describe('a line', () => {
  test.each([
    ['普通の文です。', [text('普通の文です。')]],
    [
      '急ぎは[問い合わせ先](/application/reference/)に。',
      [
        text('急ぎは'),
        {kind: 'link', text: '問い合わせ先', address: '/application/reference/'},
        text('に。'),
      ],
    ],
    ['**今日**まで', [{kind: 'bold', text: '今日'}, text('まで')]],
    ['run `sbatch a.sh`.', [text('run '), {kind: 'code', text: 'sbatch a.sh'}, text('.')]],
    [
      'see https://www.ddbj.nig.ac.jp/x_y.html.',
      [
        text('see '),
        {
          kind: 'link',
          text: 'https://www.ddbj.nig.ac.jp/x_y.html',
          address: 'https://www.ddbj.nig.ac.jp/x_y.html',
        },
        text('.'),
      ],
    ],
    ['\\# 見出し \\<script>', [text('# 見出し <script>')]],
    ['a * b ** c [d] (e)', [text('a * b ** c [d] (e)')]],
    ['[x](javascript:alert(1))', [text('[x](javascript:alert(1))')]],
    ['[x](data:text/html,y)', [text('[x](data:text/html,y)')]],
    ['[x](//evil.example.org)', [text('[x](//evil.example.org)')]],
    ['<img src=x onerror=y>', [text('<img src=x onerror=y>')]],
    ['', []],
  ])('%s', (line, expected) => {
    expect(inlineOf(line)).toEqual(expected);
  });
});

test('paragraphs and lists, without the mark of the cut', () => {
  expect(blocksOf('一つ目。\n続き。\n\n<!-- truncate -->\n\n- a\n- b\n  c\n\n- d\n\n二つ目。')).toEqual([
    {kind: 'paragraph', line: [text('一つ目。'), text('\n続き。')]},
    {kind: 'list', items: [[text('a')], [text('b'), text('\nc')], [text('d')]]},
    {kind: 'paragraph', line: [text('二つ目。')]},
  ]);
});

const root = path.resolve(__dirname, '../../..');
const bodies = ['blog', 'i18n/en/docusaurus-plugin-content-blog'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name): [string, string] => {
      const {body = ''} = readFrontMatter(readFileSync(path.join(root, folder, name), 'utf8'));
      return [`${folder}/${name}`, body];
    }),
);

test.each(bodies)('%s is read without a leftover', (_, body) => {
  const blocks = blocksOf(body);
  const pieces = blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.line));
  expect(pieces.length).toBeGreaterThan(1);
  const left = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : [])).join('');
  expect(left).not.toMatch(/\]\(|\*\*|<!--|^#/m);
});
