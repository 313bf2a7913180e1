import {describe, expect, test} from '@jest/globals';
import {editAddress, LONGEST_ADDRESS, newFileAddress, newFilePage, repositoryOf} from './hosting-links';

const repository = {address: 'https://github.com/owner/name', branch: 'main', isPlaceholder: false};

describe('the repository as it is set', () => {
  test.each([
    ['https://github.com/owner/name', repository],
    ['https://github.com/owner/name/', repository],
    [{address: 'https://github.com/owner/name'}, repository],
    [
      {address: 'https://github.com/owner/name', branch: 'site'},
      {...repository, branch: 'site'},
    ],
    [
      {address: 'https://git.example.org/owner/name', branch: 'main'},
      {address: 'https://git.example.org/owner/name', branch: 'main', isPlaceholder: true},
    ],
    ['https://notexample.org/owner/name', {...repository, address: 'https://notexample.org/owner/name'}],
  ])('%j', (custom, expected) => {
    expect(repositoryOf(custom)).toEqual(expected);
  });

  const address = 'https://github.com/owner/name';
  test.each([
    ...[undefined, null, '', 12, 'owner/name', 'javascript:alert(1)', `${address}?x=1`],
    ...['http://github.com/owner/name', {address, branch: ''}, {branch: 'main'}],
  ])('%j is none', (custom) => {
    expect(repositoryOf(custom)).toBeUndefined();
  });
});

const ja = {path: 'blog/2026-12-01-x.md', text: '---\ntitle: "停電 & 点検 #1"\n---\n\n+1% ?\n'};

describe('a new file', () => {
  test('is named, and filled in without losing a sign', () => {
    const address = newFileAddress(repository, ja);
    expect(address).toBe(
      'https://github.com/owner/name/new/main/blog?filename=2026-12-01-x.md&value=' +
        '---%0Atitle%3A%20%22%E5%81%9C%E9%9B%BB%20%26%20%E7%82%B9%E6%A4%9C%20%231%22%0A---%0A%0A%2B1%25%20%3F%0A',
    );
    expect(new URL(address ?? '').searchParams.get('value')).toBe(ja.text);
  });
  test('of the English folder, on a branch with a slash', () => {
    const file = {path: 'i18n/en/docusaurus-plugin-content-blog/2026-12-01-x.md', text: 'x'};
    expect(newFileAddress({...repository, branch: 'site/live 1'}, file)).toBe(
      'https://github.com/owner/name/new/site/live%201/i18n/en/docusaurus-plugin-content-blog?filename=2026-12-01-x' +
        '.md&value=x',
    );
  });
  test.each([
    [0, true],
    [1, false],
  ])('%i signs over the longest address', (over, fits) => {
    const room = LONGEST_ADDRESS - `${newFilePage(repository, ja)}&value=`.length;
    const address = newFileAddress(repository, {...ja, text: 'a'.repeat(room + over)});
    expect(address?.length).toBe(fits ? LONGEST_ADDRESS : undefined);
  });
  test('whose text is pasted', () => {
    expect(newFilePage(repository, ja)).toBe('https://github.com/owner/name/new/main/blog?filename=2026-12-01-x.md');
  });
});

test('a file that is there', () => {
  expect(editAddress(repository, 'blog/2026-12-01-x.md')).toBe(
    'https://github.com/owner/name/edit/main/blog/2026-12-01-x.md',
  );
});
