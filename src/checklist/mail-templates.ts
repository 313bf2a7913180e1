// The e-mail to the help desk and the text for the responsible person. Not in `messages/`, whose files have one
// language in the build: the user chooses the language of these texts.
import type {ForwardTemplate, MailTemplate} from './mail';

/** All words that `helpDeskMail` needs. */
export const mailTemplate: MailTemplate = {
  subject: {
    'exposed-key': {
      ja: '【至急】公開鍵の無効化の依頼（{affiliation} {name}）',
      en: 'URGENT: stop logins with my key ({name}, {affiliation})',
    },
    application: {
      ja: 'アカウント新規登録の申請（{affiliation} {name}）',
      en: 'Application for a new account ({name}, {affiliation})',
    },
    'first-key': {
      ja: '最初の公開鍵の登録依頼（{affiliation} {name}）',
      en: 'Registration of my first public key ({name}, {affiliation})',
    },
    'new-key': {
      ja: '公開鍵の登録依頼（{affiliation} {name}）',
      en: 'Registration of a new public key ({name}, {affiliation})',
    },
    move: {ja: '所属変更の連絡（{affiliation} {name}）', en: 'Change of institution ({name}, {affiliation})'},
    end: {ja: '利用終了の連絡（{affiliation} {name}）', en: 'End of use ({name}, {affiliation})'},
    'login-stopped': {ja: 'ログインできない（{affiliation} {name}）', en: 'I cannot log in ({name}, {affiliation})'},
    deleted: {
      ja: '継続しなかったアカウントについて（{affiliation} {name}）',
      en: 'Account that was not renewed ({name}, {affiliation})',
    },
    responsible: {
      ja: '責任者についての相談（{affiliation} {name}）',
      en: 'Question about the responsible person ({name}, {affiliation})',
    },
    'plan-in-advance': {
      ja: '利用計画表の事前提出（{affiliation} {name}）',
      en: 'Usage plan submitted in advance ({name}, {affiliation})',
    },
    plan: {ja: '利用計画表の提出（{affiliation} {name}）', en: 'Usage plan ({name}, {affiliation})'},
    question: {ja: '問い合わせ（{affiliation} {name}）', en: 'Question ({name}, {affiliation})'},
  },
  greeting: {ja: '遺伝研スパコン ご担当者様', en: 'To the help desk of the NIG supercomputer'},
  opening: {
    'exposed-key': {
      ja: '秘密鍵を人に見られたおそれがあります。この鍵でログインできないようにしてください。\n新しい公開鍵の登録もお願いします。',
      en:
        'Somebody may have seen my private key. I ask you to stop logins with that key,\nand to register my ' +
        'new public key.',
    },
    application: {
      ja: '遺伝研スパコンのアカウントを申請します。',
      en: 'I apply for an account on the NIG supercomputer.',
    },
    'first-key': {
      ja: '新しいアカウントの最初の公開鍵を送ります。登録をお願いします。',
      en: 'This is the first public key for my new account. I ask you to register it.',
    },
    'new-key': {
      ja: '登録済みの鍵でログインできなくなりました。新しい公開鍵の登録と、なくした鍵の無効化をお願いします。',
      en:
        'I can no longer log in with my registered key. I ask you to register my new public key, and to make ' +
        'the lost key unusable.',
    },
    move: {
      ja: '所属機関が変わります。登録内容の変更をお願いします。必要な手続きがあれば教えてください。',
      en:
        'I move to another institution and ask you to change my registration. Let me know if anything else is ' +
        'needed.',
    },
    end: {
      ja: '遺伝研スパコンの利用を終了します。必要なデータは手元に移しました。',
      en: 'I end my use of the NIG supercomputer. I have copied the data that I need.',
    },
    'login-stopped': {
      ja: '年度が変わってからログインできません。理由と、また使う方法を教えてください。',
      en: 'Since the fiscal year changed I cannot log in. I would like to know why, and how to use my account again.',
    },
    deleted: {
      ja: 'アカウントを継続しないまま6月30日を過ぎました。アカウントとデータが残っているか、また使うにはどうすればよいかを教えてください。',
      en:
        'My account was not renewed, and 30 June has passed. I would like to know whether the account and its ' +
        'data are left, and how to begin again.',
    },
    responsible: {
      ja: 'アカウントの申請で、責任者になれる人について相談します。',
      en: 'I have a question on who can be the responsible person in an application.',
    },
    'plan-in-advance': {
      ja: '新規登録が停止されているので、利用計画表を先に提出します。ファイルを添付します。\n停止の対象でなければ、そのことも教えてください。',
      en:
        'As new registration is suspended, I submit the usage plan in advance (attached).\nIf the suspension ' +
        'does not apply to us, let me know.',
    },
    plan: {ja: '利用計画表を提出します。ファイルを添付します。', en: 'I submit our usage plan (attached).'},
    question: {ja: '次のことについて教えてください。', en: 'I would like to ask the following.'},
  },
  wish: {
    'many-users': {
      ja: '利用者が大勢います。全員を1つの利用計画表にまとめます。',
      en: 'There are many users, all listed in one usage plan.',
    },
    course: {
      ja: '講習会で使います。受講者など全員を1つの利用計画表にまとめます。',
      en: 'It is for a workshop. All users are listed in one usage plan.',
    },
    'more-resources': {
      ja: 'ストレージの追加か課金サービスについては、利用計画表に書きます。',
      en: 'The additional storage or the billing service is in the usage plan.',
    },
    'fefta-after-move': {
      ja: '移ったあとは、外為法の非居住者か特定類型に当たるかもしれません。必要な手続きを教えてください。',
      en: 'After the move I may be a non-resident or in a specific category under FEFTA. Let me know what is needed.',
    },
    'group-cloud': {ja: 'DDBJグループクラウドの利用を希望します。', en: 'We would like to use DDBJ Group Cloud.'},
  },
  section: {
    applicant: {ja: '[氏名・所属]', en: '[Name and affiliation]'},
    certificate: {
      ja: '[アカウント登録証の送り先（所属機関）]',
      en: '[Where to post the account registration certificate (institution)]',
    },
    request: {ja: '[依頼の内容]', en: '[Request]'},
    responsible: {ja: '[責任者]', en: '[Responsible person]'},
    fefta: {ja: '[外為法に関する事項]', en: '[Particulars for FEFTA]'},
    feftaUnknown: {
      ja: '[外為法に関する事項（非居住者か特定類型に当たるかわからないので、教えてください）]',
      en: '[Particulars for FEFTA (I do not know whether I am a non-resident or in a specific category: let me know)]',
    },
  },
  label: {
    name: {ja: '氏名', en: 'Name'},
    nameInEnglish: {ja: '氏名（英字）', en: 'Name in English letters'},
    affiliation: {ja: '所属', en: 'Affiliation'},
    jobTitle: {ja: '職名または学年', en: 'Job title or year of study'},
    email: {ja: 'メールアドレス（所属機関のもの）', en: 'E-mail address (of the institution)'},
    nationality: {ja: '国籍', en: 'Nationality'},
    field: {ja: '研究分野', en: 'Research field'},
    account: {ja: 'ログインアカウント（あれば）', en: 'Login account (if any)'},
    postalAddress: {ja: '所属機関の郵便番号と住所', en: 'Postal code and address of the institution'},
    telephone: {ja: '電話番号（内線）', en: 'Telephone (and extension)'},
    wishedAccount: {ja: '希望するアカウント名', en: 'Account name that I would like'},
    purpose: {ja: '利用目的', en: 'Purpose of use'},
    archiveAccounts: {ja: 'JGA・AGDのアカウントID', en: 'JGA and AGD account IDs'},
    responsibleName: {ja: '責任者の氏名・所属・職名', en: 'Name, affiliation and job title of the responsible person'},
    responsibleEmail: {ja: '責任者のメールアドレス', en: 'E-mail address of the responsible person'},
    responsibleAccount: {ja: '責任者のアカウント名・グループ名', en: 'Account and group of the responsible person'},
    career: {ja: '(a) 学歴・職歴・研究歴', en: '(a) education, career and research'},
    employment: {ja: '(b) 現在の雇用', en: '(b) employment now'},
    period: {ja: '(c) 利用する期間', en: '(c) period of use'},
    newAffiliation: {ja: '新しい所属', en: 'New affiliation'},
    movingDate: {ja: '変わる日', en: 'Date of the change'},
    endDate: {ja: '利用を終える日', en: 'Last day of use'},
    request: {ja: '依頼したいこと', en: 'What I ask for'},
    key: {ja: '公開鍵', en: 'Public key'},
    division: {ja: '使いたい区画', en: 'Division'},
    noAccount: {ja: 'ログインアカウント', en: 'Login account'},
  },
  division: {
    general: {ja: '一般解析区画', en: 'general analysis division'},
    'personal-genome': {ja: '個人ゲノム解析区画', en: 'personal genome analysis division'},
    'group-cloud': {
      ja: '個人ゲノム解析区画（DDBJグループクラウド）',
      en: 'personal genome analysis division (DDBJ Group Cloud)',
    },
  },
  blank: {ja: '【ここに記入】', en: '[FILL IN]'},
  none: {ja: 'なし', en: 'none'},
  self: {ja: '申請者本人', en: 'The applicant'},
  keyLater: {ja: 'できたら別に送ります', en: 'I will send it when it is ready'},
  colon: {ja: '：', en: ': '},
};

/** All words that `responsiblePersonText` needs. */
export const forwardTemplate: ForwardTemplate = {
  subject: {
    ja: '遺伝研スパコンの責任者のお願い（{name}）',
    en: 'Request to be my responsible person for the NIG supercomputer ({name})',
  },
  blank: {ja: '【ここに記入】', en: '[FILL IN]'},
  paragraphs: [
    {
      when: 'isNewApplication',
      text: {
        ja: '遺伝研スパコンのアカウントを申請します。申請には責任者が必要なので、お願いできないでしょうか。\n申請者：{name}（{affiliation}）\n利用目的：{purpose}',
        en:
          'I am applying for an account on the NIG supercomputer. Every application names a responsible ' +
          'person, and I would like to ask you.\nApplicant: {name} ({affiliation})\nPurpose of use: {purpose}',
      },
    },
    {
      when: 'always',
      unless: 'isNewApplication',
      text: {
        ja: '遺伝研スパコンの利用について、責任者にお願いしたいことがあります。\n利用者：{name}（{affiliation}）',
        en:
          'This is about my use of the NIG supercomputer, and what it asks of the responsible person.\nUser: ' +
          '{name} ({affiliation})',
      },
    },
    {
      when: 'always',
      text: {
        ja: '責任者になれる方\n- 大学か公的研究機関の教員で、外為法の国内居住者に当たる方です。',
        en:
          'Who can be the responsible person\n- A faculty member of a university or public research ' +
          'institution who is a resident of Japan under FEFTA.',
      },
    },
    {
      when: 'always',
      text: {
        ja:
          '責任者が責任を持つこと\n- 成果の公開（利用目的と成果は、原則として公開されます）\n- 利用者の身元と利用目的が正しいこと\n- 所属機関の事務を通した、料金の請求と支払い\n利' +
          '用量と料金は、責任者ごとに合計されます。',
        en:
          'What the responsible person answers for\n- publication (the purpose of use and the results are ' +
          'public in principle)\n- that the user’s identity and purpose are right\n- billing and payment ' +
          'through the office of their institution\nUsage and fees are counted per responsible person.',
      },
    },
    {
      when: 'signsPledge',
      text: {
        ja: '署名すること\n- 申請の数日後に、問い合わせ先から誓約書のメール（Adobe Acrobat Sign）が届きます。読んで、電子署名をして返してください。',
        en:
          'What you sign\n- A few days after the application, the pledge comes from the help desk by e-mail ' +
          '(Adobe Acrobat Sign). Read it, sign it electronically and return it.',
      },
    },
    {
      when: 'appliesUnderFefta',
      text: {
        ja: '- 申請者が外為法の非居住者か特定類型に当たるので、責任者の署名のあとに、申請者も署名します。審査があり、使い始めるまでの日数が延びます。',
        en:
          '- As the applicant is a non-resident or in a specific category under FEFTA, the applicant signs ' +
          'after you. There is an examination, so that it takes longer.',
      },
    },
    {
      when: 'isFeftaUnknown',
      text: {
        ja: '- 申請者が外為法の非居住者か特定類型に当たるかは、まだわかりません。当たるときは、責任者の署名のあとに、申請者も署名します。',
        en:
          '- It is not known yet whether the applicant is a non-resident or in a specific category under ' +
          'FEFTA. If so, the applicant signs after you.',
      },
    },
    {
      when: 'movesToNewResponsible',
      text: {
        ja: '所属の変更\n- 責任者が替わるときの手続きは、問い合わせ先に聞いてから知らせます。',
        en:
          'Change of institution\n- I will ask the help desk what a new responsible person has to do, and let ' +
          'you know.',
      },
    },
    {
      when: 'needsUsagePlan',
      text: {
        ja: '利用計画表\n- この利用には利用計画表が要ります。記入したものを渡しますので、責任者から問い合わせ先へメールで送ってください。\n- 利用計画表を提出しないかぎり、料金はかかりません。',
        en:
          'Usage plan\n- This use needs a usage plan. I will fill it in; the responsible person e-mails it to ' +
          'the help desk.\n- Nothing is charged without a usage plan.',
      },
    },
    {
      when: 'always',
      unless: 'needsUsagePlan',
      text: {
        ja: '料金\n- 責任者が利用計画表を提出しないかぎり、料金はかかりません。',
        en: 'Fees\n- Nothing is charged unless the responsible person submits a usage plan.',
      },
    },
    {
      when: 'isCharged',
      text: {
        ja: '- 料金は{site}/tools/fees/で見積もれます。1月1日からは、その年度の金額が変わる変更はできません。',
        en:
          '- Fees can be estimated at {site}/tools/fees/. From 1 January on, no change that alters that fiscal ' +
          'year’s amount is accepted.',
      },
    },
    {
      when: 'always',
      text: {
        ja:
          'くわしい説明\n- 責任者の責任：{site}/application/terms_and_policies/user_account_issurance_criteria/#the-responsib' +
          'le-persons-responsibilities\n- 誓約書への署名：{site}/application/agreement_signing/',
        en:
          'More\n- Responsibilities: ' +
          '{site}/application/terms_and_policies/user_account_issurance_criteria/#the-responsible-persons-respon' +
          'sibilities\n- Signing the pledge: {site}/application/agreement_signing/',
      },
    },
  ],
};
