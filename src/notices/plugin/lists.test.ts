import {expect, jest, test} from '@jest/globals';
import type {PublishedNotice} from '../published';
import {services} from '../services';
import {addListPages} from './lists';

type Actions = Parameters<typeof addListPages>[1];

const notices: PublishedNotice[] = Array.from({length: 25}, (_, index) => ({
  slug: `2025-01-01-n${index}`,
  date: '2025-01-01',
  kind: 'news',
  affects: ['fees'],
  title: `n${index}`,
  url: `/en/blog/2025-01-01-n${index}/`,
}));

test('adds a route for each page of each list, with the notices of that page alone', async () => {
  const files = new Map<string, string>();
  const addRoute = jest.fn<Actions['addRoute']>();
  const createData: Actions['createData'] = async (name, data) => {
    files.set(name, String(data));
    return `/data/${name}`;
  };
  await addListPages(notices, {addRoute, createData}, '/en/');
  const routes = new Map(addRoute.mock.calls.map(([route]) => [route.path, route]));
  expect([...routes.keys()].sort()).toEqual(
    [
      '/en/blog/year/2025/',
      '/en/blog/year/2025/2/',
      '/en/blog/service/fees/2/',
      ...services.filter(({code}) => code !== 'all').map(({code}) => `/en/blog/service/${code}/`),
    ].sort(),
  );
  expect(routes.get('/en/blog/service/fees/2/')?.modules).toEqual({list: '/data/list-service-fees-2.json'});
  const page = JSON.parse(files.get('list-service-fees-2.json') ?? '') as {notices: PublishedNotice[]};
  expect(page).toMatchObject({by: 'service', of: 'fees', page: 2, pages: 2, total: 25});
  expect(page.notices.map(({slug}) => slug)).toEqual(notices.slice(20).map(({slug}) => slug));
  expect(files.get('years.json')).toBe('["2025"]');
});
