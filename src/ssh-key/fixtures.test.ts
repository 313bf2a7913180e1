import path from 'node:path';
import {expect, test} from '@jest/globals';
import {jsonLines} from '../lib/test-support/json-lines';
import {checkKey} from './check-key';
import {type FindingCode, kindOfCode} from './finding';

type Fixture = {id: string; inputBase64: string; expect: {verdict: string; code: FindingCode}};

const cases = jsonLines<Fixture>(path.join(__dirname, 'fixtures/keys.jsonl')).map((fixture) => {
  const input = Buffer.from(fixture.inputBase64, 'base64');
  return {...fixture, input, check: checkKey(input, 'general')};
});

test('each input has its verdict, its finding, and its key and line or none', () => {
  const given = cases.map(({id, expect: {code}, check: {verdict, findings, key, canonical}}) => {
    const found = findings.find((finding) => finding.code === code)?.code;
    const shown = {type: key?.type, bits: key?.bits, comment: key?.comment, canonical};
    return {id, expect: {verdict, code: found, ...shown}};
  });
  expect(given).toEqual(cases.map(({id, expect: expected}) => ({id, expect: expected})));
});

test('every finding is shown at least once', () => {
  const shown = new Set(cases.flatMap(({check}) => check.findings.map(({code}) => code)));
  // No key is known that the two readers read differently: sshpk/cut.test.ts contradicts one.
  expect([...shown, 'readers-disagree'].sort()).toEqual([...kindOfCode.keys()].sort());
});

test('the same text in a form has the same verdict as the file', () => {
  const different = cases.filter(({input, check}) => {
    const text = input.toString();
    return Buffer.from(text).equals(input) && checkKey(text).verdict !== check.verdict;
  });
  expect(different.map(({id}) => id)).toEqual([]);
});
