import {describe, expect, test} from '@jest/globals';
import {registrationPages, servicePages} from '../../data/notice-places';
import {serviceCodes} from '../../data/services';
import type {Notice} from '../../domain/notices/schema';
import {feedAddress, whereShown} from './where-shown';

const at = (text: string) => Date.parse(`${text}+09:00`);
const cut: Notice = {
  slug: '2026-12-01-power-cut',
  date: '2026-11-21',
  kind: 'maintenance',
  affects: ['all'],
  start: '2026-12-01T09:00+09:00',
  end: '2026-12-02',
};
const pledge: Notice = {...cut, slug: 'p', kind: 'suspension', affects: ['pledge']};
const formDown: Notice = {...cut, slug: 'f', kind: 'outage', affects: ['account-system']};

describe('a maintenance of everything', () => {
  test.each([
    ['2026-11-24T08:59', {state: 'scheduled', banner: false, topPage: true, closed: 0}],
    ['2026-11-24T09:00', {state: 'scheduled', banner: true, topPage: true, closed: 0}],
    ['2026-12-01T09:00', {state: 'in-force', banner: true, topPage: true, closed: 3}],
    ['2026-12-03T00:00', {state: 'ended', banner: false, topPage: false, closed: 0}],
  ])('%s', (time, {closed, ...expected}) => {
    const shown = whereShown(cut, [], at(time));
    expect(shown).toMatchObject(expected);
    expect(shown.registration.filter(({after}) => !after.open)).toHaveLength(closed);
    expect(shown.registrationPages).toEqual(closed > 0 ? registrationPages : []);
    expect(shown.pages).toEqual(expected.topPage ? servicePages : []);
    expect(shown.pagesInTime).toEqual(servicePages);
    expect(shown.feeds).toEqual(serviceCodes);
    expect(shown.calendar).toBe(true);
  });
});

test('a suspension of pledges stands on their page alone, in no banner, and registration stays as it is', () => {
  const shown = whereShown(pledge, [], at('2026-12-01T12:00'));
  expect(shown.pages.map(({address}) => address)).toEqual(['/application/agreement_signing/']);
  expect(shown.banner).toBe(false);
  expect(shown.registrationPages).toEqual([]);
  expect(shown.feeds).toEqual(['all', 'pledge']);
});

test('the account system down turns registration to e-mail, unless it is so already', () => {
  const alone = whereShown(formDown, [], at('2026-12-01T12:00'));
  for (const {before, after} of alone.registration)
    expect([before.via, after.via, after.open]).toEqual(['web', 'email', true]);
  const already = whereShown(formDown, [{...formDown, slug: 'g'}], at('2026-12-01T12:00'));
  expect(already.registrationPages).toEqual([]);
});

test('news is in feeds only', () => {
  const news: Notice = {slug: 'n', date: '2026-11-21', kind: 'news', affects: ['fees']};
  expect(whereShown(news, [], at('2026-11-22T00:00'))).toMatchObject({
    banner: false,
    topPage: false,
    pagesInTime: [],
    feeds: ['all', 'fees'],
    calendar: false,
  });
});

test('the address of a feed', () => {
  expect(feedAddress('fees')).toBe('blog/service/fees/rss.xml');
});
