import {describe, expect, test} from '@jest/globals';
import {contentFileOf, contentOf} from '../content';
import {findingLine, sortedFindings} from '../finding';
import {hashesOf, withRecord} from './record';
import {translationRule} from './rules';

const paths = {ja: 'docs/a.mdx', en: 'i18n/en/docusaurus-plugin-content-docs/current/a.mdx'};
const ja = `---
id: a
title: "題"
description: "説明"
---

はじめに、2つのファイルを用意します。

## 手順 {/* #steps */}

1. [状況](/status/)を見ます。
2. 30 TBまで使えます。

## 接続 {/* #login */}

![図](/img/a.png)

\`\`\`bash
ssh gw # 接続します
\`\`\`
`;
const en = `---
id: a
title: "T"
description: "D"
---

First, have two files ready.

## Steps {/* #steps */}

1. See the [status](/status/).
2. You can use up to 30 TB.

## Login {/* #login */}

![Picture](/img/a.png)

\`\`\`bash
ssh gw # connects
\`\`\`
`;

function file(name: string, text: string) {
  const read = contentFileOf(name, new TextEncoder().encode(text));
  if (!read) throw new Error(name);
  return read;
}

const recorded = withRecord(file(paths.en, en), hashesOf(file(paths.ja, ja))) ?? '';

function findings(japanese: string, english: string, forBuild = false) {
  const content = contentOf(
    [
      [paths.ja, japanese],
      [paths.en, english],
    ],
    {today: '2026-11-21', forBuild},
  );
  return sortedFindings(translationRule(content));
}

const reported = (japanese: string, english: string, forBuild = false) =>
  findings(japanese, english, forBuild).map(({line, rule, warns}) => `${warns ? 'warning ' : ''}${line} ${rule}`);

test('translations that agree: no findings', () => expect(findings(ja, recorded)).toEqual([]));

test('a page without a record', () => {
  expect(reported(ja, en)).toEqual(['1 translation-outdated']);
  expect(reported(ja, en, true)).toEqual(['warning 1 translation-outdated']);
});

test('a notice without a record', () => {
  const notices = [
    ['blog/2026-11-01-x.md', '---\ntitle: "題"\n---\n\n本文\n'],
    ['i18n/en/docusaurus-plugin-content-blog/2026-11-01-x.md', '---\ntitle: "T"\n---\n\nText\n'],
  ] as const;
  const content = contentOf(notices, {today: '2026-11-21'});
  expect(translationRule(content)).toEqual([]);
});

// The record adds four lines to the English file: sections begin on lines 11, 13 and 18 there.
describe('the Japanese page has changed', () => {
  test.each([
    ['30 TB', '40 TB', ['13 translation-figures', '13 translation-outdated']],
    ['/status/', '/subscribe/', ['13 translation-differs', '13 translation-outdated']],
    [
      '#login',
      '#log-in',
      ['1 translation-headings', '1 translation-outdated', '18 translation-headings', '18 translation-outdated'],
    ],
    ['2. 30 TBまで使えます。\n', '', ['13 translation-figures', '13 translation-outdated']],
    ['![図](/img/a.png)', '図', ['18 translation-differs', '18 translation-outdated']],
    ['ssh gw #', 'ssh gw2 #', ['18 translation-differs', '18 translation-outdated']],
    ['使えます', '使えません', ['13 translation-outdated']],
    ['はじめに、', 'はじめに、申請者が', ['11 translation-outdated']],
    ['2つのファイル', '**2つのファイル**', []],
    ['見ます。', '見ます。 {/* 注 */}', []],
    ['用意します。', '用意し\nます。', []],
  ])('%s becomes %s', (before, after, expected) => {
    expect(reported(ja.replace(before, after), recorded)).toEqual(expected);
    expect(reported(ja.replace(before, after), recorded, true)).toEqual(expected.map((line) => `warning ${line}`));
  });
});

describe('the English page differs although its record is right: it fails in a build too', () => {
  test.each([
    ['30 TB', '40 TB', ['13 translation-figures']],
    ['two files', 'three files', ['11 translation-figures']],
    ['2. You can use up to 30 TB.\n', '', ['13 translation-figures']],
    ['## Login', '### Login', ['18 translation-headings']],
    ['(/status/)', '(/en/status/)', ['13 translation-differs']],
    ['ssh gw #', 'ssh gww #', ['18 translation-differs']],
  ])('%s becomes %s', (before, after, expected) => {
    expect(reported(ja, recorded.replace(before, after), true)).toEqual(expected);
  });

  test('the message has the place in the other file and what to do', () => {
    const [finding] = findings(ja, recorded.replace('ssh gw #', 'ssh gww #'));
    expect(finding && findingLine(finding)).toBe(
      `${paths.en}:18: the section #login (${paths.ja}:14) differs: only in Japanese "ssh gw"; only here "ssh gww". ` +
        'Make them the same.',
    );
    expect(finding?.text.ja).toBe(
      `見出し #login（日本語版は ${paths.ja}:14）の内容が違います。日本語版だけ: "ssh gw"、英語版だけ: "ssh gww"。正しいほうに合わせてください。`,
    );
  });
});
