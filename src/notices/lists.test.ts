import {describe, expect, test} from '@jest/globals';
import {entriesOfPage, listAddress, listPages, pageCount, yearsOf} from './lists';
import type {PublishedNotice} from './published';
import type {Service} from './services';

const name = {ja: 'x', en: 'x'} as Service['name'];
const services: Service[] = [
  {code: 'all', name},
  {code: 'registration', parent: 'all', name},
  {code: 'registration-general', parent: 'registration', name},
  {code: 'fees', parent: 'all', name},
];

function notice(slug: string, affects: string[]): PublishedNotice {
  return {slug, date: slug.slice(0, 10), kind: 'news', affects, title: slug, url: `/blog/${slug}/`};
}

describe('pages', () => {
  test.each([
    [0, 1],
    [1, 1],
    [20, 1],
    [21, 2],
    [40, 2],
    [1000, 50],
  ])('%d entries are on %d pages', (total, pages) => {
    expect(pageCount(total)).toBe(pages);
  });

  test.each([
    [1, 0, 20],
    [2, 20, 40],
    [3, 40, 45],
    [4, 0, 0],
  ])('page %d of 45 entries', (page, from, to) => {
    const entries = Array.from({length: 45}, (_, index) => index);
    expect(entriesOfPage(entries, page)).toEqual(entries.slice(from, to));
  });

  test.each([
    [1, 'blog/service/fees/'],
    [2, 'blog/service/fees/2/'],
  ])('page %d stands at %s', (page, address) => {
    expect(listAddress({by: 'service', of: 'fees'}, page)).toBe(address);
  });
});

describe('lists', () => {
  const notices = [
    notice('2026-02-01-all', ['all']),
    notice('2025-03-01-registration', ['registration']),
    notice('2025-01-01-general', ['registration-general']),
  ];

  test('years, newest first', () => expect(yearsOf(notices)).toEqual(['2026', '2025']));

  test('a list for each year and each service, empty ones too', () => {
    const lists = listPages(notices.slice(1), services).map(({by, of, notices: shown}) => [by, of, shown.length]);
    expect(lists).toEqual([
      ['year', '2025', 2],
      ['service', 'registration', 2],
      ['service', 'registration-general', 2],
      ['service', 'fees', 0],
    ]);
  });

  test('what stops the whole stands in the list of each service', () => {
    const fees = listPages(notices, services).find(({of}) => of === 'fees');
    expect(fees?.notices.map(({slug}) => slug)).toEqual(['2026-02-01-all']);
  });

  test('a thousand notices: each stands once in the years, no page holds more than 20', () => {
    const many = Array.from({length: 1000}, (_, index) => notice(`${2006 + (index % 20)}-01-01-n${index}`, ['fees']));
    const pages = listPages(many, services);
    expect(Math.max(...pages.map((page) => page.notices.length))).toBe(20);
    const inYears = pages.filter(({by}) => by === 'year').flatMap((page) => page.notices);
    expect(new Set(inYears.map(({slug}) => slug)).size).toBe(1000);
    expect(inYears.length).toBe(1000);
    const ofFees = pages.filter(({by, of}) => by === 'service' && of === 'fees');
    expect(ofFees.map(({page, pages: count}) => `${page}/${count}`).slice(-1)).toEqual(['50/50']);
  });
});
