import {expect, test} from '@jest/globals';
import {similarWords} from './similar-words';

const slugs = ['2025-10-25-power-outage', '2025-11-06-power-outage', '2022-07-11-newapp', 'fees', 'all'];

test.each([
  ['power-outage', ['2025-10-25-power-outage', '2025-11-06-power-outage']],
  ['2025-11-06-poweroutage', ['2025-11-06-power-outage', '2025-10-25-power-outage']],
  ['2022-07-11-NewApp', ['2022-07-11-newapp']],
  ['fee', ['fees']],
  ['coffee-machine', []],
  ['', []],
])('near %s', (typed, near) => {
  expect(similarWords(typed, slugs)).toEqual(near);
});
