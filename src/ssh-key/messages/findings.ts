// The messages of all findings, by the next step that they share.
import type {Localized} from '../../lib/localized';
import type {FindingCode} from '../finding';
import {
  copyAgain,
  copyAgainOrMakeNew,
  type FindingMessage,
  makeNewPair,
  type NextStep,
  runAndCopy,
  submitIt,
  takeThePubFile,
  useTheLine,
  useTheLineIfOwn,
} from './next-steps';

/** What happened, and why it matters where that differs from the step's own reason. */
type What = Localized & {why?: Localized};

/** The messages of findings that have a next step in common; `{what}` is the place of each text in a frame. */
function each<C extends FindingCode>(
  step: NextStep,
  texts: Readonly<Record<C, What>>,
  frame: Localized = {ja: '{what}', en: '{what}'},
): Record<C, FindingMessage> {
  const messages = Object.entries<What>(texts).map(([code, {ja, en, why = step.why}]) => {
    const what = {ja: frame.ja.replace('{what}', ja), en: frame.en.replace('{what}', en)};
    return [code, {...step, what, why}];
  });
  return Object.fromEntries(messages);
}

/** The message of each finding. */
export const findingMessages: Readonly<Record<FindingCode, FindingMessage>> = {
  // Calm: what was done already, then what is left to do.
  'private-key': {
    what: {ja: 'この中に、秘密鍵が入っています。', en: 'It contains a private key.'},
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
    commands: ['show-public-key', 'make-key'],
    readMore: '/tools/ssh-key/#private-key-sent',
  },
  'may-be-private': {
    ...takeThePubFile,
    what: {
      ja: '鍵の種類がなく、秘密鍵の一部でないとはいえません。',
      en: 'It has no key type, and it may be a part of a private key.',
    },
    why: {
      ja: '鍵の途中からの文字だけでは、秘密鍵も公開鍵も同じに見えます。',
      en: 'Without its beginning, a private key looks the same as a public one.',
    },
    readMore: '/tools/ssh-key/#private-key-sent',
  },
  ...each(takeThePubFile, {
    empty: {ja: '鍵の文字が、まだ何も入っていません。', en: 'There is no text of a key here yet.'},
    'too-large': {
      ja: '{kilobytes} kBより大きいので、読みませんでした。',
      en: 'It is larger than {kilobytes} kB, so it was not read.',
    },
    'binary-data': {
      ja: '画像、文書、Webページなどのデータで、公開鍵のファイルではありません。',
      en: 'This is a picture, a document, a web page or the like, not a public key file.',
    },
    'no-key': {
      ja: '公開鍵らしいものが見つかりませんでした。',
      en: 'Nothing in it looks like a public key.',
      why: {
        ja: '公開鍵は、ssh-ed25519などの種類から始まり、AAAAで始まる長い文字列が続きます。',
        en: 'A public key starts with its type, such as ssh-ed25519; then follows a long text that starts with AAAA.',
      },
    },
    'armour-unknown': {
      ja: '「{label}」のデータから、SSHの公開鍵を読み取れません。',
      en: 'No SSH public key can be read from this "{label}" block.',
      why: {
        ja: 'ほかの目的の鍵か、一部が欠けたり変わったりした鍵です。',
        en: 'It is for another purpose, or a part of it is missing or changed.',
      },
    },
    'body-missing': {
      ja: '種類の{type}だけがあり、鍵の本体がありません。',
      en: 'Only the type {type} is here; the key itself is missing.',
      why: {
        ja: '種類の後に続く、AAAAから始まる長い文字列が鍵の本体です。',
        en: 'The key itself is the long text after the type, which starts with AAAA.',
      },
    },
    'file-path': {
      ja: '公開鍵の中身ではなく、ファイルの名前かアドレスです。',
      en: 'This is the name or the address of a file, not what is in it.',
      why: {
        ja: 'このページは、名前やアドレスからファイルを開くことができません。',
        en: 'This page cannot open a file by its name or address.',
      },
    },
    'openssh-certificate': {
      ja: '公開鍵ではなく、SSHの証明書（{type}）です。',
      en: 'This is not the public key but an SSH certificate ({type}).',
      why: {
        ja: '登録に使うのは、名前が-cert.pubではなく.pubで終わるファイルの方です。',
        en: 'What is registered is the file whose name ends in .pub and not in -cert.pub.',
      },
    },
    'authority-line': {
      ja: '認証局の鍵か、取り消された鍵の行です。',
      en: 'This line names a certificate authority or a revoked key.',
      why: {ja: 'あなたのログインのための鍵ではありません。', en: 'It is not a key for your own login.'},
    },
  }),
  ...each(
    takeThePubFile,
    {
      'x509-certificate': {ja: '電子証明書かその発行要求', en: 'a digital certificate (X.509) or a request for one'},
      'pgp-block': {ja: 'PGP（GnuPG）のデータ', en: 'data of PGP (GnuPG)'},
      'ssh-signature': {ja: 'SSHの鍵で作った署名', en: 'a signature made with an SSH key'},
      fingerprint: {ja: '鍵を見分けるための指紋', en: 'a fingerprint, which only identifies a key'},
      'keygen-transcript': {
        ja: 'ssh-keygenを実行したときの画面',
        en: 'what ssh-keygen printed on the screen',
        why: {
          ja: '公開鍵は、画面に出たファイル名の.pubのファイルに入っています。',
          en: 'The public key is in the .pub file that the screen names.',
        },
      },
      'age-recipient': {ja: 'ageというソフトウェアの鍵', en: 'a key of the program age'},
      'wireguard-key': {
        ja: 'WireGuardのものらしい鍵',
        en: 'probably a key of WireGuard',
        why: {
          ja: 'WireGuardの鍵は秘密鍵も同じ形なので、どこにも貼り付けない方が安全です。',
          en: 'A private key of WireGuard looks just the same, so it is safer to paste it nowhere.',
        },
      },
      'signing-key': {
        ja: '署名のためのソフトウェア（minisignなど）の鍵',
        en: 'a key of a signing program such as minisign',
      },
      token: {ja: 'Webサービスのトークンか鍵（JWT、JWK）', en: 'a token or a key of a web service (JWT, JWK)'},
      'dns-record': {ja: 'DNSのレコード', en: 'a DNS record'},
      'ssh-config': {ja: 'SSHの設定ファイル', en: 'an SSH configuration file'},
    },
    {
      ja: 'SSHの公開鍵ではなく、{what}です。',
      en: 'This is {what}, not an SSH public key.',
    },
  ),
  ...each(runAndCopy, {
    command: {ja: 'これはコマンド「{text}」です。', en: 'This is a command, "{text}".'},
    'error-message': {ja: 'これはエラーメッセージ「{text}」です。', en: 'This is an error message, "{text}".'},
  }),
  ...each(copyAgain, {
    'illegal-character': {
      ja: '鍵の本体の{position}文字目に、使えない文字「{character}」（{codePoint}）があります。',
      en: 'Character {position} of the part from AAAA on is "{character}" ({codePoint}), which is never part of a key.',
      why: {
        ja: 'AAAAから始まる本体は、半角の英字、数字、+、/、=だけでできています。',
        en: 'The part from AAAA on has plain letters, digits, +, / and = only.',
      },
    },
    elided: {ja: '鍵の本体が、「...」で省略されています。', en: 'A part of the key itself is left out ("...").'},
    'spaces-in-body': {
      ja: '鍵の本体が、空白で分かれています。',
      en: 'Spaces divide the key itself.',
      why: {
        ja: '空白の場所に「+」などの文字があったのかどうかがわからず、推測で直すと別の鍵になります。',
        en: 'A "+" or another character may be missing there, and a wrong guess would make another key.',
      },
    },
    'case-lost': {
      ja: '大文字と小文字の区別が失われていて、元に戻せません。',
      en: 'The difference between capital and small letters is lost and cannot be restored.',
    },
    'padding-wrong': {
      ja: '鍵の本体の文字の数か、最後の「=」が正しくありません。',
      en: 'The number of characters of the key itself, or the "=" at its end, is wrong.',
    },
    truncated: {ja: '鍵の本体の一部が欠けています。', en: 'A part of the key itself is missing.'},
    'inner-name-unreadable': {
      ja: '鍵の本体の、初めの部分が読めません。',
      en: 'The beginning of the key itself cannot be read.',
    },
    'type-mismatch': {
      ja: '前に書かれた種類は{declared}ですが、中身は{inner}です。',
      en: 'The type in front is {declared}, but the key is {inner}.',
      why: {
        ja: '2つの鍵が混ざったか、種類が書き換えられています。',
        en: 'Two keys were mixed, or the type was changed.',
      },
    },
    damaged: {
      ja: '鍵の中身が、その種類の鍵の形になっていません。',
      en: 'The content of the key does not have the form of its type.',
      why: {
        ja: '一部が欠けたか、変わったか、余分に付いたか、OpenSSHの扱わない大きさや形の鍵です。',
        en: 'A part of it is missing, changed or added, or it has a size or form that OpenSSH does not support.',
      },
    },
    'readers-disagree': {
      ja: '2つのプログラムが、この鍵を違うように読みました。',
      en: 'Two programs read this key in different ways.',
    },
  }),
  'unknown-type': {
    what: {ja: '{type}という種類の鍵は、使えません。', en: 'Keys of the type {type} cannot be used.'},
    why: {
      ja: '種類の書き間違いか、ほかのソフトウェアの鍵か、まだ受け付けていない新しい種類です。',
      en: 'The type is misspelt, the key is for other software, or the type is new and not accepted yet.',
    },
    todo: {
      ja: '.pubのファイルの1行と見比べ、違っていればコピーし直してください。同じなら、下のコマンドでEd25519の鍵の組を作ります。',
      en:
        'Compare it with the line in the .pub file and copy it again if they differ. If they do not, make an Ed25519 ' +
        'key pair with the command below.',
    },
    commands: ['show-public-key', 'make-key'],
    readMore: '/tools/ssh-key/#key-types',
  },
  ...each(copyAgainOrMakeNew, {
    'rsa-weak-numbers': {
      ja: '鍵の数が、安全なRSA鍵の数ではありません。',
      en: 'The numbers of this key are not those of a safe RSA key.',
    },
    'ed25519-not-a-point': {
      ja: '鍵の数が、Ed25519の鍵ではありえない値です。',
      en: 'The number in this key cannot be that of an Ed25519 key.',
    },
  }),
  ...each(makeNewPair, {
    'known-compromised': {
      ja: 'この鍵（{source}）は、だれでも使えます。',
      en: 'Anybody can use this key ({source}).',
      why: {
        ja: '秘密鍵が公開されている鍵か、だれでも署名を作れる特別な値なので、だれでも本人になりすませます。',
        en: 'Its private key is published, or anybody can sign for its special value, and so log in as its owner.',
      },
    },
    'type-refused': {
      ja: '{type}という種類の鍵は、受け付けていません。',
      en: 'Keys of the type {type} are not accepted.',
      why: {
        ja: 'このサイトの鍵の方針で、受け付けていない種類です。',
        en: 'The key policy of this site does not accept this type.',
      },
    },
    'rsa-too-short': {
      ja: 'このRSA鍵は{bits}ビットで、短すぎます。',
      en: 'This RSA key has {bits} bits, which is too short.',
      why: {
        ja: '短いRSA鍵は計算で破られるおそれがあるので、{min}ビット以上が必要です。',
        en: 'A short RSA key can be broken by computing, so {min} bits or more are needed.',
      },
    },
    'rsa-calculable': {
      ja: '欠陥（{fault}）のある機器かソフトウェアで作られた鍵です。',
      en: 'This key was made by a faulty device or program ({fault}).',
      why: {
        ja: '秘密鍵を計算で求められるので、同じ機器やソフトウェアでは新しい鍵を作らないでください。',
        en: 'The private key can be calculated from it, so do not make the new key with the same device or program.',
      },
    },
  }),
  'several-keys': {
    what: {ja: '違う鍵が{count}個入っています。', en: 'There are {count} different keys here.'},
    why: {
      ja: 'どれを登録したいのかは、あなたにしかわかりません。',
      en: 'Only you know which one you want to register.',
    },
    todo: {
      ja: '登録したい鍵の1行だけを使ってください。一覧が出ているときは、コメントや指紋を見て選べます。',
      en: 'Use only the line of the key to register. If there is a list, choose the key by its comment or fingerprint.',
    },
    readMore: '/application/ssh_keys/#two-files',
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
      en: 'Choose your own .pub file and check again. Submit the line below only if you know that it is your own key.',
    },
    todoWithoutLine: takeThePubFile.todo,
    commands: ['show-public-key'],
    readMore: '/application/ssh_keys/#two-files',
  },
  ...each(useTheLineIfOwn, {
    'text-before-key': {
      ja: '鍵の前に、ほかの文字「{text}」があります。',
      en: 'There is other text before the key, "{text}".',
    },
  }),
  ...each(useTheLine, {
    options: {
      ja: '鍵の前に、接続の条件「{options}」があります。',
      en: 'There are options before the key ({options}).',
      why: {
        ja: '条件はサーバーの設定（authorized_keys）に書くもので、登録のときは渡しません。',
        en: 'They belong in the settings of a server (authorized_keys) and are not submitted.',
      },
    },
    'other-format': {
      ja: '公開鍵ですが、別の形式（{label}）です。',
      en: 'This is a public key, but in another format ({label}).',
      why: {
        ja: '登録には、ssh-から始まる1行のような、OpenSSHの形の公開鍵が要ります。',
        en: 'What is registered is the OpenSSH format: one line that starts with, for example, ssh-.',
      },
    },
    'wrapped-lines': {
      ja: '{lines}行に分かれていた鍵を、1行につなぎました。',
      en: 'The key was broken over {lines} lines and is now one line.',
    },
    'type-corrected': {
      ja: '先頭の種類か、その後の空白がないか、正しくなかったので、{type}と空白にしました。',
      en: 'The type at the start, or the space after it, was missing or wrong; it is now {type} and a space.',
      why: {
        ja: '種類は鍵の中にも書かれているので、正しく補えました。',
        en: 'The key contains the name of its type, so the correction is certain.',
      },
    },
    'odd-characters': {
      ja: '全角文字、特殊な空白、目に見えない文字など{count}個を直しました。',
      en: 'Full-width characters, odd spaces, invisible characters and the like were replaced ({count}).',
      why: {
        ja: '日本語入力や、Webページや文書からのコピーで混ざることがあり、あると鍵を読めません。',
        en: 'They come from Japanese input or from a web page or document, and the key cannot be read with them.',
      },
    },
    quoted: {
      ja: '鍵を囲む引用符か、メールの引用の印「>」を取り除きました。',
      en: 'The quotation marks around the key, or the ">" of a quoted mail, were removed.',
    },
    'text-behind-key': {
      ja: '鍵のすぐ後ろに、空白なしで「{text}」が続いていました。',
      en: 'Directly after the key, without a space, there was "{text}".',
      why: {
        ja: '鍵は最後までありますが、空白がないとその続きとして読まれ、ssh-keygenが行の全体を読めません。',
        en: 'Without a space it counts as a part of the key, and ssh-keygen refuses the line.',
      },
    },
    repeated: {
      ja: '同じ鍵が{count}回入っていました。',
      en: 'The same key was there {count} times.',
      why: {
        ja: '2回貼り付けるとこうなりますが、登録に使うのは1行だけです。',
        en: 'This comes from pasting it twice, but only one line is registered.',
      },
    },
    rewritten: {
      ja: 'ほかのソフトウェアの書き方（{notation}）だったので、元の文字に戻しました。',
      en: 'A program had written the key in another notation ({notation}); this was undone.',
    },
    'unreadable-as-is': {
      ja: 'このままの形では、ssh-keygenが鍵を読めません。',
      en: 'As it is, ssh-keygen cannot read the key from this input.',
      why: {
        ja: '鍵は最後までありますが、前後にあるもの（ほかのシステムの改行など）が、読むのを妨げています。',
        en: 'Something around it, such as line ends of another system, prevents this; the key itself is complete.',
      },
    },
  }),
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
      en:
        'Before you submit it, see whether the command below shows the same fingerprint as this page. If not, ' +
        'choose the .pub file instead.',
    },
    commands: ['show-fingerprint'],
  },
  'comment-other-division': {
    what: {
      ja: 'コメントによると、{division}のために作った鍵です。',
      en: 'According to its comment, this key was made for the {division}.',
    },
    why: {
      ja: '鍵は区画ごとに1組ずつ作るので、ファイルを取り違えたのかもしれません。',
      en: 'There is one key pair for each division, so this may be the wrong one of two files.',
    },
    todo: {
      ja: '一般解析区画ではid_ed25519_nigsc-gw.pubを、個人ゲノム解析区画ではid_ed25519_nigsc-gwa.pubを選んでください。この鍵で合っていれば、渡せます。',
      en:
        'Choose id_ed25519_nigsc-gw.pub for the general analysis division, id_ed25519_nigsc-gwa.pub for the personal ' +
        'genome analysis division. If you do mean this key, it can be submitted.',
    },
    commands: ['show-public-key'],
    readMore: '/application/ssh_keys/#two-files',
  },
  ...each(submitIt, {
    'comment-unusual-characters': {
      ja: 'コメントに、制御文字か目に見えない文字があります。',
      en: 'The comment has control characters or invisible ones.',
    },
    'other-type-recommended': {
      ja: '鍵の種類は{type}で、推奨は{recommended}です。',
      en: 'The type of the key is {type}; the recommended one is {recommended}.',
      why: {
        ja: 'この種類の鍵も使えますが、次に新しく作るときは、短くて速い推奨の種類にしてください。',
        en: 'Keys of this type work too; make your next key one of the recommended type, which is short and fast.',
      },
    },
  }),
};
