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
  'add-key-with-ssh-copy-id': {
    title: {ja: '`ssh-copy-id`で新しい公開鍵を追加する', en: 'Add the new public key with `ssh-copy-id`'},
    todo: [
      {
        ja: '登録済みの鍵があるコンピュータで実行します。WindowsではGit Bash（Git for Windows）を使います。macOSになければ、HomebrewかMacPortsで入れます。',
        en:
          'Run it on the computer that has the registered key. On Windows, use Git Bash (Git for Windows). If macOS ' +
          'lacks the command, install it with Homebrew or MacPorts.',
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
      ja: '氏名、所属、ログインアカウントと、確認した公開鍵の1行を送り、使えなくする鍵（区画、コンピュータ、作った日など）を知らせます。',
      en:
        'Send your name, affiliation, login account and the one line of the checked public key. Say which key to ' +
        'disable: division, computer, the day it was made.',
    },
  },
  'register-new-key-on-web': {
    title: {ja: 'アカウント申請システムで公開鍵を替える', en: 'Replace the public key in the account system'},
    todo: {
      ja: '確認した公開鍵を登録します。できないときは、公開鍵だけを問い合わせ先に送ります。なくした鍵を使えなくすることも頼みます。',
      en:
        'Register the checked public key. If you cannot, e-mail the public key (never the private one) to the help ' +
        'desk. Ask them to disable a lost key, too.',
    },
  },
  'check-renewal-dates': {
    title: {ja: '継続の日程を確かめる', en: 'Check the dates for renewal'},
    todo: {
      ja: '決まりでは1月4日から3月31日までです。今年度の案内や延長がないか、お知らせを見ます。',
      en: 'The regular period is 4 January to 31 March. Look in the notices for news or an extension this year.',
    },
  },
  'renew-on-web': {
    title: {ja: '継続を申請する', en: 'Apply for renewal'},
    todo: [
      {
        ja: '3月31日までに、アカウント申請システムの「利用継続申請」で申請します。所属やメールアドレスが変わっていれば、それも直します。',
        en:
          'Apply in the account system by 31 March (利用継続申請). Update your affiliation and e-mail address there if ' +
          'they have changed.',
      },
      {
        ja: '論文はPubMed IDで取り込まれます。論文がなければ、題名、著者、雑誌名の欄に「無し」と書きます。',
        en: 'Papers are fetched by PubMed ID. If you have none, write “none” (無し) as title, authors and journal.',
      },
    ],
  },
  'ask-how-to-renew': {
    title: {ja: '継続の手続きを問い合わせ先に聞く', en: 'Ask the help desk how to renew'},
    todo: [
      {
        ja: 'アカウント申請システムは停止中で、今年度の手続きは公表されていません。3月31日より十分前に聞きます。所属などが変わっていれば、一緒に知らせます。',
        en:
          'The account system is down, and nothing is published for this year. Ask well before 31 March. Report a ' +
          'changed affiliation or e-mail address, too.',
      },
      {
        ja: '2024年度は申請なしで引き継がれましたが、そのあとの年度については公表されていません。',
        en:
          'Accounts were carried over without an application in fiscal year 2024. Nothing is published for later ' +
          'years.',
      },
    ],
  },
  'ask-why-login-stopped': {
    title: {ja: 'ログインできないことを問い合わせ先に伝える', en: 'Tell the help desk that you cannot log in'},
    todo: {
      ja: '止まったアカウントではアカウント申請システムにも入れないので、継続の方法を問い合わせ先に聞きます。6月30日を過ぎるとデータが削除されます。',
      en:
        'A suspended account cannot enter the account system, either: ask the help desk how to renew. Data are ' +
        'deleted after 30 June.',
    },
  },
  'ask-what-remains': {
    title: {ja: 'アカウントとデータがどうなったか聞く', en: 'Ask what happened to the account and the data'},
    todo: {
      ja: 'ログインアカウントを書いて、残っているものと、また使う方法を問い合わせ先に聞きます。',
      en: 'Give your login account, and ask the help desk what is left and how to use the supercomputer again.',
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
      ja: '終える日を知らせます（アカウント申請システムが使えない間はメールで）。課金サービスの金額が変わる変更は12月31日までで、支払い済みの料金は原則として返りません。先に責任者に相談します。',
      en:
        'Give the last day of use; while the account system is down, by e-mail. With a billing service, first talk ' +
        'to the responsible person: the amount can change until 31 December, and fees already paid are not refunded ' +
        'in principle.',
    },
  },
  'report-move-by-email': {
    title: {ja: '所属の変更をメールで知らせる', en: 'Report your move by e-mail'},
    todo: {
      ja: '今のメールアドレスが使えるうちに、速やかに知らせます。外為法、新しい責任者の誓約書、課金サービスの請求先について必要なことも、同じメールで聞けます。',
      en:
        'Do it promptly, while your present e-mail address still works. The same e-mail asks what is needed for ' +
        'FEFTA, a new responsible person and invoices.',
    },
  },
  'report-move-on-web': {
    title: {ja: 'アカウント申請システムで所属を変える', en: 'Change your affiliation in the account system'},
    todo: {
      ja: '今のメールアドレスが使えるうちに、速やかに変えます。海外の機関に移る方は、その月と機関も知らせます。責任者が替わるとき、課金サービスを使っているときの手続きは、問い合わせ先に聞きます。',
      en:
        'Do it promptly, while your present e-mail address still works. If you move abroad, report the month and ' +
        'the institution. If the responsible person changes or you use a billing service, ask the help desk how.',
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
} as const satisfies Record<(typeof laterSteps)[number]['id'], StepMessages>;
