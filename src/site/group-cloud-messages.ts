// The parts of DDBJ Group Cloud and the connections between them, for the diagram and its description.
import type {Localized} from '../lib/localized';

/** At most two short lines, so that it fits its box. */
export type DiagramPart = {
  code: 'browser' | 'desktop' | 'middleware' | 'storage' | 'scheduler' | 'nodes';
  name: Localized;
  detail?: Localized;
};

type DiagramWay = {from: DiagramPart['code']; to: DiagramPart['code']; meaning: Localized};

export const diagramParts: DiagramPart[] = [
  {
    code: 'browser',
    name: {ja: '利用者のブラウザ', en: 'Your browser'},
    detail: {ja: '自分のコンピュータ', en: 'your own computer'},
  },
  {
    code: 'desktop',
    name: {ja: 'リモートデスクトップ', en: 'Remote desktop'},
    detail: {ja: 'Linuxのデスクトップ', en: 'a Linux desktop'},
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
      ja: 'ミドルウェアは、高速ストレージにあるグループのデータを、それぞれの人の権限の範囲で見せます。',
      en: 'The middleware shows the group’s data on the high-speed storage as far as each person’s rights allow.',
    },
  },
  {
    from: 'desktop',
    to: 'scheduler',
    meaning: {
      ja: '計算ノードを追加したときは、リモートデスクトップの端末からジョブスケジューラにジョブを出します。',
      en:
        'If you have added compute nodes, you send jobs to the job scheduler from the ' +
        'terminal of the remote desktop.',
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

/** The connection that is decided when the environment is set up. */
export const downloadWay: {label: Localized; detail: Localized; meaning: Localized} = {
  label: {ja: 'ダウンロード', en: 'Download'},
  detail: {ja: '許可 または 禁止', en: 'allowed or not'},
  meaning: {
    ja: 'ミドルウェアから自分のコンピュータへのダウンロードを許可するか禁止するかは、環境を作るときに決めます。',
    en:
      'When the environment is set up, it is decided whether downloads from the middleware to your own computer are ' +
      'allowed.',
  },
};

export const diagramTitle: Localized = {ja: 'DDBJグループクラウドの構成', en: 'How DDBJ Group Cloud is built'};

export const diagramCaption: Localized = {ja: '図の読み方', en: 'How to read the diagram'};
