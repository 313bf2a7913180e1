// The parts of a finding's message, and the next steps that several findings share.
import type {Localized} from '../../lib/localized';
import type {Shell} from '../commands';

export type FindingCommand =
  /** One of the commands that `commandsFor` makes for the user's account, division and system. */
  | 'make-key'
  | 'show-public-key'
  | 'show-fingerprint'
  /** Prints the public key that belongs to a private key. */
  | 'rebuild-public-key';

export type NextStep = {
  /** Why it matters, where the message itself does not say it. One sentence. */
  why: Localized;
  /** What to do next. One or two sentences. */
  todo: Localized;
  /** Replaces `todo` and `commands` where there is no line to register; needed where `todo` mentions it. */
  todoWithoutLine?: Localized;
  /** The commands that fix it, the likelier first. */
  commands?: readonly FindingCommand[];
  /** A place of the pages where more is written, as a path without the locale. */
  readMore?: string;
};

/** The message for one code. Plain text without markup. `{bits}` is the finding's field of that name. */
export type FindingMessage = NextStep & {
  /** What happened. One short sentence. */
  what: Localized;
};

/** `KEY` is the name of the private key's file. Where possible straight to the clipboard. */
export const rebuildPublicKey: Readonly<Record<Shell, string>> = {
  windows: 'ssh-keygen -y -f $HOME\\.ssh\\KEY | Set-Clipboard',
  macos: 'ssh-keygen -y -f ~/.ssh/KEY | pbcopy',
  linux: 'ssh-keygen -y -f ~/.ssh/KEY',
};

/** Something else than a key was taken. */
export const takeThePubFile: NextStep = {
  why: {
    ja: '公開鍵は、ssh-ed25519などの種類から始まる1行の文字です。',
    en: 'A public key is one line of text that starts with its type, such as ssh-ed25519.',
  },
  todo: {
    ja: '名前の最後が.pubのファイルを選ぶか、その中の1行をコピーして貼り付けてください。',
    en: 'Choose the file whose name ends in .pub, or copy the one line in it and paste that.',
  },
  commands: ['show-public-key'],
  readMore: '/application/ssh_keys/#two-files',
};

/** A command or its error message was pasted in place of its output. */
export const runAndCopy: NextStep = {
  ...takeThePubFile,
  why: {
    ja: '公開鍵は、コマンドを実行したときに表示される1行です。',
    en: 'The public key is the line that a command prints when it finds the key.',
  },
  todo: {
    ja:
      '下のコマンドで公開鍵のファイルの名前を調べ、その中の1行をコピーしてください。' +
      '名前が出なければまだ鍵がないので、「くわしい説明」から作ります。',
    en:
      'Find the name of your public key file with the command below, then copy the one line in the file. ' +
      'If no name appears, you have no key yet: make one ("Read more").',
  },
  readMore: '/application/ssh_keys/#generate-ssh-keys',
};

/** The key was damaged on its way from the file, or in the file. */
export const copyAgain: NextStep = {
  why: {
    ja: '1文字でも違う鍵や、一部が欠けた鍵では、ログインできません。',
    en: 'A key with a wrong or missing character does not log you in.',
  },
  todo: {
    ja: '.pubのファイルを選ぶか、その1行を最後までコピーし直してください。それでも同じなら、下のコマンドで秘密鍵から公開鍵を作り直します。',
    en:
      'Choose the .pub file, or copy its one line again, to the very end. If the result is the same, make the public ' +
      'key again from the private key with the command below.',
  },
  commands: ['show-public-key', 'rebuild-public-key'],
  readMore: '/tools/ssh-key/#rebuild-public-key',
};

/** A character is most likely wrong; if not, the key itself is bad. */
export const copyAgainOrMakeNew: NextStep = {
  why: {
    ja: '計算で確かめると合わないので、途中の文字が変わったか、鍵が弱く作られています。',
    en: 'This fails the arithmetic: a character has changed, or the key was made weak.',
  },
  todo: {
    ja: '.pubのファイルを選ぶか、その1行を最後までコピーし直してください。それでも同じなら、新しい鍵の組を作ります。',
    en:
      'Choose the .pub file, or copy its one line again, to the very end. If the result is the same, make a new key ' +
      'pair.',
  },
  commands: ['show-public-key', 'make-key'],
  readMore: '/application/ssh_keys/#generate-ssh-keys',
};

/** The key must not be used. */
export const makeNewPair: NextStep = {
  why: {
    ja: 'ほかの人が、あなたになりすましてログインするおそれがあります。',
    en: 'Somebody else may be able to log in as you.',
  },
  todo: {
    ja: '下のコマンドで新しい鍵の組を作り、その.pubのファイルを渡してください。すでに使っている鍵なら、問い合わせ先に知らせます。',
    en:
      'Make a new key pair with the command below and submit its .pub file. If the old key is in use already, tell ' +
      'the help desk.',
  },
  commands: ['make-key'],
  readMore: '/application/ssh_keys/#generate-ssh-keys',
};

/** Another finding decides; no line can be registered yet. */
const otherThingsFirst: Localized = {
  ja: 'ほかの点に書いたことを、先にしてください。',
  en: 'First follow the advice for the other points.',
};

/** A repair or conversion without loss: the line that the check gives is right. */
export const useTheLine: NextStep = {
  why: {
    ja: '元の形のままでは読めないことがありますが、鍵そのものは同じです。',
    en: 'In the form that you entered it may not be read; the key itself is the same.',
  },
  todo: {
    ja: '下の1行が直した公開鍵なので、これを送ってください。',
    en: 'The line below is the corrected public key: submit that line.',
  },
  todoWithoutLine: otherThingsFirst,
};

/** As `useTheLine`, where users should check that it is their own key. */
export const useTheLineIfOwn: NextStep = {
  why: {
    ja: '公開鍵の1行は、鍵の種類から始まらなければ読まれません。',
    en: 'The line of a public key is read only if it starts with the type.',
  },
  todo: {
    ja: '下の1行が自分の鍵であることを、指紋かコメントで確かめてから渡してください。',
    en: 'Check by the fingerprint or the comment that the line below is your own key, then submit it.',
  },
  todoWithoutLine: otherThingsFirst,
};

/** The key is fine as it is. */
export const submitIt: NextStep = {
  why: {
    ja: 'ほかの人の画面で違って見えることがありますが、鍵そのものは変わりません。',
    en: 'They can disturb how the comment is shown, but the key itself is the same.',
  },
  todo: {
    ja: 'この点は直さなくてかまいません。鍵は渡せます。',
    en: 'There is nothing to fix in this. The key can be submitted.',
  },
  todoWithoutLine: otherThingsFirst,
};
