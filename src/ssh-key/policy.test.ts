import {expect, test} from '@jest/globals';
import {sshKeyPolicy} from './policy';

test('the policy accepts Ed25519, recommends it, and accepts RSA from 2048 bits on', () => {
  expect(sshKeyPolicy).toMatchObject({recommended: 'ssh-ed25519', refused: ['ssh-dss'], minBits: {'ssh-rsa': 2048}});
});
