import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {sshKeyPolicy} from '../../data/ssh-key-policy';
import {checkKey} from './check-key';
import type {FindingCode} from './finding';
import {findingCodes, findingKind, findingKinds} from './finding-weight';

type Fixture = {
  id: string;
  inputBase64: string;
  expect: {
    verdict: string;
    code: FindingCode;
    type?: string;
    bits?: number;
    comment?: string;
    canonical?: string;
  };
};

const fixtures: Fixture[] = readFileSync(path.join(__dirname, 'fixtures/keys.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const check = ({inputBase64}: Fixture) =>
  checkKey(Buffer.from(inputBase64, 'base64'), {policy: sshKeyPolicy, division: 'general'});

describe('the fixtures', () => {
  test.each(fixtures)('$id', (fixture) => {
    const {verdict, findings, key, canonical} = check(fixture);
    const {code, ...expected} = fixture.expect;
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect({verdict, type: key?.type, bits: key?.bits, comment: key?.comment, canonical}).toEqual({
      type: undefined,
      bits: undefined,
      comment: undefined,
      canonical: undefined,
      ...expected,
    });
  });

  test('show every code at least once', () => {
    const shown = new Set(fixtures.flatMap((fixture) => check(fixture).findings.map(({code}) => code)));
    expect([...shown].sort()).toEqual([...findingCodes].sort());
  });

  test('the same text in a form gives the same verdict as the file', () => {
    for (const fixture of fixtures) {
      const bytes = Buffer.from(fixture.inputBase64, 'base64');
      const text = bytes.toString();
      if (!Buffer.from(text).equals(bytes)) continue;
      expect([fixture.id, checkKey(text, {policy: sshKeyPolicy}).verdict]).toEqual([
        fixture.id,
        fixture.expect.verdict,
      ]);
    }
  });
});

describe('the order of the codes', () => {
  test('has each code once, kind after kind', () => {
    expect(new Set(findingCodes).size).toBe(findingCodes.length);
    const kinds = findingCodes.map((code) => findingKinds.indexOf(findingKind(code)));
    expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
  });
});
