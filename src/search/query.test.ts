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
  ['ｓｓｈ　鍵　作り方', ['ssh', '鍵', '作方']],
  ['ﾒﾝﾃﾅﾝｽ', ['めん+んて+てな+なん+んす']],
  ['めんてなんす', ['めん+んて+てな+なん+んす']],
  ['問い合わせ', ['問合']],
  ['締め切り', ['締切']],
  ['31TB', ['tb']],
  ['パスワードを忘れた', ['ぱす+すわ+わど', '忘れ / 忘']],
  ['id_ed25519.pub', ['id', 'ed25519', 'pub']],
  ['いくらかかる', ['いく+くら / 料金', 'かか+かる']],
  ['利用規約', ['利用+用規+規約 / 利用+用規+規程']],
  ['power outage', ['power+outage / power+cut']],
  ['powerful outage', ['powerful', 'outage / outag']],
  ['how to apply', ['apply / appl']],
  ['how to', ['how', 'to']],
  ['keys', ['keys / key']],
  ["can't connect", ['cannot', 'connect']],
  ['it won’t start', ['start']],
  ["the user's keys", ['user', 'keys / key']],
  ['！？', []],
])('%s looks for %p', (query, words) => {
  expect(looked(query)).toEqual(words);
});

test('a word in hiragana is tried shorter and shorter', () => {
  const [word] = wordsOfQuery('ろぐいんする', []);
  expect(word?.otherwise.map(({terms}) => terms.join('+'))).toEqual([
    'ろぐ+ぐい+いん+んす',
    'ろぐ+ぐい+いん',
    'ろぐ+ぐい',
  ]);
});

test('a Latin word is tried as two, then as three', () => {
  const [word] = wordsOfQuery('keypair', []);
  expect(word?.otherwise.map(({terms}) => terms.join(' '))).toEqual([
    'ke ypair',
    'key pair',
    'keyp air',
    'keypa ir',
    'ke yp air',
    'ke ypa ir',
    'key pa ir',
  ]);
});
