// The words for inputs in which there is no key at all.
import type {InvalidFinding} from '../finding';
import type {FindingWords} from '../finding-text';
import {takeThePubFile} from './next-steps';

export const noKeyWords = {
  empty: {
    what: {ja: 'まだ何も入っていません。', en: 'There is nothing here yet.'},
    why: {
      ja: '公開鍵は、ssh-ed25519などの種類から始まる1行の文字です。',
      en: 'A public key is one line of text that starts with its type, such as ssh-ed25519.',
    },
    ...takeThePubFile,
  },
  'too-large': {
    what: {
      ja: '{bytes}バイトあり、大きすぎるので読みませんでした。',
      en: 'It has {bytes|byte|bytes}, which is too much, so it was not read.',
    },
    why: {
      ja: '公開鍵は数キロバイトまでの短い1行で、このページが読むのは{limit}バイトまでです。',
      en: 'A public key is one line of a few kilobytes at most; this page reads up to {limit|byte|bytes}.',
    },
    ...takeThePubFile,
  },
  'binary-data': {
    what: {
      ja: '文字ではないデータで、公開鍵のファイルではありません。',
      en: 'This is data that is no text, so it is not a public key file.',
    },
    why: {
      ja: '公開鍵のファイルは、画像や文書ソフトのファイルではなく、1行の文字でできています。',
      en: 'A public key file is one line of text, not a picture or a document of an office program.',
    },
    ...takeThePubFile,
  },
  'html-page': {
    what: {ja: 'これはWebページの中身です。', en: 'This is the content of a web page.'},
    why: {
      ja: 'ダウンロードに失敗すると、鍵の名前でエラーのページが保存されることがあります。',
      en: 'When a download fails, an error page may be saved under the name of the key.',
    },
    ...takeThePubFile,
  },
  'empty-value': {
    what: {
      ja: '「{text}」とだけあり、鍵がありません。',
      en: 'It only says "{text}"; there is no key.',
    },
    why: {
      ja: 'プログラムが、渡すものがないときに書く言葉です。',
      en: 'A program writes this when it has nothing to give.',
    },
    ...takeThePubFile,
  },
  'no-key': {
    what: {
      ja: '公開鍵らしいものが見つかりませんでした。',
      en: 'Nothing in it looks like a public key.',
    },
    why: {
      ja: '公開鍵は、ssh-ed25519などの種類から始まり、AAAAで始まる長い文字列が続きます。',
      en: 'A public key starts with its type, such as ssh-ed25519; then follows a long text that starts with AAAA.',
    },
    ...takeThePubFile,
  },
  'armour-unfinished': {
    what: {
      ja: 'BEGINから始まる行だけがあり、その中身がありません。',
      en: 'There is a line with BEGIN, but what belongs after it is missing.',
    },
    why: {
      ja: 'この行は入れ物の始まりにすぎず、鍵はその後に続きます。',
      en: 'This line only opens a block; the key comes after it.',
    },
    ...takeThePubFile,
  },
  'armour-unknown': {
    what: {
      ja: '「{label}」の中には、SSHの鍵がありません。',
      en: 'A "{label}" block holds no SSH key.',
    },
    why: {
      ja: 'BEGINから始まる形は、SSH以外の目的にも使われます。',
      en: 'Blocks that start with BEGIN are used for many things besides SSH.',
    },
    ...takeThePubFile,
  },
  'body-missing': {
    what: {
      ja: '種類の{type}だけがあり、鍵の本体がありません。',
      en: 'Only the type {type} is here; the key itself is missing.',
    },
    why: {
      ja: '種類の後に続く、AAAAから始まる長い文字列が鍵の本体です。',
      en: 'The key itself is the long text after the type, which starts with AAAA.',
    },
    ...takeThePubFile,
  },
} as const satisfies Partial<Record<InvalidFinding['code'], FindingWords>>;
