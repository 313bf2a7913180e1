// The parts of a finding's message, and the next steps that several findings share.
import type {Localized} from '../../lib/localized';
import type {Shell} from '../commands';

/** What the user replaces in a typed command. */
export type Blank = 'FILE' | 'KEY';

export type FindingCommand =
  /** One of the commands that `commandsFor` makes for the user's account, division and system. */
  | {command: 'make-key' | 'show-public-key' | 'show-fingerprint'}
  /** A command that is the same for everyone but for the word `blank`. */
  | {command: 'typed'; lines: Readonly<Record<Shell, string>>; blank: Blank};

/**
 * The message for one code. Plain text without markup. `{bits}` stands for the finding's field of that name,
 * `{count|key|keys}` for the number with the word that goes with it.
 */
export type FindingMessage = {
  /** What happened. One short sentence. */
  what: Localized;
  /** Why it matters. One sentence. */
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

type NextStep = Pick<FindingMessage, 'todo' | 'todoWithoutLine' | 'commands' | 'readMore'>;

const makeKey: FindingCommand = {command: 'make-key'};
const showPublicKey: FindingCommand = {command: 'show-public-key'};

/** Prints the public key that belongs to a private key, where possible straight to the clipboard. */
const rebuildPublicKey: FindingCommand = {
  command: 'typed',
  lines: {
    windows: 'ssh-keygen -y -f $HOME\\.ssh\\KEY | Set-Clipboard',
    macos: 'ssh-keygen -y -f ~/.ssh/KEY | pbcopy',
    linux: 'ssh-keygen -y -f ~/.ssh/KEY',
  },
  blank: 'KEY',
};

/** Something else than a key was taken. */
export const takeThePubFile: NextStep = {
  todo: {
    ja: '名前の最後が.pubのファイルを選ぶか、その中の1行をコピーして貼り付けてください。',
    en: 'Choose the file whose name ends in .pub, or copy the one line in it and paste that.',
  },
  commands: [showPublicKey],
  readMore: '/application/ssh_keys/#two-files',
};

/** A command or its error message was pasted in place of its output. */
export const runAndCopy: NextStep = {
  todo: {
    ja: '下のコマンドで公開鍵のファイルの名前を調べ、その中の1行をコピーしてください。',
    en: 'Find the name of your public key file with the command below, then copy the one line in the file.',
  },
  commands: [showPublicKey],
  readMore: '/application/ssh_keys/#two-files',
};

/** The key was damaged on its way from the file, or in the file. */
export const copyAgain: NextStep = {
  todo: {
    ja: '.pubのファイルを選ぶか、その1行を最後までコピーし直してください。それでも同じなら、下のコマンドで秘密鍵から公開鍵を作り直します。',
    en:
      'Choose the .pub file, or copy its one line again, to the very end. If the result is the same, make the public ' +
      'key again from the private key with the command below.',
  },
  commands: [showPublicKey, rebuildPublicKey],
  readMore: '/tools/ssh-key/#rebuild-public-key',
};

/** A character is most likely wrong; if not, the key itself is bad. */
export const copyAgainOrMakeNew: NextStep = {
  todo: {
    ja: '.pubのファイルを選ぶか、その1行を最後までコピーし直してください。それでも同じなら、新しい鍵の組を作ります。',
    en:
      'Choose the .pub file, or copy its one line again, to the very end. If the result is the same, make a new key ' +
      'pair.',
  },
  commands: [showPublicKey, makeKey],
  readMore: '/application/ssh_keys/#generate-ssh-keys',
};

/** The key must not be used, or cannot be. */
export const makeNewPair: NextStep = {
  todo: {
    ja: '下のコマンドで新しい鍵の組を作り、その.pubのファイルを渡してください。すでに使っている鍵なら、問い合わせ先に知らせます。',
    en:
      'Make a new key pair with the command below and submit its .pub file. If the old key is in use already, tell ' +
      'the help desk.',
  },
  commands: [makeKey],
  readMore: '/application/ssh_keys/#generate-ssh-keys',
};

/** The key is not weak; it only cannot be used here. */
export const makeAcceptedPair: NextStep = {
  todo: {
    ja: '下のコマンドでEd25519の鍵の組を作り、その.pubのファイルを渡してください。',
    en: 'Make an Ed25519 key pair with the command below and submit its .pub file.',
  },
  commands: [makeKey],
  readMore: '/tools/ssh-key/#key-types',
};

/** Another finding decides; no line can be registered yet. */
export const otherThingsFirst: Localized = {
  ja: 'ほかの点に書いたことを、先にしてください。',
  en: 'First follow the advice for the other points.',
};

/** A repair or conversion without loss: the line that the check gives is right. */
export const useTheLine: NextStep = {
  todo: {
    ja: '下の1行が直した公開鍵なので、これを送ってください。',
    en: 'The line below is the corrected public key: submit that line.',
  },
  todoWithoutLine: otherThingsFirst,
};

/** As `useTheLine`, where users should check that it is their own key. */
export const useTheLineIfOwn: NextStep = {
  todo: {
    ja: '下の1行が自分の鍵であることを、指紋かコメントで確かめてから渡してください。',
    en: 'Check by the fingerprint or the comment that the line below is your own key, then submit it.',
  },
  todoWithoutLine: otherThingsFirst,
};

/** The key is fine as it is. */
export const handItIn: NextStep = {
  todo: {
    ja: 'この点は直さなくてかまいません。鍵は渡せます。',
    en: 'There is nothing to fix in this. The key can be submitted.',
  },
  todoWithoutLine: otherThingsFirst,
};
