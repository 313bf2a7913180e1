import {expect, test} from '@jest/globals';
import {linesOf} from './notice-preview';

test('paragraphs and items, with their links, without the truncation mark', () => {
  expect(linesOf('急ぎは[問い合わせ先](/application/reference/)に。\n\n<!-- truncate -->\n\n- \\# a \\<b>\n')).toEqual([
    {
      isItem: false,
      pieces: [{text: '急ぎは'}, {text: '問い合わせ先', address: '/application/reference/'}, {text: 'に。'}],
    },
    {isItem: true, pieces: [{text: '# a <b>'}]},
  ]);
});

test.each(['[x](javascript:alert(1))', '[x](data:text/html,y)', '[x](//evil.example.org)', 'a \\[x](/a/)'])(
  '%s is no link',
  (line) => {
    expect(linesOf(line).flatMap(({pieces}) => pieces.filter(({address}) => address !== undefined))).toEqual([]);
  },
);
