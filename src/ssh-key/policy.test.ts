import {expect, test} from '@jest/globals';
import {sshKeyPolicy} from './policy';
import {keyTypes} from './public-key';

const {accepted, refused, recommended} = sshKeyPolicy;

test('the policy decides on every type that is read, once, and recommends an accepted one', () => {
  expect([...accepted, ...refused].map(({type}) => type).sort()).toEqual([...keyTypes].sort());
  expect(accepted.map(({type}) => type)).toContain(recommended);
});

test('every decision has a reason in both languages and a source', () => {
  const without = [...accepted, ...refused].filter(
    ({reason, source}) => !/。$/.test(reason.ja) || !/\.$/.test(reason.en) || source.title === '',
  );
  expect(without.map(({type}) => type)).toEqual([]);
});

test('RSA is accepted from 2048 bits on', () => {
  expect(accepted.find(({type}) => type === 'ssh-rsa')).toMatchObject({minBits: 2048});
});
