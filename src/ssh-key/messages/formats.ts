// The messages for other formats of a public key, for things in its place, and for what surrounds a right key.
import type {SurroundingFinding, WrappingFinding} from '../finding';
import {type FindingMessage, runAndCopy, takeThePubFile, useTheLine, useTheLineIfOwn} from './next-steps';

const needsOpenSsh = {
  ja: '登録には、ssh-から始まる1行のような、OpenSSHの形の公開鍵が要ります。',
  en: 'What is registered is the OpenSSH format: one line that starts with, for example, ssh-.',
};

/** Other formats, and things in a public key's place. */
export const wrappingMessages: Record<WrappingFinding['code'], FindingMessage> = {
  rfc4716: {
    what: {
      ja: '公開鍵ですが、PuTTYgenの「Save public key」などの別の形式です。',
      en: 'This is a public key, but in another format, such as that of "Save public key" in PuTTYgen.',
    },
    why: needsOpenSsh,
    ...useTheLine,
  },
  'pem-spki': {
    what: {
      ja: '公開鍵ですが、PEMという別の形式（PUBLIC KEY）です。',
      en: 'This is a public key, but in another format: PEM (PUBLIC KEY).',
    },
    why: needsOpenSsh,
    ...useTheLine,
  },
  'pem-pkcs1': {
    what: {
      ja: '公開鍵ですが、PEMという別の形式（RSA PUBLIC KEY）です。',
      en: 'This is a public key, but in another format: PEM (RSA PUBLIC KEY).',
    },
    why: needsOpenSsh,
    ...useTheLine,
  },
  jwk: {
    what: {ja: '公開鍵ですが、JWKという別の形式です。', en: 'This is a public key, but in another format: JWK.'},
    why: needsOpenSsh,
    ...useTheLine,
  },
  'raw-blob': {
    what: {
      ja: '公開鍵ですが、文字に直す前のデータです。',
      en: 'This is a public key, but as data that was not yet turned into text.',
    },
    why: needsOpenSsh,
    ...useTheLine,
  },
  'several-keys': {
    what: {
      ja: '鍵が{count}個（重複を除くと{distinct}個）入っています。',
      en: 'There are {count|key|keys} here ({distinct} without repeats).',
    },
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
  'openssh-certificate': {
    what: {
      ja: '公開鍵ではなく、SSHの証明書（{type}）です。',
      en: 'This is not the public key but an SSH certificate ({type}).',
    },
    why: {
      ja: '証明書は公開鍵に署名を付けたもので、登録には使えません。',
      en: 'A certificate is a public key with a signature, and cannot be registered.',
    },
    todo: {
      ja: '同じフォルダの、名前が-cert.pubではなく.pubで終わるファイルを選んでください。',
      en: 'Choose the file in the same folder whose name ends in .pub and not in -cert.pub.',
    },
    commands: [{command: 'show-public-key'}],
  },
  'authority-line': {
    what: {
      ja: '認証局の鍵か、取り消された鍵の行です。',
      en: 'This line names a certificate authority or a revoked key.',
    },
    why: {ja: 'あなたのログインのための鍵ではありません。', en: 'It is not a key for your own login.'},
    ...takeThePubFile,
  },
  'x509-certificate': {
    what: {
      ja: 'SSHの公開鍵ではなく、電子証明書です。',
      en: 'This is a digital certificate (X.509), not an SSH public key.',
    },
    why: {
      ja: '電子証明書はWebサイトなどに使うもので、SSHのログインには使えません。',
      en: 'Such certificates are for web sites and the like, not for logging in with SSH.',
    },
    ...takeThePubFile,
  },
  'x509-request': {
    what: {
      ja: 'SSHの公開鍵ではなく、電子証明書の発行要求です。',
      en: 'This is a request for a digital certificate (X.509), not an SSH public key.',
    },
    why: {
      ja: '証明書を申し込むためのもので、SSHのログインには使えません。',
      en: 'It is for getting a certificate, not for logging in with SSH.',
    },
    ...takeThePubFile,
  },
  'pgp-block': {
    what: {
      ja: 'SSHの公開鍵ではなく、PGP（GnuPG）のデータです。',
      en: 'This is data of PGP (GnuPG), not an SSH public key.',
    },
    why: {
      ja: 'PGPはメールの暗号化や署名のためのもので、SSHのログインには使えません。',
      en: 'PGP is for encrypting and signing mails, not for logging in with SSH.',
    },
    ...takeThePubFile,
  },
  'ssh-signature': {
    what: {
      ja: '公開鍵ではなく、SSHの鍵で作った署名です。',
      en: 'This is a signature made with an SSH key, not the public key.',
    },
    why: {ja: '署名からは、登録する公開鍵の1行を作りません。', en: 'A signature is not registered; the public key is.'},
    ...takeThePubFile,
  },
  fingerprint: {
    what: {ja: '公開鍵ではなく、指紋（{hash}）です。', en: 'This is a fingerprint ({hash}), not the public key.'},
    why: {
      ja: '指紋は鍵を見分けるための短い値で、公開鍵を作り出すことはできません。',
      en: 'A fingerprint is a short value to tell keys apart; the public key cannot be made from it.',
    },
    ...takeThePubFile,
  },
  'keygen-transcript': {
    what: {
      ja: '公開鍵ではなく、ssh-keygenを実行したときの画面です。',
      en: 'This is what ssh-keygen printed on the screen, not the public key.',
    },
    why: {
      ja: '公開鍵は画面ではなく、画面に出たファイル名の.pubのファイルに入っています。',
      en: 'The public key is in the .pub file that the screen names, not on the screen itself.',
    },
    ...takeThePubFile,
  },
  url: {
    what: {ja: '公開鍵ではなく、Webなどのアドレスです。', en: 'This is an address, not the public key.'},
    why: {
      ja: 'このページは、アドレスの先を読みに行きません。',
      en: 'This page does not go and read what is at an address.',
    },
    todo: {
      ja: 'アドレスの先にあるのが自分の公開鍵なら、開いてその1行をコピーしてください。自分のコンピュータにあるなら、.pubのファイルを選びます。',
      en:
        'If your own public key is at that address, open it and copy the line. If the key is on your computer, ' +
        'choose the .pub file.',
    },
    commands: [{command: 'show-public-key'}],
  },
  'file-path': {
    what: {ja: '公開鍵の中身ではなく、ファイルの名前です。', en: 'This is the name of a file, not what is in it.'},
    why: {
      ja: 'このページは、名前からファイルを開くことができません。',
      en: 'This page cannot open a file by its name.',
    },
    ...takeThePubFile,
  },
  'age-recipient': {
    what: {
      ja: 'SSHの公開鍵ではなく、ageというソフトウェアの鍵です。',
      en: 'This is a key of the program age, not an SSH public key.',
    },
    why: {
      ja: 'ageはファイルを暗号化するもので、その鍵ではログインできません。',
      en: 'The program age encrypts files; its keys do not log you in.',
    },
    ...takeThePubFile,
  },
  'wireguard-key': {
    what: {
      ja: 'SSHの公開鍵ではなく、WireGuardの鍵のようです。',
      en: 'This looks like a key of WireGuard, not like an SSH public key.',
    },
    why: {
      ja: 'WireGuardの鍵は秘密鍵も同じ形なので、どこにも貼り付けない方が安全です。',
      en: 'A private key of WireGuard looks just the same, so it is safer to paste it nowhere.',
    },
    ...takeThePubFile,
  },
  command: {
    what: {ja: 'これはコマンド「{text}」です。', en: 'This is a command, "{text}".'},
    why: {
      ja: '公開鍵はコマンドそのものではなく、実行したときに表示される1行です。',
      en: 'The public key is not the command but the line that it prints.',
    },
    ...runAndCopy,
  },
  'error-message': {
    what: {ja: 'これはエラーメッセージ「{text}」です。', en: 'This is an error message, "{text}".'},
    why: {
      ja: 'コマンドが公開鍵を見つけられなかったことを表しています。',
      en: 'It says that the command did not find or read a public key.',
    },
    ...runAndCopy,
  },
  'other-thing': {
    what: {ja: 'SSHの公開鍵ではなく、{thing}です。', en: 'This is {thing}, not an SSH public key.'},
    why: {
      ja: '形は鍵に似ていることがありますが、SSHのログインには使えません。',
      en: 'It may look like a key, but it cannot be used to log in with SSH.',
    },
    ...takeThePubFile,
  },
};

/** A right key with something in front of it or around it. */
export const surroundingMessages: Record<SurroundingFinding['code'], FindingMessage> = {
  options: {
    what: {ja: '鍵の前に、接続の条件「{options}」があります。', en: 'In front of the key are conditions ({options}).'},
    why: {
      ja: '条件はサーバーの設定（authorized_keys）に書くもので、登録のときは渡しません。',
      en: 'They belong in the settings of a server (authorized_keys) and are not submitted.',
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
      en: 'Choose your own .pub file and check again. Submit the line below only if you know that it is your own key.',
    },
    todoWithoutLine: takeThePubFile.todo,
    commands: [{command: 'show-public-key'}],
    readMore: '/application/ssh_keys/#two-files',
  },
  'text-before-key': {
    what: {ja: '鍵の前に、ほかの文字「{text}」があります。', en: 'In front of the key is other text, "{text}".'},
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
      en: 'In front of the key is a signature algorithm ({name}), not its type.',
    },
    why: {
      ja: 'この鍵の種類はssh-rsaで、そう書かないと読まれないことがあります。',
      en: 'The type of this key is ssh-rsa, and some programs read it only under that name.',
    },
    ...useTheLine,
  },
};
