import {describe, expect, test} from '@jest/globals';
import {found, frontMatter, japanesePage, linesFound} from './fixtures/try-rules';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('what editors leave in a file', () => {
  test.each<[string, Uint8Array, string, number]>([
    ['a null character', bytes(`${frontMatter}\n本\0文です。\n`), 'control-character', 7],
    ['a zero-width space', bytes(`${frontMatter}本\u200B文です。\n`), 'control-character', 6],
    ['a tag character', bytes(`${frontMatter}本\u{E0041}文です。\n`), 'control-character', 6],
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

  test('labels and tags are checked, too', () => {
    const findings = found({'i18n/en/code.json': '{}\0\n', 'blog/tags.yml': 'news:\n  label: a\u200B\n'});
    expect(findings.map(({file, rule}) => [file, rule])).toEqual([
      ['blog/tags.yml', 'control-character'],
      ['i18n/en/code.json', 'control-character'],
    ]);
  });
});

describe('spaces that are none, in code', () => {
  test.each([
    ['```bash\nssh\u3000gw\n```\n', [2]],
    ['```\nssh -i\u00A0key gw\n```\n', [2]],
    ['`ssh\u3000gw`を打ちます。\n', [1]],
    ['1. 打ちます。\n\n   ```powershell\n   cd ~\n   ssh\u3000gw\n   ```\n', [5]],
  ])('%j', (body, lines) => {
    expect(linesFound('look-alike-in-command', body)).toEqual(lines);
  });

  test.each([
    '```text\n件名:\u3000申請です\n```\n',
    '```bash\nssh gw # ログイン\u3000します\n```\n',
    'ボタン`次\u3000へ`を押します。\n',
    '本文\u3000です。\n',
  ])('not in %j', (body) => {
    expect(linesFound('look-alike-in-command', body)).toEqual([]);
  });
});

describe('characters that look like those of a command', () => {
  test.each([
    ['```bash\nssh –i key gw\n```\n', [2]],
    ['```bash\nssh-keygen —t ed25519\n```\n', [2]],
    ['```bash\nssh ーl user gw\n```\n', [2]],
    ['```bash\necho “a”\n```\n', [2]],
    ['```bash\nｓｓｈ gw\n```\n', [2]],
    ['`ssh −i key`を打ちます。\n', [1]],
    ['`ssh－copy－id`を使います。\n', [1]],
  ])('%j', (body, lines) => {
    expect(linesFound('look-alike-in-command', body)).toEqual(lines);
  });

  test.each([
    '```bash\nssh gw # ゲートウェイ – ログイン先\n```\n',
    '```text\n件名: “申請” – 三島\n```\n',
    'メニュー`ファイル－保存`を選びます。\n',
    'ssh –i は文章です。\n',
  ])('not in %j', (body) => {
    expect(linesFound('look-alike-in-command', body)).toEqual([]);
  });
});
