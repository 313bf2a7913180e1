// The texts of the home page.
import type {Localized} from '../lib/localized';

export const homeMessages = {
  title: {ja: 'トップページ', en: 'Home'},
  description: {
    ja: '国立遺伝学研究所のスーパーコンピュータの利用申請、SSH鍵、料金、稼働状況の案内です。',
    en: 'How to apply for the supercomputer of the National Institute of Genetics, log in to it and pay for it.',
  },
  claim: {ja: '遺伝研スパコンを、', en: 'Japan’s supercomputer for genetics,'},
  claimEnd: {ja: '原則無料で研究に。', en: 'free in principle'},
  lead: {
    ja: '大学や公的研究機関の研究者、その共同研究者、指導を受ける学生のための計算機です。申請に締め切りはありません。',
    en:
      'For researchers at universities and public research institutions, their collaborators, and the students they ' +
      'supervise. You can apply at any time.',
  },
  apply: {ja: '利用を申請する', en: 'Apply for an account'},
  status: {ja: '現在の稼働状況', en: 'Service status'},
  allServices: {ja: 'すべてのサービスと予定を見る', en: 'All services and dates'},
  noProblem: {ja: '既知の障害はありません', en: 'No known problems'},
  newAccounts: {ja: '新規登録（{kinds}）', en: 'New accounts ({kinds})'},
  nextMaintenance: {ja: '次のメンテナンス', en: 'Next maintenance'},
  nonePlanned: {ja: '発表なし', en: 'None announced'},
  waiting: {ja: '現在の状況を確かめています。', en: 'Checking the current status.'},
  noScript: {
    ja: '現在の状況の表示にはJavaScriptが必要です。お知らせを見る',
    en: 'The current status needs JavaScript. Read the notices',
  },
  figures: {ja: '数字で見る遺伝研スパコン', en: 'Key figures'},
  yen: {ja: '円', en: 'JPY'},
  yenText: {
    ja: '一般解析区画のアカウントと通常のジョブ',
    en: 'for an account and ordinary jobs in the general analysis division',
  },
  firstTb: {ja: '利用を始めた日から使える高速ストレージ', en: 'of high-speed storage from your first day'},
  upTo: {ja: 'TBまで', en: 'TB'},
  freeTb: {ja: '一般解析区画で無料。責任者ごとの合計です', en: 'free per responsible person, general division'},
  about: {ja: '約', en: 'about'},
  week: {ja: '週間', en: 'week'},
  weekText: {
    ja: '誓約書の署名からアカウント登録証の発行まで',
    en: 'from the signed pledge to your account registration certificate',
  },
  noBackup: {
    ja: 'ホームディレクトリはバックアップされません。',
    en: 'Home directories are not backed up.',
  },
  papers: {
    ja: '論文には、遺伝研スパコンを使ったことを必ず書きます。',
    en: 'Papers must say that you used the NIG supercomputer.',
  },
  comingUp: {ja: '次の期限', en: 'Coming up'},
  daysLeft: {ja: 'あと', en: ''},
  days: {ja: '日', en: 'days'},
  day: {ja: '日', en: 'day'},
  today: {ja: '今日', en: 'Today'},
} as const satisfies Record<string, Localized>;
