import {describe, expect, test} from '@jest/globals';
import {editAddress, LONGEST_ADDRESS, newFileAddress, repositoryOf} from './hosting-links';

const address = 'https://github.com/owner/name';
const repository = {address, branch: 'main', isPlaceholder: false};

test.each([
  [{address: `${address}/`}, repository],
  [
    {address, branch: 'site'},
    {...repository, branch: 'site'},
  ],
  [
    {address: 'https://git.example.org/a/b'},
    {address: 'https://git.example.org/a/b', branch: 'main', isPlaceholder: true},
  ],
  [undefined, undefined],
  [{branch: 'main'}, undefined],
  [{address: 'javascript:alert(1)'}, undefined],
  [{address: `${address}?x=1`}, undefined],
  [{address: 'http://github.com/owner/name'}, undefined],
])('the repository %j', (custom, expected) => {
  expect(repositoryOf(custom)).toEqual(expected);
});

const ja = {path: 'blog/2026-12-01-x.md', text: '---\ntitle: "停電 & 点検 #1"\n---\n\n+1% ?\n'};
const page = 'https://github.com/owner/name/new/main/blog?filename=2026-12-01-x.md';

describe('a new file', () => {
  test('is named, and filled in without losing a sign', () => {
    expect(new URL(newFileAddress(repository, ja)).searchParams.get('value')).toBe(ja.text);
  });
  test('of the English folder, on a branch with a slash', () => {
    const file = {path: 'i18n/en/docusaurus-plugin-content-blog/2026-12-01-x.md', text: 'x'};
    expect(newFileAddress({...repository, branch: 'site/live 1'}, file)).toBe(
      `${address}/new/site/live%201/i18n/en/docusaurus-plugin-content-blog?filename=2026-12-01-x.md&value=x`,
    );
  });
  test.each([
    [0, LONGEST_ADDRESS],
    [1, page.length],
  ])('%i signs over the longest address: of length %i', (over, length) => {
    const room = LONGEST_ADDRESS - `${page}&value=`.length;
    expect(newFileAddress(repository, {...ja, text: 'a'.repeat(room + over)})).toHaveLength(length);
  });
});

test('a file that is there', () => {
  expect(editAddress(repository, ja.path)).toBe(`${address}/edit/main/blog/2026-12-01-x.md`);
});
