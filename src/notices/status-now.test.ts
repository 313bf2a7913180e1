import {expect, test} from '@jest/globals';
import {exampleNotice} from './fixtures/any-notice';
import {publishedNotice} from './published';
import {statusNow} from './status-now';

const NOW = Date.parse('2026-12-01T12:00:00+09:00');
const published = (fields: Parameters<typeof exampleNotice>[0]) =>
  publishedNotice(exampleNotice({start: '2026-12-01', end: '2026-12-02', ...fields}), 'en', '/en/');
const all = {kinds: ['general', 'large-scale', 'personal-genome']};
const fine = {
  trouble: undefined,
  down: [],
  stopped: [],
  limit: [],
  registration: [{...all, way: 'web'}],
  next: undefined,
};

test.each([
  ['no notice', [], fine],
  ['news', [published({kind: 'news', affects: ['all']})], fine],
  [
    'an outage of one login',
    [published({slug: 'a', kind: 'outage', affects: ['login-general']})],
    {...fine, trouble: {slug: 'a', state: 'down', until: '2026-12-02', isOverdue: false}, down: ['login']},
  ],
  [
    'an outage beyond its expected end',
    [published({slug: 'a', kind: 'outage', affects: ['ssl-vpn'], start: '2026-11-30', end: '2026-11-30'})],
    {...fine, trouble: {slug: 'a', state: 'down', until: '2026-11-30', isOverdue: true}, down: ['network']},
  ],
  [
    'maintenance of everything, and an outage of jobs: the outage is named',
    [published({slug: 'a'}), published({slug: 'b', kind: 'outage', affects: ['jobs-general']})],
    {
      ...fine,
      trouble: {slug: 'b', state: 'down', until: '2026-12-02', isOverdue: false},
      down: ['jobs'],
      stopped: ['login', 'storage', 'network', 'group-cloud'],
      registration: [{...all, way: 'closed'}],
    },
  ],
  [
    'maintenance of everything while one kind is suspended: it has a row of its own',
    [published({slug: 'm'}), published({slug: 's', kind: 'suspension', affects: ['registration-large-scale']})],
    {
      ...fine,
      trouble: {slug: 'm', state: 'stopped', until: '2026-12-02', isOverdue: false},
      stopped: ['login', 'jobs', 'storage', 'network', 'group-cloud'],
      registration: [
        {kinds: ['general', 'personal-genome'], way: 'closed'},
        {kinds: ['large-scale'], way: 'closed'},
      ],
    },
  ],
  [
    'an outage of a part, then maintenance that stops it, as the notice says',
    [
      published({slug: 'a', kind: 'outage', affects: ['storage-general'], degree: 'degraded'}),
      published({slug: 'b', affects: ['storage'], degree: 'down'}),
    ],
    {...fine, trouble: {slug: 'b', state: 'stopped', until: '2026-12-02', isOverdue: false}, stopped: ['storage']},
  ],
  [
    'maintenance with short breaks',
    [published({slug: 'a', affects: ['network'], degree: 'short-breaks'})],
    {...fine, trouble: {slug: 'a', state: 'limit', until: '2026-12-02', isOverdue: false}, limit: ['network']},
  ],
  [
    'two maintenances that are coming: the sooner one',
    [
      published({slug: 'b', start: '2026-12-20', end: '2026-12-21'}),
      published({slug: 'a', start: '2026-12-05', end: '2026-12-06'}),
    ],
    {...fine, next: {slug: 'a', start: '2026-12-05'}},
  ],
  [
    'the web form down, one kind suspended',
    [
      published({kind: 'maintenance', affects: ['account-system']}),
      published({slug: 's', kind: 'suspension', affects: ['registration-large-scale']}),
    ],
    {
      ...fine,
      trouble: {slug: '2026-12-01-example', state: 'stopped', until: '2026-12-02', isOverdue: false},
      registration: [
        {kinds: ['general', 'personal-genome'], way: 'email'},
        {kinds: ['large-scale'], way: 'closed'},
      ],
    },
  ],
  [
    'a part of the storage, and what takes place without effect',
    [
      published({slug: 'a', kind: 'outage', affects: ['storage-general'], degree: 'degraded'}),
      published({slug: 'b', affects: ['ssl-vpn'], degree: 'none'}),
    ],
    {...fine, trouble: {slug: 'a', state: 'limit', until: '2026-12-02', isOverdue: false}, limit: ['storage']},
  ],
])('%s', (_, notices, expected) => {
  const {trouble, services, registration, next} = statusNow(notices, NOW);
  const short = <N extends {title: string}>(one: N | undefined) => one && (({title: _title, ...rest}) => rest)(one);
  const groupsIn = (state: string) => services.filter((one) => one.state === state).map(({group}) => group);
  expect({
    trouble: short(trouble),
    down: groupsIn('down'),
    stopped: groupsIn('stopped'),
    limit: groupsIn('limit'),
    registration: registration.map(({kinds, way}) => ({kinds, way})),
    next: short(next),
  }).toEqual(expected);
});
