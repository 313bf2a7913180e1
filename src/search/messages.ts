// The texts of the search.
import type {Localized} from '../lib/localized';
import type {Group} from './groups';

export const messages = {
  title: {ja: 'サイト内を検索', en: 'Search this site'},
  field: {ja: '検索', en: 'Search'},
  close: {ja: '閉じる', en: 'Close'},
  loading: {ja: '読み込んでいます…', en: 'Loading…'},
  count: {ja: '「{query}」: {count}件見つかりました', en: 'Results for “{query}”: {count}'},
  none: {ja: '「{query}」に合うページはありません', en: 'No pages match “{query}”'},
  scope: {ja: 'このサイトは申請・鍵・料金の案内です。', en: 'This site covers applying, keys and fees.'},
  outside: {ja: '{topic}については、公式マニュアルをご覧ください。', en: 'For {topic}, see the official manual.'},
  advice: {ja: '別の言葉で試すか、公式サイトで探してください。', en: 'Try other words, or search the official site.'},
  official: {ja: '公式サイトで探す', en: 'Search the official site'},
  move: {ja: '選ぶ', en: 'move'},
  open: {ja: '開く', en: 'open'},
  private: {ja: '検索の言葉は送信されません。', en: 'Your search is not sent.'},
  mainApply: {ja: 'アカウントの新規登録', en: 'New account registration'},
  mainLogin: {ja: 'ログインできないとき', en: 'Cannot log in'},
  mainPrices: {ja: '料金表', en: 'Price list'},
  mainContact: {ja: '問い合わせ先とヘルプ', en: 'Contact and help'},
  main: {ja: 'よく使うページ', en: 'Popular pages'},
  notReached: {
    ja: '検索を読み込めませんでした。もう一度試すか、ページを再読み込みしてください。',
    en: 'The search could not be loaded. Try again, or reload the page.',
  },
  retry: {ja: 'もう一度試す', en: 'Try again'},
} as const satisfies Record<string, Localized>;

/** The headings of the groups. */
export const groupNames: Record<Group, Localized> = {
  best: {ja: 'いちばん近い答え', en: 'Best answer'},
  pages: {ja: 'ページ', en: 'Pages'},
  tools: {ja: 'ツール', en: 'Tools'},
  notices: {ja: 'お知らせ', en: 'Notices'},
  official: {ja: '公式マニュアル', en: 'Official manual'},
};
