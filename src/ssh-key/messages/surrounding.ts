// The words for a right key with something in front of it or around it.
import type {SurroundingFinding} from '../finding';
import type {FindingWords} from '../finding-text';
import {takeThePubFile, useTheLine, useTheLineIfOwn} from './next-steps';

export const surroundingWords = {
  options: {
    what: {
      ja: '鍵の前に、接続の条件「{options}」があります。',
      en: 'In front of the key are conditions ({options}).',
    },
    why: {
      ja: '条件はサーバーの設定（authorized_keys）に書くもので、登録のときは渡しません。',
      en: 'They belong in the settings of a server (authorized_keys) and are not handed in.',
    },
    ...useTheLine,
  },
  'known-hosts': {
    what: {
      ja: 'サーバー「{hosts}」の鍵の控えのようです。',
      en: 'This looks like a record of the key of a server ({hosts}).',
    },
    why: {
      ja: 'known_hostsのファイルにあるのは接続先の鍵なので、登録してもあなたはログインできません。',
      en: 'The file known_hosts holds keys of servers; registering one does not let you log in.',
    },
    todo: {
      ja: '自分の.pubのファイルを選んで、もう一度確かめてください。下の1行は、自分の鍵だと分かっているときだけ渡します。',
      en: 'Choose your own .pub file and check again. Hand in the line below only if you know that it is your own key.',
    },
    todoWithoutLine: takeThePubFile.todo,
    commands: [{command: 'show-public-key'}],
    readMore: '/application/ssh_keys/#two-files',
  },
  'text-before-key': {
    what: {
      ja: '鍵の前に、ほかの文字「{text}」があります。',
      en: 'In front of the key is other text, "{text}".',
    },
    why: {
      ja: '公開鍵の1行は、鍵の種類から始まらなければ読まれません。',
      en: 'The line of a public key is read only if it starts with the type.',
    },
    ...useTheLineIfOwn,
  },
  'line-number': {
    what: {ja: '鍵の前に、行番号があります。', en: 'In front of the key is a line number.'},
    why: {
      ja: 'エディタが表示した番号で、鍵の一部ではありません。',
      en: 'An editor showed it; it is no part of the key.',
    },
    ...useTheLine,
  },
  'putty-window': {
    what: {
      ja: 'PuTTYgenの画面の文字が、鍵と一緒に入っています。',
      en: 'Text of the window of PuTTYgen was copied along with the key.',
    },
    why: {
      ja: '登録に使うのは、ssh-などの種類から始まる1行だけです。',
      en: 'Only the line that starts with the type, such as ssh-, is registered.',
    },
    ...useTheLine,
    readMore: '/tools/ssh-key/#putty',
  },
  'signature-algorithm-name': {
    what: {
      ja: '鍵の前に、種類ではなく署名の方式（{name}）が書かれています。',
      en: 'In front of the key stands a way of signing ({name}), not its type.',
    },
    why: {
      ja: 'この鍵の種類はssh-rsaで、そう書かないと読まれないことがあります。',
      en: 'The type of this key is ssh-rsa, and some programs read it only under that name.',
    },
    ...useTheLine,
  },
} as const satisfies Record<SurroundingFinding['code'], FindingWords>;
