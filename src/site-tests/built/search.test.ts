// What people type, searched in the built index, and where the answer is on the screen.
import {expect, test} from '@jest/globals';
import {find, indexPages, type SearchFile} from '../../search/find';
import {groupsOf} from '../../search/groups';
import {wordsOfQuery} from '../../search/query';
import {builtText, languages} from '../built-site';
import {moreQueries, questions, type SearchQuery, searchQueries, spellings} from '../search-queries';

for (const {locale, prefix} of languages) {
  const {pages, synonyms} = JSON.parse(builtText(`${prefix}/search-index.json`)) as SearchFile;
  const index = indexPages(pages);
  /** The addresses in their order on the screen, as the Japanese pages have them. Every notice is over. */
  const search = (query: string): string[] =>
    groupsOf(find(index, wordsOfQuery(query, synonyms)), () => undefined).flatMap(([, rows]) =>
      rows.map(({page: {url}}) => url.replace(/^(https:\/\/[^/]+)?\/en\//, '$1/')),
    );
  /** From 1; a query that does not find its page is last. */
  const ranksOf = (queries: readonly SearchQuery[]) =>
    queries.map(([query, ...expected]) => {
      const rank = search(query).findIndex((url) => expected.includes(url)) + 1;
      return {query, rank: rank === 0 ? Number.POSITIVE_INFINITY : rank};
    });
  const notIn = (ranks: ReturnType<typeof ranksOf>, last: number) =>
    ranks.filter(({rank}) => rank > last).map(({query}) => query);

  test(`queries, ${locale}: among the first three, three of four first`, () => {
    const ranks = [...ranksOf(searchQueries[locale]), ...ranksOf(moreQueries[locale])];
    expect(notIn(ranks, 3)).toEqual([]);
    expect(notIn(ranks, 1).length).toBeLessThanOrEqual(ranks.length / 4);
  });

  test(`questions, ${locale}: among the first three, or the link to the official manual`, () => {
    const rows = questions.map(([, ja, en, ...expected]): SearchQuery => [locale === 'ja' ? ja : en, ...expected]);
    expect(notIn(ranksOf(rows), 3)).toEqual([]);
  });

  test(`spellings, ${locale}: among the first three`, () => {
    expect(notIn(ranksOf(spellings[locale]), 3)).toEqual([]);
  });
}
