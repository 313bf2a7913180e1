import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {DEFAULT_PARSE_FRONT_MATTER as defaultParseFrontMatter} from '@docusaurus/utils';
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {parseFrontMatter} from './parse-front-matter';
import {noticeFolders} from './read-notices';

const NAME = '2026-12-01-x.md';
let root = '';

function parse(file: string, fileContent: string) {
  return parseFrontMatter({filePath: path.join(root, file), fileContent, defaultParseFrontMatter});
}

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'notices-'));
  mkdirSync(path.join(root, noticeFolders.ja), {recursive: true});
  writeFileSync(
    path.join(root, noticeFolders.ja, NAME),
    '---\nslug: 2026-12-01-x\ntitle: 題名\ndate: 2026-11-20\ntags: [news]\ndescription: 説明\nnotice:\n  kind: news\n  affects: [all]\n---\n\n本文\n',
  );
});

afterAll(() => rmSync(root, {recursive: true, force: true}));

describe('the hook of Docusaurus', () => {
  test('an English notice takes slug, date, tags and notice from the Japanese file', async () => {
    const twin = '---\ntitle: Title\ndescription: Words\n---\n\nBody.\n';
    expect(await parse(noticeFolders.en + NAME, twin)).toEqual({
      frontMatter: {
        title: 'Title',
        description: 'Words',
        slug: '2026-12-01-x',
        date: new Date('2026-11-20T00:00:00Z'),
        tags: ['news'],
        notice: {kind: 'news', affects: ['all']},
      },
      content: 'Body.',
    });
  });

  test('its own slug, date and tags never count', async () => {
    const twin = '---\nslug: other\ntitle: T\ndate: 2020-01-01\ntags: [x]\n---\nBody.';
    const {frontMatter} = await parse(noticeFolders.en + NAME, twin);
    expect(frontMatter).toMatchObject({title: 'T', slug: '2026-12-01-x', tags: ['news']});
    expect(frontMatter.date).toEqual(new Date('2026-11-20T00:00:00Z'));
  });

  test.each([
    ['a Japanese notice', noticeFolders.ja + NAME],
    ['a page', 'docs/application/registration.mdx'],
    ['an English page', 'i18n/en/docusaurus-plugin-content-docs/current/index.mdx'],
    ['an English notice without a Japanese file', `${noticeFolders.en}2026-12-02-y.md`],
  ])('%s is read as Docusaurus reads it', async (_, file) => {
    expect(await parse(file, '---\ntitle: T\nid: x\n---\nBody.')).toEqual({
      frontMatter: {title: 'T', id: 'x'},
      content: 'Body.',
    });
  });
});
