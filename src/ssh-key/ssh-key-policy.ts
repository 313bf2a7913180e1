// Which SSH keys the centre takes: types, sizes, the recommended one, those refused; each with its reason and source.
import type {KeyPolicy} from './policy';

const ecdsa = {
  reason: {
    ja: 'OpenSSHで広く使える楕円曲線の鍵です。',
    en: 'An elliptic-curve key that OpenSSH supports everywhere.',
  },
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
