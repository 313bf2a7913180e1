import {expect, test} from '@jest/globals';
import {load} from 'cheerio';
import {pageTextOf} from './page-text';

const html = `<html><body><nav>Menu</nav><main><article>
<nav class="theme-doc-breadcrumbs"><ul>
<li class="breadcrumbs__item">Keys</li><li class="breadcrumbs__item">Page</li></ul></nav>
<header><h1>Page</h1></header>
<p>One <code>id.pub</code> &amp; <strong>two</strong>.</p>
<span><span hidden data-from="0">Scheduled</span><script>x()</script></span>
<table><tr><td>Service</td><td><a href="/notices.ics">Calendar</a></td></tr></table>
<h2 id="part">Part<a class="hash-link" href="#part">#</a></h2>
<ul><li>First</li><li>Second <button>Copy</button></li></ul>
<table><tbody><tr><th>Item<span>and unit</span></th><td>Price</td></tr></tbody></table>
<details id="fold"><summary>Fold<small>What is in it</small></summary><p>Folded</p></details><p>After the fold</p>
</article></main><footer>Foot</footer></body></html>`;

test('the article’s words, part by part, without navigation, controls and states of the clock', () => {
  expect(pageTextOf(load(html), '/x/')).toEqual({
    title: 'Page',
    section: 'Keys',
    parts: [
      {id: '', heading: 'Page', text: 'One id.pub & two.'},
      {id: 'part', heading: 'Part', text: 'First\nSecond\nItem and unit\nPrice\nAfter the fold'},
      {id: 'fold', heading: 'Fold', text: 'Folded'},
    ],
  });
});

test.each([
  ['<html><body></body></html>', '/x/ has no <main>.'],
  ['<html><body><main><p>Text</p></main></body></html>', '/x/ has no <h1>.'],
])('%s is refused', (page, message) => {
  expect(() => pageTextOf(load(page), '/x/')).toThrow(message);
});
