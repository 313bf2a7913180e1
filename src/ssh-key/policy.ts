// The key policy: which types and sizes the centre accepts, each with its reason and source.
import type {Localized} from '../lib/localized';
import type {HintFinding, WeakFinding} from './finding';
import type {KeyType, ReadKey} from './public-key';

/** One rule with its reason and where the reason is from. */
type PolicyRule = {
  type: KeyType;
  reason: Localized;
  /** The document that the reason rests on, by name and section; an address where there is one. */
  source: {title: string; url?: string};
};

/** The policy. A type in none of the lists is refused. */
export type KeyPolicy = {
  /** The type that new keys should have. */
  recommended: KeyType;
  /** Accepted types; `minBits` where the size differs within a type. */
  accepted: readonly (PolicyRule & {minBits?: number})[];
  /** Types that are read, so that they can be refused by name. */
  refused: readonly PolicyRule[];
  /** The longest input that is looked at, in bytes. */
  maxInputBytes: number;
};

/** What the policy says about a key's type and size. */
export function policyFindings({type, bits}: ReadKey, policy: KeyPolicy): (WeakFinding | HintFinding)[] {
  const rule = policy.accepted.find((accepted) => accepted.type === type);
  if (rule === undefined) return [{code: 'type-refused', type}];
  if (rule.minBits !== undefined && bits < rule.minBits) {
    return [{code: 'rsa-too-short', bits, min: rule.minBits}];
  }
  const isRecommended = type === policy.recommended || type === `sk-${policy.recommended}@openssh.com`;
  return isRecommended ? [] : [{code: 'other-type-recommended', type, recommended: policy.recommended}];
}

const ecdsa = {
  reason: {ja: 'OpenSSHで広く使える楕円曲線の鍵です。', en: 'An elliptic-curve key that OpenSSH supports everywhere.'},
  source: {title: 'RFC 5656', url: 'https://www.rfc-editor.org/rfc/rfc5656'},
};

const securityKey = {
  reason: {
    ja: 'FIDOセキュリティキーの中に秘密鍵がある鍵です。秘密鍵をコピーして盗むことができません。',
    en: 'The private key is inside a FIDO security key and cannot be copied from it.',
  },
  source: {
    title: 'OpenSSH PROTOCOL.u2f',
    url: 'https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.u2f',
  },
};

/** The policy that the check, its page and `npm run check-keys` apply. */
export const sshKeyPolicy = {
  recommended: 'ssh-ed25519',
  accepted: [
    {
      type: 'ssh-ed25519',
      reason: {
        ja: '短くて速く、安全です。新しく作る鍵にお勧めします。',
        en: 'Short, fast and safe: recommended for new keys.',
      },
      source: {title: 'RFC 8709', url: 'https://www.rfc-editor.org/rfc/rfc8709'},
    },
    {type: 'sk-ssh-ed25519@openssh.com', ...securityKey},
    {type: 'ecdsa-sha2-nistp256', ...ecdsa},
    {type: 'ecdsa-sha2-nistp384', ...ecdsa},
    {type: 'ecdsa-sha2-nistp521', ...ecdsa},
    {type: 'sk-ecdsa-sha2-nistp256@openssh.com', ...securityKey},
    {
      type: 'ssh-rsa',
      minBits: 2048,
      reason: {
        ja: '2048ビット以上なら使えます。それより短いRSA鍵は破られるおそれがあります。',
        en: 'Fine from 2048 bits on. A shorter RSA key can be broken.',
      },
      source: {
        title: 'NIST SP 800-131A Rev. 2, section 3',
        url: 'https://doi.org/10.6028/NIST.SP.800-131Ar2',
      },
    },
  ],
  refused: [
    {
      type: 'ssh-dss',
      reason: {
        ja: 'DSA鍵は弱く、OpenSSHは7.0から標準では受け付けず、10.0で廃止しました。',
        en: 'DSA keys are weak: OpenSSH has not taken them by default since 7.0 and dropped them in 10.0.',
      },
      source: {title: 'OpenSSH 10.0 release notes', url: 'https://www.openssh.com/txt/release-10.0'},
    },
  ],
  maxInputBytes: 65_536,
} as const satisfies KeyPolicy;
