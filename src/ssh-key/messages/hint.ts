// The words for what is good to know about a key that can be handed in.
import type {HintFinding} from '../finding';
import type {FindingWords} from '../finding-text';
import {handItIn, otherThingsFirst} from './next-steps';

export const hintWords = {
  'ed25519-outside-prime-group': {
    what: {
      ja: '形は正しいものの、途中の文字が変わっているようです。',
      en: 'The form is right, but most likely a character in the key has changed.',
    },
    why: {
      ja: '鍵を作るプログラムからは出てこない値で、文字が変わった鍵ではログインできません。',
      en: 'No program that makes keys gives such a value, and a key with a changed character does not log you in.',
    },
    todo: {
      ja: '渡す前に、下のコマンドの指紋がこのページの指紋と同じかを見てください。違っていれば、.pubのファイルを選び直します。',
      en: 'Before you hand it in, see whether the command below shows the same fingerprint as this page. If not, choose the .pub file instead.',
    },
    commands: [{command: 'show-fingerprint'}],
  },
  'rsa-exponent-unusual': {
    what: {
      ja: '鍵の数の1つ（指数）が、あまり使われない{exponent}です。',
      en: 'One of the numbers of the key (the exponent) is {exponent}, which is unusual.',
    },
    why: {
      ja: '今のプログラムはふつう65537を使いますが、この鍵も使えます。',
      en: 'Programs of today normally take 65537, but this key works too.',
    },
    ...handItIn,
  },
  'mpint-not-minimal': {
    what: {
      ja: '鍵の中に余分なゼロがあり、取り除いた形で示しています。',
      en: 'There are needless zeros inside the key; it is shown without them.',
    },
    why: {
      ja: 'ssh-keygenも同じように読むので、指紋は変わりません。',
      en: 'ssh-keygen reads it in the same way, so the fingerprint is the same.',
    },
    ...handItIn,
  },
  'rsa-checks-shortened': {
    what: {
      ja: '{bits}ビットと長いので、一部の計算（{skipped}）を省きました。',
      en: 'With {bits|bit|bits} the key is too long for some tests: {skipped}.',
    },
    why: {
      ja: 'ページが止まらないようにするためで、鍵に問題が見つかったのではありません。',
      en: 'This keeps the page from standing still; nothing wrong was found with the key.',
    },
    ...handItIn,
  },
  'other-type-recommended': {
    what: {
      ja: '鍵の種類は{type}で、推奨は{recommended}です。',
      en: 'The type of the key is {type}; the recommended one is {recommended}.',
    },
    why: {
      ja: 'この種類の鍵も使えますが、推奨の種類は短くて速く、安全です。',
      en: 'Keys of this type work too, but the recommended type is short, fast and safe.',
    },
    todo: {
      ja: 'この種類の鍵も渡せます。次に新しく作るときは、推奨の種類にしてください。',
      en: 'A key of this type can be handed in. When you next make a key, make one of the recommended type.',
    },
    todoWithoutLine: otherThingsFirst,
    readMore: '/tools/ssh-key/#key-types',
  },
  'line-endings': {
    what: {
      ja: '行末の改行が、{kind}です。',
      en: 'The line ends are those of {kind}.',
    },
    why: {
      ja: '改行の形が違っても、鍵は同じように読まれます。',
      en: 'The key is read in the same way whatever the line ends are.',
    },
    ...handItIn,
  },
  'other-lines': {
    what: {
      ja: '鍵のほかに{count}行の文字があり、読まずに除きました。',
      en: '{count|other line was|other lines were} left aside.',
    },
    why: {
      ja: '登録に使うのは、鍵の1行だけです。',
      en: 'Only the one line of the key is registered.',
    },
    todo: {
      ja: '鍵の1行だけを渡してください。',
      en: 'Hand in only the line of the key.',
    },
    todoWithoutLine: otherThingsFirst,
  },
  'comment-missing': {
    what: {ja: '鍵の最後に、コメントがありません。', en: 'There is no comment at the end of the key.'},
    why: {
      ja: 'コメントは鍵を見分けるための名札で、ログインには関係しません。',
      en: 'The comment is a label to tell keys apart; it plays no part in logging in.',
    },
    ...handItIn,
  },
  'comment-other-form': {
    what: {
      ja: 'コメントが、nigsc-gw:ACCOUNT:YYYY-MM-DDのような形ではありません。',
      en: 'The comment does not have a form like nigsc-gw:ACCOUNT:YYYY-MM-DD.',
    },
    why: {
      ja: 'この形なら区画とアカウントと日付がわかりますが、ログインには関係しません。',
      en: 'That form tells division, account and date, but it plays no part in logging in.',
    },
    ...handItIn,
  },
  'comment-other-division': {
    what: {
      ja: 'コメントによると、{division}のために作った鍵です。',
      en: 'By its comment this key was made for the {division}.',
    },
    why: {
      ja: '鍵は区画ごとに1組ずつ作るので、ファイルを取り違えたのかもしれません。',
      en: 'There is one key pair for each division, so this may be the wrong one of two files.',
    },
    todo: {
      ja: '一般解析区画ではid_ed25519_nigsc-gw.pubを、個人ゲノム解析区画ではid_ed25519_nigsc-gwa.pubを選んでください。この鍵で合っていれば、渡せます。',
      en: 'Choose id_ed25519_nigsc-gw.pub for the general analysis division, id_ed25519_nigsc-gwa.pub for the personal genome analysis division. If you do mean this key, it can be handed in.',
    },
    commands: [{command: 'show-public-key'}],
    readMore: '/application/ssh_keys/#two-files',
  },
  'comment-unusual-characters': {
    what: {
      ja: 'コメントに、表示を乱すことのある{kinds}があります。',
      en: 'The comment has {kinds}.',
    },
    why: {
      ja: 'ほかの人の画面で違って見えることがありますが、鍵そのものは変わりません。',
      en: 'They can disturb how the comment is shown, but the key itself is the same.',
    },
    ...handItIn,
  },
} as const satisfies Record<HintFinding['code'], FindingWords>;
