// The texts of the steps in the later life of an account: keys, renewal, the end of use, a move.
import type {laterSteps} from '../later-steps';
import type {StepMessages} from '../step';

export const laterStepMessages = {
  'report-exposed-key': {
    title: {ja: 'すぐに問い合わせ先に知らせる', en: 'Tell the help desk at once'},
    todo: [
      {
        ja: 'その鍵でログインできないようにしてもらいます。秘密鍵は添えません。',
        en: 'Have them stop logins with that key. Do not enclose the private key.',
      },
      {
        ja: '送ったメールや貼り付けたものを、消せるところからは消します。',
        en: 'Delete what you sent or pasted wherever you can.',
      },
    ],
  },
  'install-git-bash': {
    title: {ja: 'Git Bashを用意する', en: 'Get Git Bash'},
    todo: {
      ja: 'PowerShellには`ssh-copy-id`がありません。Git for Windowsを入れて、Git Bashを使います。',
      en: 'PowerShell has no `ssh-copy-id`. Install Git for Windows and use its Git Bash.',
    },
  },
  'install-ssh-copy-id': {
    title: {ja: '`ssh-copy-id`があるか確かめる', en: 'Check whether `ssh-copy-id` is there'},
    todo: {ja: 'なければ、HomebrewかMacPortsで入れます。', en: 'If it is not, install it with Homebrew or MacPorts.'},
  },
  'add-key-with-ssh-copy-id': {
    title: {ja: '`ssh-copy-id`で新しい公開鍵を追加する', en: 'Add the new public key with `ssh-copy-id`'},
    todo: [
      {
        ja: '登録済みの鍵があるコンピュータで実行します。問い合わせ先へのメールは要りません。',
        en: 'Run it on the computer that has the registered key. No e-mail to the help desk is needed.',
      },
      {
        ja: '新しい鍵でログインできるまで、古い鍵は消しません。',
        en: 'Keep the old key until you can log in with the new one.',
      },
    ],
  },
  'send-new-key': {
    title: {ja: '新しい公開鍵を問い合わせ先に送る', en: 'Send the new public key to the help desk'},
    todo: {
      ja: '氏名、所属、ログインアカウントと、確かめた公開鍵の1行を送ります。',
      en: 'Send your name, affiliation and login account, and the line of the checked public key.',
    },
  },
  'register-new-key-on-web': {
    title: {ja: 'アカウント申請システムで公開鍵を替える', en: 'Replace the public key in the account system'},
    todo: {
      ja: '確かめた公開鍵を登録します。できないときは、問い合わせ先に公開鍵だけを送ります。',
      en: 'Register the checked public key. If you cannot, send the public key alone to the help desk.',
    },
  },
  'ask-to-disable-lost-key': {
    title: {ja: 'なくした鍵を使えなくするよう頼む', en: 'Ask for the lost key to be made unusable'},
    todo: {
      ja: 'どの鍵か（区画、コンピュータ、作った日など）を書いて、問い合わせ先に頼みます。',
      en: 'Tell the help desk which key it is: division, computer, the day it was made.',
    },
  },
  'check-renewal-dates': {
    title: {ja: '今年度の継続の日程を確かめる', en: "Check this fiscal year's dates for renewal"},
    todo: {
      ja: '受付は1月4日から3月31日までです。延長されたかどうかをお知らせで見ます。',
      en: 'It is open from 4 January to 31 March. See in the notices whether that was extended.',
    },
  },
  'collect-pubmed-ids': {
    title: {ja: '発表した論文のPubMed IDを調べる', en: 'Look up the PubMed IDs of your papers'},
    todo: {
      ja: 'IDを入力すると、論文の情報が取り込まれます。論文がなければ飛ばします。',
      en: 'From an ID the form fetches the data of the paper. If you have no papers, go on.',
    },
  },
  'renew-on-web': {
    title: {ja: '継続を申請する', en: 'Apply for renewal'},
    todo: [
      {
        ja: 'アカウント申請システムで申請します。3月31日を過ぎても、継続の申請はできます。',
        en: 'Apply in the account system. It is still possible after 31 March.',
      },
      {
        ja: '継続しないと、4月1日からログインできず、6月30日を過ぎるとホームディレクトリが削除されます。',
        en: 'Without renewal there is no login from 1 April, and after 30 June the home directory is deleted.',
      },
    ],
  },
  'carry-account-over': {
    title: {ja: 'アカウントが次の年度に引き継がれる', en: 'The account is carried over to the next fiscal year'},
    todo: {
      ja: 'アカウント申請システムが使えない間は、センターが引き継ぎます。申請は要りません。',
      en: 'While the account system is down, the centre does this by itself. No application is needed.',
    },
  },
  'ask-why-login-stopped': {
    title: {ja: 'ログインできない理由を問い合わせ先に聞く', en: 'Ask the help desk why you cannot log in'},
    todo: {
      ja: 'アカウントは引き継がれるはずなので、ほかの理由かもしれません。6月30日より前に聞きます。',
      en: 'Accounts should have been carried over, so there may be another reason. Ask before 30 June.',
    },
  },
  'update-affiliation': {
    title: {
      ja: '所属やメールアドレスが変わっていれば直す',
      en: 'Update your affiliation and e-mail address if they changed',
    },
    todo: {ja: '変わっていなければ、することはありません。', en: 'If nothing has changed, there is nothing to do.'},
  },
  'ask-what-remains': {
    title: {ja: 'アカウントとデータがどうなったか聞く', en: 'Ask what became of the account and the data'},
    todo: {
      ja: 'ログインアカウントを書いて、残っているものと、また使う方法を問い合わせ先に聞きます。',
      en: 'Give your login account, and ask the help desk what is left and how to begin again.',
    },
  },
  'consult-about-ending-plan': {
    title: {
      ja: '課金サービスの終わり方を責任者に相談する',
      en: 'Talk to the responsible person about ending the charged use',
    },
    todo: {
      ja: '金額が変わる変更は12月31日までです。支払い済みの料金は、原則として返りません。',
      en: 'Changes that alter the amount are accepted until 31 December. Paid fees are not refunded in principle.',
    },
  },
  'save-data': {
    title: {ja: '必要なデータを手元に移す', en: 'Copy the data you need to your own storage'},
    todo: {
      ja: '移し終わって、開けることを確かめてから、終了を申し出ます。',
      en: 'Make sure that you can open the copies before you give notice.',
    },
  },
  'end-account': {
    title: {ja: '利用の終了を申し出る', en: 'Say that you end your use'},
    todo: {
      ja: '終える日を知らせます。アカウント申請システムが使えない間は、問い合わせ先へのメールで行います。',
      en: 'Name the last day. While the account system is down, this is done by e-mail to the help desk.',
    },
  },
  'ask-about-fefta-after-move': {
    title: {ja: '移ったあとの外為法の手続きを聞く', en: 'Ask what FEFTA asks for after the move'},
    todo: {
      ja: '移ったあとに非居住者か特定類型に当たる方は、審査や追加の記入が要るかを問い合わせ先に聞きます。',
      en:
        'If you will be a non-resident or in a specific category, ask the help desk whether an examination or ' +
        'further particulars are needed.',
    },
  },
  'report-move-by-email': {
    title: {ja: '所属の変更をメールで知らせる', en: 'Report the change of institution by e-mail'},
    todo: [
      {
        ja: '新しい所属、住所、メールアドレス、変わる日を問い合わせ先に送ります。',
        en: 'Send the help desk your new affiliation, postal address and e-mail address, and the date.',
      },
      {ja: '今のメールアドレスが使えるうちに送ります。', en: 'Do it while your present e-mail address still works.'},
    ],
  },
  'report-move-on-web': {
    title: {ja: 'アカウント申請システムで所属を変える', en: 'Change your affiliation in the account system'},
    todo: {
      ja: '今のメールアドレスが使えるうちに変えます。責任者も変わるときの手続きは、問い合わせ先に聞きます。',
      en:
        'Do it while your present e-mail address still works. If the responsible person changes, too, ask the help ' +
        'desk how.',
    },
  },
  'ask-about-new-pledge': {
    title: {ja: '新しい責任者の手続きを聞く', en: 'Ask what the new responsible person has to do'},
    todo: {
      ja: '誓約書の署名がもう一度要るか、グループがどうなるかを、問い合わせ先に聞きます。',
      en: 'Ask the help desk whether the pledge is signed again, and what happens to your group.',
    },
  },
  'ask-who-is-billed': {
    title: {ja: '課金サービスの請求先を確かめる', en: 'Find out who will be billed'},
    todo: {
      ja: '料金は責任者の所属機関を通して請求されます。移る日の前後の請求を、問い合わせ先に聞きます。',
      en:
        "Fees are billed through the responsible person's institution. Ask the help desk " +
        'about the invoices before and after the move.',
    },
  },
  'write-ssh-config': {
    title: {ja: '短い名前でログインできるようにする（任意）', en: 'Log in with a short name (if you like)'},
    todo: {
      ja: 'SSHの設定ファイルを書くと、次からのコマンドが短くなります。',
      en: 'With an SSH configuration file, later commands are short.',
    },
  },
  'renew-every-year': {
    title: {ja: '年度末の継続を予定に入れる', en: 'Put the year-end renewal into your calendar'},
    todo: {
      ja: '次の年度も使うなら、1月4日から3月31日までに継続します。アカウント申請システムが使えない間は、センターが引き継ぎます。',
      en:
        'To go on next fiscal year, renew from 4 January to 31 March. While the account system is down, the centre ' +
        'carries accounts over.',
    },
  },
} as const satisfies Record<(typeof laterSteps)[number]['id'], StepMessages>;
