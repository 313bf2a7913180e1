import {describe, expect, test} from '@jest/globals';
import {contentOf} from './content';
import {oldAddresses} from './data/addresses';
import {englishPage, found, frontMatter, japanesePage, linesFound} from './fixtures/try-rules';
import {recordedAnchors} from './headings';

describe('ids of headings', () => {
  test.each([
    ['heading-id-missing', '## 見出し\n', [1]],
    ['heading-id-missing', '## 見出し {/* id */}\n', [1]],
    ['heading-id-missing', '## 見出し {/* #id */}\n\n#### 小見出し\n', [3]],
    ['heading-id-missing', '## 見出し {/* #id */}\n', []],
    ['heading-id-missing', '```bash\n# コメント\n```\n', []],
    ['heading-id-duplicate', '## あ {/* #a */}\n\n## い {/* #a */}\n', [3]],
    ['heading-id-duplicate', '## あ {/* #a */}\n\n<a id="a" />\n', [3]],
    ['heading-id-duplicate', '## あ {/* #a */}\n\n## い {/* #b */}\n', []],
  ] as const)('%s: %j', (rule, body, lines) => {
    expect(linesFound(rule, body)).toEqual(lines);
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
      [japanesePage, 1],
    ]);
  });
  test('a page is gone, and has no redirect', () => {
    expect(gone(['docs/gone.mdx', 'docs/gone.mdx#a', japanesePage])).toEqual([
      ['src/content-lint/published-anchors.json', 1],
    ]);
    expect(gone(oldAddresses.map(({from}) => `docs${from.replace(/\/$/, '')}.mdx`))).toEqual([]);
  });
  test('recording adds and removes nothing', () => {
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
