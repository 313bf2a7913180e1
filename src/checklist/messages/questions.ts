// The texts of the questions and answers, and of the form around them.
import type {Localized} from '../../lib/localized';
import type {AddressProblemCode} from '../address';
import type {AnswerCode, QuestionId} from '../answers';

/** The texts of one answer: what is chosen, and what it means. */
export type AnswerMessages = {label: Localized; hint?: Localized};

type QuestionMessages<Q extends QuestionId = QuestionId> = {
  title: Localized;
  /** What helps to answer, and whom to ask. */
  help?: Localized;
  answers: Record<AnswerCode<Q>, AnswerMessages>;
};

type QuestionCatalogue = {[Q in QuestionId]: QuestionMessages<Q>};

export const questionMessages: QuestionCatalogue = {
  account: {
    title: {ja: '今、アカウントを持っていますか', en: 'Do you have an account now?'},
    help: {
      ja: '大勢で使うときは、担当者のアカウントのことです。',
      en: 'For many users, this means the account of the person in charge.',
    },
    answers: {
      none: {label: {ja: '持っていない', en: 'No'}},
      general: {label: {ja: '一般解析区画のアカウントがある', en: 'Yes, in the general analysis division'}},
      'large-scale': {
        label: {ja: '一般解析区画で、すでに大規模利用をしている', en: 'Yes, and I am already a large-scale user'},
        hint: {
          ja: '利用計画表を出して、1 TBより多いストレージを使っています',
          en: 'In the general analysis division, with a usage plan for more than 1 TB of storage',
        },
      },
      'personal-genome': {
        label: {ja: '個人ゲノム解析区画のアカウントもある', en: 'Yes, also in the personal genome analysis division'},
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
      en:
        'It must be a faculty member of a university or public research institution who is a resident of Japan. They ' +
        'answer for identity, purpose, publication and payment.',
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
      en:
        'That is: more than 1 TB of storage, the personal genome analysis division, priority or dedicated use of ' +
        'nodes, DDBJ Group Cloud.',
    },
    answers: {no: {label: {ja: 'いいえ', en: 'No'}}, yes: {label: {ja: 'はい', en: 'Yes'}}},
  },
  want: {
    title: {ja: '何をしたいですか', en: 'What do you want to do?'},
    answers: {
      'first-account': {label: {ja: '初めてアカウントを作る', en: 'Get my first account'}},
      'many-users': {
        label: {ja: '大勢で使う', en: 'Register many users'},
        hint: {ja: '講習会、コンソーシアムなど', en: 'For a workshop, a consortium or the like'},
      },
      'more-resources': {
        label: {ja: 'ストレージを増やす、有料のサービスを使う', en: 'Get more storage, or use a charged service'},
        hint: {ja: '計算ノードの占有利用や優先利用、GPU', en: 'Dedicated or priority use of compute nodes, GPUs'},
      },
      'group-cloud': {
        label: {ja: 'DDBJグループクラウドを使う', en: 'Use DDBJ Group Cloud'},
        hint: {
          ja: '見られる人を限りたいデータを、研究グループの中で共有します',
          en: 'To share data that needs restricted access inside a research group',
        },
      },
      renewal: {label: {ja: '次の年度も使う、または利用を終える', en: 'Go on in the next fiscal year, or end my use'}},
      key: {
        label: {ja: 'SSH鍵を増やす、作り直す', en: 'Add or replace an SSH key'},
        hint: {ja: 'なくしたとき、人に見られたときも', en: 'Also when a key is lost or was seen by others'},
      },
      move: {label: {ja: '所属機関が変わる', en: 'Move to another institution'}},
      'responsible-person': {label: {ja: '責任者になるよう頼まれた', en: 'I am asked to be a responsible person'}},
    },
  },
  'group-kind': {
    title: {ja: 'どんな集まりで使いますか', en: 'What are the many users for?'},
    answers: {
      course: {
        label: {ja: '講習会', en: 'A workshop or course'},
        hint: {
          ja: 'ほかの新規登録が停止されている間も受け付けられます',
          en: 'Accepted even while other new registration is suspended',
        },
      },
      consortium: {label: {ja: 'コンソーシアムや共同研究', en: 'A consortium or joint research'}},
    },
  },
  'renewal-stage': {
    title: {ja: '今はどの段階ですか', en: 'Where do you stand?'},
    help: {
      ja: '期限が延びることがあります。年度末アカウント継続申請のお知らせを見てください。',
      en: 'The dates are extended at times: see the notices on year-end account renewal.',
    },
    answers: {
      'before-deadline': {label: {ja: 'これから継続する（3月31日まで）', en: 'I want to renew (until 31 March)'}},
      'after-march': {label: {ja: '3月31日を過ぎ、ログインできない', en: '31 March has passed, and I cannot log in'}},
      'after-june': {label: {ja: '継続しないまま6月30日を過ぎた', en: '30 June has passed without renewal'}},
      'not-continuing': {label: {ja: 'もう使わない', en: 'I do not want to go on'}},
    },
  },
  'key-problem': {
    title: {ja: '鍵について、どれに当たりますか', en: 'What about the key?'},
    answers: {
      add: {
        label: {ja: '登録済みの鍵で、まだログインできる', en: 'I can still log in with a registered key'},
        hint: {ja: '別のコンピュータの鍵を足す、鍵を作り直す', en: 'To add another computer, or to replace a key'},
      },
      lost: {
        label: {ja: 'どの鍵でもログインできない', en: 'No key lets me log in'},
        hint: {ja: '鍵をなくした、パスフレーズを忘れた', en: 'The key is lost, or its passphrase is forgotten'},
      },
      exposed: {
        label: {ja: '秘密鍵を人に見られたおそれがある', en: 'Somebody may have seen my private key'},
        hint: {
          ja: '送ってしまった、貼り付けた、コンピュータを盗まれた、など',
          en: 'It was sent or pasted, or the computer was stolen',
        },
      },
    },
  },
  resources: {
    title: {ja: '何を使いますか', en: 'What do you want to use?'},
    help: {
      ja: '予約も占有もしない通常のジョブは、一般解析区画では無料で、利用計画表も要りません。',
      en: 'Ordinary jobs without reservation are free in the general analysis division and need no usage plan.',
    },
    answers: {
      storage: {label: {ja: 'もっと大きなストレージ', en: 'More storage'}},
      'dedicated-nodes': {
        label: {ja: '計算ノード占有利用', en: 'Dedicated use of compute nodes'},
        hint: {ja: '計算機か仮想マシンを丸ごと借ります', en: 'A whole computer or virtual machine is lent'},
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
      en: 'If you are not sure, tell the help desk which data you handle, and ask.',
    },
    answers: {
      general: {
        label: {ja: '一般解析区画', en: 'General analysis division'},
        hint: {ja: '原則無料で使えます', en: 'Free in principle'},
      },
      'personal-genome': {
        label: {ja: '個人ゲノム解析区画', en: 'Personal genome analysis division'},
        hint: {
          ja: '個人ゲノムなど、見られる人を限りたいデータのための有料の区画です',
          en: 'Charged; for personal genome data and other data that needs restricted access',
        },
      },
    },
  },
  storage: {
    title: {
      ja: 'ストレージは、責任者ごとの合計でどれだけ使いますか',
      en: 'How much storage, in total per responsible person?',
    },
    help: {
      ja: 'わからないときは、小さいほうを選んでください。あとから増やすこともできます。大勢で使うときにどう数えるかは、問い合わせ先に確かめてください。',
      en:
        'If you are not sure, choose the smaller. You can ask for more later. How it is counted for many users, ask ' +
        'the help desk.',
    },
    answers: {
      'one-tb': {
        label: {ja: '1 TBまで', en: 'Up to 1 TB'},
        hint: {ja: 'アカウントに初めから付いています', en: 'Every account starts with it'},
      },
      'up-to-30-tb': {
        label: {ja: '1 TBより多く、30 TBまで', en: 'More than 1 TB, up to 30 TB'},
        hint: {ja: '無料ですが、利用計画表が必要です', en: 'Free, but a usage plan is needed'},
      },
      'more-than-30-tb': {
        label: {ja: '30 TBより多い', en: 'More than 30 TB'},
        hint: {ja: '全量が有料です', en: 'The whole amount is charged'},
      },
    },
  },
  'group-cloud-use': {
    title: {
      ja: 'データの共有のほかに、リモートデスクトップや計算ノードも使いますか',
      en: 'Besides sharing data, do you need a remote desktop or compute nodes?',
    },
    answers: {
      'share-only': {label: {ja: '共有だけ', en: 'Sharing only'}},
      'with-nodes': {
        label: {ja: 'リモートデスクトップか計算ノードも使う', en: 'Also a remote desktop or compute nodes'},
        hint: {
          ja: 'ダウンロードを禁止して、データを画面の中だけで扱えます',
          en: 'Download can be forbidden, so that data are only used on its screen',
        },
      },
    },
  },
  'group-cloud-data': {
    title: {ja: 'データはJGAに似た構造ですか', en: 'Are your data structured like those of JGA?'},
    answers: {
      'jga-like': {label: {ja: 'はい', en: 'Yes'}},
      other: {
        label: {ja: 'いいえ', en: 'No'},
        hint: {ja: '開発が要り、その料金がかかります', en: 'Development is needed and charged'},
      },
      'not-sure': {label: {ja: 'わからない', en: 'I am not sure'}},
    },
  },
  computer: {
    title: {ja: '鍵を作るコンピュータはどれですか', en: 'On which computer will you make the key?'},
    help: {
      ja: 'SSHのクライアントとブラウザがあれば使えます。メモリは16 GB以上を勧めます。',
      en: 'Any with an SSH client and a browser will do. 16 GB of memory or more is recommended.',
    },
    answers: {
      windows: {label: {ja: 'Windows', en: 'Windows'}},
      macos: {label: {ja: 'macOS', en: 'macOS'}},
      linux: {label: {ja: 'Linux', en: 'Linux'}, hint: {ja: 'WindowsのWSL2も', en: 'Also WSL2 on Windows'}},
    },
  },
};

/** `{key}` and `{value}` are what stood in the link. */
export const addressProblemMessages: Record<AddressProblemCode, Localized> = {
  'unknown-version': {
    ja: 'このリンクは、このページで読めない形式です。質問に初めから答えてください。',
    en: 'This page cannot read links of this form. Answer the questions from the beginning.',
  },
  'unknown-question': {
    ja: 'リンクの「{key}」という質問は、今はありません。読み飛ばしました。',
    en: 'The link answers a question, “{key}”, that does not exist now. It was left out.',
  },
  'unknown-answer': {
    ja: 'リンクの「{key}」の答え「{value}」は、今はありません。必要なら、もう一度質問します。',
    en: 'The link’s answer “{value}” to “{key}” does not exist now. If it is needed, the question is asked again.',
  },
  'answered-twice': {
    ja: 'リンクに「{key}」の答えが2つ以上あります。初めのものを使いました。',
    en: 'The link answers “{key}” more than once. The first answer was taken.',
  },
  'not-asked': {
    ja: 'リンクの「{key}」の答えは、ほかの答えから要らなくなりました。読み飛ばしました。',
    en: 'With the other answers, “{key}” in the link is not needed. It was left out.',
  },
};

/** The fixed texts around the questions. */
export const formMessages = {
  noScript: {
    ja: '手順のあらましは、この下にあります。',
    en: 'The overview below works without it.',
  },
  startOver: {ja: '最初からやり直す', en: 'Start over'},
  linkProblems: {ja: 'リンクの一部は使いませんでした。', en: 'Parts of the link were not used.'},
  openStored: {ja: 'この端末に残した手順を開く', en: 'Open the steps kept on this computer'},
  forget: {ja: '端末から消す', en: 'Remove from this computer'},
  change: {ja: '変える', en: 'Change'},
  label: {ja: '申請チェックリスト', en: 'Application checklist'},
  answers: {ja: '答え', en: 'Your answers'},
  getMySteps: {ja: '自分の手順を出す', en: 'Get my own steps'},
  choose: {ja: '1つ選んでから、次へ進んでください。', en: 'Choose one answer, then go on.'},
  help: {ja: '迷うとき', en: 'Not sure?'},
  next: {ja: '次へ', en: 'Next'},
  back: {ja: '前の質問へ', en: 'Back to the question before'},
  lastQuestion: {ja: 'これが最後の質問です。', en: 'This is the last one.'},
  left: {ja: 'これを入れて、残り{most}問です。', en: '{most} to go, counting this one.'},
  leftBetween: {ja: 'これを入れて、残り{fewest}〜{most}問です。', en: '{fewest} to {most} to go, counting this one.'},
  question: {ja: '質問{number}。', en: 'Question {number}.'},
} as const satisfies Record<string, Localized>;
