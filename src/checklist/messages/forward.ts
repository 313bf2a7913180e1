// The words of the text that an applicant forwards to the responsible person.
import type {ForwardWords} from '../forward';

/** All words that `responsiblePersonText` needs. */
export const forwardWords = {
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
        en: 'I am applying for an account on the NIG supercomputer. Every application names a responsible person, and I would like to ask you.\nApplicant: {name} ({affiliation})\nPurpose of use: {purpose}',
      },
    },
    {
      when: 'always',
      unless: 'isNewApplication',
      text: {
        ja: '遺伝研スパコンの利用について、責任者にお願いしたいことがあります。\n利用者：{name}（{affiliation}）',
        en: 'This is about my use of the NIG supercomputer, and what it asks of the responsible person.\nUser: {name} ({affiliation})',
      },
    },
    {
      when: 'always',
      text: {
        ja: '責任者になれる方\n- 大学か公的研究機関の教員で、外為法の国内居住者に当たる方です。',
        en: 'Who can be the responsible person\n- A faculty member of a university or public research institution who is a resident of Japan under FEFTA.',
      },
    },
    {
      when: 'always',
      text: {
        ja: '責任者が責任を持つこと\n- 成果の公開（利用目的と成果は、原則として公開されます）\n- 利用者の身元と利用目的が正しいこと\n- 所属機関の事務を通した、料金の請求と支払い\n利用量と料金は、責任者ごとに合計されます。',
        en: 'What the responsible person answers for\n- publication (the purpose of use and the results are public in principle)\n- that the user’s identity and purpose are right\n- billing and payment through the office of their institution\nUsage and fees are counted per responsible person.',
      },
    },
    {
      when: 'signsPledge',
      text: {
        ja: '署名すること\n- 申請の数日後に、問い合わせ先から誓約書のメール（Adobe Acrobat Sign）が届きます。読んで、電子署名をして返してください。',
        en: 'What you sign\n- A few days after the application, the pledge comes from the help desk by e-mail (Adobe Acrobat Sign). Read it, sign it electronically and return it.',
      },
    },
    {
      when: 'appliesUnderFefta',
      text: {
        ja: '- 申請者が外為法の非居住者か特定類型に当たるので、責任者の署名のあとに、申請者も署名します。審査があり、使い始めるまでの日数が延びます。',
        en: '- As the applicant is a non-resident or in a specific category under FEFTA, the applicant signs after you. There is an examination, so that it takes longer.',
      },
    },
    {
      when: 'isFeftaUnknown',
      text: {
        ja: '- 申請者が外為法の非居住者か特定類型に当たるかは、まだわかりません。当たるときは、責任者の署名のあとに、申請者も署名します。',
        en: '- It is not known yet whether the applicant is a non-resident or in a specific category under FEFTA. If so, the applicant signs after you.',
      },
    },
    {
      when: 'movesToNewResponsible',
      text: {
        ja: '所属の変更\n- 責任者が替わるときの手続きは、問い合わせ先に聞いてから知らせます。',
        en: 'Change of institution\n- I will ask the help desk what a new responsible person has to do, and let you know.',
      },
    },
    {
      when: 'needsUsagePlan',
      text: {
        ja: '利用計画表\n- この利用には利用計画表が要ります。記入したものを渡しますので、責任者から問い合わせ先へメールで送ってください。\n- 利用計画表を提出しないかぎり、料金はかかりません。',
        en: 'Usage plan\n- This use needs a usage plan. I will fill it in; the responsible person e-mails it to the help desk.\n- Nothing is charged without a usage plan.',
      },
    },
    {
      when: 'always',
      unless: 'needsUsagePlan',
      text: {
        ja: '料金\n- 責任者が利用計画表を提出しないかぎり、料金はかかりません。',
        en: 'Fees\n- Nothing is charged unless the responsible person hands in a usage plan.',
      },
    },
    {
      when: 'isCharged',
      text: {
        ja: '- 料金は{site}/tools/fees/で見積もれます。1月1日からは、その年度の金額が変わる変更はできません。',
        en: '- Fees can be estimated at {site}/tools/fees/. From 1 January on, no change that alters that fiscal year’s amount is accepted.',
      },
    },
    {
      when: 'always',
      text: {
        ja: 'くわしい説明\n- 責任者の責任：{site}/application/terms_and_policies/user_account_issurance_criteria/#the-responsible-persons-responsibilities\n- 誓約書への署名：{site}/application/agreement_signing/',
        en: 'More\n- Responsibilities: {site}/application/terms_and_policies/user_account_issurance_criteria/#the-responsible-persons-responsibilities\n- Signing the pledge: {site}/application/agreement_signing/',
      },
    },
  ],
} as const satisfies ForwardWords;
