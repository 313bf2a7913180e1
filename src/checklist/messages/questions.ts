// The texts of the questions and answers, and of the form around them.
import type {Localized} from '../../lib/localized';
import type {AnswerCode, QuestionId} from '../answers';

/** The texts of one answer: what is chosen, and what it means. */
export type AnswerMessages = {label: Localized; hint?: Localized};

type QuestionMessages<Q extends QuestionId = QuestionId> = {
  title: Localized;
  /** In place of the title for a group: the account is that of its responsible person. */
  forGroup?: Localized;
  /** What helps to answer, and whom to ask. */
  help?: Localized;
  answers: Record<AnswerCode<Q>, AnswerMessages>;
};

type QuestionCatalogue = {[Q in QuestionId]: QuestionMessages<Q>};

const facultyInJapan = {
  ja: '大学か国公立研究機関の教員で、国内居住者です',
  en: 'Faculty of a university or a national or public research institution, living in Japan',
};
const similar = {
  ja: '教員に準ずる職員、独立行政法人などの研究者も。先に問い合わせ先に聞く手順が加わります',
  en:
    'Also staff equal to faculty and researchers of independent administrative agencies and the like. A step to ask ' +
    'the help desk first is added',
};

export const questionMessages: QuestionCatalogue = {
  want: {
    title: {ja: '何をしたいですか', en: 'What do you want to do?'},
    answers: {
      'first-account': {label: {ja: '初めてアカウントを作る', en: 'Get my first account'}},
      'many-users': {
        label: {ja: 'グループや授業、講習会で使う', en: 'Apply for a group or course'},
        hint: {ja: 'コンソーシアムも', en: 'A course of students, a workshop, a consortium'},
      },
      'more-resources': {
        label: {ja: 'ストレージを増やす、有料のサービスを使う', en: 'Get more storage, or use a charged service'},
        hint: {ja: '計算ノードの占有利用や優先利用、GPU', en: 'Dedicated or priority use of compute nodes, GPUs'},
      },
      'group-cloud': {
        label: {ja: 'DDBJグループクラウドを使う', en: 'Use DDBJ Group Cloud'},
        hint: {
          ja: '閲覧者を限定したいデータを、研究グループの中で共有します',
          en: 'To share data that need restricted access inside a research group',
        },
      },
      renewal: {label: {ja: '次の年度も使う、または利用を終える', en: 'Renew for next year, or close my account'}},
      key: {
        label: {ja: 'SSH鍵を増やす、作り直す', en: 'Add or replace an SSH key'},
        hint: {ja: 'なくしたとき、漏れたおそれがあるときも', en: 'Also if a key is lost or exposed'},
      },
      move: {label: {ja: '所属機関が変わる', en: 'Move to another institution'}},
      'responsible-person': {label: {ja: '責任者になるよう頼まれた', en: 'I was asked to be a responsible person'}},
    },
  },
  account: {
    title: {ja: '今、アカウントを持っていますか', en: 'Do you have an account now?'},
    forGroup: {
      ja: 'グループの責任者は今、アカウントを持っていますか',
      en: 'Does the responsible person of the group have an account now?',
    },
    answers: {
      none: {label: {ja: '持っていない', en: 'No'}},
      general: {label: {ja: '一般解析区画のアカウントがある', en: 'Yes, in the general analysis division'}},
      'large-scale': {
        label: {ja: '一般解析区画で、すでに大規模利用をしている', en: 'Yes, already as a large-scale user'},
        hint: {
          ja: '利用計画表を提出して、1 TBより多いストレージを使っています',
          en: 'In the general analysis division, with a usage plan for more than 1 TB of storage',
        },
      },
      'personal-genome': {
        label: {ja: '個人ゲノム解析区画のアカウントもある', en: 'Yes, also in the personal genome analysis division'},
        hint: {ja: '名前の最後に`-pg`が付きます', en: 'Its name ends in `-pg`'},
      },
    },
  },
  'group-kind': {
    title: {ja: 'どんな集まりで使いますか', en: 'What kind of group is it?'},
    answers: {
      course: {
        label: {ja: '授業や講習会', en: 'A workshop or course'},
        hint: {
          ja: 'ほかの新規登録が停止されている間も受け付けられます',
          en: 'Accepted even while other new registration is suspended',
        },
      },
      consortium: {label: {ja: 'コンソーシアムや共同研究', en: 'A consortium or joint research'}},
    },
  },
  'renewal-stage': {
    title: {ja: '今はどの段階ですか', en: 'Which applies to you?'},
    answers: {
      'before-deadline': {label: {ja: 'これから継続する（3月31日まで）', en: 'I want to renew (until 31 March)'}},
      'after-march': {label: {ja: '3月31日を過ぎ、ログインできない', en: '31 March has passed, and I cannot log in'}},
      'after-june': {label: {ja: '継続しないまま6月30日を過ぎた', en: '30 June has passed without renewal'}},
      'not-continuing': {label: {ja: 'もう使わない', en: 'I no longer need my account'}},
    },
  },
  'key-problem': {
    title: {ja: '鍵について、どれに当たりますか', en: 'What happened to the key?'},
    answers: {
      add: {
        label: {ja: '登録済みの鍵で、まだログインできる', en: 'I can still log in with a registered key'},
        hint: {ja: '別のコンピュータの鍵を追加する、鍵を作り直す', en: 'To add another computer, or to replace a key'},
      },
      lost: {
        label: {ja: 'どの鍵でもログインできない', en: 'I cannot log in with any key'},
        hint: {ja: '鍵をなくした、パスフレーズを忘れた', en: 'The key is lost, or its passphrase is forgotten'},
      },
      exposed: {
        label: {ja: '秘密鍵が漏れたおそれがある', en: 'My private key may have been exposed'},
        hint: {
          ja: '送ってしまった、貼り付けた、コンピュータを盗まれた、など',
          en: 'It was sent or pasted, or the computer was stolen',
        },
      },
    },
  },
  eligible: {
    title: {
      ja: 'あなたは、大学か国公立研究機関の教員で、国内居住者ですか',
      en: 'Are you a faculty member of a university or a national or public research institution, living in Japan?',
    },
    answers: {
      yes: {label: {ja: 'はい', en: 'Yes'}},
      no: {label: {ja: 'いいえ', en: 'No'}},
      'not-sure': {label: {ja: '似た立場だが、わからない', en: 'Something similar, or I am not sure'}, hint: similar},
    },
  },
  residency: {
    title: {ja: 'アカウントを使う方は、どこに住んでいますか', en: 'Where does the account holder live?'},
    forGroup: {
      ja: 'グループの責任者は、どこに住んでいますか',
      en: 'Where does the responsible person of the group live?',
    },
    help: {
      ja: '外国為替及び外国貿易法（外為法）の審査のために必要です。迷うときは「わからない」を選んでください。問い合わせ先に聞く手順が加わります。',
      en:
        'This is for the examination under the Foreign Exchange and Foreign Trade Act (FEFTA). If in doubt, choose ' +
        '“Not sure”: a step to ask the help desk is added.',
    },
    answers: {
      resident: {
        label: {ja: '日本に6か月以上', en: 'In Japan, for six months or more'},
        hint: {
          ja: '日本国籍でずっと日本に住む方も。下のどれにも当たらない方',
          en: 'Also if they have always lived there, and none of the below applies',
        },
      },
      'non-resident': {
        label: {ja: '海外、または来日から6か月未満', en: 'Abroad, or in Japan for less than six months'},
        hint: {
          ja: '海外に所属先がある方も。どれも、外為法の「非居住者」の目安です',
          en: 'Also if they have an affiliation abroad. Each is a sign of a “non-resident” under FEFTA',
        },
      },
      'specific-category': {
        label: {
          ja: '日本だが、海外での雇用が続いている、または国費で留学している',
          en: 'In Japan, but still employed abroad, or studying on government money',
        },
        hint: {
          ja: '6か月以上の在籍か雇用（見込みも含む）がある外国籍の方。外為法の「特定類型」です',
          en:
            'A foreign national enrolled or employed for six months or more (or expected to be): the “specific ' +
            'category” of FEFTA',
        },
      },
      'not-sure': {label: {ja: 'わからない', en: 'Not sure'}},
    },
  },
  nationality: {
    title: {ja: 'アカウントを使う方の国籍は', en: 'What is the nationality of the account holder?'},
    forGroup: {ja: 'グループの責任者の国籍は', en: 'What is the nationality of the responsible person?'},
    help: {
      ja: '国籍が日本でない方は、外為法の審査のために経歴などを伝えます。日本に長く住む方も含む、というのは当サイトの読み方です。迷うときは問い合わせ先に聞いてください。',
      en:
        'Foreign nationals give particulars for the FEFTA examination. That this includes residents of Japan is our ' +
        'reading: if in doubt, ask the help desk.',
    },
    answers: {
      japanese: {label: {ja: '日本', en: 'Japanese'}},
      other: {label: {ja: '日本以外', en: 'Other'}},
    },
  },
  responsible: {
    title: {ja: '責任者になる人はいますか', en: 'Who will be the responsible person?'},
    forGroup: {ja: 'グループの責任者はだれですか', en: 'Who is the responsible person of the group?'},
    answers: {
      myself: {label: {ja: '自分', en: 'Myself'}, hint: facultyInJapan},
      other: {label: {ja: '指導教員や共同研究の相手', en: 'My supervisor or a collaborator'}, hint: facultyInJapan},
      similar: {label: {ja: '日本に住む、別の立場の人', en: 'Someone in Japan in another position'}, hint: similar},
      abroad: {label: {ja: '海外に住む教員や研究者', en: 'A professor or researcher who lives abroad'}},
      unchanged: {label: {ja: '今と同じ人', en: 'The same person as now'}},
      none: {label: {ja: 'まだ決まっていない', en: "I don't have anyone yet"}},
    },
  },
  resources: {
    title: {ja: '何を使いますか', en: 'What do you want to use?'},
    help: {
      ja: '予約も占有もしない通常のジョブは、一般解析区画では無料で、利用計画表も要りません。',
      en: 'Ordinary jobs are free in the general analysis division and need no usage plan.',
    },
    answers: {
      storage: {label: {ja: 'もっと大きなストレージ', en: 'More storage'}},
      'dedicated-nodes': {
        label: {ja: '計算ノード占有利用', en: 'Dedicated use of compute nodes'},
        hint: {ja: '計算機か仮想マシンを丸ごと借ります', en: 'You get a whole computer or virtual machine'},
      },
      'priority-nodes': {
        label: {ja: '計算ノード優先利用', en: 'Priority use of compute nodes'},
        hint: {ja: 'ジョブスケジューラで前もって予約します', en: 'An advance reservation of the job scheduler'},
      },
      'gpu-slurm': {
        label: {ja: 'GPU専用Slurm', en: 'GPU Slurm'},
        hint: {ja: '個人ゲノム解析区画のサービスです', en: 'A service of the personal genome analysis division'},
      },
    },
  },
  division: {
    title: {ja: 'どの区画を使いますか', en: 'Which division?'},
    help: {
      ja: '迷うときは、扱うデータを書いて問い合わせ先に聞いてください。',
      en: 'If you are not sure, ask the help desk and say which data you handle.',
    },
    answers: {
      general: {
        label: {ja: '一般解析区画', en: 'General analysis division'},
        hint: {ja: '原則無料で使えます', en: 'Free in principle'},
      },
      'personal-genome': {
        label: {ja: '個人ゲノム解析区画', en: 'Personal genome analysis division'},
        hint: {
          ja: '個人ゲノムなど、閲覧者を限定したいデータのための有料の区画です',
          en: 'Charged; for personal genome data and other data that need restricted access',
        },
      },
    },
  },
  storage: {
    title: {ja: 'ストレージはどれだけ使いますか', en: 'How much storage do you need?'},
    help: {
      ja: '小さいほうを選び、あとで追加を申請できます。グループでの数え方は、問い合わせ先に確かめてください。',
      en: 'Choose the smaller amount: you can ask for more later. For a group, ask the help desk how it is counted.',
    },
    answers: {
      'one-tb': {
        label: {ja: '1 TBまで', en: 'Up to 1 TB'},
        hint: {ja: 'アカウントごとに、初めから付いています', en: 'Per account: each comes with it'},
      },
      'up-to-30-tb': {
        label: {ja: '1 TBより多く、30 TBまで', en: 'More than 1 TB, up to 30 TB'},
        hint: {
          ja: '責任者ごとの合計。無料だが利用計画表が必要',
          en: 'In total per responsible person. Free, with a usage plan',
        },
      },
      'more-than-30-tb': {
        label: {ja: '30 TBより多い', en: 'More than 30 TB'},
        hint: {ja: '責任者ごとの合計。全量が有料', en: 'In total per responsible person. All of it is charged'},
      },
    },
  },
  'usage-plan': {
    title: {
      ja: '利用計画表が必要な使い方をしていますか、またはする予定ですか',
      en: 'Do you need a usage plan, now or later?',
    },
    help: {
      ja: '1 TBより多いストレージ、個人ゲノム解析区画、計算ノードの優先利用や占有利用、DDBJグループクラウドなどです。',
      en: 'For more than 1 TB of storage, the personal genome analysis division, compute nodes or DDBJ Group Cloud.',
    },
    answers: {no: {label: {ja: 'いいえ', en: 'No'}}, yes: {label: {ja: 'はい', en: 'Yes'}}},
  },
};

/** The fixed texts around the questions. `{parts}`: what was not read of the link. */
export const formMessages = {
  noScript: {ja: '手順のあらましは、この下にあります。', en: 'The overview below works without it.'},
  startOver: {ja: '最初からやり直す', en: 'Start over'},
  linkProblems: {
    ja: 'リンクの次の答えは、今はありません：{parts}。必要なら、もう一度質問します。',
    en: 'These answers in the link no longer exist: {parts}. If needed, you are asked again.',
  },
  openStored: {ja: 'この端末に保存した手順を開く', en: 'Open the steps saved on this device'},
  forget: {ja: '端末から削除する', en: 'Delete from this device'},
  change: {ja: '変更', en: 'Change'},
  label: {ja: '申請チェックリスト', en: 'Application checklist'},
  answers: {ja: '答え', en: 'Your answers'},
  getMySteps: {ja: '自分の手順を調べる', en: 'Get my own steps'},
  help: {ja: '迷うとき', en: 'Not sure?'},
  movesOn: {ja: '答えを選んで進みます。', en: 'Choose an answer to continue.'},
  back: {ja: '前の質問へ', en: 'Previous question'},
  question: {ja: '質問{number}（全部で{all}問）', en: 'Question {number} of {all}'},
  questionAbout: {ja: '質問{number}（全部で約{all}問）', en: 'Question {number} of about {all}'},
  seeAnyway: {ja: 'この答えで続ける', en: 'Continue with this answer'},
  changeAnswers: {ja: '答えを変える', en: 'Change answers'},
} as const satisfies Record<string, Localized>;
