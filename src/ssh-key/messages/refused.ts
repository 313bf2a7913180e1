// The messages for private key material and for keys that must not be used.
import type {PrivateFinding, WeakFinding} from '../finding';
import {copyAgainOrMakeNew, type FindingMessage, makeNewPair} from './next-steps';

/** Calm: what was done already, then what is left to do. */
export const privateMessages: Record<PrivateFinding['code'], FindingMessage> = {
  'private-key': {
    what: {ja: 'この中に、秘密鍵（{form}）が入っています。', en: 'There is a private key in it ({form}).'},
    why: {
      ja: 'このページの外には何も送られていませんが、秘密鍵を手に入れた人は、あなたになりすましてログインできます。',
      en: 'Nothing was sent out of this page, but whoever gets a private key can log in as you.',
    },
    todo: {
      ja:
        '渡すのは公開鍵（OpenSSHなら、名前の最後が.pubのファイル）です。秘密鍵の写しをメールやチャットから消し、一度でもメールやチャットで送ったり、ほかの人のコンピュータに置いたりしたものなら、' +
        '新しい鍵の組を作ってください。',
      en:
        'Submit the public key instead: with OpenSSH, the file that ends in .pub. Delete copies of the private key ' +
        'from mails and chats, and if it ever was in a mail, in a chat or on the computer of another person, make a ' +
        'new key pair.',
    },
    commands: [{command: 'show-public-key'}, {command: 'make-key'}],
    readMore: '/tools/ssh-key/#private-key-sent',
  },
};

/** Refused by policy, too short, broken or mistyped. */
export const weakMessages: Record<WeakFinding['code'], FindingMessage> = {
  'known-compromised': {
    what: {
      ja: 'この鍵の秘密鍵は、{source}で公開されています。',
      en: 'The private half of this key is published ({source}).',
    },
    why: {
      ja: '見本や試験のための鍵なので、だれでも本人になりすませます。',
      en: 'It is a key for examples or tests, so anybody can log in as its owner.',
    },
    ...makeNewPair,
  },
  'type-refused': {
    what: {ja: '{type}という種類の鍵は、受け付けていません。', en: 'Keys of the type {type} are not accepted.'},
    why: {
      ja: 'このサイトの鍵の方針で、受け付けていない種類です。',
      en: 'The key policy of this site does not accept this type.',
    },
    ...makeNewPair,
  },
  'rsa-too-short': {
    what: {ja: 'このRSA鍵は{bits}ビットで、短すぎます。', en: 'This RSA key has {bits|bit|bits}, which is too short.'},
    why: {
      ja: '短いRSA鍵は計算で破られるおそれがあるので、{min}ビット以上が必要です。',
      en: 'A short RSA key can be broken by computing, so {min|bit|bits} or more are needed.',
    },
    ...makeNewPair,
  },
  'rsa-exponent-one': {
    what: {ja: 'この鍵では、秘密が何もありません。', en: 'There is no secret in this key.'},
    why: {
      ja: '鍵の数の1つ（指数）が1なので、だれでも本人になりすませます。',
      en: 'One of its numbers (the exponent) is 1, so anybody can log in as its owner.',
    },
    ...makeNewPair,
  },
  'rsa-exponent-too-large': {
    what: {
      ja: '鍵の数の1つ（指数）が{bits}ビットあり、大きすぎます。',
      en: 'One of the numbers of the key (the exponent) has {bits|bit|bits}, which is too large.',
    },
    why: {
      ja: 'よく使われるソフトウェアが、このような鍵を受け付けません。',
      en: 'Software in common use refuses such a key.',
    },
    ...makeNewPair,
  },
  'rsa-even-modulus': {
    what: {ja: '鍵の大きい方の数が、偶数です。', en: 'The larger number of the key is even.'},
    why: {
      ja: '正しいRSA鍵ではいつも奇数なので、最後の文字が変わっているようです。',
      en: 'It is odd in every RSA key, so a character near the end has most likely changed.',
    },
    ...copyAgainOrMakeNew,
  },
  'rsa-small-factor': {
    what: {
      ja: '鍵の大きい方の数が、{factor}で割り切れます。',
      en: 'The larger number of the key can be divided by {factor}.',
    },
    why: {
      ja: '正しいRSA鍵の数は小さな数で割り切れないので、途中の文字が変わったか、鍵が弱く作られています。',
      en: 'No small number divides that of a good RSA key: a character has changed, or the key was made weak.',
    },
    ...copyAgainOrMakeNew,
  },
  'rsa-prime-modulus': {
    what: {ja: 'この鍵からは、秘密鍵を計算できてしまいます。', en: 'The private key can be calculated from this key.'},
    why: {
      ja: '2つの素数の積であるはずの数が1つの素数なので、途中の文字が変わったか、鍵が弱く作られています。',
      en:
        'A number that must be the product of two primes is one prime: a character has changed, or the key was made ' +
        'weak.',
    },
    ...copyAgainOrMakeNew,
  },
  'rsa-square-modulus': {
    what: {ja: 'この鍵からは、秘密鍵を計算できてしまいます。', en: 'The private key can be calculated from this key.'},
    why: {
      ja: '違う2つの素数から作るはずの数が、同じ素数2つから作られています。',
      en: 'It must be made from two different primes, but the same one was used twice.',
    },
    ...makeNewPair,
  },
  'rsa-close-primes': {
    what: {
      ja: 'この鍵からは、{rounds}回の計算で秘密鍵が求められてしまいます。',
      en: 'The private key can be calculated from this key in {rounds|step|steps}.',
    },
    why: {
      ja: '鍵の元になった2つの数が近すぎるもので、一部の機器で知られた欠陥（CVE-2022-26320）です。',
      en: 'The two numbers it was made from are too close, a known fault of some devices (CVE-2022-26320).',
    },
    ...makeNewPair,
  },
  'rsa-roca': {
    what: {
      ja: 'この鍵には、欠陥のある機器で作られた跡があります。',
      en: 'This key bears the mark of a faulty device that made it.',
    },
    why: {
      ja: '一部のICカードやセキュリティチップの欠陥（ROCA、CVE-2017-15361）で、秘密鍵を計算されるおそれがあります。',
      en: 'A fault of some smart cards and security chips (ROCA, CVE-2017-15361) lets others compute the private key.',
    },
    todo: {
      ja: 'その機器ではなく、下のコマンドで新しい鍵の組を作り、その.pubのファイルを渡してください。すでに使っている鍵なら、問い合わせ先に知らせます。',
      en:
        'Make a new key pair with the command below, not with that device, and submit its .pub file. If the old key ' +
        'is in use already, tell the help desk.',
    },
    commands: [{command: 'make-key'}],
    readMore: '/application/ssh_keys/#generate-ssh-keys',
  },
  'ed25519-not-a-point': {
    what: {
      ja: '鍵の数が、Ed25519の鍵ではありえない値です。',
      en: 'The number in this key cannot be that of an Ed25519 key.',
    },
    why: {
      ja: '計算で確かめると合わないので、途中の文字が変わっているようで、このままではログインできません。',
      en: 'It does not pass the arithmetic: a character has most likely changed, and nobody can log in with it.',
    },
    ...copyAgainOrMakeNew,
  },
  'ed25519-not-reduced': {
    what: {
      ja: '鍵の数が、Ed25519で使える範囲を超えています。',
      en: 'The number in this key is outside the range of Ed25519 keys.',
    },
    why: {
      ja: '正しく作られた鍵では起こらないので、途中の文字が変わったか、作ったプログラムに誤りがあります。',
      en: 'No good key is like that: a character has changed, or the program that made it has a fault.',
    },
    ...copyAgainOrMakeNew,
  },
  'ed25519-small-order': {
    what: {ja: 'この鍵では、だれでも本人になりすませます。', en: 'With this key anybody can log in as its owner.'},
    why: {
      ja: '試験や攻撃に使われる特別な値（位数{order}）で、鍵を作るプログラムからは出てきません。',
      en: 'It is a special value (order {order}) for tests or attacks, which no program that makes keys gives.',
    },
    ...makeNewPair,
  },
  'ec-known-private-key': {
    what: {
      ja: 'この鍵の秘密鍵は「{privateKey}」だと、だれにでもわかります。',
      en: 'Anybody can tell that the private key of this key is "{privateKey}".',
    },
    why: {
      ja: '小さな数から作った試験用の鍵なので、だれでも本人になりすませます。',
      en: 'It is a test key made from a small number, so anybody can log in as its owner.',
    },
    ...makeNewPair,
  },
};
