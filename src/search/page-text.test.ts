import {expect, test} from '@jest/globals';
import {load} from 'cheerio';
import {pageTextOf} from './page-text';

const html = `<html><body><nav>Menu</nav><main><article>
<nav class="theme-doc-breadcrumbs"><ul>
<li class="breadcrumbs__item">Keys</li><li class="breadcrumbs__item">Page</li></ul></nav>
<header><h1>Page</h1></header>
<p>One <code>id.pub</code> &amp; <strong>two</strong>.</p>
<span><span hidden data-from="0">Scheduled</span><script>x()</script></span>
<h2 id="part">Part<a class="hash-link" href="#part">#</a></h2>
<ul><li>First</li><li>Second <button>Copy</button></li></ul>
<table><tbody><tr><th>Item<span>and unit</span></th><td>Price</td></tr></tbody></table>
</article></main><footer>Foot</footer></body></html>`;

test('the article’s words, block by block, without navigation, controls and states of the clock', () => {
  expect(pageTextOf(load(html), '/x/')).toEqual({
    title: 'Page',
    section: 'Keys',
    blocks: [
      {element: 'h1', text: 'Page'},
      {element: 'p', text: 'One id.pub & two.'},
      {element: 'h2', id: 'part', text: 'Part'},
      {element: 'p', text: 'First'},
      {element: 'p', text: 'Second'},
      {element: 'p', text: 'Item and unit'},
      {element: 'p', text: 'Price'},
    ],
  });
});

test.each([
  ['<html><body></body></html>', '/x/ has no <main>.'],
  ['<html><body><main><p>Text</p></main></body></html>', '/x/ has no <h1>.'],
])('%s is refused', (page, message) => {
  expect(() => pageTextOf(load(page), '/x/')).toThrow(message);
});
