// The stations from one's own computer to a job in the general analysis division, for the drawing.
import type {IconName} from '../components/Icon';
import type {Localized} from '../lib/localized';

type Station = {
  code: 'own' | 'gateway' | 'interactive' | 'compute';
  icon: IconName;
  name: Localized;
  /** Its machines, and what it is for. */
  details: Localized[];
  /** The command that leads here from the station before. */
  command?: string;
};

export const jobPathStations: Station[] = [
  {
    code: 'own',
    icon: 'laptop',
    name: {ja: '自分の\u200bコンピュータ', en: 'Your computer'},
    details: [],
  },
  {
    code: 'gateway',
    icon: 'door',
    name: {ja: 'ゲートウェイ', en: 'Gateway'},
    details: [
      {ja: 'gw、gw2', en: 'gw, gw2'},
      {ja: '通るだけ', en: 'entrance only'},
    ],
    command: 'ssh',
  },
  {
    code: 'interactive',
    icon: 'terminal',
    name: {ja: '対話ノード', en: 'Interactive node'},
    details: [
      {ja: 'a001〜a003', en: 'a001 to a003'},
      {ja: '開発と短い計算', en: 'short programs'},
    ],
    command: 'ssh a001',
  },
  {
    code: 'compute',
    icon: 'chip',
    name: {ja: '計算ノード', en: 'Compute nodes'},
    details: [{ja: 'ジョブを実行', en: 'run your jobs'}],
    command: 'sbatch',
  },
];

export const jobPathTitle: Localized = {ja: 'ログインからジョブまでの道筋', en: 'From login to a job'};
