// The texts of embedded tools and the staff page.
import type {Localized} from '../lib/localized';

export const messages = {
  staffTitle: {ja: 'お知らせを書く（職員用）', en: 'Write a notice (for staff)'},
  staffDescription: {
    ja: '職員がお知らせの2つのファイルをブラウザで作るページ',
    en: 'Staff create the two files of a notice here, in the browser',
  },
  staffIntro: {
    ja: '入力した内容は、このページの中だけにあり、保存も送信もされません。できた2つのファイルは、ご自分でサイトのリポジトリに入れます。',
    en:
      'Your input stays on this page: nothing is stored or sent. You add the two finished files to the repository ' +
      'of the site yourself.',
  },
  foldedKeyCheck: {ja: '公開鍵をここでチェックする', en: 'Check a public key here'},
} as const satisfies Record<string, Localized>;
