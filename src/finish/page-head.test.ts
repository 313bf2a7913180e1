// Heads as the minifier leaves them: what is read from them, and what is added.
import {describe, expect, test} from '@jest/globals';
import {attributeOf, dataBlock, metaOf, readPageHead, withHeadTags} from './page-head';

const html = `<!doctype html><html lang=en><head><title data-rh=true>Fees &amp; terms | The site</title><meta data-rh=true name=description content="What &quot;it&quot; costs."/><meta data-rh=true property=og:locale content=en /></head><body><span class=breadcrumbs__link>Money</span><title>Picture | x</title></body></html>`;

test('what a page says of itself', () => {
  expect(readPageHead(html)).toEqual({
    title: 'Fees & terms',
    siteName: 'The site',
    description: 'What "it" costs.',
    section: 'Money',
  });
  expect(() => readPageHead('<head><title>Fees</title></head>')).toThrow(
    'its title "Fees" is not made of the page\'s title and the site\'s name.',
  );
});

test.each([
  ['<meta content=a />', 'content', 'a'],
  ['<meta content="a b"/>', 'content', 'a b'],
  ['<meta content=\'say "a"\'/>', 'content', 'say "a"'],
  ['<meta content=&#x3042;&#12356;&lt; />', 'content', 'あい<'],
  ['<meta data-content=b content=a>', 'content', 'a'],
  ['<meta content="">', 'content', ''],
  ['<meta name=a>', 'content', undefined],
])('the attribute of %s', (tag, name, value) => {
  expect(attributeOf(tag, name)).toBe(value);
});

describe('tags that are added', () => {
  test('stand last in the head, and can be read again', () => {
    const content = 'a "b" <c> & d';
    const changed = withHeadTags(html, [{name: 'meta', attributes: {property: 'og:image:alt', content}}]);
    const start = html.indexOf('</head>');
    expect(changed.startsWith(html.slice(0, start))).toBe(true);
    expect(changed.endsWith(html.slice(start))).toBe(true);
    expect(metaOf(changed, 'property', 'og:image:alt')).toBe(content);
  });

  test('are data that no text can leave', () => {
    const data = {name: '</script><script>alert(1)</script><!--'};
    const {content = ''} = dataBlock(data);
    expect(content).not.toContain('<');
    expect(JSON.parse(content)).toEqual(data);
  });
});
