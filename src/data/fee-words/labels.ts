// Says in the user's words what each charged service is for, and what its quantities count.
import type {ServiceCode} from '../../domain/fees/code';
import type {Localized} from '../../domain/localized';

/** What each service is for. One short sentence, without prices. */
export const serviceHints = {
  'storage-general': {
    ja: '一般解析区画に、大きなデータを置きたいときに使います。',
    en: 'You want to keep large data in the general analysis division.',
  },
  'storage-personal': {
    ja: '個人ゲノム解析区画に、大きなデータを置きたいときに使います。',
    en: 'You want to keep large data in the personal genome analysis division.',
  },
  'priority-general': {
    ja: '一般解析区画の計算ノードを、ジョブのために予約しておきたいときに使います。',
    en: 'You want to reserve compute nodes of the general analysis division for your jobs.',
  },
  'dedicated-general': {
    ja: '一般解析区画の計算機か仮想マシンを、丸ごと借りたいときに使います。',
    en: 'You want a whole computer or virtual machine of the general analysis division to yourself.',
  },
  'priority-personal': {
    ja: '個人ゲノム解析区画の計算ノードを、ジョブのために予約しておきたいときに使います。',
    en: 'You want to reserve compute nodes of the personal genome analysis division for your jobs.',
  },
  'dedicated-personal': {
    ja: '個人ゲノム解析区画の計算機か仮想マシンを、丸ごと借りたいときに使います。',
    en: 'You want a whole computer or virtual machine of the personal genome analysis division to yourself.',
  },
  'gpu-slurm-personal': {
    ja: '個人ゲノム解析区画で、GPUを使うジョブを出したいときに使います。',
    en: 'You want to run GPU jobs in the personal genome analysis division.',
  },
  'group-cloud': {
    ja: 'グループのデータを、リモートデスクトップの中で一緒に使いたいときに使います。',
    en: 'You want to use the data of your group together, inside a remote desktop.',
  },
  'group-cloud-development': {
    ja: 'DDBJグループクラウドのために、開発を頼みたいときに使います。',
    en: 'You want something developed for your DDBJ Group Cloud.',
  },
  'group-cloud-work': {
    ja: 'DDBJグループクラウドのために、作業を頼みたいときに使います。',
    en: 'You want some work done for your DDBJ Group Cloud.',
  },
  'group-cloud-transport': {
    ja: 'DDBJグループクラウドのデータを、ディスクで運びたいときに使います。',
    en: 'You want data of DDBJ Group Cloud carried on disks.',
  },
} as const satisfies Record<ServiceCode, Localized>;

const terabytes = {
  ja: '容量（TB）',
  en: 'Storage (TB)',
} as const satisfies Localized;

const units = {
  ja: '単位の数',
  en: 'Number of units',
} as const satisfies Localized;

const personMonths = {
  ja: '仕事の量（人月）',
  en: 'Amount of work (person-months)',
} as const satisfies Localized;

/** What the quantity of each service counts, as the label of a field; for `group-cloud`, its `projects`. */
export const quantityWords = {
  'storage-general': terabytes,
  'storage-personal': terabytes,
  'priority-general': units,
  'dedicated-general': units,
  'priority-personal': units,
  'dedicated-personal': units,
  'gpu-slurm-personal': units,
  'group-cloud': {ja: 'プロジェクトの数', en: 'Number of projects'},
  'group-cloud-development': personMonths,
  'group-cloud-work': personMonths,
  'group-cloud-transport': {ja: '回数', en: 'Number of times'},
} as const satisfies Record<ServiceCode, Localized>;
