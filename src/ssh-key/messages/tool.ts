// The labels and texts of the tools about SSH keys.
import type {Localized} from '../../lib/localized';

export const toolMessages = {
  noScript: {ja: 'コマンドで確かめる方法', en: 'How to check a key with commands'},
  makeKeyLabel: {ja: '鍵を作るコマンド', en: 'Command that makes a key'},
  makeKeyFolder: {ja: '1. 鍵のフォルダを用意する', en: '1. Prepare the folder for keys'},
  makeKeySecond: {ja: '2. 鍵の組を作る', en: '2. Make the key pair'},
  makeKeyByHand: {
    ja:
      'コマンドの色の付いた文字は、自分で書き換えられます。個人ゲノム解析区画では、2か所のnigsc-gwをnigsc-gwaにします。' +
      'macOSとLinuxでは、"$HOME\\.ssh\\id_ed25519_nigsc-gw"を~/.ssh/id_ed25519_nigsc-gwにします。',
    en:
      'You can also replace the coloured words in the command by hand. For the personal genome analysis division, ' +
      'change nigsc-gw to nigsc-gwa in both places. On macOS and Linux, write ~/.ssh/id_ed25519_nigsc-gw for ' +
      '"$HOME\\.ssh\\id_ed25519_nigsc-gw".',
  },
  makeKeyCommand: {ja: '鍵の組を作る', en: 'Make the key pair'},
  makeKeyCopy: {ja: '公開鍵をコピーする', en: 'Copy the public key'},
  makeKeyThird: {ja: '3. 公開鍵をコピーする', en: '3. Copy the public key'},
  makeKeyShow: {ja: '公開鍵を表示する（1行をすべてコピー）', en: 'Show it, copy the whole line'},
  passphrase: {
    ja: 'パスフレーズを2回聞かれます（入力した文字は出ません）。必ず付けます。忘れたら、鍵を作り直します。',
    en:
      'You are asked twice for a passphrase (nothing is shown while you type). Always set one; if you forget it, ' +
      'make a new key pair.',
  },
  twoFiles: {
    ja: '送るのは{publicKey}（公開鍵）だけです。{privateKey}（秘密鍵）は、このコンピュータの外に出しません。',
    en: 'Send only {publicKey} (public key); {privateKey} (private key) stays on this computer.',
  },
  makeKeyWaiting: {
    ja: 'アカウント名を入れると、鍵を作るコマンドが出ます。',
    en: 'Type your account name and the command that makes a key appears.',
  },
  keyTypesStart: {ja: '公開鍵の先頭', en: 'Start of the public key'},
  keyTypesPrinted: {ja: '結果の最後', en: 'End of the result'},
  keyTypesTodo: {ja: 'どうするか', en: 'What to do'},
  keyTypesMinBits: {ja: '（{bits}ビット以上）', en: '({bits} bits or more)'},
  canonical: {ja: '送る1行', en: 'The line to send (all of it)'},
  mail: {ja: 'この1行を問い合わせ先にメールで送る', en: 'Send this line to the help desk'},
  mailSubject: {ja: '公開鍵の登録依頼', en: 'Public key for registration'},
  mailBody: {
    ja: '次のSSH公開鍵の登録をお願いします。\n\n氏名: \n所属: \nアカウント名: {account}\n区画: {division}\n\n{line}\n',
    en:
      'I would like to register the following SSH public key.\n\nName: \nAffiliation: \nAccount name: {account}\n' +
      'Division: {division}\n\n{line}\n',
  },
  severalKeys: {ja: '入っていた鍵', en: 'The keys in it'},
  takeThisKey: {ja: 'この鍵を使う', en: 'Use this key'},
  otherPoints: {ja: 'ほかに気づいたこと', en: 'Other points'},
  otherCommands: {ja: 'それでも解決しないとき', en: 'If that does not help'},
  compare: {ja: 'コマンドの結果と比べる', en: 'Compare with the result of a command'},
  showPublicKey: {
    ja: '公開鍵を表示する（FILEは、上で見つけたファイル名に置き換えます）',
    en: 'Show the public key (replace FILE with the name that you found)',
  },
  replaceKey: {
    ja: 'KEYは、秘密鍵のファイル名（最後に.pubが付かない名前）に置き換えます。',
    en: 'Replace KEY with the name of the private key file, the one without .pub.',
  },
  listPublicKeys: {ja: '公開鍵のファイルを探す', en: 'Find your public key files'},
  addKey: {
    ja: '鍵を追加する（OLDを、すでに登録してある秘密鍵のファイル名に置き換えます）',
    en: 'Add the key (replace OLD with the private key file of a key that is already registered)',
  },
  addKeyForce: {
    ja: '-fは、OLDでログインできることを「もう登録済み」と取り違えずに、新しい鍵を追加するためのものです。',
    en: 'With -f, the new key is added although you can already log in with OLD; without it, nothing would be added.',
  },
  config: {ja: 'ログインの設定（{path}に書き足します）', en: 'Login settings (add them to {path})'},
  download: {ja: '.pubファイルとして保存', en: 'Save as a .pub file'},
  whereToLink: {ja: '公開鍵の登録のしかた', en: 'How to register a public key'},
  lineInDoubt: {ja: '確かめてから送る行', en: 'The line to send once you have checked'},
  facts: {ja: '読み取った鍵', en: 'The key that was read'},
  type: {ja: '種類', en: 'Type'},
  size: {ja: '長さ', en: 'Size'},
  bits: {ja: '{bits} ビット', en: '{bits} bits'},
  sha256: {ja: '指紋（SHA256）', en: 'Fingerprint (SHA256)'},
  md5: {ja: '指紋（MD5）', en: 'Fingerprint (MD5)'},
  comment: {ja: 'コメント', en: 'Comment'},
  noComment: {ja: 'なし', en: 'none'},
  next: {
    ja: '鍵を追加する・ログインの設定をする（アカウント名がある方）',
    en: 'Add the key and set up your login (if you have an account)',
  },
  addKeyGitBash: {
    ja: '鍵の追加に使うssh-copy-idはPowerShellにはありません。OSで「Windows（Git Bash）」を選ぶと、コマンドが出ます。',
    en:
      'ssh-copy-id, which adds a key, does not come with PowerShell. Choose “Windows (Git Bash)” as your operating ' +
      'system and the command appears.',
  },
  division: {ja: '使う区画', en: 'Division you use'},
  system: {ja: 'お使いのOS', en: 'Your operating system'},
  account: {ja: 'アカウント名', en: 'Account name'},
  accountHint: {
    ja: 'まだない方は、希望する名前を入れます。名前が変わっても鍵は使えます。末尾の-pgは付けません。',
    en:
      'If you have none yet, type the name that you will ask for. The key also works with another name. Leave out ' +
      '-pg at the end.',
  },
  label: {ja: 'SSH公開鍵の確認', en: 'SSH public key check'},
  chooseFile: {ja: 'ファイルを選ぶ', en: 'Choose a file'},
  fileName: {ja: '調べたファイル: {name}', en: 'Checked file: {name}'},
  dropHint: {
    ja: 'ここにファイルをドロップすることもできます（{limit} kBまで）',
    en: 'You can also drop a file here (up to {limit} kB)',
  },
  startOver: {ja: '最初からやり直す', en: 'Start over'},
  stays: {
    ja: '鍵はこのページの中だけで調べます。どこにも送らず、保存もしません。',
    en: 'The key is checked inside this page alone. It is sent nowhere and not stored.',
  },
  broken: {
    ja: '確認の準備ができませんでした。ネットワークにつながっているか確かめて、このページを開き直してください。',
    en: 'The check could not be loaded. Check your network connection, then open this page again.',
  },
  field: {ja: '公開鍵（.pubで終わるファイルの中身）', en: 'Public key (the content of the file that ends in .pub)'},
  fieldHint: {
    ja: '貼り付けると、すぐに結果が出ます。秘密鍵は貼り付けないでください。',
    en: 'The result appears as soon as you paste it. Do not paste a private key.',
  },
  tooLarge: {
    ja: '{name}は{kilobytes} kBあり、公開鍵には大きすぎます（{limit} kBまで）。開いていません。公開鍵は.pubで終わる小さなファイルです。選び直してください。',
    en:
      '{name} has {kilobytes} kB, which is too large for a public key (up to {limit} kB). It was not opened. A ' +
      'public key is a small file that ends in .pub: choose that one.',
  },
  folder: {
    ja: '{name}は、フォルダか、読めないファイルです。フォルダなら開いて、中の.pubで終わるファイルを1つ選んでください。',
    en:
      '{name} is a folder or a file that cannot be read. If it is a ' +
      'folder, open it and choose the file in it that ends in .pub.',
  },
  severalFiles: {
    ja: 'ファイルが{count}個あります。.pubで終わるファイルを1つだけ選んでください。',
    en: 'There are {count} files. Choose only one, the one that ends in .pub.',
  },
  showFingerprint: {ja: '指紋を表示する', en: 'Show the fingerprint'},
  readMore: {ja: 'くわしい説明', en: 'Read more'},
} as const satisfies Record<string, Localized>;
