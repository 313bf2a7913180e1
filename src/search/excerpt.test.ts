import {expect, test} from '@jest/globals';
import {excerptOf} from './excerpt';
import type {IndexedPage} from './find';
import {tokensOf} from './tokens';

function pageOf(blocks: [string, string, string?][]): IndexedPage {
  let location = 0;
  const anchors = blocks.flatMap(([element, text, id]) => {
    const at = location;
    location += tokensOf(text).length;
    return id === undefined ? [] : [{element, id, text, location: at}];
  });
  const content = blocks.map(([, text]) => text).join('\n');
  return {url: '/x/', content, anchors, meta: {title: blocks[0]?.[1] ?? ''}};
}

const page = pageOf([
  ['h1', 'SSH鍵を作る'],
  ['p', '鍵は2つのファイルです。'],
  ['h2', '公開鍵を登録する', 'register'],
  ['p', '公開鍵をフォームに貼り付けます。ﾒﾝﾃﾅﾝｽの間は待ちます。'],
  ['h2', 'Permission denied', 'denied'],
  ['p', 'Check the permissions of the file.'],
]);

function shown(terms: string[]) {
  const {pieces, parts} = excerptOf(page, [terms]);
  return {
    text: pieces.map(({text, isMatch}) => (isMatch ? `[${text}]` : text)).join(''),
    parts: parts.map(({id}) => id),
  };
}

test('reads as written, with the search terms marked', () => {
  expect(shown(['めん', 'んて', 'てな', 'なん', 'んす'])).toEqual({
    text: '公開鍵をフォームに貼り付けます。[ﾒﾝﾃﾅﾝｽ]の間は待ちます。 Permission denied Check the permissions of the file.',
    parts: ['register'],
  });
});

test('returns the part that answers, and marks one letter where one was searched', () => {
  expect(shown(['鍵']).parts).toEqual(['register']);
  expect(shown(['鍵']).text).toContain('公開[鍵]をフォーム');
  expect(shown(['permission']).parts).toEqual(['denied']);
});

test.each([
  ['a year before the room begins', `${'あ'.repeat(30)}2026年3月${'い'.repeat(15)}請求書${'う'.repeat(200)}`],
  ['an amount that the room ends in', `請求書${'あ'.repeat(104)}175,997円${'う'.repeat(200)}`],
  ['a word that the room ends in', `請求書${'あ'.repeat(104)}fingerprint${'う'.repeat(200)}`],
  ['an amount before the room begins', `${'あ'.repeat(30)}1,175,997円${'い'.repeat(15)}請求書${'う'.repeat(200)}`],
])('does not cut through %s', (_, text) => {
  const long = pageOf([
    ['h1', '題'],
    ['p', text],
  ]);
  const excerpt = excerptOf(long, [['請求']])
    .pieces.map((piece) => piece.text)
    .join('');
  for (const cut of excerpt.match(/[\p{Script=Latin}\p{N}.,]+/gu) ?? []) {
    expect(text.match(/[\p{Script=Latin}\p{N}.,]+/gu)).toContain(cut);
  }
});
