// The words of the checklist's steps around the key pair: the commands, making it, checking it.
import type {preparingSteps} from '../preparing-steps';
import type {StepWords} from '../words';

const writeDown = {
  ja: 'パスフレーズを付け、秘密鍵はこのコンピュータから出しません。',
  en: 'Give it a passphrase, and never let the private key leave this computer.',
};
const check = {
  ja: '公開鍵（`.pub`のファイル）を「SSH公開鍵の確認」で調べます。',
  en: 'Examine the public key (the `.pub` file) with “Check your SSH public key”.',
};
const mend = {
  ja: '問題が見つかったら、表示された直し方に従います。',
  en: 'If something is wrong, follow the instructions that appear.',
};

export const keyStepWords = {
  'check-commands-windows': {
    title: {
      ja: 'Windowsで、SSHのコマンドが使えるか確かめる',
      en: 'Check on Windows that the SSH commands are there',
    },
    todo: [
      {
        ja: 'PowerShellで`ssh -V`を実行します。PowerShellとWSL2では鍵の置き場所が違うので、どちらを使うか決めます。',
        en: 'Run `ssh -V` in PowerShell. Decide between PowerShell and WSL2: they keep keys in different places.',
      },
    ],
  },
  'check-commands-macos': {
    title: {
      ja: 'macOSで、SSHのコマンドが使えるか確かめる',
      en: 'Check on macOS that the SSH commands are there',
    },
    todo: [{ja: 'ターミナルで`ssh -V`を実行します。', en: 'Run `ssh -V` in the terminal.'}],
  },
  'check-commands-linux': {
    title: {
      ja: 'Linuxで、SSHのコマンドが使えるか確かめる',
      en: 'Check on Linux that the SSH commands are there',
    },
    todo: [{ja: 'ターミナルで`ssh -V`を実行します。', en: 'Run `ssh -V` in a terminal.'}],
  },
  'make-key-general': {
    title: {ja: '一般解析区画の鍵を作る', en: 'Make a key pair for the general analysis division'},
    todo: [
      {
        ja: '推奨の種類（Ed25519）で、鍵を1組作ります。すでに作ってあれば、それを使います。',
        en: 'Make one key pair of the recommended type (Ed25519). If you have made one, use it.',
      },
      writeDown,
    ],
  },
  'check-key-general': {
    title: {
      ja: '一般解析区画の公開鍵を確かめる',
      en: 'Check the public key for the general analysis division',
    },
    todo: [check, mend],
  },
  'make-key-personal-genome': {
    title: {
      ja: '個人ゲノム解析区画の鍵を作る',
      en: 'Make a key pair for the personal genome analysis division',
    },
    todo: [
      {
        ja: '一般解析区画の鍵とは別に、Ed25519の鍵を1組作ります。',
        en: 'Make an Ed25519 key pair that is not the one for the general analysis division.',
      },
      writeDown,
    ],
  },
  'check-key-personal-genome': {
    title: {
      ja: '個人ゲノム解析区画の公開鍵を確かめる',
      en: 'Check the public key for the personal genome analysis division',
    },
    todo: [check, mend],
  },
} as const satisfies Partial<Record<(typeof preparingSteps)[number]['id'], StepWords>>;
