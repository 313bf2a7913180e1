// The key policy: which types and sizes the centre accepts. The reasons for users are in messages/labels.ts.
import type {Finding} from './finding';
import type {KeyType, ReadKey} from './public-key';

type KeyPolicy = {
  /** The type that new keys should have. */
  recommended: KeyType;
  /** Types that are read, so that they can be refused by name. */
  refused: readonly KeyType[];
  /** Where the size differs within a type. */
  minBits: Partial<Record<KeyType, number>>;
  /** The longest input that is looked at. */
  maxInputBytes: number;
};

/** The policy that the check, its page and `npm run check-keys` apply. */
export const sshKeyPolicy: KeyPolicy = {
  recommended: 'ssh-ed25519',
  // Weak; dropped by OpenSSH 10.0 (release notes).
  refused: ['ssh-dss'],
  // NIST SP 800-131A Rev. 2, section 3.
  minBits: {'ssh-rsa': 2048},
  maxInputBytes: 65_536,
};

export function policyFindings({type, bits}: ReadKey): Finding[] {
  const {recommended, refused, minBits} = sshKeyPolicy;
  if (refused.includes(type)) return [{code: 'type-refused', type}];
  const min = minBits[type] ?? 0;
  if (bits < min) return [{code: 'rsa-too-short', bits, min}];
  const isRecommended = type === recommended || type === `sk-${recommended}@openssh.com`;
  return isRecommended ? [] : [{code: 'other-type-recommended', type, recommended}];
}
