// Where a notice shows on pages, and in which folders its files stand: for the staff's form, which must say so before the notice is there.
// A test compares the pages with what stands in docs/.
import type {Localized} from '../domain/localized';
import type {ServiceCode} from './services';

/** The folders of the two files, from the project's root. The build and the staff's commands read them there. */
export const noticeFileFolders = {ja: 'blog/', en: 'i18n/en/docusaurus-plugin-content-blog/'} as const;

/** A page that lists the notices which touch its services. */
export type ServicePage = {address: string; title: Localized; services: readonly ServiceCode[]};

/** The pages with a list of what is in force or coming for some services. */
export const servicePages: readonly ServicePage[] = [
  {
    address: '/application/agreement_signing/',
    title: {ja: '誓約書への署名', en: 'Signing the pledge'},
    services: ['pledge'],
  },
  {
    address: '/application/billing_services/',
    title: {ja: '課金サービス', en: 'Billing services'},
    services: ['registration'],
  },
  {
    address: '/application/change_account_info/',
    title: {ja: '登録内容の変更', en: 'Changes to your account'},
    services: ['account-system'],
  },
  {
    address: '/application/invoice/',
    title: {ja: '請求と支払い', en: 'Invoice and payment'},
    services: ['fees'],
  },
  {
    address: '/application/registration/',
    title: {ja: 'アカウントの新規登録', en: 'New account registration'},
    services: ['registration'],
  },
  {
    address: '/application/renewal/',
    title: {ja: '年度末アカウント継続申請', en: 'Year-end account renewal'},
    services: ['renewal', 'account-system'],
  },
  {
    address: '/application/resource_extension/',
    title: {ja: '利用計画表', en: 'Usage plan'},
    services: ['registration', 'account-system', 'fees'],
  },
  {
    address: '/application/ssh_copy_id/',
    title: {ja: '公開鍵を追加する（ssh-copy-id）', en: 'Add a public key (ssh-copy-id)'},
    services: ['login-general', 'login-personal-genome'],
  },
  {
    address: '/guides/using_personal_genome_division/group_cloud/',
    title: {ja: 'DDBJグループクラウド', en: 'DDBJ Group Cloud'},
    services: ['registration-personal-genome'],
  },
  {
    address: '/tools/fees/',
    title: {ja: '利用料金の見積もり', en: 'Estimate the usage fees'},
    services: ['registration'],
  },
];

/** The pages that say who can apply for an account today. */
export const registrationPages: readonly Omit<ServicePage, 'services'>[] = [
  {address: '/', title: {ja: '遺伝研スパコン', en: 'NIG supercomputer'}},
  {
    address: '/application/registration/',
    title: {ja: 'アカウントの新規登録', en: 'New account registration'},
  },
  {
    address: '/guides/using_personal_genome_division/pg_application/',
    title: {
      ja: '個人ゲノム解析区画を使い始める',
      en: 'Start using the personal genome analysis division',
    },
  },
  {address: '/tools/checklist/', title: {ja: '申請チェックリスト', en: 'Application checklist'}},
];
