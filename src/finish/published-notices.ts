// The notices of a built site, as its own notices.json tells them, by the address of their page.
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {PublishedNotice} from '../domain/notices/published';
import type {BuiltSite} from './built-site';

/** Reads the notices of both languages. */
export async function readPublishedNotices({languages}: BuiltSite): Promise<Map<string, PublishedNotice>> {
  const lists = await Promise.all(
    languages.map(async ({directory}) => {
      const text = await readFile(path.join(directory, 'notices.json'), 'utf8');
      // The build wrote it from checked notices a moment ago.
      return JSON.parse(text) as PublishedNotice[];
    }),
  );
  return new Map(lists.flat().map((notice) => [notice.url, notice] as const));
}
