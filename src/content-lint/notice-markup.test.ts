import {describe, expect, test} from '@jest/globals';
import {found, foundBy} from './fixtures/try-rules';

const markdown = 'blog/2026-11-29-x.md';
const mdx = 'blog/2026-11-29-x.mdx';
const whats = (path: string, body: string) =>
  foundBy('notice-markup', {[path]: `${body}\n`}).map(({line, text}) => `${line - 5} ${text.en.split('. ')[0]}`);
const script = '1 contains a script';
const html = '1 contains an HTML tag';
const esm = '1 contains an import or export';
const expression = '1 contains an expression in { }';
const fence = '1 "mdx-code-block" is not a component for notices';
const scheme = '1 a link has a scheme such as javascript: that is not allowed';
const image = '1 a picture that is not in this site is not shown';
const other = '1 the text of a link names another host than its address';
const noScheme = '1 a link starts with //';

describe('refused in a notice', () => {
  test.each([
    [markdown, '<script>alert(1)</script>', [script]],
    [markdown, '<iframe src="https://x.example/"></iframe>', [html]],
    [markdown, '<a href="javascript:alert(1)">x</a>', [html]],
    [markdown, 'です。<br>', [html]],
    [markdown, '<!--> <script>alert(1)</script> -->', [script]],
    [markdown, '<!-- a -->/* <script>alert(1)</script> */', [script]],
    [markdown, '<!--> <meta http-equiv="refresh" content="0; url=https://x.example/"> -->', [html]],
    [markdown, '<!-- a --!> <b>x</b> -->', [html]],
    [markdown, '```mdx-code-block\n<script>alert(1)</script>\n```', [fence]],
    [markdown, 'import fs from "node:fs"', [esm]],
    [markdown, 'です。{process.exit(1)}', [expression]],
    [markdown, '[x](javascript:alert(1))', [scheme]],
    [markdown, '[x](java&#x09;script:alert)', [scheme]],
    [markdown, '<javascript:alert(1)>', [scheme]],
    [markdown, '[x]\n\n[x]: JavaScript:alert(1)', [scheme.replace('1', '3')]],
    [markdown, '![x](data:image/png;base64,AA)', [image]],
    [markdown, '![x](https://x.example/a.png)', [image]],
    [markdown, '![x](/\\x.example/a.png)', [image]],
    [markdown, '![x](/&#x09;/x.example/a.png)', [image]],
    [mdx, '![x][y]\n\n[y]: https://x.example/a.png', [image]],
    [markdown, '[x](//evil.example/)', [noScheme]],
    [markdown, '[x](/\\evil.example/)', [noScheme]],
    [markdown, '[https://www.nig.ac.jp](https://evil.example/)', [other]],
    [markdown, '[sc.ddbj.nig.ac.jp](https://evil.example/)', [other]],
    [markdown, '[a@nig.ac.jp](mailto:a@evil.example)', [other]],
    [markdown, '[https://www.nig.ac.jp][x]\n\n[x]: https://evil.example/', [other]],
    [mdx, '<script>x</script>', [script]],
    [mdx, '<p>です。</p>', [html]],
    [mdx, 'export const x = 1', [esm]],
    [mdx, '{process.exit(1)}', [expression]],
    [mdx, '{/* a */ process.exit(1) /* b */}', [expression]],
    [mdx, 'です。{/* a */ process.exit(1) /* b */}', [expression]],
    [mdx, '  ````mdx-code-block\n  {process.exit(1)}\n  ````', [fence]],
    [mdx, '<Price of={x} />', [expression]],
    [mdx, '<Fold title="x">です。</Fold>', ['1 "<Fold>" is not a component for notices']],
  ])('%s: %s', (path, body, expected) => {
    expect(whats(path, body)).toEqual(expected);
  });
});

describe('not refused', () => {
  test.each([
    [markdown, '<!-- truncate -->\n\n[x](https://www.nig.ac.jp/)、[x](/status/)、[a@nig.ac.jp](mailto:a@nig.ac.jp)'],
    [markdown, '`{a}`、`<script>`、[www.nig.ac.jp/a](https://www.nig.ac.jp/b)、[README.md](/x/)'],
    [markdown, '![x](/img/a.png)、![x][y]\n\n[y]: /img/b.png'],
    [markdown, '<!-- a --> <!-- b -->\n\n```sh\nls\n```'],
    [mdx, '{/* truncate */}\n\n{/* a */ /* b */}\n\n<Price of="cpu-1" />'],
    ['docs/page.mdx', '<p>です。</p>\n\n{1 + 1}'],
  ])('%s: %s', (path, body) => {
    expect(whats(path, body)).toEqual([]);
  });
});

describe('in the fields', () => {
  const notice = (title: string, block = '  kind: news\n', body = '本文') =>
    `---\nslug: 2026-11-29-x\ntitle: ${title}\ndate: 2026-11-29\ntags: [news]\ndescription: "説"\nnotice:\n${block}` +
    `---\n\n${body}\n`;
  const english = 'i18n/en/docusaurus-plugin-content-blog/2026-11-29-x.md';
  const files = (ja: string, en = 'Body.') => ({
    'blog/tags.yml': 'news:\n  label: x\n',
    [markdown]: ja,
    [english]: `---\ntitle: "T"\ndescription: "D"\n---\n\n${en}\n`,
  });
  const lines = (all: Record<string, string>) =>
    found(all)
      .filter(({rule}) => rule.startsWith('notice'))
      .map(({file, line, text}) => `${file}:${line} ${text.en.split('. ')[0]}`);
  test.each([
    ['"a\\0\\x07"', 'title: contains invisible characters, such as control or tag characters'],
    ['"a\\uFFFEb"', 'title: contains invisible characters, such as control or tag characters'],
    ['"a\\r\\nBEGIN:VEVENT"', 'title: contains invisible characters, such as control or tag characters'],
    ['"<script>x"', 'title: contains an HTML tag'],
    ['"a ]]> b"', 'title: contains an HTML tag'],
    [`"${'題'.repeat(201)}"`, 'title: longer than 200 characters'],
    ['!!js/function "f"', 'line 3: YAML tags such as !!js/function are not allowed'],
  ])('title: %s', (title, expected) => {
    expect(lines(files(notice(title)))).toEqual([`${markdown}:3 ${expected}`]);
  });

  test('a text that names a former end, in both languages', () => {
    const block =
      '  kind: maintenance\n  affects: [all]\n  start: 2026-11-29\n  originalEnd: 2026-11-30T12:00+09:00\n' +
      '  end: 2026-12-01T12:00+09:00\n';
    const ja =
      '2026年11月30日（月）12:00までです。\n\n- 当初は11月30日12時まででした。\n- 11月30日13:00に再起動します。';
    expect(lines(files(notice('"題"', block, ja), 'Until 12:00 on Monday 30 November 2026.'))).toEqual([
      `${markdown}:15 names a time that no longer holds (2026-11-30T12:00+09:00)`,
      `${english}:6 names a time that no longer holds (2026-11-30T12:00+09:00)`,
    ]);
  });
});
