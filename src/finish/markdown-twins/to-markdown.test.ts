// Each thing that pages are made of, and what becomes of it in the Markdown.
import {expect, test} from '@jest/globals';
import {toMarkdown} from './to-markdown';

const page = {locale: 'en', url: 'https://site.example/en/a/', title: 'A page'} as const;

function twin(html: string, locale: 'ja' | 'en' = 'en'): string {
  const [body = ''] = toMarkdown(
    `<!doctype html><html><body><nav>Menu</nav><main><article><h1>A page</h1>${html}</article></main></body></html>`,
    {...page, locale},
  ).split('\n\n---\n');
  return body.replace('# A page', '').trim();
}

test.each<[what: string, html: string, markdown: string]>([
  ['a heading without its anchor', '<h2 id=x>Keys<a href=#x class=hash-link>​</a></h2>', '## Keys'],
  [
    'links, made absolute',
    '<p><a href=/en/b/>B</a> <a href=#x>here</a> <a href=https://o.example/>O</a></p>',
    '[B](https://site.example/en/b/) [here](https://site.example/en/a/#x) [O](https://o.example/)',
  ],
  ['an address with parameters', '<a href="?a=1&amp;b=2">B</a>', '[B](https://site.example/en/a/?a=1&b=2)'],
  [
    'a table with its caption',
    '<table><caption>Tax</caption><thead><tr><th>Item<th>Price<tbody><tr><th>Storage<span class=unit>1 year</span><td>40,000 JPY</table>',
    '**Tax**\n\n| Item | Price |\n| - | - |\n| Storage 1 year | 40,000 JPY |',
  ],
  [
    'code with its language, without colours and buttons',
    '<div class="language-bash box"><pre class="prism-code language-bash"><code><div class=token-line><span>ls</span><span> -l</span><br></div><div class=token-line><span>cd</span><br></div></code></pre><button>Copy</button></div>',
    '```bash\nls -l\ncd\n```',
  ],
  ['code without a language', '<pre>a\n  b</pre>', '```\na\n  b\n```'],
  [
    'all tabs with their labels',
    '<div class="theme-tabs-container x"><ul role=tablist><li role=tab>Windows<li role=tab>macOS</ul><div><div role=tabpanel><p>One</div><div role=tabpanel hidden><p>Two</div></div></div>',
    '**Windows**\n\nOne\n\n**macOS**\n\nTwo',
  ],
  [
    'a box',
    '<div class="theme-admonition alert"><div class=admonitionHeading_x><span class=admonitionIcon_x><svg></svg></span>Mind</div><div class=admonitionContent_x><p>The gap.</div></div>',
    '> **Mind**\n>\n> The gap.',
  ],
  ['a fold', '<details><summary>More</summary><div><p>Text.</div></details>', '**More**\n\nText.'],
  [
    'a tool, whatever is in it',
    '<p>Before.<section class=tool><h2>Work it out</h2><label>TB</label><input value=3><p>100 JPY</section><p>After.',
    'Before.\n\nThere is a tool here. Use it on the page: [A page](https://site.example/en/a/)\n\nAfter.',
  ],
  [
    'a tool in a fold',
    '<details><summary>Help</summary><textarea></textarea></details>',
    'There is a tool here. Use it on the page: [A page](https://site.example/en/a/)',
  ],
  ['no controls', '<p>Text.</p><p><button>Copy</button></p><nav>Next</nav><script>1</script>', 'Text.'],
  [
    'what is struck through',
    '<p>From 1<del> <span>No longer: </span>until 2</del> until 3</p>',
    'From 1 ~~No longer: until 2~~ until 3',
  ],
  [
    'parts that only style sets apart',
    '<ul><li><span class=k>Account</span><span class=b>open</span></ul>',
    '- Account open',
  ],
  [
    'a picture by its name',
    '<figure><svg role=img><title>The parts</title><text>x</text></svg><figcaption>In words</figcaption></figure>',
    '(Picture: The parts)\n\nIn words',
  ],
])('%s', (_, html, markdown) => {
  expect(twin(html)).toBe(markdown);
});

const block = `<div><div>Checking</div>
  <div hidden data-from=1773370800000 data-until=1773932400000><p>Closed</div><div hidden data-from=1773932400000><p>Open</div><script>x</script></div>`;

test('what depends on the clock is written with the time from which it holds', () => {
  expect(twin(block)).toBe(
    [
      'What follows depends on the day. Times are Japan time. Notices posted after this page was made are not in it.',
      '**Fri, 13 March 2026 12:00 to Fri, 20 March 2026 00:00**',
      'Closed',
      '**From Fri, 20 March 2026 00:00**',
      'Open',
    ].join('\n\n'),
  );
  expect(twin(block, 'ja')).toContain('**2026年3月20日(金) 00:00から**');
});

test('a state in a line is left out, and a sentence says what it follows from; one that no clock changes stays', () => {
  const state = (states: string) => `<p><span><span></span>${states}</span> 3 May</p>`;
  const changing =
    '<span hidden data-from=0 data-until=5>Scheduled</span><span hidden data-from=5>In force</span>';
  const html = (inner: string) => `<main><article><h1>A page</h1>${inner}</article></main>`;
  expect(toMarkdown(html(state(changing)), page)).toBe(
    '# A page\n\n3 May\n\n---\n\nWhether a notice is scheduled, in force or over follows from its period and from the time at which you read it.\n\nMade from the page: https://site.example/en/a/\n',
  );
  expect(toMarkdown(html(state('<span hidden data-from=0>Cancelled</span>')), page)).toBe(
    '# A page\n\nCancelled 3 May\n\n---\n\nMade from the page: https://site.example/en/a/\n',
  );
});

test('what React writes after the page stands where its script would move it', () => {
  const html =
    '<main><article><h1>A page</h1><!--$?--><template id=B:0></template><!--/$--><p>After.</p></article></main><div hidden id=S:0><p>Late.</p></div>';
  expect(toMarkdown(html, page)).toContain('# A page\n\nLate.\n\nAfter.');
});

test('a list of notices is taken as a whole', () => {
  const html = '<main><h1>Notices</h1><article><h2>One</h2></article><article><h2>Two</h2></article></main>';
  expect(toMarkdown(html, page)).toContain('# Notices\n\n## One\n\n## Two');
});

test('a page without a main part is refused', () => {
  expect(() => toMarkdown('<p>Text</p>', page)).toThrow('it has no <main>.');
});
