// The services that a notice can affect: each with its name in both languages and the service it is part of.
// A notice names their codes under `affects`; addresses and feeds contain the codes, so they never change.
import type {Localized} from '../lib/localized';

/** One thing that users use and that a notice can affect. */
export type Service = {
  /** The stable name that notices and addresses use, such as `registration-general`. */
  code: string;
  name: Localized;
  /** The code of the service it is part of. Left out at the top of the tree. */
  parent?: string;
};

/**
 * Is `code` the service `whole` itself, or one of its parts, at any depth?
 * @param services the tree; a code that is not in it is part of nothing but itself
 */
export function isPartOf(code: string, whole: string, services: readonly Service[]): boolean {
  const seen = new Set<string>();
  let at: string | undefined = code;
  while (at !== undefined && !seen.has(at)) {
    if (at === whole) return true;
    seen.add(at);
    const here: string = at;
    at = services.find((service) => service.code === here)?.parent;
  }
  return false;
}

const everyService = [
  {code: 'all', name: {ja: '遺伝研スパコン全体', en: 'the whole NIG supercomputer'}},
  {code: 'registration', parent: 'all', name: {ja: '利用登録', en: 'registration'}},
  {
    code: 'registration-general',
    parent: 'registration',
    name: {
      ja: '利用登録（一般解析区画の通常のアカウント）',
      en: 'registration (ordinary accounts of the general analysis division)',
    },
  },
  {
    code: 'registration-large-scale',
    parent: 'registration',
    name: {
      ja: '利用登録（一般解析区画の大規模利用）',
      en: 'registration (large-scale use of the general analysis division)',
    },
  },
  {
    code: 'registration-personal-genome',
    parent: 'registration',
    name: {ja: '利用登録（個人ゲノム解析区画）', en: 'registration (personal genome analysis division)'},
  },
  {
    code: 'account-system',
    parent: 'all',
    name: {ja: 'アカウント申請システム（Webフォーム）', en: 'account system (web form)'},
  },
  {code: 'renewal', parent: 'all', name: {ja: '年度末アカウント継続申請', en: 'year-end account renewal'}},
  {code: 'pledge', parent: 'all', name: {ja: '誓約書', en: 'pledge'}},
  {code: 'group-cloud', parent: 'all', name: {ja: 'DDBJグループクラウド', en: 'DDBJ Group Cloud'}},
  {code: 'fees', parent: 'all', name: {ja: '利用料金', en: 'fees'}},
  {
    code: 'login-general',
    parent: 'all',
    name: {ja: 'ログイン（一般解析区画）', en: 'login (general analysis division)'},
  },
  {
    code: 'login-personal-genome',
    parent: 'all',
    name: {ja: 'ログイン（個人ゲノム解析区画）', en: 'login (personal genome analysis division)'},
  },
  {code: 'jobs-general', parent: 'all', name: {ja: 'ジョブ（一般解析区画）', en: 'jobs (general analysis division)'}},
  {
    code: 'jobs-personal-genome',
    parent: 'all',
    name: {ja: 'ジョブ（個人ゲノム解析区画）', en: 'jobs (personal genome analysis division)'},
  },
  {code: 'network', parent: 'all', name: {ja: 'ネットワーク（外部との接続）', en: 'network (to the outside)'}},
  {code: 'ssl-vpn', parent: 'all', name: {ja: 'SSL-VPN', en: 'SSL-VPN'}},
  {code: 'storage', parent: 'all', name: {ja: 'ストレージ', en: 'storage'}},
  {
    code: 'storage-general',
    parent: 'storage',
    name: {ja: 'ストレージ（一般解析区画）', en: 'storage (general analysis division)'},
  },
  {
    code: 'storage-personal-genome',
    parent: 'storage',
    name: {ja: 'ストレージ（個人ゲノム解析区画）', en: 'storage (personal genome analysis division)'},
  },
  {
    code: 'storage-database',
    parent: 'storage',
    name: {ja: 'ストレージ（データベース・共有データ）', en: 'storage (databases and shared data)'},
  },
  {code: 'ddbj', parent: 'all', name: {ja: 'DDBJのサービス', en: 'DDBJ services'}},
] as const satisfies readonly Service[];

/** The code of one service, as a notice writes it under `affects`. */
export type ServiceCode = (typeof everyService)[number]['code'];

/** Every service, parents before their parts. A notice that affects a service affects all its parts. */
export const services: readonly (Service & {code: ServiceCode})[] = everyService;

/** Every service but the whole: a list or a choice of the whole would be that of everything. */
export const partServices: readonly Service[] = services.filter(({code}) => code !== 'all');

/** All codes, in the order of `services`. */
export const serviceCodes: readonly ServiceCode[] = services.map((service) => service.code);
