// The parts of DDBJ Group Cloud and the ways between them, in both languages, for the drawn diagram and its description.
import type {Localized} from '../domain/localized';

/** A part of the service, named in at most two short lines so that it fits its box. */
export type DiagramPart = {
  code: 'browser' | 'desktop' | 'middleware' | 'storage' | 'scheduler' | 'nodes';
  name: Localized;
  detail?: Localized;
};

/** A way from one part to another. */
export type DiagramWay = {from: DiagramPart['code']; to: DiagramPart['code']; meaning: Localized};

export const diagramParts: DiagramPart[] = [
  {
    code: 'browser',
    name: {ja: '利用者のブラウザ', en: 'Your browser'},
    detail: {ja: '手元の計算機', en: 'on your own computer'},
  },
  {
    code: 'desktop',
    name: {ja: 'リモートデスクトップ', en: 'Remote desktop'},
    detail: {ja: 'Linuxの画面', en: 'a Linux screen'},
  },
  {
    code: 'middleware',
    name: {ja: 'ミドルウェア', en: 'Middleware'},
    detail: {ja: 'ownCloud または MinIO', en: 'ownCloud or MinIO'},
  },
  {
    code: 'storage',
    name: {ja: '高速ストレージ', en: 'High-speed storage'},
    detail: {ja: 'グループのデータ', en: 'the group’s data'},
  },
  {
    code: 'scheduler',
    name: {ja: 'ジョブスケジューラ', en: 'Job scheduler'},
    detail: {ja: '端末から投入', en: 'from the terminal'},
  },
  {
    code: 'nodes',
    name: {ja: '計算ノード', en: 'Compute nodes'},
    detail: {ja: '必要なとき追加', en: 'added when needed'},
  },
];

export const diagramWays: DiagramWay[] = [
  {
    from: 'browser',
    to: 'desktop',
    meaning: {
      ja: '利用者のブラウザでリモートデスクトップを開きます。',
      en: 'You open the remote desktop in your browser.',
    },
  },
  {
    from: 'desktop',
    to: 'middleware',
    meaning: {
      ja: 'リモートデスクトップの中でミドルウェア（ownCloudまたはMinIO）を開きます。',
      en: 'Inside the remote desktop you open the middleware (ownCloud or MinIO).',
    },
  },
  {
    from: 'middleware',
    to: 'storage',
    meaning: {
      ja: 'ミドルウェアは、高速ストレージにあるグループのデータを権限に応じて見せます。',
      en: 'The middleware shows the group’s data on the high-speed storage as far as each person’s rights allow.',
    },
  },
  {
    from: 'desktop',
    to: 'scheduler',
    meaning: {
      ja: '計算ノードを追加したときは、リモートデスクトップの端末からジョブスケジューラにジョブを出します。',
      en: 'With compute nodes added, you give jobs to the job scheduler from a terminal in the remote desktop.',
    },
  },
  {
    from: 'scheduler',
    to: 'nodes',
    meaning: {
      ja: 'ジョブスケジューラは計算ノードでジョブを実行します。',
      en: 'The job scheduler runs them on the compute nodes.',
    },
  },
];

/** The way that is decided when the environment is set up. */
export const downloadWay: {label: Localized; detail: Localized; meaning: Localized} = {
  label: {ja: 'ダウンロード', en: 'Download'},
  detail: {ja: '許可 または 禁止', en: 'open or barred'},
  meaning: {
    ja: 'ミドルウェアから手元の計算機へのダウンロードは、環境を作るときに許可か禁止を決めます。',
    en: 'Whether data can be downloaded from the middleware to your own computer is fixed, open or barred, when the environment is set up.',
  },
};

export const diagramTitle: Localized = {
  ja: 'DDBJグループクラウドの構成',
  en: 'How DDBJ Group Cloud is built',
};
