import {describe, expect, test} from '@jest/globals';
import {blocksOf, inlineOf} from './notice-preview';

const text = (words: string) => ({kind: 'text', text: words});

describe('a line', () => {
  test.each([
    ['普通の文です。', [text('普通の文です。')]],
    [
      '急ぎは[問い合わせ先](/application/reference/)に。',
      [text('急ぎは'), {kind: 'link', text: '問い合わせ先', address: '/application/reference/'}, text('に。')],
    ],
    ['**今日**まで', [{kind: 'bold', text: '今日'}, text('まで')]],
    ['run `sbatch a.sh`.', [text('run '), {kind: 'code', text: 'sbatch a.sh'}, text('.')]],
    [
      'see https://www.ddbj.nig.ac.jp/x_y.html.',
      [
        text('see '),
        {kind: 'link', text: 'https://www.ddbj.nig.ac.jp/x_y.html', address: 'https://www.ddbj.nig.ac.jp/x_y.html'},
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

test('paragraphs and lists, without the truncation mark', () => {
  expect(blocksOf('一つ目。\n続き。\n\n<!-- truncate -->\n\n- a\n- b\n  c\n\n- d\n\n二つ目。')).toEqual([
    {kind: 'paragraph', line: [text('一つ目。'), text('\n続き。')]},
    {kind: 'list', items: [[text('a')], [text('b'), text('\nc')], [text('d')]]},
    {kind: 'paragraph', line: [text('二つ目。')]},
  ]);
});
