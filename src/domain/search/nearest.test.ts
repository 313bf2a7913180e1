import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {runs} from '../../test-support/exhaustive';
import {correct, nearestWord, slipsBetween} from './nearest';
import {wordsOfQuery} from './query';

const vocabulary = ['application', 'fingerprint', 'renewal', 'keygen', 'public', 'pledge', 'genome', 'fees'];

test.each([
  ['fingerprnt', 'fingerprint'],
  ['fingreprint', 'fingerprint'],
  ['aplicaton', 'application'],
  ['renewl', 'renewal'],
  ['keyegn', 'keygen'],
  ['pulbic', 'public'],
  ['plegde', 'pledge'],
])('%s is taken for %s', (typed, meant) => {
  expect(nearestWord(typed, vocabulary)).toBe(meant);
});

test.each(['visa', 'fee', 'renw', 'genmoe1', 'aplcton', 'けいぞく', ''])(
  '%p is taken for nothing',
  (typed) => {
    expect(nearestWord(typed, vocabulary)).toBeUndefined();
  },
);

test('of words as near as each other, one with the same first letter is meant, then the one on more pages', () => {
  expect(nearestWord('nodde', ['modde', 'noddy', 'node'])).toBe('noddy');
  expect(nearestWord('gost', ['most', 'cost'])).toBe('most');
});

const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7});

test('slips: as many both ways, none between equal words, at most the longer word, never more than one above the limit', () => {
  fc.assert(
    fc.property(word, word, fc.nat(8), (one, other, most) => {
      const slips = slipsBetween(one, other, 8);
      expect(slipsBetween(other, one, 8)).toBe(slips);
      expect(slips === 0).toBe(one === other);
      expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length));
      expect(slipsBetween(one, other, most)).toBe(Math.min(slips, most + 1));
    }),
    {numRuns: runs(100, 20_000)},
  );
});

test('only words that no page has are corrected, and each correction is reported', () => {
  const words = wordsOfQuery('renewl 鍵 fee', []);
  const [renewl, , fee] = words;
  const {words: right, corrections} = correct(words, renewl && fee ? [renewl, fee] : [], vocabulary);
  expect(corrections).toEqual([{typed: 'renewl', meant: 'renewal'}]);
  expect(right.map(({text}) => text)).toEqual(['renewal', '鍵', 'fee']);
  expect(correct(words, [], vocabulary)).toEqual({words, corrections: []});
});
