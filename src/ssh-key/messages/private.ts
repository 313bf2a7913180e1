// The words for private key material. Calm: what was done already, then what is left to do.
import type {PrivateFinding} from '../finding';
import type {FindingWords} from '../finding-text';

export const privateWords = {
  'private-key': {
    what: {
      ja: 'この中に、秘密鍵（{form}）が入っています。',
      en: 'There is a private key in it ({form}).',
    },
    why: {
      ja: 'このページの外には何も送られていませんが、秘密鍵を手に入れた人は、あなたになりすましてログインできます。',
      en: 'Nothing was sent out of this page, but whoever gets a private key can log in as you.',
    },
    todo: {
      ja: '渡すのは公開鍵（OpenSSHなら、名前の最後が.pubのファイル）です。秘密鍵の写しをメールやチャットから消し、一度でもメールやチャットで送ったり、ほかの人のコンピュータに置いたりしたものなら、新しい鍵の組を作ってください。',
      en: 'Hand in the public key instead: with OpenSSH, the file that ends in .pub. Delete copies of the private key from mails and chats, and if it ever was in a mail, in a chat or on the computer of another person, make a new key pair.',
    },
    commands: [{command: 'show-public-key'}, {command: 'make-key'}],
    readMore: '/tools/ssh-key/#private-key-sent',
  },
} as const satisfies Record<PrivateFinding['code'], FindingWords>;
