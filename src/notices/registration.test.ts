import {describe, expect, test} from '@jest/globals';
import {reasonsOf, registrationState} from './registration';
import type {Notice} from './schema';
import type {Service} from './services';

const name = {ja: '名', en: 'name'} as Service['name'];
const services: Service[] = [
  {code: 'all', name},
  {code: 'registration', parent: 'all', name},
  {code: 'registration-general', parent: 'registration', name},
  {code: 'registration-large-scale', parent: 'registration', name},
  {code: 'registration-personal-genome', parent: 'registration', name},
  {code: 'account-system', parent: 'all', name},
];

const NOW = Date.parse('2026-06-15T12:00:00+09:00');
const START = Date.parse('2026-06-10T00:00:00+09:00');

function notice(affects: string[], changes: Partial<Notice> = {}): Notice {
  return {
    slug: '2026-06-01-x',
    date: '2026-06-01',
    kind: 'suspension',
    affects,
    start: '2026-06-10',
    end: '2026-06-20',
    ...changes,
  };
}

const open = {open: true, via: 'web', because: []};
const END = Date.parse('2026-06-21T00:00:00+09:00');
const closed = {open: false, via: 'web', because: ['2026-06-01-x'], since: START, until: END};
const closedByEmail = {...closed, via: 'email'};
const byEmail = {open: true, via: 'email', because: ['2026-06-01-x'], since: START};

describe('registration', () => {
  test.each([
    ['no notice', [], [open, open, open]],
    ['one kind of registration', [notice(['registration-large-scale'])], [open, closed, open]],
    ['all registration', [notice(['registration'])], [closed, closed, closed]],
    ['the account system alone', [notice(['account-system'])], [byEmail, byEmail, byEmail]],
    ['both', [notice(['registration', 'account-system'])], [closedByEmail, closedByEmail, closedByEmail]],
    ['maintenance', [notice(['all'], {kind: 'maintenance'})], [closedByEmail, closedByEmail, closedByEmail]],
    ['an outage', [notice(['account-system'], {kind: 'outage'})], [byEmail, byEmail, byEmail]],
    ['news', [notice(['registration'], {kind: 'news'})], [open, open, open]],
    ['a deadline', [notice(['registration'], {kind: 'deadline'})], [open, open, open]],
    ['scheduled', [notice(['registration'], {start: '2026-06-16'})], [open, open, open]],
    ['ended', [notice(['registration'], {endedAt: '2026-06-14'})], [open, open, open]],
    ['postponed', [notice(['registration'], {state: 'postponed'})], [open, open, open]],
    ['replaced', [notice(['registration'], {replacedBy: '2026-06-02-y'})], [open, open, open]],
  ])('%s', (_, notices, [general, large, genome]) => {
    expect(registrationState(notices, services, NOW)).toEqual([
      {kind: 'general', ...general},
      {kind: 'large-scale', ...large},
      {kind: 'personal-genome', ...genome},
    ]);
  });

  test('what closes it explains it, not what takes the form away; the earliest start counts', () => {
    const notices = [
      notice(['registration'], {slug: 'later', start: '2026-06-12'}),
      notice(['registration-general'], {slug: 'earlier', start: '2026-06-11'}),
      notice(['account-system'], {slug: 'form', start: '2026-06-01'}),
    ];
    expect(registrationState(notices, services, NOW)[0]).toEqual({
      kind: 'general',
      open: false,
      via: 'email',
      because: ['later', 'earlier'],
      since: Date.parse('2026-06-11T00:00:00+09:00'),
      until: END,
    });
  });

  test('it is closed until the last of its notices ends; open-ended if one of them is', () => {
    const {end: _left, ...openEnded} = notice(['registration'], {slug: 'open-ended', review: '2027-01-01'});
    const later = notice(['registration'], {slug: 'later', end: '2026-06-25'});
    const until = (...notices: Notice[]) => registrationState(notices, services, NOW)[0]?.until;
    expect(until(notice(['registration']), later)).toBe(Date.parse('2026-06-26T00:00:00+09:00'));
    expect(until(later, openEnded)).toBeUndefined();
    // The expected end of an outage has passed.
    const outage = notice(['registration'], {kind: 'outage', end: '2026-06-14'});
    expect(registrationState([outage], services, NOW)[0]).toMatchObject({open: false});
    expect(until(outage)).toBeUndefined();
  });
});

describe('the notices that explain a state', () => {
  const first = {slug: 'first'};
  const second = {slug: 'second', extends: 'first'};
  const other = {slug: 'other', extends: 'second'};
  test.each<[string, string[], string[]]>([
    ['one', ['first'], ['first']],
    ['one that a later one of them continues is left to that one', ['first', 'second'], ['second']],
    ['one that continues what is not a reason', ['second'], ['second']],
    ['in the order of the notices', ['first', 'other'], ['other', 'first']],
    ['none', [], []],
  ])('%s', (_, because, expected) => {
    expect(reasonsOf([other, second, first], because).map(({slug}) => slug)).toEqual(expected);
  });
});
