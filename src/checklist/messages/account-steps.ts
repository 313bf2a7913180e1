// The texts of the steps from the application to the first login.
import type {accountSteps} from '../account-steps';
import type {StepMessages} from '../step';

export const accountStepMessages = {
  'apply-by-email': {
    title: {ja: 'メールで申請する', en: 'Apply by e-mail'},
    todo: [
      {
        ja: '所属機関のメールアドレスから、問い合わせ先へ申請のメールを送ります。',
        en: "Send the application to the help desk from your institution's e-mail address.",
      },
      {
        ja: '文面はこのチェックリストで作れます。秘密鍵とパスワードは書きません。',
        en: 'This checklist writes the e-mail for you. Never put a private key or a password into it.',
      },
    ],
  },
  'apply-on-web-form': {
    title: {ja: 'Webフォームで申請する', en: 'Apply with the web form'},
    todo: [
      {
        ja: '5つの画面に入力します。公開鍵は、確かめたものをアカウントの画面に貼り付けます。',
        en: 'Fill in the 5 screens. On the account screen, paste the public key that you have checked.',
      },
      {
        ja: 'メールアドレスと住所を見直して送り、「完了」の画面が出るのを確かめます。',
        en:
          'Look over the e-mail address and the postal address, send it, and see that the ' +
          '“Completed” screen appears.',
      },
    ],
  },
  'answer-to-application': {
    title: {ja: '申請の返事が届く', en: 'The answer to the application arrives'},
    todo: {
      ja: '申請者と責任者にメールが届きます。来ないときは、迷惑メールのフォルダを見てから問い合わせます。',
      en:
        'The applicant and the responsible person get an e-mail. If none comes, look in the junk folder, then ask ' +
        'the help desk.',
    },
    time: {ja: '通常1週間以内', en: 'Normally within 1 week'},
  },
  'mail-with-pledge': {
    title: {ja: '誓約書のメールが責任者に届く', en: 'The pledge reaches the responsible person by e-mail'},
    todo: {
      ja: '問い合わせ先から、Adobe Acrobat Signのメールが送られます。',
      en: 'The help desk sends it with Adobe Acrobat Sign.',
    },
    time: {ja: '申請の数日後', en: 'A few days after the application'},
  },
  'sign-pledge': {
    title: {ja: '誓約書に署名する', en: 'Sign the pledge'},
    todo: {
      ja: 'メールから誓約書を開いて読み、電子署名をして返します。',
      en: 'Open the pledge from the e-mail, read it, sign it electronically and return it.',
    },
  },
  'applicant-signs-pledge': {
    title: {ja: '申請者も誓約書に署名する', en: 'The applicant signs the pledge, too'},
    todo: {
      ja: '責任者の署名のあとに、申請者にも署名のメールが届きます。署名して返します。',
      en: 'After the responsible person has signed, the applicant gets an e-mail, too, signs and returns it.',
    },
  },
  'post-certificate': {
    title: {
      ja: 'アカウント登録証が所属機関に郵送される',
      en: 'The account registration certificate is posted to the institution',
    },
    todo: {
      ja: '所属機関の住所に届くことで、本人であることを確かめます。届かないときは、まず所属機関の郵便の窓口に聞きます。',
      en:
        "That it arrives at the institution verifies the applicant's identity. If it does not " +
        'come, ask your mail room first.',
    },
    time: {
      ja: '誓約書のあと約1週間。外為法の審査があるときは、それより長くかかります',
      en: 'About 1 week after the pledge, longer where FEFTA must be examined',
    },
  },
  'note-initial-password': {
    title: {ja: '登録証の初期パスワードを控える', en: 'Note the initial password on the certificate'},
    todo: {
      ja: 'アカウント名と初期パスワードを確かめ、人に見られない所にしまいます。',
      en: 'Look up your account name and initial password, and keep the certificate where nobody sees it.',
    },
  },
  'send-first-key': {
    title: {ja: '最初の公開鍵を問い合わせ先に送る', en: 'Send the first public key to the help desk'},
    todo: [
      {
        ja: '確かめた公開鍵の1行だけを、メールで送ります。申請のメールと一緒に送ってあれば、することはありません。',
        en:
          'E-mail nothing but the line of the checked public key. If it was in the application, there is nothing to ' +
          'do.',
      },
      {ja: '秘密鍵は送りません。', en: 'Never send the private key.'},
    ],
  },
  'log-in-general': {
    title: {ja: '一般解析区画にSSHでログインする', en: 'Log in to the general analysis division with SSH'},
    todo: [
      {
        ja: 'ゲートウェイに接続し、鍵のパスフレーズを入力します。',
        en: "Connect to a gateway and enter the key's passphrase.",
      },
      {
        ja: 'うまくいかないときは、同じページの「うまくいかないとき」を見ます。',
        en: 'If it does not work, see the troubleshooting on the same page.',
      },
    ],
  },
  'send-personal-genome-key': {
    title: {
      ja: '個人ゲノム解析区画の公開鍵を登録してもらう',
      en: 'Have the public key for the personal genome analysis division registered',
    },
    todo: {
      ja: '確かめた公開鍵の1行を問い合わせ先に送り、登録のしかたを聞きます。',
      en: 'Send the line of the checked public key to the help desk, and ask how it is registered.',
    },
  },
  'ask-about-vpn': {
    title: {ja: 'SSL-VPNの準備を問い合わせ先に聞く', en: 'Ask the help desk how to get ready for the SSL-VPN'},
    todo: {
      ja: '個人ゲノム解析区画には、SSL-VPNに接続してからログインします。',
      en: 'You connect to the SSL-VPN before you log in to the personal genome analysis division.',
    },
  },
  'log-in-personal-genome': {
    title: {
      ja: '個人ゲノム解析区画にSSHでログインする',
      en: 'Log in to the personal genome analysis division with SSH',
    },
    todo: {
      ja: 'SSL-VPNに接続し、名前の最後に`-pg`が付いたアカウントでログインします。',
      en: 'Connect to the SSL-VPN and log in with the account whose name ends in `-pg`.',
    },
  },
} as const satisfies Record<(typeof accountSteps)[number]['id'], StepMessages>;
