import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import {sshKeyPolicy} from '../../data/ssh-key-policy';
import {checkKey} from './check-key';
import {fingerprintsOf} from './fingerprint';

type Expected = {
  verdict: string;
  type?: string;
  bits?: number;
  sha256?: string;
  md5?: string;
  comment?: string;
  canonical?: string;
  needs?: string;
  repairable?: boolean;
};
type Row = {id: string; inputBase64: string; expect: Expected};

const FILE = '../shared/golden/ssh/keys.jsonl';
const rows: Row[] = existsSync(FILE)
  ? readFileSync(FILE, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
if (rows.length === 0) console.log(`skipped: ${FILE} is not there`);

const digest = (hash: string, blob: Uint8Array) => createHash(hash).update(blob).digest();
/** Type and base64 part: what a key is. Its comment is compared where the input has it. */
const keyOf = (line: string | undefined) => line?.split(' ').slice(0, 2).join(' ');

const results = rows.map(({id, inputBase64, expect: expected}) => {
  const input = Buffer.from(inputBase64, 'base64');
  const check = checkKey(input, {policy: sshKeyPolicy});
  const prints =
    check.key &&
    fingerprintsOf({sha256: digest('sha256', check.key.blob), md5: digest('md5', check.key.blob)});
  return {id, input, expected, check, prints};
});
const withVerdict = (verdict: string) => results.filter(({expected}) => expected.verdict === verdict);

(rows.length > 0 ? describe : describe.skip)('the reference inputs', () => {
  test.each(withVerdict('valid'))('$id is valid, and shown right', ({expected, check, prints}) => {
    expect(check.verdict).toBe('valid');
    expect(check.key).toMatchObject({
      type: expected.type,
      bits: expected.bits,
      comment: expected.comment ?? '',
    });
    expect(prints).toEqual({sha256: expected.sha256, md5: expected.md5});
    if (expected.canonical) expect(keyOf(check.canonical)).toBe(keyOf(expected.canonical));
  });

  test.each(withVerdict('weak'))('$id is weak', ({expected, check, prints}) => {
    if (expected.needs === 'blocklist') return;
    expect(check.verdict).toBe('weak');
    expect(check.key?.type).toBe(expected.type);
    if (expected.bits !== undefined) expect(check.key?.bits).toBe(expected.bits);
    if (expected.sha256 !== undefined) expect(prints).toEqual({sha256: expected.sha256, md5: expected.md5});
  });

  test.each(withVerdict('private'))('$id is private, and nothing of it is told', ({check, input}) => {
    expect(Object.keys(check).sort()).toEqual(['findings', 'verdict']);
    expect(check.verdict).toBe('private');
    expect(check.findings).toHaveLength(1);
    const told = JSON.stringify(check);
    const words = input.toString().match(/[\w+/=-]{8,}/g) ?? [];
    expect(words.filter((word) => told.includes(word))).toEqual([]);
  });

  test.each(withVerdict('wrong-format'))('$id is named', ({expected, check}) => {
    expect(check.verdict).toBe('wrong-format');
    expect(check.findings.map(({code}) => code)).not.toContain('no-key');
    if (expected.canonical) expect(keyOf(check.canonical)).toBe(keyOf(expected.canonical));
  });

  test.each(withVerdict('invalid'))(
    '$id is refused for a reason, or repaired',
    ({expected, check, prints}) => {
      if (check.verdict === 'invalid') {
        expect(check.canonical).toBeUndefined();
        expect(prints).toBeUndefined();
        expect(check.findings[0]?.code).not.toBe('no-key');
        return;
      }
      expect(expected.repairable).toBe(true);
      expect(check.verdict).toBe('wrong-format');
      if (expected.canonical) expect(keyOf(check.canonical)).toBe(keyOf(expected.canonical));
    },
  );

  test('no input shows the fingerprint or the line of another key', () => {
    const others = results.filter(
      ({expected, check, prints}) =>
        (prints !== undefined && expected.sha256 !== undefined && prints.sha256 !== expected.sha256) ||
        (check.canonical !== undefined &&
          expected.canonical !== undefined &&
          keyOf(check.canonical) !== keyOf(expected.canonical)),
    );
    expect(others.map(({id}) => id)).toEqual([]);
  });

  test('the table by verdict', () => {
    const lines = ['private', 'valid', 'weak', 'wrong-format', 'invalid'].map((verdict) => {
      const group = withVerdict(verdict);
      const given = group.map(({check}) => check.verdict);
      const counts = [...new Set(given)].map(
        (name) => `${name} ${given.filter((other) => other === name).length}`,
      );
      return `${verdict.padEnd(13)} ${String(group.length).padStart(3)}  given: ${counts.join(', ')}`;
    });
    const blocklist = results.filter(({expected}) => expected.needs === 'blocklist');
    console.log([...lines, `weak by a published list alone: ${blocklist.length}`].join('\n'));
    expect(results).toHaveLength(291);
  });
});
