// The texts of embedded tools and the staff page.
import type {Localized} from '../lib/localized';

export const messages = {
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
