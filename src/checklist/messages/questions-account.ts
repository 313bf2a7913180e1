// The words of the checklist's questions about the person: the account they have, who answers for them, and FEFTA.
import type {QuestionCatalogue} from '../words';

export const accountQuestionWords = {
  account: {
    title: {ja: '今、アカウントを持っていますか', en: 'Do you have an account now?'},
    help: {
      ja: '大勢で使うときは、担当者のアカウントのことです。',
      en: 'For many users, this means the account of the person in charge.',
    },
    answers: {
      none: {label: {ja: '持っていない', en: 'No'}},
      general: {
        label: {ja: '一般解析区画のアカウントがある', en: 'Yes, in the general analysis division'},
      },
      'large-scale': {
        label: {
          ja: '一般解析区画で、すでに大規模利用をしている',
          en: 'Yes, and I am already a large-scale user',
        },
        hint: {
          ja: '利用計画表を出して、1 TBより多いストレージを使っています',
          en: 'In the general analysis division, with a usage plan for more than 1 TB of storage',
        },
      },
      'personal-genome': {
        label: {
          ja: '個人ゲノム解析区画のアカウントもある',
          en: 'Yes, also in the personal genome analysis division',
        },
        hint: {ja: '名前の最後に`-pg`が付きます', en: 'Its name ends in `-pg`'},
      },
    },
  },
  eligible: {
    title: {
      ja: 'あなたは、大学か公的研究機関の教員で、国内居住者ですか',
      en: 'Are you a faculty member of a university or public research institution, and a resident of Japan?',
    },
    help: {
      ja: '責任者になれるのは、両方に当たる方です。',
      en: 'Only those of whom both is true can be a responsible person.',
    },
    answers: {
      yes: {label: {ja: 'はい', en: 'Yes'}},
      no: {label: {ja: 'いいえ', en: 'No'}},
      'not-sure': {
        label: {ja: 'わからない', en: 'I am not sure'},
        hint: {ja: '問い合わせ先に聞く段階が加わります', en: 'A step to ask the help desk is added'},
      },
    },
  },
  residency: {
    title: {
      ja: 'アカウントを使う人は、外為法でどれに当たりますか',
      en: 'Which of these is the user of the account under the Foreign Exchange and Foreign Trade Act (FEFTA)?',
    },
    help: {
      ja: 'わからないときは「わからない」を選んでください。確かめる段階が加わります。',
      en: 'If you cannot tell, choose “not sure”: a step to find out is added.',
    },
    answers: {
      resident: {
        label: {ja: '国内居住者', en: 'Resident of Japan'},
        hint: {ja: '下のどれにも当たらない方', en: 'None of those below'},
      },
      'non-resident': {
        label: {ja: '非居住者', en: 'Non-resident'},
        hint: {
          ja: '来日して6か月たっていない方、海外に住む方など',
          en: 'Less than 6 months in Japan, living abroad, and the like',
        },
      },
      'specific-category': {
        label: {ja: '特定類型', en: 'Specific category'},
        hint: {
          ja: '国内居住者のうち、外為法で特別な扱いになる方',
          en: 'A resident of Japan who is treated in a special way under FEFTA',
        },
      },
      'not-sure': {label: {ja: 'わからない', en: 'Not sure'}},
    },
  },
  responsible: {
    title: {ja: '責任者になる人はいますか', en: 'Who will be the responsible person?'},
    help: {
      ja: '責任者になれるのは、大学か公的研究機関の教員で、国内居住者の方です。申請した人の身元と利用目的、成果の公開、支払いに責任を持ちます。',
      en: 'It must be a faculty member of a university or public research institution who is a resident of Japan. They answer for identity, purpose, publication and payment.',
    },
    answers: {
      myself: {
        label: {ja: '自分', en: 'I myself'},
        hint: {
          ja: '大学か公的研究機関の教員で、国内居住者です',
          en: 'I am a faculty member of a university or public research institution, and a resident of Japan',
        },
      },
      other: {
        label: {ja: '指導教員や共同研究の相手', en: 'The faculty member who guides me, or a collaborator'},
        hint: {
          ja: 'その人が、大学か公的研究機関の教員で、国内居住者です',
          en: 'They are a faculty member of a university or public research institution, and a resident of Japan',
        },
      },
      unchanged: {label: {ja: '今と同じ人', en: 'The same person as now'}},
      none: {label: {ja: '思い当たる人がいない', en: 'I know of nobody'}},
    },
  },
  'usage-plan': {
    title: {
      ja: '利用計画表の要る使い方をしていますか、またはする予定ですか',
      en: 'Is there, or will there be, use that needs a usage plan?',
    },
    help: {
      ja: '1 TBより多いストレージ、個人ゲノム解析区画、計算ノードの優先利用や占有利用、DDBJグループクラウドなどです。',
      en: 'That is: more than 1 TB of storage, the personal genome analysis division, priority or dedicated use of nodes, DDBJ Group Cloud.',
    },
    answers: {
      no: {label: {ja: 'いいえ', en: 'No'}},
      yes: {label: {ja: 'はい', en: 'Yes'}},
    },
  },
} as const satisfies Partial<QuestionCatalogue>;
