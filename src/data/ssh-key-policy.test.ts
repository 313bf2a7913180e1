import {describe, expect, test} from '@jest/globals';
import {keyTypes} from '../domain/ssh-key/public-key';
import {sshKeyPolicy} from './ssh-key-policy';

const {accepted, refused, recommended} = sshKeyPolicy;

describe('the key policy', () => {
  test('decides on every type that is read, once', () => {
    expect([...accepted, ...refused].map(({type}) => type).sort()).toEqual([...keyTypes].sort());
  });

  test('recommends an accepted type', () => {
    expect(accepted.map(({type}) => type)).toContain(recommended);
  });

  test.each([...accepted, ...refused])(
    '$type has a reason in both languages and a source',
    ({reason, source}) => {
      expect(reason.ja).toMatch(/。$/);
      expect(reason.en).toMatch(/\.$/);
      expect(source.title).not.toBe('');
    },
  );

  test('RSA is accepted from 2048 bits on', () => {
    expect(accepted.find(({type}) => type === 'ssh-rsa')).toMatchObject({minBits: 2048});
  });
});
