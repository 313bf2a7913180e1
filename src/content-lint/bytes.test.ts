import {describe, expect, test} from '@jest/globals';
import type {RuleId} from './finding';
import {found, frontMatter, japanesePage} from './fixtures/try-rules';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('what editors leave in a file', () => {
  test.each<[string, Uint8Array, RuleId, number]>([
    ['a byte order mark', bytes(`\uFEFF${frontMatter}本文です。\n`), 'byte-order-mark', 1],
    ['CRLF', bytes(`${frontMatter}本文です。\r\n次です。\n`), 'line-ends', 6],
    ['CR alone', bytes(`${frontMatter}本文です。\r次です。\n`), 'line-ends', 6],
    ['no line end at the end', bytes(`${frontMatter}本文です。`), 'line-ends', 6],
    ['a null character', bytes(`${frontMatter}\n本\0文です。\n`), 'control-character', 7],
    ['a zero-width space', bytes(`${frontMatter}本\u200B文です。\n`), 'control-character', 6],
    ['a mark within the text', bytes(`${frontMatter}本\uFEFF文です。\n`), 'control-character', 6],
    ['Shift_JIS', new Uint8Array([...bytes(`${frontMatter}\n`), 0x96, 0x7b, 0x95, 0xb6, 0x0a]), 'not-utf-8', 7],
  ])('%s', (_, file, rule, line) => {
    const findings = found({[japanesePage]: file}).filter((finding) => finding.rule !== 'translation-missing');
    expect(findings.map((finding) => [finding.rule, finding.line])).toEqual([[rule, line]]);
  });

  test('a tab, an ideographic space and a joined sign are none of that', () => {
    const findings = found({[japanesePage]: '本文\tです。　次です。👩‍💻\n'});
    expect(findings.map(({rule}) => rule)).toEqual(['translation-missing']);
  });

  test('empty notices and labels are looked at, too', () => {
    const findings = found({'i18n/en/code.json': '{}\r\n', 'blog/tags.yml': '\uFEFFnews:\n  label: a\n'});
    expect(findings.map(({file, rule}) => [file, rule])).toEqual([
      ['blog/tags.yml', 'byte-order-mark'],
      ['i18n/en/code.json', 'line-ends'],
    ]);
  });
});
