import {describe, expect, test} from '@jest/globals';
import type {Service} from '../domain/notices/service';
import {serviceCodes, services} from './services';

const list: readonly Service[] = services;

describe('the services', () => {
  test('are these, in this order', () => {
    expect(serviceCodes).toEqual([
      'all',
      'registration',
      'registration-general',
      'registration-large-scale',
      'registration-personal-genome',
      'account-system',
      'renewal',
      'pledge',
      'group-cloud',
      'fees',
      'login-general',
      'login-personal-genome',
      'jobs-general',
      'jobs-personal-genome',
    ]);
  });

  test('have codes that occur once', () => {
    expect(new Set(serviceCodes).size).toBe(serviceCodes.length);
  });

  test.each(list.map((service) => [service.code, service] as const))(
    '%s is named in both languages and stands after its parent',
    (code, service) => {
      expect(service.name.ja).not.toBe('');
      expect(service.name.en).toMatch(/^[\x20-\x7e]+$/);
      const before = list.slice(
        0,
        list.findIndex((other) => other.code === code),
      );
      if (code === 'all') expect(service.parent).toBeUndefined();
      else expect(before.map((other) => other.code)).toContain(service.parent);
    },
  );
});
