import {expect, test} from '@jest/globals';
import {type Service, serviceCodes, services} from './services';

const list: readonly Service[] = services;

test('the codes that feeds and calendars were published under stay', () => {
  expect(serviceCodes).toEqual(
    expect.arrayContaining([
      ...['all', 'registration', 'registration-general', 'registration-large-scale'],
      ...['registration-personal-genome', 'account-system', 'renewal', 'pledge', 'group-cloud', 'fees'],
      ...['login-general', 'login-personal-genome', 'jobs-general', 'jobs-personal-genome'],
    ]),
  );
  expect(new Set(serviceCodes).size).toBe(serviceCodes.length);
});

test('each is named in both languages and comes after its parent', () => {
  const wrong = list.filter(({code, parent, name}, index) => {
    const before = list.slice(0, index).map((other) => other.code);
    const hasParent = code === 'all' ? parent === undefined : before.includes(parent ?? '');
    return name.ja === '' || !/^[\x20-\x7e]+$/.test(name.en) || !hasParent;
  });
  expect(wrong).toEqual([]);
});
