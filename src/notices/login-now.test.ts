import {expect, test} from '@jest/globals';
import {exampleNotice} from './fixtures/any-notice';
import {loginProblems} from './login-now';
import {publishedNotice} from './published';

const NOW = Date.parse('2026-12-01T12:00:00+09:00');
const published = (fields: Parameters<typeof exampleNotice>[0]) =>
  publishedNotice(exampleNotice({start: '2026-12-01', end: '2026-12-02', ...fields}), 'en', '/en/');

test.each([
  ['no notice', [], []],
  ['a maintenance of everything', [published({slug: 'a'})], [['a', 'maintenance']]],
  [
    'an outage of one division',
    [published({slug: 'a', kind: 'outage', affects: ['login-general']})],
    [['a', 'outage']],
  ],
  ['an outage of jobs', [published({kind: 'outage', affects: ['jobs-general']})], []],
  ['a suspension of everything', [published({kind: 'suspension'})], []],
  ['a maintenance that is coming', [published({start: '2026-12-05', end: '2026-12-06'})], []],
  ['an outage that is over', [published({kind: 'outage', endedAt: '2026-12-01T11:00+09:00'})], []],
  [
    'a maintenance and an older outage: the outage first',
    [
      published({slug: 'a', affects: ['login-personal-genome']}),
      published({slug: 'b', kind: 'outage', affects: ['login-general']}),
    ],
    [
      ['b', 'outage'],
      ['a', 'maintenance'],
    ],
  ],
])('%s', (_name, notices, expected) => {
  expect(loginProblems(notices, NOW).map(({slug, kind}) => [slug, kind])).toEqual(expected);
});
