import {expect, test} from '@jest/globals';
import {filesNamedIn, markOf, neededFiles} from './named-files';

test('scripts, style sheets and pictures of the site, each once; nothing that is only linked to', () => {
  const html = `<html><head><link rel=icon href=/img/favicon.svg />
    <link rel=stylesheet href=/en/assets/css/styles.52048302.css /><link rel=alternate href=/blog/rss.xml>
    <meta property=og:image content=/img/cards/a.png><script src="/assets/js/main.85594d9b.js" defer></script>
    <script src=https://elsewhere.example/assets/js/x.js></script></head>
    <body><a href=/assets/files/plan.xlsx>plan</a><img src=/img/favicon.svg alt=""></body>`;
  expect(filesNamedIn(html)).toEqual([
    '/img/favicon.svg',
    '/en/assets/css/styles.52048302.css',
    '/assets/js/main.85594d9b.js',
  ]);
});

test.each([
  ['/assets/js/297.331a1392.js', '331a1392'],
  ['/en/assets/css/styles.abd89734.css', 'abd89734'],
  ['/assets/images/map-0123456789abcdef0123456789abcdef.svg', '0123456789abcdef0123456789abcdef'],
  ['/img/wordmark.svg', '/img/wordmark.svg'],
  ['/en/img/wordmark.svg', '/img/wordmark.svg'],
])('%s is named by %s', (path, mark) => {
  expect(markOf(path)).toBe(mark);
});

const files = {
  '/assets/js/runtime~main.aaaaaaa1.js': 'u=e=>({297:"bbbbbbb1",300:"bbbbbbb2"})[e]',
  '/assets/js/297.bbbbbbb1.js': '',
  '/assets/js/runtime~main.aaaaaaa9.js': 'u=e=>({297:"bbbbbbb9"})[e]',
  '/assets/js/297.bbbbbbb9.js': 'u=e=>({6756:"ccccccc9"})[e]',
  '/assets/js/6756.ccccccc9.js': '',
  '/img/wordmark.svg': '',
  '/img/old.svg': '',
};
const read = async (file: string): Promise<string> => files[file as keyof typeof files];

test('a file stays while a kept page names it, or a table of chunks that the page names, or a worker in that table', async () => {
  const page = '<img src=/img/wordmark.svg><script src=/assets/js/runtime~main.aaaaaaa9.js>';
  expect([...(await neededFiles([page], Object.keys(files), read))].sort()).toEqual([
    '/assets/js/297.bbbbbbb9.js',
    '/assets/js/6756.ccccccc9.js',
    '/assets/js/runtime~main.aaaaaaa9.js',
    '/img/wordmark.svg',
  ]);
});

test('without kept pages no file is needed', async () => {
  expect([...(await neededFiles([], Object.keys(files), read))]).toEqual([]);
});
