import {describe, expect, test} from '@jest/globals';
import {linesFound} from './fixtures/try-rules';

describe('spaces that are none, in code', () => {
  test.each([
    ['```bash\nssh\u3000gw\n```\n', [2]],
    ['```\nssh -i\u00A0key gw\n```\n', [2]],
    ['`ssh\u3000gw`を打ちます。\n', [1]],
    ['1. 打ちます。\n\n   ```powershell\n   cd ~\n   ssh\u3000gw\n   ```\n', [5]],
  ])('%j', (body, lines) => {
    expect(linesFound('full-width-space-in-code', body)).toEqual(lines);
  });

  test.each([
    '```text\n件名:\u3000申請です\n```\n',
    '```bash\nssh gw # ログイン\u3000します\n```\n',
    'ボタン`次\u3000へ`を押します。\n',
    '本文\u3000です。\n',
  ])('not in %j', (body) => {
    expect(linesFound('full-width-space-in-code', body)).toEqual([]);
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
