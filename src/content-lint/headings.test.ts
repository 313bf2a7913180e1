import {describe, expect, test} from '@jest/globals';
import {contentOf} from './content';
import {fixedTexts} from './content-gate';
import {oldAddresses} from './data/addresses';
import {englishPage, found, frontMatter, japanesePage, linesFound} from './fixtures/try-rules';
import {addressOf, idFromText, recordedAnchors} from './headings';

describe('ids of headings', () => {
  test.each([
    ['heading-id-missing', '## 見出し\n', [1]],
    ['heading-id-missing', '## 見出し {/* id */}\n', [1]],
    ['heading-id-missing', '## 見出し {/* #id */}\n\n#### 小見出し\n', [3]],
    ['heading-id-missing', '## 見出し {/* #id */}\n', []],
    ['heading-id-missing', '```bash\n# コメント\n```\n', []],
    ['heading-id-doubled', '## あ {/* #a */}\n\n## い {/* #a */}\n', [3]],
    ['heading-id-doubled', '## あ {/* #a */}\n\n<a id="a" />\n', [3]],
    ['heading-id-doubled', '## あ {/* #a */}\n\n## い {/* #b */}\n', []],
  ] as const)('%s: %j', (rule, body, lines) => {
    expect(linesFound(rule, body)).toEqual(lines);
  });

  test.each([
    ['How to apply', 'how-to-apply'],
    ["What's new? (2026)", 'whats-new-2026'],
    ['見出し', ''],
  ])('an id made of %s: %s', (text, id) => {
    expect(idFromText(text)).toBe(id);
  });
});

describe('an id that --fix writes', () => {
  const fixed = (japanese: string, english: string) => {
    const written = fixedTexts(
      contentOf(
        [
          [japanesePage, frontMatter + japanese],
          [englishPage, frontMatter + english],
        ],
        {today: '2026-11-21'},
      ),
    );
    return [japanesePage, englishPage].map((path) => written.get(path)?.slice(frontMatter.length));
  };

  test.each([
    [
      'both have none',
      '## 手順\n',
      '## The steps\n',
      '## 手順 {/* #the-steps */}\n',
      '## The steps {/* #the-steps */}\n',
    ],
    ['the other language has one', '## 手順\n', '## The steps {/* #steps */}\n', '## 手順 {/* #steps */}\n', undefined],
    ['the id is taken', '## あ {/* #a */}\n\n## い\n', '## A {/* #a */}\n\n## A\n', undefined, undefined],
    ['the other language has other headings', '## い\n', 'A.\n', undefined, undefined],
  ])('%s', (_, japanese, english, fixedJapanese, fixedEnglish) => {
    expect(fixed(japanese, english)).toEqual([fixedJapanese, fixedEnglish]);
  });
});

describe('anchors that were published', () => {
  const files = {
    [japanesePage]: '## あ {/* #a */}\n\n## い {/* #b2 */}\n\n## う {/* #c */}\n',
    [englishPage]: '## A {/* #a */}\n\n## B {/* #b */}\n\n## C {/* #c */}\n',
  };
  const gone = (publishedAnchors: string[]) =>
    found(files, {publishedAnchors})
      .filter(({rule}) => rule === 'published-anchor-gone')
      .map(({file, line}) => [file, line]);

  test('one was renamed in one language', () => {
    expect(gone([japanesePage, `${japanesePage}#a`, `${japanesePage}#b`, `${japanesePage}#c`])).toEqual([
      [japanesePage, 8],
    ]);
  });
  test('a page is gone, and has no redirect', () => {
    expect(gone(['docs/gone.mdx', 'docs/gone.mdx#a', japanesePage])).toEqual([
      ['src/content-lint/published-anchors.json', 2],
    ]);
    expect(gone(oldAddresses.map(({from}) => `docs${from.replace(/\/$/, '')}.mdx`))).toEqual([]);
  });
  test('recording adds and takes nothing away', () => {
    const content = contentOf([[japanesePage, frontMatter + files[japanesePage]]], {
      today: '2026-11-21',
      publishedAnchors: ['docs/gone.mdx', `${japanesePage}#b`],
    });
    expect(recordedAnchors(content)).toEqual([
      'docs/gone.mdx',
      japanesePage,
      `${japanesePage}#a`,
      `${japanesePage}#b`,
      `${japanesePage}#b2`,
      `${japanesePage}#c`,
    ]);
  });
});

test.each([
  ['docs/tools/fees.mdx', '', '/tools/fees/'],
  ['docs/tools/index.mdx', '', '/tools/'],
  ['docs/index.mdx', 'slug: /\n', '/'],
  ['i18n/en/docusaurus-plugin-content-docs/current/tools/fees.mdx', '', '/tools/fees/'],
  ['blog/2026-11-01-x.md', '', '/blog/2026-11-01-x/'],
])('the address of %s', (path, field, address) => {
  const [file] = contentOf([[path, `---\n${field}id: x\n---\n`]], {today: '2026-11-21'}).files;
  expect(file && addressOf(file)).toBe(address);
});
