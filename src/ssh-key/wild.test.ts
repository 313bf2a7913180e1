// What people paste into fields for public keys: see fixtures/README.md. The key check does not yet give every person
// what helps; what must never happen is held for all of them.
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

/** The cases that do not get what is wanted yet; a case that does is taken out of the list. */
const notYet = `
  c08-signify-secret c51f-trad-enc-noarmour c51h-private-k8s c51v-gpg-sexp c51w-gpg-protected
  c51x-ssh1-private
  b22-literal-n-inside c05-minisign-pub c07-signify-pub c15-wireguard-peer c22-jwt c23-sshfp c26-randomart
  c29c-keygen-ja c33-agent-no c42e-json-slash c54-ansi c54b-ansi-text c66c-html-br c66d-html-span
  c75-sshconfig c76-cmd c76b-cmd-cat c76c-cmd-getcontent c76d-error c76e-error-ps c84b-type-typo
  c84c-type-typo c96-vagrant c98-linkedin f1-fullwidth-space-in-front f3-comma-behind f4-quote-behind
`;

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
  if (want === 'several') return findings.some(({code}) => code === 'several-keys');
  const codes = want.slice('say:'.length).split(',');
  return codes.includes(first) || codes.includes('any') || (codes.includes('other') && !UNHELPFUL.includes(first));
}

test('no other key is ever shown', () => {
  const wrong = cases.filter(({key, check, input}) =>
    // Without a stated key, what is shown must stand in the input as it is.
    shownBodies(check).some((body) => (key === undefined ? !input.toString().includes(body) : body !== key)),
  );
  expect(wrong.map(({id}) => id)).toEqual([]);
});

test('nothing is shown of private material, nor where there are several keys', () => {
  const shown = cases.filter(
    ({want, check}) => (want === 'private' || want === 'several') && shownBodies(check).length > 0,
  );
  expect(shown.map(({id}) => id)).toEqual([]);
});

test('all cases give the wanted result, except for the listed ones', () => {
  const missed = cases.filter((one) => !isWhatIsWanted(one)).map(({id}) => id);
  expect(missed.sort()).toEqual(notYet.trim().split(/\s+/).sort());
});
