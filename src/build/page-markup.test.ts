import {describe, expect, test} from '@jest/globals';
import {load} from 'cheerio';
import {
  hashSource,
  inlineCode,
  withoutNeedlessCode,
  withPolicy,
  withScript,
  withStylesInside,
  withTextFirst,
} from './page-markup';

describe('hashes', () => {
  test.each([
    // The example of CSP 3, 7.3 and its like; the others by `printf … | openssl dgst -sha256 -binary | base64`.
    ["alert('Hello, world.');", "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"],
    ['', "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
    ['時刻', "'sha256-INK7muyYHkMQpQ29ICyNUw9YLbB8qdyyPS5SMW+26ec='"],
    ['a\r\nb\rc', "'sha256-6n+wi3otxGGf+3x7s42VogR5NfoWXXGxLv04UqLm0Mw='"],
  ])('%j', (text, source) => {
    expect(hashSource(text)).toBe(source);
  });

  test('line ends count as the browser reads them', () => {
    expect(hashSource('a\r\nb\rc')).toBe(hashSource('a\nb\nc'));
    expect(hashSource('a ')).not.toBe(hashSource('a'));
  });
});

describe('inline code of a page', () => {
  test.each<[string, string[]]>([
    ['<script>a < b && "</p>"</script>', ['a < b && "</p>"']],
    ['<SCRIPT type=module>x</script>', ['x']],
    ['<script src=/a.js defer></script><script>y</script>', ['y']],
    ['<script type="application/ld+json">{"a":1}</script>', []],
    ['<!-- <script>not this</script> --><script>this</script>', ['this']],
    ['<p title="<script>neither</script>">a</p>', []],
    ['<a href=/a/>b</a><script></script>', ['']],
  ])('%s', (html, scripts) => {
    expect(inlineCode(load(html))).toEqual({scripts, styles: [], refused: []});
  });

  test.each([
    '<p onclick=x()>',
    '<p style="color:red">',
    '<base href="https://example.org/">',
    '<a href=" javascript:x()">',
    "<img alt='>' onerror='x()'>",
    '<a href="&#x6a;avascript:x()">',
    '<p OnClick="x()">',
  ])('%s is refused', (html) => {
    expect(inlineCode(load(html)).refused).toHaveLength(1);
  });

  test('styles are named by their texts', () => {
    expect(inlineCode(load('<style>a{b:url("<c>")}</style><p>x</p><style>d{}</style>')).styles).toEqual([
      'a{b:url("<c>")}',
      'd{}',
    ]);
  });

  test('words that look like it are none', () => {
    expect(inlineCode(load('<p title="onclick=x style=y" data-style=a data-on=b>style="x"</p>')).refused).toEqual([]);
  });
});

describe('what a policy needs no hash for', () => {
  const redirect = (to: string, script: string): string =>
    `<head><meta charset="UTF-8"><meta http-equiv="refresh" content="0; url=${to}"><link rel="canonical" ` +
    `href="${to}" /></head><script>${script}</script>`;

  test('all redirects have the same script', () => {
    const scripts = [
      redirect('/a?os=linux', "\n    window.location.href = '/a?os=linux';\n  "),
      redirect('/b/', "\n    window.location.href = '/b/' + window.location.search + window.location.hash;\n  "),
    ].flatMap((html) => inlineCode(load(withoutNeedlessCode(html))).scripts);
    expect(scripts).toHaveLength(2);
    expect(scripts[0]).toBe(scripts[1]);
    expect(scripts[0]).not.toContain('/a');
  });

  test('styles of the theme and of tables become attributes', () => {
    const html =
      '<svg style="display: none;"><td class="a" style="text-align:right">1</td><th style=text-align:center>2</th>';
    expect(withoutNeedlessCode(html)).toBe(
      '<svg display="none"><td class="a" align="right">1</td><th align="center">2</th>',
    );
  });
});

describe('the policy in the page', () => {
  const put = (html: string, policy = "default-src 'self'"): string => withPolicy(html, policy, 'no-referrer');
  const metas =
    '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'"><meta name="referrer" ' +
    'content="no-referrer">';

  test.each([
    ['<head><meta charset=UTF-8><title>', `<head><meta charset=UTF-8>${metas}<title>`],
    ['<head>\n<meta charset="utf-8" />\n', `<head>\n<meta charset="utf-8" />${metas}\n`],
  ])('%s', (html, expected) => {
    expect(put(html)).toBe(expected);
  });

  test('one that is there already is replaced', () => {
    const html = '<head><meta charset=UTF-8><title>';
    expect(put(put(html, "default-src 'none'"))).toBe(put(html));
  });

  test('a page without a character set is an error', () => {
    expect(() => put('<head><title>')).toThrow('<meta charset="utf-8">');
  });
});

test('deferred scripts are marked once, others not at all', () => {
  const html =
    '<script src=/assets/js/main.js defer></script><script>a()</script><script src="/b.js"></script><script ' +
    'src=/c.js defer="defer"></script>';
  const marked = withTextFirst(html);
  expect(marked).toBe(
    '<script fetchpriority=low src=/assets/js/main.js defer></script><script>a()</script><script ' +
      'src="/b.js"></script><script fetchpriority=low src=/c.js defer="defer"></script>',
  );
  expect(withTextFirst(marked)).toBe(marked);
});

describe('style sheets in the page', () => {
  const sheets = new Map([
    ['/assets/css/styles.1.css', 'p{content:"$&</p>"}'],
    ['/en/assets/css/styles.2.css', 'a{}</STYLE >'],
  ]);

  test('a link becomes the text, in its place; a second run changes nothing', () => {
    const html =
      '<head><link rel=icon href=/i.svg><link rel=stylesheet href=/assets/css/styles.1.css /><script></head>';
    const inside = withStylesInside(html, sheets);
    expect(inside).toBe('<head><link rel=icon href=/i.svg><style>p{content:"$&</p>"}</style><script></head>');
    expect(withStylesInside(inside, sheets)).toBe(inside);
  });

  test.each([
    ['/assets/css/styles.0.css', '/assets/css/styles.0.css was not built'],
    ['/en/assets/css/styles.2.css', '/en/assets/css/styles.2.css has "</style"'],
  ])('%s is an error', (address, message) => {
    expect(() => withStylesInside(`<link rel="stylesheet" href="${address}">`, sheets)).toThrow(message);
  });
});

test('a script is added once, where there is one to add', () => {
  const html = '<head><script src=/main.js defer></script></head>';
  const added = withScript(html, '/notices-2024.js');
  expect(added).toBe('<head><script src=/main.js defer></script><script src=/notices-2024.js defer></script></head>');
  expect(withScript(added, '/notices-2024.js')).toBe(added);
  expect(withScript(html, undefined)).toBe(html);
});
