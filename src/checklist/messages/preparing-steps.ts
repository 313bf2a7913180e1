// The texts of the steps before an application: who can apply and answer for it, what to have ready, and the key pair.
import type {preparingSteps} from '../preparing-steps';
import type {StepMessages} from '../step';

const writeDown = {
  ja: 'パスフレーズを付け、秘密鍵はこのコンピュータから出しません。',
  en: 'Give it a passphrase, and never let the private key leave this computer.',
};
const check = {
  ja: '公開鍵（`.pub`のファイル）を「SSH公開鍵の確認」で調べます。',
  en: 'Examine the public key (the `.pub` file) with “Check your SSH public key”.',
};
const followInstructions = {
  ja: '問題が見つかったら、表示された直し方に従います。',
  en: 'If something is wrong, follow the instructions that appear.',
};

export const preparingStepMessages = {
  'read-suspension-notice': {
    title: {ja: '受付の停止のお知らせを読む', en: 'Read the notice of the suspension'},
    todo: [
      {
        ja: '何が止まっていて、何が今も申請できるかを確かめます。',
        en: 'See what is suspended and what you can still apply for.',
      },
      {
        ja: '自分に当てはまるかどうかわからないときは、問い合わせ先に聞きます。',
        en: 'If you cannot tell whether it applies to you, ask the help desk.',
      },
    ],
  },
  'read-criteria': {
    title: {ja: '発行基準で、使える人の条件を確かめる', en: 'Check in the issuance criteria who may have an account'},
    todo: [
      {
        ja: '自分が「対象となる利用者」の表のどの行に当たるかを見ます。',
        en: 'Find your row in the table of target users.',
      },
      {
        ja: 'どの行にも当たらないと思うときは、先に問い合わせ先に相談します。',
        en: 'If no row fits, talk to the help desk first.',
      },
    ],
  },
  'read-terms': {
    title: {ja: '利用規程を読む', en: 'Read the terms of use'},
    todo: {
      ja: '目的外の利用とアカウントの共有は禁止です。利用目的と成果は原則公開になります。',
      en:
        'Other use than the stated purpose and sharing an account are forbidden. Purpose and results are public in ' +
        'principle.',
    },
  },
  'find-out-fefta-status': {
    title: {
      ja: '非居住者か特定類型に当たるかを確かめる',
      en: 'Find out whether the applicant is a non-resident or in a specific category',
    },
    todo: [
      {
        ja: '発行基準の「外為法の注意事項」を読みます。それでもわからなければ、問い合わせ先に聞きます。',
        en: 'Read the precautions for FEFTA in the issuance criteria. If it is still unclear, ask the help desk.',
      },
      {
        ja: '当たるとわかったら、このチェックリストの答えを変えます。することが増えます。',
        en: 'If it turns out to apply, change the answer in this checklist: there is more to do then.',
      },
    ],
  },
  'find-responsible-person': {
    title: {ja: '責任者になる人を探す', en: 'Find a responsible person'},
    todo: [
      {
        ja: '国内の大学か公的研究機関の教員で、国内居住者の方に頼みます。指導を受けている先生か、共同研究の相手です。',
        en:
          'Ask a faculty member of a university or public research institution in Japan who is a resident of Japan: ' +
          'the one who guides you, or one you do joint research with.',
      },
      {
        ja: '頼むときは、このチェックリストの「責任者に送る文章」を使えます。',
        en: 'To ask them, you can use the text for the responsible person from this checklist.',
      },
      {
        ja: '引き受けてもらえたら、このチェックリストの答えを変えます。',
        en: 'Once they agree, change the answer in this checklist.',
      },
    ],
  },
  'check-you-can-be-responsible': {
    title: {ja: '自分が責任者になれることを確かめる', en: 'Check that you can be your own responsible person'},
    todo: [
      {
        ja: '大学か公的研究機関の教員で、国内居住者であることが条件です。',
        en: 'You must be a faculty member of a university or public research institution and a resident of Japan.',
      },
      {ja: '責任者が何に責任を持つかを読みます。', en: 'Read what a responsible person answers for.'},
    ],
  },
  'ask-responsible-person': {
    title: {ja: '責任者に引き受けてもらう', en: 'Ask the responsible person to take it on'},
    todo: [
      {
        ja: '「責任者に送る文章」を送り、署名することと責任を持つことを読んでもらいます。',
        en: 'Send the text for the responsible person, so that they read what they sign and answer for.',
      },
      {ja: '責任者の氏名、所属、メールアドレスを控えます。', en: 'Note their name, affiliation and e-mail address.'},
    ],
  },
  'read-responsibilities': {
    title: {ja: '責任者の責任を読む', en: "Read the responsible person's responsibilities"},
    todo: {
      ja: '成果の公開、利用者の身元と利用目的、所属機関を通した支払いの手続きに責任を持ちます。',
      en:
        "You answer for the publication of results, for the user's identity and purpose, and " +
        'for payment through your institution.',
    },
  },
  'check-applicant-and-purpose': {
    title: {ja: '申請者の身元と利用目的を確かめる', en: "Check the applicant's identity and purpose"},
    todo: [
      {ja: '申請者が本人であることを確かめます。', en: 'Make sure that the applicant is who they say they are.'},
      {ja: '利用目的を読み、正しいことを確かめます。', en: 'Read the purpose of use and make sure that it is right.'},
    ],
  },
  'propose-another-person': {
    title: {ja: '責任者になれる別の人を申請者に知らせる', en: 'Name someone else to the applicant'},
    todo: {
      ja: '申請者を指導しているか、共同で研究している、国内居住者の教員に頼んでもらいます。',
      en:
        'Let the applicant ask a faculty member, resident in Japan, who guides them or ' +
        'does joint research with them.',
    },
  },
  'ask-who-can-be-responsible': {
    title: {ja: '責任者になれる人を問い合わせ先に聞く', en: 'Ask the help desk who can be the responsible person'},
    todo: {
      ja: '所属と職名、利用目的を書いて、メールで相談します。',
      en: 'Write an e-mail with affiliation, job title and purpose of use, and ask.',
    },
  },
  'begin-with-one-tb': {
    title: {ja: 'まず1 TBの通常のアカウントで始める', en: 'Begin with an ordinary account and its 1 TB'},
    todo: [
      {
        ja: '通常のアカウントは、1 TBまでのストレージが付いて、今も申請できます。',
        en: 'Ordinary accounts, with up to 1 TB of storage, can be applied for meanwhile.',
      },
      {
        ja: 'それより大きなストレージは、利用計画表を先に出しておき、再開を待ちます。',
        en: 'For more, submit the usage plan in advance and wait for the reopening.',
      },
    ],
  },
  'begin-in-general-division': {
    title: {ja: 'まず一般解析区画で始める（任意）', en: 'Begin in the general analysis division (if you like)'},
    todo: [
      {
        ja: '一般解析区画の通常のアカウントは、今も申請できます。再開を待つだけなら、申請の段階は飛ばして、利用計画表だけを先に出します。',
        en:
          'An ordinary account of the general analysis division can be applied for meanwhile. If you only want to ' +
          'wait, skip the application and submit the usage plan alone.',
      },
      {
        ja: '個人ゲノムのデータを一般解析区画に置いてよいかは、先に問い合わせ先に聞きます。',
        en: 'Ask the help desk before you put personal genome data into the general analysis division.',
      },
    ],
  },
  'gather-particulars': {
    title: {ja: '申請に書くことをそろえる', en: 'Gather what the application asks for'},
    todo: [
      {
        ja: 'メールアドレスは所属機関のものを使います。フリーメールは使えません。',
        en: 'Use the e-mail address of your institution: free mail is not accepted.',
      },
      {
        ja: '住所は所属機関のものを書きます。アカウント登録証がそこへ郵送されます。',
        en: 'Give the postal address of your institution: the account registration certificate is posted there.',
      },
    ],
    needed: [
      {
        ja: '氏名（英字のつづりも）、国籍、研究分野、職名',
        en: 'Name (also in English letters), nationality, field, job title',
      },
      {
        ja: '所属機関の名前、郵便番号、住所、電話番号',
        en: 'Name, postal code, address and telephone number of the institution',
      },
      {ja: '希望するアカウント名', en: 'The account name that you would like'},
      {ja: '責任者の氏名、所属、メールアドレス', en: 'Name, affiliation and e-mail address of the responsible person'},
      {ja: 'JGA・AGDのアカウントID（持っている方だけ）', en: 'JGA and AGD account IDs (only if you have any)'},
    ],
  },
  'write-purpose': {
    title: {ja: '利用目的を書く', en: 'Write down the purpose of use'},
    todo: [
      {
        ja: '何の研究に、どう使うかを正確に書きます。書いた目的のほかには使えません。',
        en: 'Say exactly for which research and how you will use it. Other use is forbidden.',
      },
      {ja: 'Webフォームでは150字以上必要です。', en: 'The web form wants at least 150 characters.'},
    ],
  },
  'write-fefta-particulars': {
    title: {ja: '外為法の審査に要る3点を書く', en: 'Write the 3 particulars for the FEFTA examination'},
    todo: {
      ja: '申請者が非居住者か特定類型に当たるときに必要です。この審査で、使い始めるまでの日数が延びます。',
      en:
        'They are needed when the applicant is a non-resident or in a specific category. The examination delays the ' +
        'start.',
    },
    needed: [
      {ja: '(a) 学歴・職歴・研究歴', en: '(a) education, career and research'},
      {ja: '(b) 現在の雇用', en: '(b) employment now'},
      {ja: '(c) 利用する期間', en: '(c) the period of use'},
    ],
  },
  'state-personal-genome': {
    title: {
      ja: '個人ゲノム解析区画を使うことを申請に入れる',
      en: 'Say in the application that you want the personal genome analysis division',
    },
    todo: {
      ja: 'メールでは本文にそう書きます。Webフォームでは、アカウントの画面でこの区画の欄にチェックを入れます。',
      en: 'In an e-mail, write so. On the web form, tick the box for this division on the account screen.',
    },
  },
  'check-commands-windows': {
    title: {ja: 'Windowsで、SSHのコマンドが使えるか確かめる', en: 'Check on Windows that the SSH commands are there'},
    todo: {
      ja: 'PowerShellで`ssh -V`を実行します。PowerShellとWSL2では鍵の置き場所が違うので、どちらを使うか決めます。',
      en: 'Run `ssh -V` in PowerShell. Decide between PowerShell and WSL2: they keep keys in different places.',
    },
  },
  'check-commands-macos': {
    title: {ja: 'macOSで、SSHのコマンドが使えるか確かめる', en: 'Check on macOS that the SSH commands are there'},
    todo: {ja: 'ターミナルで`ssh -V`を実行します。', en: 'Run `ssh -V` in the terminal.'},
  },
  'check-commands-linux': {
    title: {ja: 'Linuxで、SSHのコマンドが使えるか確かめる', en: 'Check on Linux that the SSH commands are there'},
    todo: {ja: 'ターミナルで`ssh -V`を実行します。', en: 'Run `ssh -V` in a terminal.'},
  },
  'make-key-general': {
    title: {ja: '一般解析区画の鍵を作る', en: 'Make a key pair for the general analysis division'},
    todo: [
      {
        ja: '推奨の種類（Ed25519）で、鍵を1組作ります。すでに作ってあれば、それを使います。',
        en: 'Make one key pair of the recommended type (Ed25519). If you have made one, use it.',
      },
      writeDown,
    ],
  },
  'check-key-general': {
    title: {ja: '一般解析区画の公開鍵を確かめる', en: 'Check the public key for the general analysis division'},
    todo: [check, followInstructions],
  },
  'make-key-personal-genome': {
    title: {ja: '個人ゲノム解析区画の鍵を作る', en: 'Make a key pair for the personal genome analysis division'},
    todo: [
      {
        ja: '一般解析区画の鍵とは別に、Ed25519の鍵を1組作ります。',
        en: 'Make an Ed25519 key pair that is not the one for the general analysis division.',
      },
      writeDown,
    ],
  },
  'check-key-personal-genome': {
    title: {
      ja: '個人ゲノム解析区画の公開鍵を確かめる',
      en: 'Check the public key for the personal genome analysis division',
    },
    todo: [check, followInstructions],
  },
} as const satisfies Record<(typeof preparingSteps)[number]['id'], StepMessages>;
