import {expect, test} from '@jest/globals';
import {linesOf} from './notice-preview';

test('paragraphs and items as text, without the truncation mark', () => {
  expect(linesOf('急ぎは[問い合わせ先](/a/)に。\n\n<!-- truncate -->\n\n- \\# a \\<b> \\[x](y)\n')).toEqual([
    {isItem: false, text: '急ぎは問い合わせ先に。'},
    {isItem: true, text: '# a <b> [x](y)'},
  ]);
});
