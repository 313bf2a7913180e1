// What people come for, in three groups: for the home page and the footer.
import type {IconName} from '../components/Icon';
import type {Localized} from '../lib/localized';

type Task = {to: string; title: Localized; text: Localized};
type TaskGroup = {icon: IconName; title: Localized; text: Localized; tasks: Task[]};

export const taskGroups: readonly TaskGroup[] = [
  {
    icon: 'user',
    title: {ja: 'はじめる', en: 'Get started'},
    text: {ja: '申請から最初のログインまで', en: 'From application to first login'},
    tasks: [
      {
        to: '/application/registration/',
        title: {ja: 'アカウントを申請する', en: 'Apply for an account'},
        text: {ja: '今日できることと、いちばん短い手順', en: 'What you can do today, and the shortest path'},
      },
      {
        to: '/tools/checklist/',
        title: {ja: '自分に必要な手順を調べる', en: 'Get your own list of steps'},
        text: {ja: '質問に答えるだけ', en: 'A few short questions'},
      },
      {
        to: '/application/terms_and_policies/user_account_issurance_criteria/',
        title: {ja: '申請できるか確かめる', en: 'Check that you are eligible'},
        text: {ja: 'ユーザアカウント発行基準', en: 'User account issuance criteria'},
      },
      {
        to: '/application/ssh_keys/',
        title: {ja: 'SSH鍵を作る', en: 'Make an SSH key'},
        text: {ja: 'Windows、macOS、Linux', en: 'Windows, macOS and Linux'},
      },
      {
        to: '/application/apply_as_group/',
        title: {ja: '講習会やグループで申請する', en: 'Apply for a workshop or a group'},
        text: {ja: '講習会、授業、コンソーシアム', en: 'Workshops, courses, consortia'},
      },
    ],
  },
  {
    icon: 'terminal',
    title: {ja: '使う', en: 'Use it'},
    text: {ja: 'ログインと、登録内容の手続き', en: 'Log in and keep your details up to date'},
    tasks: [
      {
        to: '/guides/using_general_analysis_division/ga_after_login/',
        title: {ja: 'ログインしたら', en: 'After you log in'},
        text: {ja: 'ジョブ、ファイル、バックアップ、謝辞', en: 'Jobs, files, backups, acknowledgement'},
      },
      {
        to: '/tools/ssh-key/',
        title: {ja: '公開鍵をチェックする', en: 'Check a public key'},
        text: {ja: '送る前に、正しい鍵か確認できます', en: 'Before you send it'},
      },
      {
        to: '/application/cannot_log_in/',
        title: {ja: 'ログインできないとき', en: 'Cannot log in'},
        text: {ja: '表示されたメッセージから調べる', en: 'Start from the message you see'},
      },
      {
        to: '/application/change_account_info/',
        title: {ja: '登録内容を変更する', en: 'Change your details'},
        text: {ja: '所属、鍵、責任者、利用の終了', en: 'Affiliation, keys, responsible person, end of use'},
      },
      {
        to: '/subscribe/',
        title: {ja: 'お知らせを受け取る', en: 'Get notices'},
        text: {ja: 'カレンダー、Slack、フィード', en: 'Calendar, Slack and feeds'},
      },
    ],
  },
  {
    icon: 'yen',
    title: {ja: '支払う', en: 'Pay'},
    text: {ja: '無料の範囲と、料金の手続き', en: 'What is free, and how charges work'},
    tasks: [
      {
        to: '/application/billing_services/',
        title: {ja: '料金表を見る', en: 'Price list'},
        text: {ja: 'ストレージ、計算ノード、グループクラウド', en: 'Storage, compute nodes, DDBJ Group Cloud'},
      },
      {
        to: '/tools/fees/',
        title: {ja: '料金を見積もる', en: 'Estimate the fees'},
        text: {ja: '1円単位で、期ごとに', en: 'To the yen, term by term'},
      },
      {
        to: '/application/resource_extension/',
        title: {ja: '利用計画表を作る', en: 'Make a usage plan'},
        text: {ja: '見積もりから記入済みのファイルへ', en: 'Filled in from your estimate'},
      },
      {
        to: '/application/invoice/',
        title: {ja: '請求と支払い', en: 'Invoice and payment'},
        text: {ja: '請求の時期、分割、年度末の前払い', en: 'Dates, splitting, prepayment'},
      },
      {
        to: '/guides/using_personal_genome_division/group_cloud/',
        title: {ja: 'DDBJグループクラウド', en: 'DDBJ Group Cloud'},
        text: {ja: '閲覧者を限定したいデータの共有', en: 'Share data with restricted access'},
      },
    ],
  },
];

/**
 * The task of an address.
 * @throws Error for an address that is no task's
 */
export function taskAt(address: string): Task {
  const task = taskGroups.flatMap(({tasks}) => tasks).find(({to}) => to === address);
  if (!task) throw new Error(`${address} is in no group of tasks.`);
  return task;
}
