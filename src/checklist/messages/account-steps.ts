// The texts of the steps from the application to the first login.
import type {accountSteps} from '../account-steps';
import type {StepMessages} from '../step';

export const accountStepMessages = {
  'apply-by-email': {
    title: {ja: 'メールで申請する', en: 'Apply by e-mail'},
    todo: [
      {
        ja: '所属機関のメールアドレスから問い合わせ先へ、このチェックリストの文面を送ります。ほかのことを聞かれることもあります。',
        en:
          "Send the e-mail from this checklist to the help desk, from your institution's address. They may ask for " +
          'more.',
      },
      {ja: '秘密鍵とパスワードは書きません。', en: 'Never put a private key or a password into it.'},
    ],
  },
  'apply-on-web-form': {
    title: {ja: 'Webフォームで申請する', en: 'Apply with the web form'},
    todo: [
      {
        ja: '利用目的は150字以上書きます。アカウントの画面に確認した公開鍵を貼り付け、個人ゲノム解析区画も使うなら、その欄にチェックを入れます。',
        en:
          'The purpose needs at least 150 characters. On the account screen, paste the checked public key, and tick ' +
          'the box for the personal genome analysis division if you want it.',
      },
      {
        ja: 'メールアドレスと住所を見直してから送り、「完了」の画面を確かめます。',
        en: 'Check the e-mail and postal addresses, submit, and wait for the “Completed” screen.',
      },
    ],
  },
  'answer-to-application': {
    title: {ja: '申請の返事が届く', en: 'You get an answer to your application'},
    todo: {
      ja: '申請者と責任者にメールが届きます（Webフォームの場合はDDBJから。メールでの申請では、差出人は公表されていません）。来ないときは、迷惑メールのフォルダを見てから問い合わせます。',
      en:
        'The applicant and the responsible person get an e-mail (after the web form: from DDBJ; after an e-mail: ' +
        'the sender is not published). If nothing comes, check your spam folder, then ask the help desk.',
    },
    time: {ja: '通常1週間以内', en: 'Normally within one week'},
    timeByEmail: {ja: '時期は公表されていません', en: 'Time not published'},
  },
  'mail-with-pledge': {
    title: {ja: '誓約書のメールが責任者に届く', en: 'The responsible person gets the pledge by e-mail'},
    todo: [
      {
        ja: '差出人は「helpdesk NIGスパコン」（Adobe Acrobat Sign）、件名は「[署名依頼]アカウント申請_…」です。',
        en:
          'It comes from the help desk (helpdesk NIGスパコン) by Adobe Acrobat Sign. The subject begins with “request ' +
          'to sign” ([署名依頼]アカウント申請_…).',
      },
      {
        ja: '申請者にはコピー（CC）が届きます。非居住者か特定類型の方のほかは、することはありません。',
        en: 'The applicant is in Cc and has nothing to do, unless they are a non-resident or in a specific category.',
      },
    ],
    time: {ja: '申請の数日後', en: 'A few days after applying'},
  },
  'sign-pledge': {
    title: {ja: '誓約書に署名する', en: 'Sign the pledge'},
    todo: {
      ja: 'メールのボタン「確認して署名」から誓約書を開いて読み、黄色の欄に入力して電子署名をします。',
      en: 'Open the pledge with the button in the e-mail, read it, fill in the yellow fields and sign electronically.',
    },
  },
  'applicant-signs-pledge': {
    title: {ja: '申請者も誓約書に署名する', en: 'The applicant signs the pledge, too'},
    todo: {
      ja: '責任者の署名のあとに届くメールから、最後のページに署名します。完了のメールは、そのあとで両方に届きます。',
      en:
        'After the responsible person, the applicant gets a request, too. Sign on the last page. Only then do both ' +
        'get the e-mail that all is signed.',
    },
  },
  'post-certificate': {
    title: {
      ja: 'アカウント登録証が所属機関に郵送される',
      en: 'The account registration certificate is posted to your institution',
    },
    todo: {
      ja: '所属機関の住所に届くことが、本人確認になります。届かないときは、まず所属機関の郵便の窓口に聞きます。',
      en: "Its arrival confirms the applicant's identity. If it does not come, ask your mail room first.",
    },
    time: {
      ja: '発行は署名の約1週間後（外為法の審査があれば、もう少し後）',
      en: 'Issued about one week after signing (a little later if FEFTA is examined)',
    },
  },
  'note-initial-password': {
    title: {ja: '登録証でアカウント名を確かめる', en: 'Read your account name on the certificate'},
    todo: {
      ja: 'アカウント名と初期パスワードが書いてあります。パスワードはアカウント申請システム用です（当サイトの理解）。SSHのログインには鍵だけを使います。登録証は、人に見られない所にしまいます。',
      en:
        'It has your account name and initial password. The password is for the account system (our reading); SSH ' +
        'login uses your key only. Keep the certificate where nobody else sees it.',
    },
  },
  'send-first-key': {
    title: {ja: '最初の公開鍵を問い合わせ先に送る', en: 'E-mail your first public key to the help desk'},
    todo: {
      ja: '確認した公開鍵の1行を送ります。申請のメールに入れてあれば、することはありません。秘密鍵は送りません。',
      en:
        'Send the one line of the checked public key, never the private key. If it was in your application, there ' +
        'is nothing to do.',
    },
  },
  'log-in-general': {
    title: {ja: '一般解析区画にSSHでログインする', en: 'Log in to the general analysis division with SSH'},
    todo: {
      ja: 'ゲートウェイに接続し、鍵のパスフレーズを入力します。うまくいかないときは、「ログインできないとき」のページを見ます。',
      en: "Connect to a gateway and enter your key's passphrase. If it does not work, see the page on login problems.",
    },
  },
  'begin-computing': {
    title: {ja: 'インタラクティブノードに移って使い始める', en: 'Move to an interactive node and start'},
    todo: {
      ja: 'ゲートウェイではプログラムを実行しません。まず`ssh a001`でインタラクティブノードに移ります。',
      en: 'Do not run programs on the gateway. First go to an interactive node: `ssh a001`.',
    },
  },
  'ask-for-personal-genome-account': {
    title: {
      ja: '個人ゲノム解析区画のアカウントを頼む',
      en: 'Request an account for the personal genome analysis division',
    },
    todo: {
      ja: '一般解析区画のアカウント名と確認した公開鍵の1行を問い合わせ先に送り、手続きを聞きます。',
      en:
        'E-mail your account name in the general analysis division and the one line of the checked public key to ' +
        'the help desk, and ask how to proceed.',
    },
  },
  'set-up-vpn': {
    title: {ja: 'SSL-VPNを準備する', en: 'Set up the SSL-VPN'},
    todo: [
      {
        ja: 'WindowsとmacOSはFortiClient VPN、Linuxは`openfortivpn`を入れて設定します。',
        en: 'Install and configure FortiClient VPN (Windows, macOS) or `openfortivpn` (Linux).',
      },
      {
        ja: '初期パスワードは、登録証ではなくSECURE DELIVERで届きます。接続のたびに、ワンタイムパスワードがメールで届きます。',
        en:
          'Its initial password comes by SECURE DELIVER; it is not on the certificate. Each time you connect, a ' +
          'one-time password comes by e-mail.',
      },
      {
        ja: '接続している間、自分のコンピュータからインターネットは使えません。',
        en: 'While connected, your computer cannot use the internet.',
      },
    ],
  },
  'log-in-personal-genome': {
    title: {
      ja: '個人ゲノム解析区画にSSHでログインする',
      en: 'Log in to the personal genome analysis division with SSH',
    },
    todo: {
      ja: 'SSL-VPNに接続し、名前の最後に`-pg`が付くアカウントでゲートウェイに、続いて自分のノードにログインします。',
      en: 'Connect to the SSL-VPN, log in to a gateway with the account that ends in `-pg`, then to your own node.',
    },
  },
} as const satisfies Record<(typeof accountSteps)[number]['id'], StepMessages>;
