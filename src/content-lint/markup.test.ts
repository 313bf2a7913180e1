import {describe, expect, test} from '@jest/globals';
import {linesFound} from './fixtures/try-rules';

describe('admonitions', () => {
  test.each([
    ['not closed', ':::note\n\n本文です。\n', [1]],
    ['closed twice', ':::note\n\n本文です。\n\n:::\n\n:::\n', [7]],
    ['a space before the name', '::: note\n\n本文です。\n\n:::\n', [1, 5]],
    ['a title of the old form', ':::note 注意\n\n本文です。\n\n:::\n', [1, 5]],
    ['an unknown name', ':::waring\n\n本文です。\n\n:::\n', [1]],
    ['in each other with as many colons', ':::note\n\n:::tip\n\nです。\n\n:::\n\n:::\n', [3, 9]],
    ['the end is in a list', ':::note\n\n- 本文です。\n:::\n次です。\n', []],
    ['in a list', '- です。\n\n  :::note\n\n  です。\n\n  :::\n', []],
    ['in each other', '::::note\n\n:::tip\n\nです。\n\n:::\n\n::::\n', []],
    ['a time in the text', '10:30から15:00まで、`:::`を書きます。\n', []],
    ['in code', '```text\n:::note\n```\n', []],
  ])('%s', (_, body, lines) => {
    expect(linesFound('unbalanced-directive', body)).toEqual(lines);
  });
});

describe('what cannot be read as MDX', () => {
  test.each([
    ['a tag that is not closed', 'です。\n\n<Steps>\n\n1. です。\n'],
    ['an id as it was written before', 'です。\n\n## 見出し {#id}\n'],
    ['a break that is not closed', 'です。\n\nです。<br>です。\n'],
    ['a comment of HTML', 'です。\n\n<!-- です -->\n'],
  ])('%s', (_, body) => {
    const lines = linesFound('unreadable-markdown', body);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toBeGreaterThanOrEqual(3);
  });
});
