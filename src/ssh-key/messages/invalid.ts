// The messages for inputs that are no usable public key.
import type {InvalidFinding} from '../finding';
import {copyAgain, copyAgainOrMakeNew, type FindingMessage, makeAcceptedPair, takeThePubFile} from './next-steps';

/** No key at all, then damaged text, then wrong content or an unsupported kind. */
export const invalidMessages: Record<InvalidFinding['code'], FindingMessage> = {
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
      ja: '{limit}バイトより大きいので、読みませんでした。',
      en: 'It is larger than {limit|byte|bytes}, so it was not read.',
    },
    why: {
      ja: '公開鍵は、長くても数キロバイトの1行です。',
      en: 'A public key is one line of a few kilobytes at most.',
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
    what: {ja: '「{text}」とだけあり、鍵がありません。', en: 'It only says "{text}"; there is no key.'},
    why: {
      ja: 'プログラムが、渡すものがないときに書く言葉です。',
      en: 'A program writes this when it has nothing to give.',
    },
    ...takeThePubFile,
  },
  'no-key': {
    what: {ja: '公開鍵らしいものが見つかりませんでした。', en: 'Nothing in it looks like a public key.'},
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
    what: {ja: '「{label}」の中には、SSHの鍵がありません。', en: 'A "{label}" block holds no SSH key.'},
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
  'illegal-character': {
    what: {
      ja: '鍵の本体の{position}文字目に、使えない文字「{character}」（{codePoint}）があります。',
      en: 'Character {position} of the part from AAAA on is "{character}" ({codePoint}), which no key has.',
    },
    why: {
      ja: 'AAAAから始まる本体は、半角の英字、数字、+、/、=だけでできています。',
      en: 'The part from AAAA on has plain letters, digits, +, / and = only.',
    },
    ...copyAgain,
  },
  elided: {
    what: {
      ja: '鍵の本体の{position}文字目から、途中が省略されています。',
      en: 'A part of the key itself is left out, from its character {position} on.',
    },
    why: {
      ja: '「...」で略した表示からは、省かれた文字を元に戻せません。',
      en: 'What the dots replace cannot be restored.',
    },
    ...copyAgain,
  },
  'cut-by-editor': {
    what: {
      ja: '画面に入りきらなかった部分が、コピーされていません。',
      en: 'The part of the line that did not fit on the screen was not copied.',
    },
    why: {
      ja: 'エディタは、長い行の続きを隠し、端に「$」や「\\」などの印を出すことがあります。',
      en: 'An editor may hide the rest of a long line and show a mark such as "$" or "\\" at the edge.',
    },
    ...copyAgain,
  },
  'spaces-in-body': {
    what: {
      ja: '鍵の本体が、空白で{pieces}個に分かれています。',
      en: 'Spaces divide the key itself into {pieces|piece|pieces}.',
    },
    why: {
      ja: '空白の場所に「+」などの文字があったのかどうかがわからず、推測で直すと別の鍵になります。',
      en: 'A "+" or another character may be missing there, and a wrong guess would make another key.',
    },
    ...copyAgain,
  },
  'case-lost': {
    what: {
      ja: '大文字と小文字の区別が失われています。',
      en: 'The difference between capital and small letters is lost.',
    },
    why: {
      ja: '鍵では大文字と小文字は別の文字なので、元に戻せません。',
      en: 'In a key they are different characters, so this cannot be undone.',
    },
    ...copyAgain,
  },
  'padding-misplaced': {
    what: {
      ja: '鍵の本体の{position}文字目に「=」があります。',
      en: 'There is a "=" at character {position} of the key itself.',
    },
    why: {
      ja: '「=」は本体の最後にしか付かないので、文字が変わったか、別のものがつながっています。',
      en: 'A "=" occurs only at the very end, so a character has changed, or something was appended.',
    },
    ...copyAgain,
  },
  'padding-wrong': {
    what: {
      ja: '鍵の本体の最後の「=」が{found}個ですが、この長さでは{expected}個です。',
      en: 'The key ends with {found} of the sign "="; for its length there must be {expected}.',
    },
    why: {
      ja: '「=」の数は鍵の長さで決まるので、最後の文字が欠けたか、増えています。',
      en: 'The number follows from the length of the key, so something at the end was lost or added.',
    },
    ...copyAgain,
  },
  'padding-bits': {
    what: {ja: '鍵の本体の最後の文字が違っています。', en: 'The last character of the key itself is wrong.'},
    why: {
      ja: 'その位置に来ることのない文字なので、ほかの文字も変わっているかもしれません。',
      en: 'This character cannot come last, so other characters may have changed too.',
    },
    ...copyAgain,
  },
  'base64-length': {
    what: {
      ja: '鍵の本体は{length}文字ですが、そうなる鍵はありません。',
      en: 'The key itself has {length|character|characters}, which no key has.',
    },
    why: {ja: '1文字欠けているか、1文字余分にあります。', en: 'One character is missing, or there is one too many.'},
    ...copyAgain,
  },
  truncated: {
    what: {
      ja: '鍵の本体が、少なくとも{missing}文字足りません。',
      en: 'The key itself is short of at least {missing|character|characters}.',
    },
    why: {ja: '一部が欠けた鍵では、ログインできません。', en: 'With a part missing, the key cannot be used to log in.'},
    ...copyAgain,
  },
  'trailing-data': {
    what: {
      ja: '鍵の後に、鍵ではないデータが{bytes}バイトあります。',
      en: 'Behind the key there is something else ({bytes|byte|bytes}).',
    },
    why: {
      ja: '余分な文字が付いた鍵は、OpenSSHが受け付けません。',
      en: 'OpenSSH does not take a key with something added to it.',
    },
    ...copyAgain,
  },
  'body-twice': {
    what: {ja: '鍵の本体が、続けて2回入っています。', en: 'The key itself is here twice, without a gap.'},
    why: {
      ja: '2回続けて貼り付けると、1つの壊れた鍵に見えます。',
      en: 'Pasted twice in a row, it reads as one damaged key.',
    },
    ...copyAgain,
  },
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
    what: {ja: '鍵の本体の、初めの部分が読めません。', en: 'The beginning of the key itself cannot be read.'},
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
    why: {ja: '2つの鍵が混ざったか、種類が書き換えられています。', en: 'Two keys were mixed, or the type was changed.'},
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
  'readers-disagree': {
    what: {
      ja: '2つのプログラムが、この鍵を違うように読みました。',
      en: 'Two programs read this key in different ways.',
    },
    why: {
      ja: 'このページは、独立した2つのプログラムで読んで同じになった鍵だけを示します。',
      en: 'This page only shows keys that two independent programs read in the same way.',
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
    what: {ja: '鍵の2つの数が、逆か、壊れています。', en: 'The two numbers of the key are swapped or damaged.'},
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
    why: {ja: 'OpenSSHが読めるRSA鍵は、{max}ビットまでです。', en: 'OpenSSH reads RSA keys of up to {max|bit|bits}.'},
    ...makeAcceptedPair,
  },
  'unknown-type': {
    what: {ja: '{type}という種類の鍵は、OpenSSHにありません。', en: 'OpenSSH has no keys of the type {type}.'},
    why: {
      ja: '種類の書き間違いか、ほかのソフトウェアの鍵です。',
      en: 'The type is misspelt, or the key is for other software.',
    },
    todo: {
      ja: '.pubのファイルの1行と見比べ、違っていればコピーし直してください。同じなら、下のコマンドでEd25519の鍵の組を作ります。',
      en:
        'Compare it with the line in the .pub file and copy it again if they differ. If they do not, make an Ed25519 ' +
        'key pair with the command below.',
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
};
