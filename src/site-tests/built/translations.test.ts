// Both languages have the same pages, the same anchors, the same links and the same figures: compared on the built pages.
import {expect, test} from '@playwright/test';
import {builtPage, pagesOf} from './built-site';
import {figuresIn} from './figures';

/** A list that the framework makes by itself: its anchors are initials. */
const madeByTheFramework = /^\/blog\/tags\/$/;

type Page = ReturnType<typeof builtPage>;

function anchorsOf($: Page): string[] {
  return $('main :is(h1, h2, h3, h4)[id]')
    .toArray()
    .map((heading) => $(heading).attr('id') ?? '');
}

function linksOf($: Page): string[] {
  return $('article a[href]')
    .toArray()
    .map((link) => ($(link).attr('href') ?? '').replace(/^\/en\//, '/'))
    .sort();
}

function figuresOf($: Page): string[] {
  $('article :is(svg, .pagination-nav)').remove();
  // One text a line: the cells of a table stand next to each other without a space between them.
  const texts = $('article *')
    .contents()
    .toArray()
    .filter((node) => node.type === 'text')
    .map((node) => $(node).text());
  return [...new Set(figuresIn(texts.join('\n')))].sort();
}

const pages = pagesOf('');

test('both languages have the same pages', () => {
  expect(pagesOf('/en')).toEqual(pages);
  expect(pages.length).toBeGreaterThan(45);
});

for (const page of pages.filter((candidate) => !madeByTheFramework.test(candidate))) {
  test(`the two languages agree: ${page}`, () => {
    const [ja, en] = [builtPage(page), builtPage(`/en${page}`)];
    expect(anchorsOf(en)).toEqual(anchorsOf(ja));
    expect(linksOf(en)).toEqual(linksOf(ja));
    expect(figuresOf(en)).toEqual(figuresOf(ja));
  });
}
