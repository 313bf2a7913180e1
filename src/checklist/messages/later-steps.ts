// The texts of the steps in the later life of an account: keys, renewal, the end of use, a move.
import type {laterSteps} from '../later-steps';
import type {StepMessages} from '../step';

export const laterStepMessages = {
  'report-exposed-key': {
    title: {ja: 'その鍵をすぐに使えなくする', en: 'Disable the key at once'},
    todo: [
      {
        ja: 'まだログインできるなら、インタラクティブノードで`~/.ssh/authorized_keys`からその鍵の行を削除します。',
        en: 'If you can still log in, delete its line from `~/.ssh/authorized_keys` on an interactive node.',
      },
      {
        ja: 'できてもできなくても、問い合わせ先に知らせます。秘密鍵は添えません。',
        en: 'Either way, tell the help desk. Do not enclose the private key.',
      },
      {
        ja: '送ったメールや貼り付けた先から、消せるものは消します。',
        en: 'Delete what was sent or pasted wherever you can.',
      },
    ],
  },
  'install-git-bash': {
    title: {ja: 'Git Bashを用意する', en: 'Install Git Bash'},
    todo: {
      ja: 'PowerShellには`ssh-copy-id`がありません。Git for Windowsを入れて、Git Bashを使います。',
      en: 'PowerShell has no `ssh-copy-id`. Install Git for Windows and use its Git Bash.',
    },
  },
  'install-ssh-copy-id': {
    title: {ja: '`ssh-copy-id`があるか確かめる', en: 'Check that `ssh-copy-id` is installed'},
    todo: {ja: 'なければ、HomebrewかMacPortsで入れます。', en: 'If not, install it with Homebrew or MacPorts.'},
  },
  'add-key-with-ssh-copy-id': {
    title: {ja: '`ssh-copy-id`で新しい公開鍵を追加する', en: 'Add the new public key with `ssh-copy-id`'},
    todo: [
      {
        ja: '登録済みの鍵があるコンピュータで実行します。問い合わせ先へのメールは要りません。',
        en: 'Run it on the computer that has the registered key. You need not e-mail the help desk.',
      },
      {
        ja: '新しい鍵でログインできるまで、古い鍵は消しません。',
        en: 'Keep the old key until you can log in with the new one.',
      },
    ],
  },
  'send-new-key': {
    title: {ja: '新しい公開鍵を問い合わせ先に送る', en: 'E-mail the new public key to the help desk'},
    todo: {
      ja: '氏名、所属、ログインアカウントと、確認した公開鍵の1行を送ります。',
      en: 'Send your name, affiliation and login account, and the one line of the checked public key.',
    },
  },
  'register-new-key-on-web': {
    title: {ja: 'アカウント申請システムで公開鍵を替える', en: 'Replace the public key in the account system'},
    todo: {
      ja: '確認した公開鍵を登録します。できないときは、公開鍵だけを問い合わせ先に送ります。',
      en:
        'Register the checked public key. If you cannot, e-mail the ' +
        'public key (never the private one) to the help desk.',
    },
  },
  'ask-to-disable-lost-key': {
    title: {ja: 'なくした鍵を使えなくするよう頼む', en: 'Ask the help desk to disable the lost key'},
    todo: {
      ja: 'どの鍵か（区画、コンピュータ、作った日など）を書いて、問い合わせ先に頼みます。',
      en: 'Say which key it is: division, computer, the day it was made.',
    },
  },
  'check-renewal-dates': {
    title: {ja: '継続の日程を確かめる', en: 'Check the dates for renewal'},
    todo: {
      ja: '決まりでは1月4日から3月31日までです。今年度の案内や延長がないか、お知らせを見ます。',
      en: 'The regular period is 4 January to 31 March. Look in the notices for news or an extension this year.',
    },
  },
  'collect-pubmed-ids': {
    title: {ja: '発表した論文のPubMed IDを調べる', en: 'Look up the PubMed IDs of your papers'},
    todo: {
      ja: 'IDを入力すると、論文の情報が取り込まれます。論文がなければ、題名、著者、雑誌名の欄に「無し」と書きます。',
      en:
        'The form fetches a paper from its ID. If you have no papers, ' +
        'write “none” (無し) as title, authors and journal.',
    },
  },
  'renew-on-web': {
    title: {ja: '継続を申請する', en: 'Apply for renewal'},
    todo: [
      {
        ja: '3月31日までに、アカウント申請システムの「利用継続申請」で申請します。',
        en: 'Apply in the account system by 31 March (利用継続申請).',
      },
      {
        ja: '継続しないと4月1日からログインできず、6月30日を過ぎるとホームディレクトリが削除されます。',
        en: 'Otherwise you cannot log in from 1 April, and your home directory is deleted after 30 June.',
      },
    ],
  },
  'ask-how-to-renew': {
    title: {ja: '継続の手続きを問い合わせ先に聞く', en: 'Ask the help desk how to renew'},
    todo: [
      {
        ja: 'アカウント申請システムは停止中で、今年度の手続きは公表されていません。3月31日より十分前に聞きます。',
        en: 'The account system is down, and nothing is published for this year. Ask well before 31 March.',
      },
      {
        ja: '2024年度は申請なしで引き継がれましたが、そのあとの年度については公表されていません。',
        en:
          'Accounts were carried over without an application in fiscal ' +
          'year 2024. Nothing is published for later years.',
      },
    ],
  },
  'ask-why-login-stopped': {
    title: {ja: 'ログインできないことを問い合わせ先に伝える', en: 'Tell the help desk that you cannot log in'},
    todo: {
      ja: '止まったアカウントではアカウント申請システムにも入れないので、継続の方法を問い合わせ先に聞きます。6月30日を過ぎるとデータが削除されます。',
      en:
        'A suspended account cannot enter the account system, either: ' +
        'ask the help desk how to renew. Data are deleted ' +
        'after 30 June.',
    },
  },
  'update-affiliation': {
    title: {
      ja: '所属やメールアドレスが変わっていれば知らせる',
      en: 'Report a changed affiliation or e-mail address',
    },
    todo: {ja: '変わっていなければ、することはありません。', en: 'If nothing has changed, there is nothing to do.'},
  },
  'ask-what-remains': {
    title: {ja: 'アカウントとデータがどうなったか聞く', en: 'Ask what happened to the account and the data'},
    todo: {
      ja: 'ログインアカウントを書いて、残っているものと、また使う方法を問い合わせ先に聞きます。',
      en: 'Give your login account, and ask the help desk what is left and how to use the supercomputer again.',
    },
  },
  'consult-about-ending-plan': {
    title: {
      ja: '課金サービスの終わり方を責任者に相談する',
      en: 'Talk to the responsible person about ending the charged use',
    },
    todo: {
      ja: '金額が変わる変更は12月31日までです。支払い済みの料金は、原則として返りません。',
      en: 'Changes to the amount are possible until 31 December. Fees already paid are not refunded in principle.',
    },
  },
  'save-data': {
    title: {ja: '必要なデータを手元にコピーする', en: 'Copy the data you need to your own storage'},
    todo: {
      ja: 'コピーを開けることを確かめてから、利用停止を申し出ます。',
      en: 'Make sure that you can open the copies before you close the account.',
    },
  },
  'end-account': {
    title: {ja: '利用停止を申し出る', en: 'Ask to close the account'},
    todo: {
      ja: '終える日を知らせます。アカウント申請システムが使えない間は、問い合わせ先にメールで伝えます。',
      en: 'Give the last day of use. While the account system is down, e-mail the help desk.',
    },
  },
  'ask-about-fefta-after-move': {
    title: {ja: '移ったあとの外為法の手続きを聞く', en: 'Ask what FEFTA requires after the move'},
    todo: {
      ja: '海外の機関に移る方は、移る月と機関を知らせます。非居住者か特定類型に当たる方の審査については、問い合わせ先に聞きます。',
      en:
        'If you move to an institution abroad, report the month and the institution. Ask the help desk about the ' +
        'examination of non-residents and specific categories.',
    },
  },
  'report-move-by-email': {
    title: {ja: '所属の変更をメールで知らせる', en: 'Report your move by e-mail'},
    todo: [
      {
        ja: '新しい所属、住所、メールアドレス、変わる日を問い合わせ先に送ります。変更は速やかに知らせる決まりです。',
        en:
          'Send the help desk your new affiliation, postal and e-mail ' +
          'address, and the date. Changes must be reported ' +
          'promptly.',
      },
      {ja: '今のメールアドレスが使えるうちに送ります。', en: 'Do it while your present e-mail address still works.'},
    ],
  },
  'report-move-on-web': {
    title: {ja: 'アカウント申請システムで所属を変える', en: 'Change your affiliation in the account system'},
    todo: {
      ja: '今のメールアドレスが使えるうちに、速やかに変えます。責任者も変わるときの手続きは、問い合わせ先に聞きます。',
      en:
        'Do it promptly, while your present e-mail address still works. ' +
        'If the responsible person changes, too, ask the ' +
        'help desk how.',
    },
  },
  'ask-about-new-pledge': {
    title: {ja: '新しい責任者の手続きを聞く', en: 'Ask what the new responsible person has to do'},
    todo: {
      ja: '誓約書にもう一度署名するのか、グループがどうなるかを、問い合わせ先に聞きます。',
      en: 'Ask the help desk whether a new pledge is needed, and what happens to your group.',
    },
  },
  'ask-who-is-billed': {
    title: {ja: '課金サービスの請求先を確かめる', en: 'Find out who will be billed'},
    todo: {
      ja: '請求書は責任者に送られます。移る前後の分の請求先を、問い合わせ先に聞きます。',
      en: 'Invoices go to the responsible person. Ask the help desk who is billed before and after the move.',
    },
  },
  'write-ssh-config': {
    title: {ja: '短い名前でログインできるようにする（任意）', en: 'Log in with a short name (optional)'},
    todo: {
      ja: 'SSHの設定ファイルを書くと、次からのコマンドが短くなります。',
      en: 'An SSH configuration file makes later commands shorter.',
    },
  },
  'mind-duties': {
    title: {ja: '控え、謝辞、変更の届け出を忘れない', en: 'Back up, acknowledge, report changes'},
    todo: [
      {
        ja: 'ホームディレクトリはバックアップされません。大切なデータの控えを自分で持ちます。',
        en: 'Home directories are not backed up: keep your own copies of important data.',
      },
      {
        ja: '論文などには、遺伝研スパコンを使ったことを必ず書きます。',
        en: 'Papers and other publications must state that you used the NIG supercomputer.',
      },
      {
        ja: '所属など、申請した内容が変わったら速やかに知らせます。',
        en: 'Report promptly when your affiliation or anything else in your application changes.',
      },
    ],
  },
  'renew-every-year': {
    title: {ja: '年度末の継続を予定に入れる', en: 'Put the year-end renewal into your calendar'},
    todo: {
      ja: '次の年度も使うなら、1月4日から3月31日までに継続します。アカウント申請システムが停止しているときは、3月31日より十分前に問い合わせ先に聞きます。',
      en:
        'To keep your account next fiscal year, renew from 4 January to ' +
        '31 March. If the account system is down then, ask ' +
        'the help desk well before 31 March.',
    },
  },
} as const satisfies Record<(typeof laterSteps)[number]['id'], StepMessages>;
