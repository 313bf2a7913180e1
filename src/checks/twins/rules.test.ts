import {describe, expect, test} from '@jest/globals';
import {contentFileOf, contentOf} from '../content';
import {findingLine, sortedFindings} from '../finding';
import {fingerprintsOf} from './fingerprint';
import {withRecord} from './record';
import {twinRules} from './rules';

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

const recorded = withRecord(file(paths.en, en), fingerprintsOf(file(paths.ja, ja))) ?? '';

function findings(japanese: string, english: string, forBuild = false) {
  const content = contentOf(
    [
      [paths.ja, japanese],
      [paths.en, english],
    ],
    {today: '2026-11-21', forBuild},
  );
  return sortedFindings(twinRules.flatMap((rule) => rule.check(content)));
}

const rulesFound = (japanese: string, english: string, forBuild = false) =>
  findings(japanese, english, forBuild).map(
    ({line, rule, warns}) => `${warns ? 'warning ' : ''}${line} ${rule}`,
  );

test('nothing where both languages agree', () => expect(findings(ja, recorded)).toEqual([]));

test('a page without a record', () => {
  expect(rulesFound(ja, en)).toEqual(['1 twin-outdated']);
  expect(rulesFound(ja, en, true)).toEqual(['warning 1 twin-outdated']);
});

test('a notice without a record', () => {
  const notices = [
    ['blog/2026-11-01-x.md', '---\ntitle: "題"\n---\n\n本文\n'],
    ['i18n/en/docusaurus-plugin-content-blog/2026-11-01-x.md', '---\ntitle: "T"\n---\n\nText\n'],
  ] as const;
  const content = contentOf(notices, {today: '2026-11-21'});
  expect(twinRules.flatMap((rule) => rule.check(content))).toEqual([]);
});

// The record is four lines of the English file: what stands at line 12 of `ja` stands at line 16 there.
describe('the Japanese page has changed', () => {
  test.each([
    ['30 TB', '40 TB', ['13 twin-outdated', '16 twin-figures']],
    ['/status/', '/subscribe/', ['13 twin-outdated', '15 twin-links']],
    ['#login', '#log-in', ['13 twin-headings', '13 twin-outdated', '18 twin-headings', '18 twin-outdated']],
    [
      '2. 30 TBまで使えます。\n',
      '',
      ['13 twin-outdated', '15 twin-structure', '16 twin-figures', '16 twin-structure'],
    ],
    ['![図](/img/a.png)', '図', ['18 twin-outdated', '20 twin-pictures']],
    ['ssh gw #', 'ssh gw2 #', ['18 twin-outdated', '23 twin-commands']],
    ['使えます', '使えません', ['13 twin-outdated']],
    ['はじめに、', 'はじめに、申請者が', ['11 twin-outdated']],
    ['使えます', '使いえます', []],
    ['まで', '以上', ['13 twin-outdated']],
    ['見ます', 'ご覧ください', []],
    ['# 接続します', '# つなぎます', []],
  ])('%s becomes %s', (before, after, expected) => {
    expect(rulesFound(ja.replace(before, after), recorded)).toEqual(expected);
    expect(rulesFound(ja.replace(before, after), recorded, true)).toEqual(
      expected.map((line) => `warning ${line}`),
    );
  });
});

describe('the English page differs although its record is right: it fails in a build too', () => {
  test.each([
    ['30 TB', '40 TB', ['16 twin-figures']],
    ['2. You can use up to 30 TB.\n', '', ['13 twin-figures', '15 twin-structure', '15 twin-structure']],
    ['## Login', '### Login', ['18 twin-headings']],
    ['(/status/)', '(/en/status/)', ['15 twin-links']],
    ['ssh gw #', 'ssh gww #', ['23 twin-commands']],
  ])('%s becomes %s', (before, after, expected) => {
    expect(rulesFound(ja, recorded.replace(before, after), true)).toEqual(expected);
  });

  test('and the message names the place in the other file and what to do', () => {
    const [finding] = findings(ja, recorded.replace('ssh gw #', 'ssh gww #'));
    expect(finding && findingLine(finding)).toBe(
      `${paths.en}:23: ${paths.ja}:19 has the line of code "ssh gw", here it is the line of code "ssh gww". Make them the same.`,
    );
    expect(finding && findingLine(finding, 'ja')).toBe(
      `${paths.en}:23: 日本語版（${paths.ja}:19）ではコードの行「ssh gw」、ここではコードの行「ssh gww」です。正しいほうに合わせてください。`,
    );
  });
});
