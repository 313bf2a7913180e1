// The texts of the home page, the drawn web form, embedded tools and the staff page.
import type {Localized} from '../lib/localized';

export const messages = {
  homeApplyTitle: {ja: '利用を申請する', en: 'Apply for an account'},
  homeApplyText: {ja: '今日できること、用意するもの、手順', en: 'What you can do today, what you need, the steps'},
  homeKeyTitle: {ja: 'SSH公開鍵を確かめる', en: 'Check an SSH public key'},
  homeKeyText: {ja: '正しい鍵かどうかを、送る前に', en: 'Is it right? Find out before you send it'},
  homeFeesTitle: {ja: 'いくらかかるか知る', en: 'What will it cost?'},
  homeFeesText: {ja: '無料の範囲、料金表、計算例', en: 'What is free, prices, worked examples'},
  homeNowTitle: {ja: 'いま起きていること', en: 'What is going on now'},
  homeNowText: {ja: '停止、メンテナンス、障害', en: 'Suspensions, maintenance, outages'},
  homeTitle: {ja: '遺伝研スパコンを使う', en: 'Use the NIG supercomputer'},
  homeLead: {
    ja: '国立遺伝学研究所のスーパーコンピュータは、研究者が原則無料で使えます。申請から最初のログイン、料金まで、このサイトでわかります。',
    en:
      'Researchers use the supercomputer of the National Institute of Genetics free of charge in principle. Here you ' +
      'find everything from the application to your first login and the fees.',
  },
  formCount: {ja: '画面 {at} / {all}', en: 'Screen {at} of {all}'},
  formRequired: {ja: '※必須', en: '* required'},
  formCaption: {
    ja: '画面の見取り図です。ここには入力できません。',
    en: 'A sketch of the screen. Nothing can be entered here.',
  },
  noScript: {
    ja: 'この道具を使うには、ブラウザのJavaScriptを有効にしてください。',
    en: 'Turn on JavaScript in your browser to use this tool.',
  },
  staffTitle: {ja: 'お知らせを書く（職員用）', en: 'Write a notice (for staff)'},
  staffDescription: {
    ja: 'お知らせの2つのファイルをブラウザで作る、職員のためのページ',
    en: 'A page for staff that makes the two files of a notice in the browser',
  },
  staffIntro: {
    ja: '書いたものはこのページの中だけにあり、保存も送信もされません。できた2つのファイルを、サイトの置き場所に自分で置きます。',
    en:
      'What you write stays in this page: nothing is stored or sent. You put the two finished files where the site ' +
      'is kept yourself.',
  },
  foldedKeyCheck: {ja: '公開鍵をここで確かめる', en: 'Check a public key here'},
  foldedEstimator: {ja: '数量や日付を変えて計算する', en: 'Change quantities and dates'},
  foldedGpuHours: {ja: 'GPUの時間を日数にする', en: 'Turn GPU hours into days'},
  foldedSharedStorage: {ja: 'グループごとの負担額を計算する', en: 'Calculate the share of each group'},
} as const satisfies Record<string, Localized>;
