// The words for keys whose content does not agree with itself, or is of a kind that is not taken.
import type {InvalidFinding} from '../finding';
import type {FindingWords} from '../finding-text';
import {copyAgain, copyAgainOrMakeNew, makeAcceptedPair} from './next-steps';

export const invalidBlobWords = {
  'lengths-damaged': {
    what: {
      ja: '鍵の中に書かれた長さが、実際の長さと合いません。',
      en: 'The lengths that are written inside the key do not fit it.',
    },
    why: {
      ja: '長さを表す文字が変わったか、鍵の一部が欠けています。',
      en: 'The characters that write a length have changed, or a part of the key is missing.',
    },
    ...copyAgain,
  },
  'inner-name-unreadable': {
    what: {
      ja: '鍵の本体の、初めの部分が読めません。',
      en: 'The beginning of the key itself cannot be read.',
    },
    why: {
      ja: '初めの部分には鍵の種類が入っているので、そこの文字が変わったか、欠けています。',
      en: 'It holds the type of the key, so characters there have changed or are missing.',
    },
    ...copyAgain,
  },
  'type-mismatch': {
    what: {
      ja: '前に書かれた種類は{declared}ですが、中身は{inner}です。',
      en: 'The type in front is {declared}, but the key is {inner}.',
    },
    why: {
      ja: '2つの鍵が混ざったか、種類が書き換えられています。',
      en: 'Two keys were mixed, or the type was changed.',
    },
    ...copyAgain,
  },
  'curve-mismatch': {
    what: {
      ja: '種類は{type}ですが、中身は別の種類（{curve}）です。',
      en: 'The type is {type}, but what is inside is for another one ({curve}).',
    },
    why: {
      ja: '種類と中身が合わない鍵は、OpenSSHが受け付けません。',
      en: 'OpenSSH does not take a key whose type and content differ.',
    },
    ...copyAgainOrMakeNew,
  },
  'wrong-length': {
    what: {
      ja: '鍵の中の{field}は{bytes}バイトですが、正しくは{expected}バイトです。',
      en: 'Inside the key, {field} has {bytes|byte|bytes}; it must have {expected}.',
    },
    why: {
      ja: '鍵の一部が欠けたか増えたか、種類の違う鍵の中身が入っています。',
      en: 'A part of the key was lost or added, or the content of another type of key is in it.',
    },
    ...copyAgain,
  },
  'mpint-negative': {
    what: {
      ja: '鍵の中の{field}が、負の数になっています。',
      en: 'Inside the key, {field} reads as a number below zero.',
    },
    why: {
      ja: '鍵の数はいつも正の数なので、途中の文字が変わったか、作ったプログラムに誤りがあります。',
      en: 'The numbers of a key are above zero, so a character has changed, or the program that made it has a fault.',
    },
    ...copyAgainOrMakeNew,
  },
  'ec-point-compressed': {
    what: {
      ja: 'この鍵は、OpenSSHが読まない短縮形で書かれています。',
      en: 'The key is written in a shortened form that OpenSSH does not read.',
    },
    why: {
      ja: '鍵が壊れているのではありませんが、この形のままではログインに使えません。',
      en: 'The key is not damaged, but in this form it cannot be used to log in.',
    },
    ...makeAcceptedPair,
  },
  'ec-point-form': {
    what: {
      ja: '鍵の中の座標が、知られていない形（{lead}）で始まっています。',
      en: 'The point inside the key starts with {lead}, which no key has.',
    },
    why: {
      ja: 'ここに来る値は決まっているので、途中の文字が変わっています。',
      en: 'Only certain values can stand there, so a character has changed.',
    },
    ...copyAgain,
  },
  'ec-point-off-curve': {
    what: {
      ja: '鍵の数の組が、この種類（{curve}）ではありえない値です。',
      en: 'The numbers of this key cannot be those of its type ({curve}).',
    },
    why: {
      ja: '計算で確かめると合わないので、途中の1文字以上が変わっています。',
      en: 'They do not pass the arithmetic, so at least one character has changed.',
    },
    ...copyAgain,
  },
  'rsa-exponent-even': {
    what: {
      ja: '鍵の2つの数のうち、小さい方（指数）が偶数です。',
      en: 'The smaller of the two numbers of the key (the exponent) is even.',
    },
    why: {
      ja: '正しいRSA鍵ではいつも奇数なので、途中の文字が変わっています。',
      en: 'It is odd in every RSA key, so a character has changed.',
    },
    ...copyAgain,
  },
  'rsa-exponent-not-below-modulus': {
    what: {
      ja: '鍵の2つの数が、逆か、壊れています。',
      en: 'The two numbers of the key are swapped or damaged.',
    },
    why: {
      ja: '正しいRSA鍵では、初めの数が後の数より小さくなります。',
      en: 'In every RSA key the first number is smaller than the second.',
    },
    ...copyAgainOrMakeNew,
  },
  'rsa-too-long': {
    what: {
      ja: '{bits}ビットのRSA鍵は、長すぎて使えません。',
      en: 'An RSA key of {bits|bit|bits} is too long to be used.',
    },
    why: {
      ja: 'OpenSSHが読めるRSA鍵は、{max}ビットまでです。',
      en: 'OpenSSH reads RSA keys of up to {max|bit|bits}.',
    },
    ...makeAcceptedPair,
  },
  'unknown-type': {
    what: {
      ja: '{type}という種類の鍵は、OpenSSHにありません。',
      en: 'OpenSSH has no keys of the type {type}.',
    },
    why: {
      ja: '種類の書き間違いか、ほかのソフトウェアの鍵です。',
      en: 'The type is misspelt, or the key is for other software.',
    },
    todo: {
      ja: '.pubのファイルの1行と見比べ、違っていればコピーし直してください。同じなら、下のコマンドでEd25519の鍵の組を作ります。',
      en: 'Compare it with the line in the .pub file and copy it again if they differ. If they do not, make an Ed25519 key pair with the command below.',
    },
    commands: [{command: 'show-public-key'}, {command: 'make-key'}],
    readMore: '/tools/ssh-key/#key-types',
  },
  'post-quantum-type': {
    what: {
      ja: '{type}は新しい種類（耐量子）の鍵で、まだ使えません。',
      en: '{type} is a new (post-quantum) type of key that cannot be used yet.',
    },
    why: {
      ja: '遺伝研スパコンでは、まだ受け付けていない種類です。',
      en: 'The NIG supercomputer does not take this type yet.',
    },
    ...makeAcceptedPair,
  },
  'algorithm-not-in-ssh': {
    what: {
      ja: 'この鍵の方式（{oid}）は、SSHにはありません。',
      en: 'SSH does not have the algorithm of this key ({oid}).',
    },
    why: {
      ja: '電子証明書など、ほかの目的のために作られた鍵です。',
      en: 'It was made for another purpose, such as certificates.',
    },
    ...makeAcceptedPair,
  },
} as const satisfies Partial<Record<InvalidFinding['code'], FindingWords>>;
