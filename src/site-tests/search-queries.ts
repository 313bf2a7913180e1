// What applicants, students, responsible persons and staff type, and the page that answers. Written down before any
// result was looked at.

/** A query and the pages (without the language's prefix) of which one must be among the first three results. */
export type SearchQuery = {query: string; expected: readonly string[]};

const registration = '/application/registration/';
const keys = '/application/ssh_keys/';
const keyCheck = '/tools/ssh-key/';
const cannotLogIn = '/application/cannot_log_in/';
const changes = '/application/change_account_info/';
const prices = '/application/billing_services/';
const estimator = '/tools/fees/';
const maintenance = ['/blog/2026-03-13-scheduled-maintenance/', '/blog/2022-08-01-application-unable/'];
const powerCuts = [
  '/blog/2025-10-25-power-outage/',
  '/blog/2025-11-06-power-outage/',
  '/blog/2026-03-13-scheduled-maintenance/',
];
const criteria = '/application/terms_and_policies/user_account_issurance_criteria/';
const noLogin = [cannotLogIn, '/blog/2025-07-29-ssh-failure_ga_gw/'];

/** Thirty queries in each language. */
export const searchQueries: Record<'ja' | 'en', readonly SearchQuery[]> = {
  ja: [
    {query: 'アカウント 新規登録', expected: [registration]},
    {query: '申請に必要なもの', expected: [registration, '/tools/checklist/']},
    {query: 'ｓｓｈ　鍵　作り方', expected: [keys]},
    {query: 'めんてなんす', expected: maintenance},
    {query: 'ﾒﾝﾃﾅﾝｽ', expected: maintenance},
    {query: 'id_ed25519.pub', expected: [keys]},
    {query: 'ＰｕＴＴＹ', expected: [keyCheck]},
    {query: 'Permission denied', expected: [cannotLogIn]},
    {query: 'パスワード 忘れた', expected: [changes]},
    {query: 'いくらかかる', expected: [estimator, prices]},
    {query: '請求書', expected: ['/application/invoice/']},
    {query: '卒業 アカウント', expected: [changes]},
    {query: '利用規約', expected: ['/application/terms_and_policies/terms_of_use_2025/']},
    {query: '誓約書 届かない', expected: ['/application/agreement_signing/']},
    {query: 'グループ データ共有', expected: ['/application/resource_extension/']},
    {query: 'gpu 料金', expected: [prices, estimator]},
    {query: 'ヘルプデスク', expected: ['/application/reference/']},
    {query: '継続 いつまで', expected: ['/application/renewal/']},
    {query: '停電', expected: powerCuts},
    {query: 'ろぐいんできない', expected: noLogin},
    {query: '料金', expected: [prices, estimator]},
    {query: '鍵をなくした', expected: [changes]},
    {query: 'かぎ なくした', expected: [changes]},
    {query: 'アカウント 消したい', expected: [changes]},
    {query: '落ちてる', expected: ['/status/']},
    {query: 'しはらい', expected: ['/application/invoice/']},
    {query: 'シハライ', expected: ['/application/invoice/']},
    {query: 'kagi', expected: [keys, keyCheck]},
    {query: 'siharai', expected: ['/application/invoice/']},
    {query: '輸出管理', expected: [criteria]},
  ],
  en: [
    {query: 'create account', expected: [registration]},
    {query: 'how to apply', expected: [registration, '/tools/checklist/']},
    {query: 'generate ssh key', expected: [keys]},
    {query: 'id_ed25519.pub', expected: [keys]},
    {query: 'PuTTY', expected: [keyCheck]},
    {query: 'Permission denied', expected: [cannotLogIn]},
    {query: 'forgot password', expected: [changes]},
    {query: 'price', expected: [prices, estimator]},
    {query: 'invoice', expected: ['/application/invoice/']},
    {query: 'pay by bank transfer', expected: ['/application/invoice/']},
    {query: 'terms of service', expected: ['/application/terms_and_policies/terms_of_use_2025/']},
    {
      query: 'responsible person',
      expected: ['/application/terms_and_policies/user_account_issurance_criteria/'],
    },
    {query: 'storage quota', expected: ['/application/resource_extension/']},
    {query: 'GPU cost', expected: [prices, estimator]},
    {query: 'helpdesk', expected: ['/application/reference/']},
    {query: 'renew account', expected: ['/application/renewal/']},
    {query: 'ＭＡＩＮＴＥＮＡＮＣＥ', expected: maintenance},
    {query: 'power outage', expected: powerCuts},
    {query: 'cannot login', expected: noLogin},
    {query: 'privacy', expected: ['/application/handling_of_pii/']},
    {query: 'cost', expected: [prices, estimator]},
    {query: 'how much does it cost', expected: [prices, estimator]},
    {query: 'key lost', expected: [changes]},
    {query: 'is it down', expected: ['/status/']},
    {query: 'server down', expected: ['/status/']},
    {query: 'export control', expected: [criteria]},
    {query: 'can’t login', expected: noLogin},
    {query: 'quota exceeded', expected: ['/application/resource_extension/']},
    {query: 'delete account', expected: [changes]},
    {query: 'workshop 30 students', expected: ['/application/apply_as_group/']},
  ],
};
