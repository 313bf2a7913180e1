import {expect, test} from '@jest/globals';
import {noticePage, type PublishedNotice} from './published';

const notice = (slug: string, fields: Partial<PublishedNotice> = {}): PublishedNotice => ({
  slug,
  title: slug,
  url: `/blog/${slug}/`,
  date: '2026-12-01',
  kind: 'outage',
  affects: ['all'],
  ...fields,
});

test('the page of a notice knows the later one that carries it on', () => {
  const first = notice('2026-12-01-first');
  const later = notice('2026-12-02-later', {extends: first.slug});
  expect(noticePage(first, [later, first])).toEqual({notice: first, continuedBy: '2026-12-02-later'});
  expect(noticePage(later, [later, first])).toEqual({notice: later});
});
