import {expect, test} from '@jest/globals';
import {type Synonym, wordsOfQuery} from './query';

const synonyms: Synonym[] = [
  {typed: ['いくら', 'price'], written: ['料金']},
  {typed: ['利用規約'], written: ['利用規程']},
  {typed: ['power outage'], written: ['power cut']},
];

/** The wordings of each word: terms joined by +, ways to say it by /. */
const looked = (query: string) =>
  wordsOfQuery(query, synonyms).map(({wordings}) => wordings.map(({terms}) => terms.join('+')).join(' / '));

test.each([
  ['ｓｓｈ　鍵　作り方', ['ssh', '鍵', '作り / 作+方']],
  ['ﾒﾝﾃﾅﾝｽ', ['めん+んて+てな+なん+んす']],
  ['めんてなんす', ['めん+んて+てな+なん+んす']],
  ['問い合わせ', ['問い+合わ / 問+合']],
  ['パスワードを忘れた', ['ぱす+すわ+わど', '忘れ / 忘']],
  ['id_ed25519.pub', ['id', 'ed25519', 'pub']],
  ['いくらかかる', ['いく+くら / 料金', 'かか+かる']],
  ['利用規約', ['利用+用規+規約 / 利用+用規+規程']],
  ['power outage', ['power+outage / power+cut']],
  ['powerful outage', ['powerful', 'outage / outag']],
  ['how to apply', ['apply / appl']],
  ['how to', ['how', 'to']],
  ['keys', ['keys / key']],
  ['！？', []],
])('%s looks for %p', (query, words) => {
  expect(looked(query)).toEqual(words);
});

test('a word in hiragana is tried shorter and shorter', () => {
  const [word] = wordsOfQuery('ろぐいんする', []);
  expect(word?.shorter.map(({text}) => text)).toEqual(['ログインス', 'ログイン', 'ログイ']);
});
