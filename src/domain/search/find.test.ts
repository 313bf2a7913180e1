import {expect, test} from '@jest/globals';
import {type Engine, find} from './find';
import {wordsOfQuery} from './query';

/** An engine over pages that are lists of words; a page scores 1 for each term. */
const engineOf =
  (pages: Record<string, string[]>): Engine<string> =>
  async (terms) =>
    Object.entries(pages).flatMap(([id, words]) => {
      const places = terms.split(' ').map((term) => words.findIndex((word) => word.startsWith(term)));
      return places.includes(-1) ? [] : [{id, score: places.length, words: places, data: async () => id}];
    });

const engine = engineOf({
  both: ['invoice', 'payment'],
  one: ['invoice'],
  other: ['key', 'ろぐ', 'ぐい', 'いん'],
});

test.each([
  ['invoice payment', ['both', 'one']],
  ['nothing', []],
  ['invoice nothing', ['both', 'one']],
  ['ろぐいんできない', ['other']],
])('%s finds %p', async (query, ids) => {
  const {pages} = await find(engine, wordsOfQuery(query, []));
  expect(pages.map(({id}) => id)).toEqual(ids);
});

test('a page keeps where each word was found', async () => {
  const {pages} = await find(engine, wordsOfQuery('payment invoice', []));
  expect(pages[0]?.words.map(({locations}) => locations)).toEqual([[1], [0]]);
});

test('the words that no page has are named', async () => {
  const {missing} = await find(engine, wordsOfQuery('invoice nothing key', []));
  expect(missing.map(({text}) => text)).toEqual(['nothing']);
});
