// The words of the checklist's questions and answers.
import type {QuestionCatalogue} from '../words';
import {accountQuestionWords} from './questions-account';

export const questionWords = {
  ...accountQuestionWords,
  want: {
    title: {ja: '何をしたいですか', en: 'What do you want to do?'},
    answers: {
      'first-account': {label: {ja: '初めてアカウントを作る', en: 'Get my first account'}},
      'many-users': {
        label: {ja: '大勢で使う', en: 'Register many users'},
        hint: {ja: '講習会、コンソーシアムなど', en: 'For a workshop, a consortium or the like'},
      },
      'more-resources': {
        label: {
          ja: 'ストレージを増やす、有料のサービスを使う',
          en: 'Get more storage, or use a charged service',
        },
        hint: {
          ja: '計算ノードの占有利用や優先利用、GPU',
          en: 'Dedicated or priority use of compute nodes, GPUs',
        },
      },
      'group-cloud': {
        label: {ja: 'DDBJグループクラウドを使う', en: 'Use DDBJ Group Cloud'},
        hint: {
          ja: '見られる人を限りたいデータを、研究グループの中で共有します',
          en: 'To share data that needs restricted access inside a research group',
        },
      },
      renewal: {
        label: {ja: '次の年度も使う、または利用を終える', en: 'Go on in the next fiscal year, or end my use'},
      },
      key: {
        label: {ja: 'SSH鍵を増やす、作り直す', en: 'Add or replace an SSH key'},
        hint: {ja: 'なくしたとき、人に見られたときも', en: 'Also when a key is lost or was seen by others'},
      },
      move: {label: {ja: '所属機関が変わる', en: 'Move to another institution'}},
      'responsible-person': {
        label: {ja: '責任者になるよう頼まれた', en: 'I am asked to be a responsible person'},
      },
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
      'before-deadline': {
        label: {ja: 'これから継続する（3月31日まで）', en: 'I want to renew (until 31 March)'},
      },
      'after-march': {
        label: {ja: '3月31日を過ぎ、ログインできない', en: '31 March has passed, and I cannot log in'},
      },
      'after-june': {
        label: {ja: '継続しないまま6月30日を過ぎた', en: '30 June has passed without renewal'},
      },
      'not-continuing': {label: {ja: 'もう使わない', en: 'I do not want to go on'}},
    },
  },
  'key-problem': {
    title: {ja: '鍵について、どれに当たりますか', en: 'What about the key?'},
    answers: {
      add: {
        label: {ja: '登録済みの鍵で、まだログインできる', en: 'I can still log in with a registered key'},
        hint: {
          ja: '別のコンピュータの鍵を足す、鍵を作り直す',
          en: 'To add another computer, or to replace a key',
        },
      },
      lost: {
        label: {ja: 'どの鍵でもログインできない', en: 'No key lets me log in'},
        hint: {
          ja: '鍵をなくした、パスフレーズを忘れた',
          en: 'The key is lost, or its passphrase is forgotten',
        },
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
        hint: {
          ja: 'ジョブスケジューラで前もって予約します',
          en: 'An advance reservation of the job scheduler',
        },
      },
      'gpu-slurm': {
        label: {ja: 'GPU専用Slurm', en: 'GPU Slurm'},
        hint: {
          ja: '個人ゲノム解析区画のサービスです',
          en: 'A service of the personal genome analysis division',
        },
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
      en: 'If you are not sure, choose the smaller. You can ask for more later. How it is counted for many users, ask the help desk.',
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
      linux: {
        label: {ja: 'Linux', en: 'Linux'},
        hint: {ja: 'WindowsのWSL2も', en: 'Also WSL2 on Windows'},
      },
    },
  },
} as const satisfies QuestionCatalogue;
