// What applicants, students, responsible persons and staff type, and the page that answers. Written down before any
// result was looked at.

const registration = '/application/registration/';
const group = '/application/apply_as_group/';
const duration = '/guides/from_application_to_approval/';
const criteria = '/application/terms_and_policies/user_account_issurance_criteria/';
const terms = '/application/terms_and_policies/terms_of_use_2025/';
const privacy = '/application/handling_of_pii/';
const pledge = '/application/agreement_signing/';
const checklist = '/tools/checklist/';
const keys = '/application/ssh_keys/';
const addKey = '/application/ssh_copy_id/';
const keyCheck = '/tools/ssh-key/';
const cannotLogIn = '/application/cannot_log_in/';
const general = '/guides/using_general_analysis_division/ga_after_login/';
const genome = '/guides/using_personal_genome_division/pg_after_login/';
const changes = '/application/change_account_info/';
const renewal = '/application/renewal/';
const prices = '/application/billing_services/';
const estimator = '/tools/fees/';
const invoice = '/application/invoice/';
const plan = '/application/resource_extension/';
const contact = '/application/reference/';
const status = '/status/';
const maintenance = [status, '/blog/2026-03-13-scheduled-maintenance/'];
const powerCuts = [
  '/blog/2022-12-02-scheduled-maintenance/',
  '/blog/2025-09-08-blackout/',
  '/blog/2025-10-25-power-outage/',
  '/blog/2025-11-06-power-outage/',
  '/blog/2026-03-13-scheduled-maintenance/',
];
const noLogin = [cannotLogIn, '/blog/2025-07-29-ssh-failure_ga_gw/'];

/** A query and the pages (without the language's prefix) of which one must be among the first three results. */
export type SearchQuery = readonly [query: string, ...expected: string[]];

/** Thirty queries in each language, of the review of version 0.2. */
export const searchQueries: Record<'ja' | 'en', readonly SearchQuery[]> = {
  ja: [
    ['アカウント 新規登録', registration],
    ['申請に必要なもの', registration, checklist],
    ['ｓｓｈ　鍵　作り方', keys],
    ['めんてなんす', ...maintenance],
    ['ﾒﾝﾃﾅﾝｽ', ...maintenance],
    ['id_ed25519.pub', keys],
    ['ＰｕＴＴＹ', keyCheck],
    ['Permission denied', cannotLogIn],
    ['パスワード 忘れた', changes],
    ['いくらかかる', estimator, prices],
    ['請求書', invoice],
    ['卒業 アカウント', changes],
    ['利用規約', terms],
    ['誓約書 届かない', pledge],
    ['グループ データ共有', plan],
    ['gpu 料金', prices, estimator],
    ['ヘルプデスク', contact],
    ['継続 いつまで', renewal],
    ['停電', ...powerCuts],
    ['ろぐいんできない', ...noLogin],
    ['料金', prices, estimator],
    ['鍵をなくした', changes],
    ['かぎ なくした', changes],
    ['アカウント 消したい', changes],
    ['落ちてる', status],
    ['しはらい', invoice],
    ['シハライ', invoice],
    ['kagi', keys, keyCheck],
    ['siharai', invoice],
    ['輸出管理', criteria],
  ],
  en: [
    ['create account', registration],
    ['how to apply', registration, checklist],
    ['generate ssh key', keys],
    ['id_ed25519.pub', keys],
    ['PuTTY', keyCheck],
    ['Permission denied', cannotLogIn],
    ['forgot password', changes],
    ['price', prices, estimator],
    ['invoice', invoice],
    ['pay by bank transfer', invoice],
    ['terms of service', terms],
    ['responsible person', criteria],
    ['storage quota', plan],
    ['GPU cost', prices, estimator],
    ['helpdesk', contact],
    ['renew account', renewal],
    ['ＭＡＩＮＴＥＮＡＮＣＥ', ...maintenance],
    ['power outage', ...powerCuts],
    ['cannot login', ...noLogin],
    ['privacy', privacy],
    ['cost', prices, estimator],
    ['how much does it cost', prices, estimator],
    ['key lost', changes],
    ['is it down', status],
    ['server down', status],
    ['export control', criteria],
    ['can’t login', ...noLogin],
    ['quota exceeded', plan],
    ['delete account', changes],
    ['workshop 30 students', group],
  ],
};

/** Fifteen more in each language. */
export const moreQueries: Record<'ja' | 'en', readonly SearchQuery[]> = {
  ja: [
    ['研究室の学生も使えますか', criteria, registration],
    ['アカウントが消えた', renewal, cannotLogIn],
    ['パスフレーズを忘れた', changes],
    ['秘密鍵を間違えて送ってしまった', changes, '/help/', keyCheck],
    ['承認まで何日かかりますか', duration],
    ['海外から使いたい', criteria, registration],
    ['消費税込みの値段', prices, estimator],
    ['クレジットカードで払えますか', invoice],
    ['RSS', '/subscribe/'],
    ['メールアドレスが変わりました', changes],
    ['企業でも使えますか', criteria],
    ['利用計画表 ダウンロード', plan],
    ['新しいパソコンから接続したい', addKey, changes],
    ['VPNがつながらない', genome],
    ['所属変更', changes],
  ],
  en: [
    ['can my student use it', criteria, registration],
    ['I forgot my passphrase', changes],
    ['how long does approval take', duration],
    ['I moved to another university', changes],
    ['credit card', invoice],
    ['do I need a VPN', genome],
    ['company user', criteria],
    ['my account was deleted', renewal, cannotLogIn],
    ['second laptop', addKey, changes],
    ['price of 50 TB with tax', prices, estimator],
    ['sign the pledge', pledge],
    ['who is eligible', criteria],
    ['rss feed', '/subscribe/'],
    ['foreign student', criteria, registration],
    ['phone number of the help desk', contact, '/help/'],
  ],
};

const official = 'https://sc.ddbj.nig.ac.jp';
const bash = `${official}/guides/FAQ/faq_software/faq_bash/`;
const jobsAtOnce = `${official}/guides/FAQ/faq_software/faq_slurm/`;
const archaea = `${official}/guides/FAQ/faq_software/faq_archaea_tools/`;
const aspera = `${official}/guides/FAQ/faq_software/faq_aspera/`;
const powerShell = `${official}/guides/FAQ/faq_general_analysis_division/faq_sshkeys_windows/`;
const migratedTools = `${official}/guides/FAQ/faq_os_migration/faq_os_migration_env-var`;
const migratedLogin = `${official}/guides/FAQ/faq_os_migration/faq_os_migration_login`;
const software = `${official}/guides/software/`;
const slurm = `${official}/guides/software/JobScheduler/Slurm/`;

/**
 * Questions of users, with a name: in Japanese, in English, and the pages that answer. Of a page of the official manual
 * (Japanese address), the link is shown.
 */
export const questions: readonly (readonly [id: string, ja: string, en: string, ...expected: string[]])[] = [
  ['F01', 'bash 設定ファイル 読み込む順番', 'in which order does bash read its start-up files', bash],
  ['F02', 'シェルの設定を最初の状態に戻す Ubuntu', 'reset my shell settings on Ubuntu', bash],
  ['F03', 'シェルの設定を最初の状態に戻す CentOS', 'reset my shell settings on CentOS 7', bash],
  ['F04', 'Permission denied publickey が出る', 'ssh says permission denied publickey', cannotLogIn],
  ['F05', 'ホスト鍵が変わったという警告', 'warning that the host key has changed', cannotLogIn],
  ['F06', 'SSHの接続がすぐ切れる', 'ssh session drops all the time', cannotLogIn],
  ['F08', '申し込んだコア数が使えない 32しか動かない', 'only 32 of my jobs run at once', jobsAtOnce],
  ['F09', 'ノートパソコンからファイルを送る', 'send files from my laptop', general],
  ['F10', 'WinSCP FileZilla の使い方', 'using WinSCP or FileZilla', general],
  ['F11', 'Archaea tools 絶対パスが必要か', 'must I give absolute paths in hcp', archaea],
  ['F12', 'hcp ディレクトリを指定して転送', 'choose a folder when copying with hcp', archaea],
  ['F13', 'hcp 転送先のファイル名を省略できるか', 'may I leave out the file name at the target in hcp', archaea],
  ['F14', 'Archaea tools Windows 11', 'does HCPtools run on Windows 11', archaea],
  ['F15', 'Aspera 通信できない', 'Aspera does not connect', aspera],
  ['F16', 'Aspera 遅い', 'Aspera is slow', aspera],
  ['F17', 'PuTTYやTera Termで入る', 'log in with PuTTY or Tera Term', cannotLogIn],
  ['F18', 'ssh コマンドが見つからない', 'ssh: command not found', cannotLogIn],
  ['F19', 'PowerShell 最新版を入れる', 'install the newest PowerShell', powerShell],
  ['F20', 'PowerShell 起動のしかた', 'how to start PowerShell', keys],
  ['F21', 'PowerShell バージョン確認', 'which PowerShell version do I have', powerShell],
  ['F23', 'PowerShell 5.1 と 7 の違い', 'difference between PowerShell 5.1 and 7', powerShell],
  ['F24', 'winget とは', 'more about winget', powerShell],
  ['F25', 'FortiClient どこからダウンロード', 'where do I get FortiClient', genome],
  ['F27', 'FortiClient 40%で止まる', 'FortiClient hangs at 40 percent', genome],
  ['F28', 'ワンタイムパスワードのメールが来ない', 'one-time password mail does not come', genome],
  ['F29', '誓約書 テキストメールで署名できない', 'cannot sign the pledge in a text-only mailer', pledge],
  ['F30', 'アカウント申請システム ログアウト', 'how to log out of the account system', changes],
  ['F31', '責任者のアカウント名とグループ名', 'account and group name of the responsible person', registration],
  ['F32', '公開鍵を入れずに申請を終えた', 'finished the application without a public key', registration, keys],
  ['F34', '継続申請 論文がまだない', 'renewal without any paper', renewal],
  ['F35', '継続申請でKeycloakの画面になる', 'a Keycloak page appears instead of the renewal', renewal, changes],
  ['F36', 'ストレージ容量を増やしたい', 'I want more storage', plan],
  ['F37', '割り当て容量と使用量を見る', 'how much quota do I have and use', general],
  ['F38', 'OSが変わった後に解析環境を入れ直す', 'reinstall my tools after the OS changed', migratedTools],
  ['F39', 'make で ld returned 1 exit status', 'make fails: ld returned 1 exit status', migratedTools],
  ['F41', 'R libgfortran.so.3 エラー', 'R: libgfortran.so.3 missing', migratedTools],
  ['F43', 'インテルコンパイラ modulefile エラー', 'Intel compiler: unable to locate a modulefile', migratedTools],
  ['F44', 'DRMAA ライブラリの場所', 'where is the DRMAA library', migratedTools],
  ['F45', 'ls に色がつかない', 'ls no longer shows colours', migratedLogin],
  ['F46', 'ログインのたびに modulefile gcc のエラー', 'error about modulefile gcc at each login', migratedLogin],
  ['A01', '教授のスパコンのアカウントがわからない', 'I do not know my professor’s account', registration],
  ['A02', '鍵を付けずに申し込んでしまった', 'I applied but forgot the key', registration, keys],
  ['A03', '署名依頼のメールにボタンが出ない', 'no button in the mail that asks me to sign', pledge],
  ['A04', '成果がないのに継続できるか', 'can I renew with no results yet', renewal],
  ['A05', '4月になったらログインできなくなった', 'it is April and I cannot log in', cannotLogIn, renewal],
  ['A07', 'あと何テラ使えるか', 'how many TB are left', general],
  ['A08', '公開鍵で拒否される', 'public key refused', cannotLogIn],
  ['A09', 'REMOTE HOST IDENTIFICATION HAS CHANGED', 'REMOTE HOST IDENTIFICATION HAS CHANGED', cannotLogIn],
  ['A10', '何分か放置すると切断される', 'disconnected after some minutes idle', cannotLogIn],
  ['A11', 'PuTTYでログインしたい', 'PuTTY login', cannotLogIn],
  ['A13', 'ファイルの送り方', 'how to copy files to the supercomputer', general],
  ['A15', 'Gmailに認証コードが届かない', 'no token at my Gmail address', genome],
  ['A17', 'ヒト以外のデータでGPUを使いたい', 'GPU for data that are not human', genome],
  ['A18', '論文の謝辞にどう書くか', 'how do I cite the supercomputer', general],
  ['A20', '31TBだといくらか いつ請求か', 'what does 31 TB cost and when is it billed', prices, estimator],
  ['qsub', 'qsub', 'qsub', slurm],
  ['module load', 'module load', 'module load', software],
  ['singularity', 'singularity', 'singularity', `${software}Container/Apptainer/`],
  ['aspera', 'aspera', 'aspera', `${software}CopyTool/aspera_client/`],
  [
    'data transfer',
    'データ転送',
    'data transfer',
    general,
    `${official}/guides/using_general_analysis_division/ga_data_transfer/`,
  ],
  ['cite', '謝辞', 'cite acknowledge', general],
];

/** Spellings of one word, with the page that has it. */
export const spellings: Record<'ja' | 'en', readonly SearchQuery[]> = {
  ja: [
    ['締切', invoice, renewal, registration],
    ['締切日', invoice, renewal, registration],
    ['問合せ', contact],
    ['取扱', privacy],
    ['申込', registration],
    ['受取', '/subscribe/', keys],
    ['SSLVPN', genome],
    ['sshcopyid', addKey],
    ['せいきゅうしょ', invoice],
    ['せいきゅうしょう', invoice],
    ['りょうきん', prices, estimator],
  ],
  en: [
    ['keypair', keys],
    ['SSLVPN', genome],
    ['I’m moving', changes],
    ['acount', registration, changes],
    ['passwrod', changes],
  ],
};
