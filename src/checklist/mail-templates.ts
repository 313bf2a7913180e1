// The e-mail to the help desk and the text for the responsible person. Not in `messages/`, whose files have one
// language in the build: the user chooses the language of these texts.
import type {Localized} from '../lib/localized';
import type {ConditionName} from './conditions';
import type {MailKind, MailSection} from './mail-layout';
import type {ParticularField} from './particulars';

type Hints = Partial<Record<ParticularField, Localized>>;

/** All texts that `helpDeskMail` needs. */
export const mailTemplate = {
  withName: {ja: '{subject}（{affiliation} {name}）', en: '{subject} ({name}, {affiliation})'},
  subject: {
    'exposed-key': {ja: '【至急】公開鍵の無効化の依頼', en: 'URGENT: please disable my SSH key'},
    application: {ja: 'アカウント新規登録の申請', en: 'Application for a new account'},
    'first-key': {ja: '最初の公開鍵の登録依頼', en: 'First public key to register'},
    'new-key': {ja: '公開鍵の登録依頼', en: 'New public key to register'},
    move: {ja: '所属変更の連絡', en: 'Change of institution'},
    renewal: {ja: '年度末アカウント継続の手続きについて', en: 'How to renew my account for next year'},
    end: {ja: '利用停止の連絡', en: 'Closing my account'},
    'not-renewed': {ja: '継続していないアカウントについて', en: 'Account that was not renewed'},
    'group-cloud': {ja: 'DDBJグループクラウドについての質問', en: 'Question about DDBJ Group Cloud'},
    responsible: {ja: '責任者についての相談', en: 'Question about the responsible person'},
    'plan-in-advance': {ja: '利用計画表の事前提出', en: 'Usage plan submitted in advance'},
    plan: {ja: '利用計画表の提出', en: 'Usage plan'},
    question: {ja: '問い合わせ', en: 'Question'},
  } satisfies Record<MailKind, Localized>,
  greeting: {ja: '遺伝研スパコン ご担当者様', en: 'To the help desk of the NIG supercomputer'},
  /** What the writer wants, in one to three sentences. */
  opening: {
    'exposed-key': {
      ja: '秘密鍵が漏れたおそれがあります。この鍵でログインできないようにしてください。\n新しい公開鍵の登録もお願いします。',
      en: 'My private key may have been exposed. Please disable that key\nand register my new public key.',
    },
    application: {
      ja: '遺伝研スパコンのアカウントを申請します。',
      en: 'I would like to apply for an account on the NIG supercomputer.',
    },
    'first-key': {
      ja: '最初の公開鍵の登録をお願いします。',
      en: 'Please register the first public key for my new account.',
    },
    'new-key': {
      ja: '登録済みの鍵でログインできません。新しい公開鍵の登録と、なくした鍵の無効化をお願いします。',
      en: 'I cannot log in with my registered key. Please register the new public key and disable the lost one.',
    },
    move: {
      ja: '所属機関が変わります。登録内容の変更をお願いします。外為法の審査、新しい責任者の誓約書、請求先について必要な手続きがあれば、教えてください。',
      en:
        'I am moving to another institution. Please change my registration, and let me know what is needed for the ' +
        'FEFTA examination, for a new responsible person and their pledge, or for the invoices.',
    },
    renewal: {
      ja: '次の年度もアカウントを使います。今年度の継続の手続きと期限、必要な書類を教えてください。',
      en: 'I would like to keep my account. Please tell me how and by when to renew this year, and what is needed.',
    },
    end: {
      ja: '必要なデータは手元に移しました。アカウントの利用停止をお願いします。',
      en: 'I have copied my data. Please close my account.',
    },
    'not-renewed': {
      ja: '継続の期限を過ぎ、ログインできません。アカウントとデータが残っているか、継続してまた使う方法を教えてください。',
      en:
        'The time to renew has passed, and I cannot log in. Do the account and its data still exist, and how can I ' +
        'renew it?',
    },
    'group-cloud': {
      ja: 'DDBJグループクラウドの利用を希望します。新しいプロジェクトや利用者も、新規登録の停止の対象になりますか。',
      en: 'We would like to use DDBJ Group Cloud. Are new projects and new users included in the suspension?',
    },
    responsible: {
      ja: 'アカウントの申請で、だれが責任者になれるかを教えてください。',
      en: 'I have a question about who can be the responsible person for an account.',
    },
    'plan-in-advance': {
      ja: '新規登録が停止中なので、利用計画表を先に提出します（添付）。\n停止の対象でなければ、教えてください。',
      en: 'Here is our usage plan in advance (attached).\nIf the suspension does not apply to us, please let me know.',
    },
    plan: {ja: '利用計画表を提出します。ファイルを添付します。', en: 'Please find our usage plan attached.'},
    question: {ja: '次のことについて教えてください。', en: 'I have the following question.'},
  } satisfies Record<MailKind, Localized>,
  /** A line below the opening. */
  wish: {
    'many-users': {
      ja: 'グループで使います。利用者全員を1つの利用計画表にまとめます。',
      en: 'We are a group. All users are listed in one usage plan.',
    },
    course: {
      ja: '講習会で使います。受講者など全員を1つの利用計画表にまとめます。',
      en: 'It is for a workshop. All users are listed in one usage plan.',
    },
  },
  section: {
    applicant: {ja: '[氏名・所属]', en: '[Name and affiliation]'},
    certificate: {
      ja: '[アカウント登録証の送り先（所属機関）]',
      en: '[Postal address for the account registration certificate (institution)]',
    },
    request: {ja: '[依頼の内容]', en: '[Request]'},
    responsible: {ja: '[責任者]', en: '[Responsible person]'},
    fefta: {ja: '[外為法に関する事項]', en: '[Particulars for FEFTA]'},
    feftaUnknown: {
      ja: '[外為法に関する事項（非居住者か特定類型に当たるか、教えてください）]',
      en: '[Particulars for FEFTA (am I a non-resident or in a specific category? Please advise)]',
    },
  } satisfies Record<MailSection, Localized>,
  label: {
    name: {ja: '氏名', en: 'Name'},
    nameInEnglish: {ja: '氏名（英字）', en: 'Name in Roman letters'},
    affiliation: {ja: '所属', en: 'Affiliation'},
    jobTitle: {ja: '職種（学生は学年）', en: 'Job title or year of study'},
    email: {ja: 'メールアドレス（所属機関のもの）', en: 'E-mail address (of the institution)'},
    nationality: {ja: '国籍', en: 'Nationality'},
    field: {ja: '専門分野', en: 'Research field'},
    account: {ja: 'ログインアカウント（あれば）', en: 'Login account (if any)'},
    postalAddress: {ja: '所属機関の郵便番号と住所', en: 'Postal code and address of the institution'},
    telephone: {ja: '電話番号（内線）', en: 'Telephone and extension'},
    wishedAccount: {ja: '希望するアカウント名', en: 'Preferred account name'},
    purpose: {ja: '利用目的', en: 'Purpose of use'},
    archiveAccounts: {ja: 'JGA・AGDのアカウントID', en: 'JGA and AGD account IDs'},
    responsibleName: {ja: '責任者の氏名・所属・職名', en: 'Name, affiliation and job title of the responsible person'},
    responsibleEmail: {ja: '責任者のメールアドレス', en: 'E-mail address of the responsible person'},
    responsibleAccount: {ja: '責任者のアカウント名・グループ名', en: 'Account and group of the responsible person'},
    residency: {ja: '居住者か非居住者か', en: 'Resident or non-resident'},
    specificCategory: {ja: '特定類型に当たるか', en: 'In a specific category'},
    career: {ja: '(a) これまでの所属と研究内容', en: '(a) Past affiliations and research'},
    employment: {ja: '(b) 現在の雇用', en: '(b) Current employment'},
    period: {ja: '(c) 利用期間', en: '(c) Period of use'},
    newAffiliation: {ja: '新しい所属', en: 'New affiliation'},
    movingDate: {ja: '変わる日', en: 'Date of the move'},
    endDate: {ja: '利用を終える日', en: 'Last day of use'},
    request: {ja: '依頼・質問の内容', en: 'Request or question'},
    key: {ja: '公開鍵', en: 'Public key'},
    division: {ja: '使いたい区画', en: 'Division'},
    noAccount: {ja: 'ログインアカウント', en: 'Login account'},
  } satisfies Record<ParticularField | 'key' | 'division' | 'noAccount', Localized>,
  /** What belongs into a field, for labels that do not say it all. */
  hint: {
    residency: {
      ja: '来日から6か月たったか、海外の住まいや所属先があるか',
      en: 'six months passed since coming to Japan? home or affiliation abroad?',
    },
    specificCategory: {
      ja: '海外での雇用が続く、または国費での留学',
      en: 'employment abroad continues, or studies on government money',
    },
    career: {ja: '大学・研究機関・企業、学歴・職歴', en: 'universities, institutes, companies; education and career'},
    employment: {ja: '常勤か非常勤か、雇用なしか', en: 'full-time, part-time or none'},
    period: {ja: 'アカウント発行日からいつまで', en: 'from issue of the account until'},
  } as Hints,
  division: {
    general: {ja: '一般解析区画', en: 'general analysis division'},
    'personal-genome': {ja: '個人ゲノム解析区画', en: 'personal genome analysis division'},
    'group-cloud': {
      ja: '個人ゲノム解析区画（DDBJグループクラウド）',
      en: 'personal genome analysis division (DDBJ Group Cloud)',
    },
  },
  /** The mark of what is missing. */
  blank: {ja: '【ここに記入】', en: '[FILL IN]'},
  none: {ja: 'なし', en: 'none'},
  self: {ja: '申請者本人', en: 'The applicant'},
  isResident: {
    ja: '国内居住者（来日から6か月以上）',
    en: 'resident of Japan (six months or more since coming to Japan)',
  },
  noSpecificCategory: {ja: '当たらない', en: 'no'},
  keyLater: {ja: 'あとで別に送ります', en: 'I will send it later'},
  colon: {ja: '：', en: ': '},
  /** Around `…`. */
  brackets: {ja: '（…）', en: ' (…)'},
};

/** A paragraph with its condition. `{name}`, `{affiliation}`, `{purpose}` and `{site}` are filled in. */
type ForwardParagraph = Localized & {when: ConditionName};

/** All texts that `responsiblePersonText` needs. What they agree to: issuance criteria, responsible person. */
export const forwardTemplate: {subject: Localized; paragraphs: readonly ForwardParagraph[]} = {
  subject: {
    ja: '遺伝研スパコンの責任者のお願い（{name}）',
    en: 'Request to be my responsible person for the NIG supercomputer ({name})',
  },
  paragraphs: [
    {
      when: 'always',
      ja: '遺伝研スパコンを使うために責任者が必要なので、お引き受けいただけないでしょうか。\n利用者：{name}（{affiliation}）\n利用目的：{purpose}',
      en:
        'To use the NIG supercomputer, I need a responsible person, and I would like to ask you to take this ' +
        'role.\nUser: {name} ({affiliation})\nPurpose of use: {purpose}',
    },
    {
      when: 'always',
      ja:
        '責任者になれる方\n- 大学か国公立研究機関の教員で、外為法の国内居住者に当たる方です（発行基準）。\n- ' +
        '教員に準ずる職員や、独立行政法人などの研究者の方については、利用規程と発行基準の書き方が違います。問い合わせ先が判断します。',
      en:
        'Who can be the responsible person\n- A faculty member of a university or a national or public research ' +
        'institution who is a resident of Japan under FEFTA (issuance criteria).\n- For staff equal to faculty and ' +
        'researchers of independent administrative agencies and the like, the terms of use and the issuance ' +
        'criteria differ: the help desk decides.',
    },
    {
      when: 'always',
      ja:
        '責任者に同意していただくこと\n- 利用の成果の公開を判断する立場にあること\n- 所属機関が、大学共同利用機関の趣旨に合っていること\n- ' +
        '申請した目的のとおりに使うよう利用者を指導すること。問題が起きたとき、利用者と責任者がだれかを所属機関が示せること\n- ' +
        '料金の予定がなくても、責任者あての請求書を所属機関の事務が処理できること',
      en:
        'What you agree to\n- You decide on the publication of the results.\n- Your institution fits the aims of an ' +
        'inter-university research institute.\n- You instruct the user to keep to the stated purpose. If something ' +
        'happens, your institution can tell who the user and you are.\n- The office of your institution can handle ' +
        'an invoice addressed to you, even if no charge is expected.',
    },
    {
      when: 'always',
      ja:
        '知っておいていただきたいこと\n- 申請者の氏名、所属、利用目的は、原則として公開されます。\n- ' +
        'アカウントの共有など不正な利用があると、責任者のグループ全員のアカウントが1か月以上停止されることがあります。\n- ' +
        '利用量と料金は、責任者ごとに合計されます。責任者が利用計画表を提出しないかぎり、料金はかかりません。',
      en:
        'Good to know\n- The name, affiliation and purpose of use of the applicant are made public in principle.\n- ' +
        'Misuse, such as a shared account, can suspend all accounts of your group for one month or more.\n- Usage ' +
        'and fees are added up per responsible person. Nothing is charged unless you submit a usage plan.',
    },
    {
      when: 'signsPledge',
      ja:
        '署名していただくもの\n- 誓約書1通に、電子署名をお願いします。申請の数日後に「helpdesk NIGスパコン」から、' +
        '件名が「[署名依頼]アカウント申請_…」のメールがAdobe Acrobat Signで届きます。このメールは転送せず、ご自身で署名してください。\n- ' +
        'アカウントの共有や目的外の利用をさせないこと、申請者の利用を把握して管理・指導すること、問題が起きたときに責任を負うことを誓約します。',
      en:
        'What you sign\n- One pledge, signed electronically. A few days after the application, you get an e-mail by ' +
        'Adobe Acrobat Sign from the help desk (helpdesk NIGスパコン), whose subject begins with “request to sign” ' +
        '([署名依頼]アカウント申請_…). Do not forward it: sign it yourself.\n- You pledge that the account is not shared or ' +
        'used for another purpose, and that you know, manage and guide what the applicant does. The Japanese ' +
        'pledge, which is the fuller one, also makes you responsible for problems.',
    },
    {
      when: 'appliesUnderFefta',
      ja: '- 申請者が外為法の非居住者か特定類型に当たるので、責任者の署名のあとに、申請者も署名します。審査があるため、少し長くかかります。',
      en:
        '- As the applicant is a non-resident or in a specific category under FEFTA, the applicant signs after you. ' +
        'There is an examination, so it takes a little longer.',
    },
    {
      when: 'isFeftaUnknown',
      ja: '- 申請者が外為法の非居住者か特定類型に当たるかは、まだわかりません。当たるときは、申請者もあとから署名します。',
      en:
        '- It is not known yet whether the applicant is a non-resident or in a specific category under FEFTA. If ' +
        'so, the applicant signs after you.',
    },
    {
      when: 'leadsManyUsers',
      ja: 'グループでの利用\n- 責任者がまだアカウントを持っていないときは、先に責任者のアカウントを申請します。',
      en: 'Use as a group\n- If you do not have an account yet, we apply for yours first: the group needs one.',
    },
    {
      when: 'needsUsagePlan',
      ja: '利用計画表\n- この利用には利用計画表が必要です。記入してお渡ししますので、責任者から問い合わせ先へメールで送ってください。',
      en: 'Usage plan\n- This use needs a usage plan. I will fill it in for you to e-mail to the help desk.',
    },
    {
      when: 'isCharged',
      ja: '- 料金は{site}/tools/fees/で見積もれます。1月1日からは、その年度の金額が変わる変更はできません。',
      en:
        '- You can estimate the fees at {site}/tools/fees/. From 1 January, the amount for that fiscal year can no ' +
        'longer be changed.',
    },
    {
      when: 'always',
      ja:
        'くわしい説明\n- 責任者の役割：{site}/application/terms_and_policies/user_account_issurance_criteria/' +
        '#the-responsible-persons-responsibilities\n- 誓約書に署名する：{site}/application/agreement_signing/',
      en:
        'More information\n- The role: {site}/application/terms_and_policies/user_account_issurance_criteria/' +
        '#the-responsible-persons-responsibilities\n- Signing the pledge: {site}/application/agreement_signing/',
    },
  ],
};
