import {describe, expect, test} from '@jest/globals';
import {readFrontMatter} from './front-matter';

describe('a file is split', () => {
  test.each([
    ['plain', '---\ntitle: "A"\ndate: 2026-12-01\n---\n\nBody.\n'],
    ['with Windows line ends', '---\r\ntitle: "A"\r\ndate: 2026-12-01\r\n---\r\n\r\nBody.\r\n'],
    ['with a byte order mark', '\uFEFF---\ntitle: "A"\ndate: 2026-12-01\n---\nBody.'],
    ['with spaces after the fences', '---  \ntitle: "A"\ndate: 2026-12-01\n--- \nBody.'],
  ])('%s', (_, content) => {
    expect(readFrontMatter(content)).toEqual({data: {title: 'A', date: '2026-12-01'}, body: 'Body.'});
  });

  test('dates and times stay the text that was written', () => {
    const content = '---\nstart: 2026-03-13T12:00+09:00\nend: 2026-03-19\n---\n';
    expect(readFrontMatter(content).data).toEqual({start: '2026-03-13T12:00+09:00', end: '2026-03-19'});
  });

  test('a line of dashes in the body ends nothing', () => {
    const reading = readFrontMatter('---\ntitle: A\n---\nOne\n\n---\n\nTwo\n');
    expect(reading).toEqual({data: {title: 'A'}, body: 'One\n\n---\n\nTwo'});
  });
});

describe('a file that cannot be read', () => {
  test.each([
    ['empty', ''],
    ['without front matter', 'Body.\n'],
    ['with a byte order mark after an empty line', '\n\uFEFF---\ntitle: A\n---\n'],
    ['whose front matter does not end', '---\ntitle: A\n'],
  ])('%s has no front matter', (_, content) => {
    expect(readFrontMatter(content)).toEqual({problem: {field: '', code: 'front-matter-missing'}});
  });

  test.each([
    ['a quote inside quotes', '---\ntitle: A\ndescription: "the check "robot" fails"\n---\n', 3],
    ['a colon in a plain value', '---\ntitle: Outage: no login\n---\n', 2],
    ['a tab before a field', '---\nnotice:\n\tkind: news\n---\n', 3],
    ['a field written twice', '---\ntitle: A\nslug: b\ntitle: C\n---\n', 4],
    ['a bracket that does not close', '---\ntitle: A\ntags: [news\nslug: b\n---\n', 4],
  ])('%s is found in its line', (_, content, line) => {
    const {problem} = readFrontMatter(content);
    expect(problem).toMatchObject({field: '', code: 'yaml-unreadable', line});
    expect(problem?.value).not.toMatch(/at line|^$/);
  });
});
