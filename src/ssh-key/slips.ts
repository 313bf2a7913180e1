// Makes slips of the hand: a key's line with one character of its base64 part changed. For tests and measurements.

import {ALPHABET} from './base64';

/** Numbers below 2^32 that look random and are the same each time (Knuth's multiplier, upper bits). */
function numbersFrom(seed: number): () => number {
  let state = BigInt(seed);
  return () => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number(state >> 32n);
  };
}

/** So many copies of a line, in each of them one character of the base64 part replaced by another one. */
export function slipsOf(line: string, count: number, seed = 1): string[] {
  const [type = '', body = '', comment = ''] = line.split(' ');
  const next = numbersFrom(seed);
  const length = body.replace(/=+$/, '').length;
  return Array.from({length: count}, () => {
    const place = next() % length;
    const old = ALPHABET.indexOf(body.charAt(place));
    const character = ALPHABET.charAt((old + 1 + (next() % 63)) % 64);
    return `${type} ${body.slice(0, place)}${character}${body.slice(place + 1)} ${comment}`;
  });
}
