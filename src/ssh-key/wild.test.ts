// What people paste into fields for public keys: see fixtures/README.md. Nearly every person gets what
// helps; what must never happen is tested for all of them.
import path from 'node:path';
import {expect, test} from '@jest/globals';
import {jsonLines} from '../lib/test-support/json-lines';
import {checkKey, type KeyCheck} from './check-key';

/**
 * `want`: `valid`; `repair`, the right line is offered; `wrong-format`, the same for what ssh-keygen refuses;
 * `private`; `several`, named as several keys; `say:A,B`, one of these findings comes first, where `other` is any that
 * says what the thing is. `key` is the base64 of the right line.
 */
type Row = {id: string; want: string; key?: string; inputBase64?: string; repeatX?: number};

const file = path.join(__dirname, 'fixtures/wild.jsonl');
const cases = jsonLines<Row>(file).map(({inputBase64 = '', repeatX = 0, ...row}) => {
  const input = Buffer.concat([Buffer.from(inputBase64, 'base64'), Buffer.alloc(repeatX, 'x')]);
  return {...row, input, check: checkKey(input)};
});

/** The cases that get something better than what they want: the right line, where the list asks for the cause alone. */
const better = {
  'b11-glued-comment': 'text-behind-key',
  'c53b-cat-A-nocomment': 'text-behind-key',
  'c84-type-typo': 'type-corrected',
};

const UNHELPFUL = ['no-key', 'binary-data', 'body-missing', 'unknown-type'];
const bodyOf = (line: string | undefined) => line?.split(' ')[1];
const shownBodies = ({key, canonical}: KeyCheck) =>
  [key && Buffer.from(key.blob).toString('base64'), bodyOf(canonical)].filter((body) => body !== undefined);

function isWhatIsWanted({want, key, check: {verdict, findings, canonical}}: (typeof cases)[number]): boolean {
  const line = canonical !== undefined && (key === undefined || bodyOf(canonical) === key);
  const first = findings[0]?.code ?? 'none';
  if (want === 'valid' || want === 'private') return verdict === want;
  if (want === 'repair') return line;
  if (want === 'wrong-format') return verdict === want && line;
  if (want === 'several') return findings.some(({code}) => code === 'several-keys' || code === 'repeated');
  const codes = want.slice('say:'.length).split(',');
  return codes.includes(first) || codes.includes('any') || (codes.includes('other') && !UNHELPFUL.includes(first));
}

test('no other key is ever shown', () => {
  const wrong = cases.filter(({key, check, input}) =>
    // Without a stated key, what is shown must be in the input as it is.
    shownBodies(check).some((body) => (key === undefined ? !input.toString().includes(body) : body !== key)),
  );
  expect(wrong.map(({id}) => id)).toEqual([]);
});

test('nothing is shown of private material, nor where there are several keys', () => {
  const shown = cases.filter(
    ({want, check}) =>
      (want === 'private' || (want === 'several' && check.findings.every(({code}) => code !== 'repeated'))) &&
      shownBodies(check).length > 0,
  );
  expect(shown.map(({id}) => id)).toEqual([]);
});

test('all cases give the wanted result, except for the listed ones', () => {
  const missed = cases.filter((one) => !isWhatIsWanted(one)).map(({id, check}) => [id, check.findings[0]?.code]);
  expect(Object.fromEntries(missed)).toEqual(better);
});
