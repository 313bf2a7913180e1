import {describe, expect, test} from '@jest/globals';
import {type Choice, readChoice, writeChoice} from './choice';

const known = {services: ['fees', 'registration'], years: [2026, 2025]};

describe('the choice in the address', () => {
  test.each<[string, Choice]>([
    ['', {page: 1}],
    ['service=fees', {service: 'fees', page: 1}],
    ['kind=outage', {kind: 'outage', page: 1}],
    ['state=in-force', {state: 'in-force', page: 1}],
    ['year=2025', {year: 2025, page: 1}],
    ['year=all&page=2', {year: 'all', page: 2}],
    [
      'service=registration&kind=suspension&state=ended&year=2026',
      {service: 'registration', kind: 'suspension', state: 'ended', year: 2026, page: 1},
    ],
  ])('%s', (search, choice) => {
    expect(readChoice(search, known)).toEqual(choice);
    expect(writeChoice(choice)).toBe(search);
  });

  test.each([
    'service=coffee',
    'service=toString',
    'kind=party',
    'state=open',
    'year=1999',
    'year=02025',
    'year=',
    'page=0',
    'page=-1',
    'page=2.5',
    'page=1e3',
    'page=9999999',
    'q=%00%ff',
    '<script>',
  ])('what is not known is dropped: %s', (search) => {
    expect(readChoice(search, known)).toEqual({page: 1});
  });
});
