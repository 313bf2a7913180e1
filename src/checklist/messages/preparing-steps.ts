// The texts of the steps before an application: who can apply and answer for it, what to have ready, and the key pair.
import type {preparingSteps} from '../preparing-steps';
import type {StepMessages} from '../step';

const commands = {
  ja: '先に`ssh -V`を、WindowsならPowerShellで、macOSとLinuxならターミナルで試します。PowerShellとWSL2では、鍵の置き場所が違います。',
  en: 'First try `ssh -V` (on Windows in PowerShell). PowerShell and WSL2 store keys in different places.',
};
const protectKey = {
  ja: 'パスフレーズを付けます。秘密鍵は、このコンピュータから外に出しません。',
  en: 'Set a passphrase. The private key never leaves this computer.',
};
const check = {
  ja: '公開鍵（`.pub`のファイル）を「SSH公開鍵の確認」で調べ、問題があれば、表示された手順で直します。',
  en: 'Check the `.pub` file with “Check your SSH public key”. If there is a problem, follow the instructions shown.',
};
/** Terms of use, article 3, and issuance criteria, target users: the two do not agree. */
const helpDeskDecides = {
  ja: '教員に準ずる職員、独立行政法人などの研究者、企業の共同研究者については、利用規程と発行基準の書き方が違います。問い合わせ先が判断します。',
  en:
    'For staff equal to faculty, researchers of independent administrative agencies and the like, and collaborators ' +
    'in companies, the terms of use and the issuance criteria differ: the help desk decides.',
};

export const preparingStepMessages = {
  'ask-about-group-cloud': {
    title: {
      ja: 'DDBJグループクラウドを今始められるか、問い合わせ先に聞く',
      en: 'Ask the help desk whether you can start with DDBJ Group Cloud now',
    },
    todo: {
      ja: '新しいプロジェクトや、使用中のプロジェクトに加わる利用者が停止の対象になるかは、公表されていません。',
      en: 'Whether the suspension covers new projects, or new users of a running one, is not published.',
    },
  },
  'read-criteria': {
    title: {ja: '申請できるか確かめる', en: 'Check that you are eligible'},
    todo: [
      {
        ja: '発行基準の「対象となる利用者」で、自分に当たる行を探します。',
        en: 'Find your row in the table of target users in the issuance criteria.',
      },
      helpDeskDecides,
    ],
  },
  'read-terms': {
    title: {ja: '利用規程を読む', en: 'Read the terms of use'},
    todo: [
      {
        ja: '氏名、所属、利用目的は、原則公開されます。',
        en: 'Your name, affiliation and purpose of use are made public in principle.',
      },
      {
        ja: '目的外の利用やアカウントの共有があると、責任者のグループ全員のアカウントが1か月以上停止されることがあります。',
        en:
          'Use for another purpose or a shared account can suspend all accounts of your responsible person’s group ' +
          'for one month or more.',
      },
    ],
  },
  'find-out-fefta-status': {
    title: {
      ja: '非居住者か特定類型に当たるかを確かめる',
      en: 'Find out whether the applicant is a non-resident or in a specific category',
    },
    todo: {
      ja: '発行基準の「外為法の注意事項」を読み、わからなければ、自分で決めずに問い合わせ先に聞きます。わかったら、このチェックリストの答えを変えます。',
      en:
        'Read the precautions for FEFTA in the issuance criteria. If in doubt, ask the help desk; do not decide ' +
        'yourself. Once you know, change your answer in this checklist.',
    },
  },
  'get-responsible-persons-account': {
    title: {ja: '責任者が先にアカウントを作る', en: 'The responsible person gets an account first'},
    todo: {
      ja: 'グループの利用計画表に必要です。この先の申請は、責任者の名前で行います。',
      en: 'The usage plan of a group needs it. Make the following application in the responsible person’s name.',
    },
  },
  'find-responsible-person': {
    title: {ja: '責任者になる人を探す', en: 'Find a responsible person'},
    todo: {
      ja: '国内居住者の教員である指導教員や共同研究の相手に、「責任者に送る文」で頼みます。引き受けてもらえたら、答えを変えます。',
      en:
        'Ask your supervisor or a collaborator, a faculty member who is a resident of Japan, with the text for the ' +
        'responsible person. Once they agree, change your answer.',
    },
  },
  'check-you-can-be-responsible': {
    title: {ja: '自分が責任者になれるか確かめる', en: 'Check that you can be your own responsible person'},
    todo: [
      {
        ja: '発行基準では、大学か国公立研究機関の教員で、国内居住者の方です。責任者の4つの役割も読みます。',
        en:
          'By the issuance criteria: faculty of a university or a national or public research institution, resident ' +
          'of Japan. Read the four things that you agree to, too.',
      },
      helpDeskDecides,
    ],
  },
  'ask-responsible-person': {
    title: {ja: '責任者に引き受けてもらう', en: 'Ask your responsible person to agree'},
    todo: {
      ja: '「責任者に送る文」を送り、同意することと署名するものを読んでもらいます。氏名、所属、メールアドレスを控えます。',
      en:
        'Send the text that says what they agree to and what they sign. Note their name, affiliation and e-mail ' +
        'address.',
    },
  },
  'read-responsibilities': {
    title: {ja: '責任者の役割を読む', en: 'Read what a responsible person agrees to'},
    todo: [
      {
        ja:
          '成果の公開を判断する立場にあり、所属機関が大学共同利用機関の趣旨に合っている必要があります。' +
          '所属機関が、問題が起きたときに利用者と責任者がだれかを示し、料金の予定がなくても、あなたあての請求書を処理できることも必要です。',
        en:
          'You decide on the publication of the results, and your institution fits the aims of an inter-university ' +
          'research institute. It can tell who you both are if something happens, and handle an invoice addressed ' +
          'to you, even if no charge is expected.',
      },
      {
        ja: '申請者が本人であることと利用目的を確かめ、そのとおりに使うよう指導します。',
        en: 'Check the applicant’s identity and purpose of use, and instruct them to keep to it.',
      },
    ],
  },
  'propose-another-person': {
    title: {ja: '責任者になれる別の人を申請者に知らせる', en: 'Suggest someone else to the applicant'},
    todo: {
      ja: '申請者の指導教員か共同研究の相手で、国内居住者の教員に頼んでもらいます。',
      en: 'The applicant can ask a faculty member, resident in Japan, who supervises them or collaborates with them.',
    },
  },
  'ask-who-can-be-responsible': {
    title: {ja: '責任者になれる人を問い合わせ先に聞く', en: 'Ask the help desk who can be the responsible person'},
    todo: [
      {
        ja: '所属と職名、利用目的を書いて、メールで相談します。',
        en: 'E-mail the affiliation, job title and purpose of use, and ask.',
      },
      helpDeskDecides,
    ],
  },
  'begin-in-general-division': {
    title: {ja: 'まず一般解析区画で始める（任意）', en: 'Start in the general analysis division (optional)'},
    todo: [
      {
        ja: '一般解析区画の通常のアカウントは、今も申請できます。再開を待つだけなら、利用計画表だけを先に提出します。',
        en:
          'You can apply for an ordinary account in the general analysis division now. If you prefer to wait, ' +
          'submit the usage plan only.',
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
        ja: 'メールアドレスは所属機関のものを使います。フリーメールは、特別な場合を除いて使えません。',
        en: 'Use the e-mail address of your institution: free mail is not accepted, except in special cases.',
      },
      {
        ja: 'アカウント登録証が、所属機関の住所に郵送されます。',
        en: 'The account registration certificate is posted to its address.',
      },
    ],
    needed: [
      {
        ja: '氏名（ローマ字も）、国籍、専門分野、職種',
        en: 'Name (also in Roman letters), nationality, field, job title',
      },
      {ja: '所属機関の住所と電話番号', en: 'Address and telephone number of the institution'},
      {
        ja: '利用目的：どの研究に、どう使うか。書いた目的のほかには使えません',
        en: 'Purpose: for which research and how you will use it. Any other use is forbidden',
      },
      {ja: '希望するアカウント名', en: 'Your preferred account name'},
      {ja: '責任者の氏名、所属、メールアドレス', en: 'Name, affiliation and e-mail address of the responsible person'},
    ],
  },
  'write-fefta-particulars': {
    title: {ja: '外為法の審査のために伝えることを書く', en: 'Write the particulars for the FEFTA examination'},
    todo: [
      {
        ja: '国籍または居住地が日本でない方が書きます。日本に長く住む外国籍の方も含む、というのは当サイトの読み方です。迷うときは問い合わせ先に聞きます。',
        en:
          'They are asked of everyone whose nationality or residence is not Japan. That this includes foreign ' +
          'nationals living in Japan is our reading: if in doubt, ask the help desk.',
      },
      {
        ja: 'メールの文面に欄があります。審査のため、少し長くかかることがあります。',
        en: 'The e-mail has a line for each. The examination can take a little longer.',
      },
    ],
    needed: [
      {
        ja: '国内居住者か非居住者か（来日から6か月たったか）',
        en: 'Resident or non-resident (have six months passed since coming to Japan?)',
      },
      {
        ja: '特定類型に当たるか（海外での雇用が続く、または国費での留学）',
        en: 'In a specific category or not (employment abroad continues, or studies on government money)',
      },
      {
        ja: '(a) これまでの所属（大学・研究機関・企業）、学歴・職歴、研究内容',
        en: '(a) Past affiliations (universities, institutes, companies), education, career and research there',
      },
      {ja: '(b) 現在の雇用（常勤か非常勤か、雇用なしか）', en: '(b) Current employment: full-time, part-time or none'},
      {
        ja: '(c) 利用期間（アカウント発行日からいつまで）',
        en: '(c) Period of use: from issue of the account until when',
      },
    ],
  },
  'make-key-general': {
    title: {ja: '一般解析区画の鍵を作る', en: 'Make a key pair for the general analysis division'},
    todo: [
      commands,
      {
        ja: '推奨の種類（Ed25519）で鍵を1組作ります。すでにあれば、それを使います。',
        en: 'Make one key pair of the recommended type (Ed25519). If you already have one, use it.',
      },
      protectKey,
    ],
  },
  'check-key-general': {
    title: {ja: '一般解析区画の公開鍵を確かめる', en: 'Check the public key for the general analysis division'},
    todo: check,
  },
  'make-key-personal-genome': {
    title: {ja: '個人ゲノム解析区画の鍵を作る', en: 'Make a key pair for the personal genome analysis division'},
    todo: [
      commands,
      {
        ja: '一般解析区画の鍵とは別に、Ed25519の鍵を1組作ります。',
        en: 'Make an Ed25519 key pair, separate from the one for the general analysis division.',
      },
      protectKey,
    ],
  },
  'check-key-personal-genome': {
    title: {
      ja: '個人ゲノム解析区画の公開鍵を確かめる',
      en: 'Check the public key for the personal genome analysis division',
    },
    todo: check,
  },
} as const satisfies Record<(typeof preparingSteps)[number]['id'], StepMessages>;
