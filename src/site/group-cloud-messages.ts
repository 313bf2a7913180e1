// The texts of DDBJ Group Cloud's state, and of its diagram with the sentences that describe it.
import type {Localized} from '../lib/localized';

export const cloudStateMessages = {
  closed: {
    ja: 'このサービスのある個人ゲノム解析区画は、現在、新しい利用者を受け付けていません',
    en: 'The personal genome analysis division, which runs Group Cloud, accepts no new users now',
  },
  since: {
    ja: '{day}から、新しい利用者を受け付けていません（{notice}）。',
    en: 'New users have not been accepted since {day} ({notice}).',
  },
  noEnd: {ja: '再開の日は公表されていません。', en: 'No date for reopening has been published.'},
  ask: {
    ja: '新しいプロジェクトや、進行中のプロジェクトに加わる人も対象になるかは公表されていません。計画する前に問い合わせ先に聞いてください。',
    en:
      'Whether this also covers new Group Cloud projects, or new members of a running project, is not published. ' +
      'Ask the help desk before you plan.',
  },
  open: {
    ja: '個人ゲノム解析区画は、新しい利用者を受け付けています',
    en: 'The personal genome analysis division accepts new users',
  },
  openText: {
    ja: '下の手順で申し込めます。スパコンが混雑していると、断られることがあります。',
    en: 'Apply with the steps below. An application can be declined when the supercomputer is busy.',
  },
} as const satisfies Record<string, Localized>;

/** Names of boxes are of two short lines at most, so that they fit. */
export const diagramMessages = {
  title: {ja: 'DDBJグループクラウドの構成', en: 'How DDBJ Group Cloud is built'},
  question: {ja: '自分のコンピュータへのダウンロード', en: 'Download to your own computer'},
  open: {ja: '許可する', en: 'Allowed'},
  barred: {ja: '許可しない', en: 'Blocked'},
  openMeans: {
    ja: '許可する設定では、ownCloudまたはMinIOのファイルを自分のコンピュータに保存できます。',
    en: 'Allowed: you can save files from ownCloud or MinIO on your own computer.',
  },
  barredMeans: {
    ja: '許可しない設定では、ownCloudまたはMinIOをリモートデスクトップの中で開きます。自分のコンピュータには保存できません。',
    en: 'Blocked: you open ownCloud or MinIO inside the remote desktop, and cannot save files on your own computer.',
  },
  description: {
    ja:
      '自分のコンピュータのブラウザで、リモートデスクトップを開きます。' +
      'その中からミドルウェア（ownCloudまたはMinIO）を使い、高速ストレージにあるグループのデータを見ます。' +
      '計算ノードを追加したときは、リモートデスクトップからジョブスケジューラにジョブを投入します。' +
      'ミドルウェアから自分のコンピュータへのダウンロードは、設定により、できるかできないかのどちらかです。',
    en:
      'In the browser of your own computer, you open the remote desktop. Inside it, you use the middleware (ownCloud ' +
      'or MinIO), which shows the group’s data on the high-speed storage. If you have added compute nodes, you send ' +
      'jobs from the remote desktop through the job scheduler. ' +
      'Downloads from the middleware to your own computer are ' +
      'either allowed or blocked.',
  },
  yours: {ja: '自分のコンピュータ', en: 'Your computer'},
  cloud: {ja: 'DDBJグループクラウド', en: 'DDBJ Group Cloud'},
  browser: {ja: 'ブラウザ', en: 'Browser'},
  files: {ja: '手元のファイル', en: 'Your files'},
  desktop: {ja: 'リモート', en: 'Remote'},
  desktop2: {ja: 'デスクトップ', en: 'desktop'},
  nodes: {ja: '計算ノード', en: 'Compute nodes'},
  nodes2: {ja: '（追加したとき）', en: '(if added)'},
  storage: {ja: 'ストレージ', en: 'Storage'},
  screen: {ja: '画面', en: 'screen'},
  download: {ja: 'ダウンロード', en: 'download'},
  blocked: {ja: 'できない', en: 'blocked'},
  jobs: {ja: 'ジョブ', en: 'job'},
  jobs2: {ja: 'スケジューラ', en: 'scheduler'},
} as const satisfies Record<string, Localized>;
