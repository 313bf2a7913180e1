// The texts of the search.
import type {Localized} from '../lib/localized';

export const messages = {
  title: {ja: 'サイト内を検索', en: 'Search this site'},
  field: {ja: '検索', en: 'Search'},
  close: {ja: '閉じる', en: 'Close'},
  loading: {ja: '読み込んでいます…', en: 'Loading…'},
  corrected: {
    ja: '「{slip}」が見つからないので、「{meant}」で検索しました。',
    en: 'No results for “{slip}”. Showing results for “{meant}”.',
  },
  count: {ja: '「{query}」の検索結果: {count}ページ', en: 'Pages found for “{query}”: {count}'},
  none: {ja: '「{query}」に一致するページはありません。', en: 'No pages match “{query}”.'},
  advice: {
    ja: 'このサイトは、申請、SSH鍵、料金の案内です。別の言葉でも検索してみてください。ジョブやソフトウェアの使い方は、公式サイトをご覧ください。',
    en: 'This site covers applying, SSH keys and fees. Try other words. For jobs and software, see the official site.',
  },
  help: {
    ja: '矢印キーで移動、Enterで開く、Escで閉じる。入力した言葉は送信も保存もしません。',
    en: 'Arrow keys move, Enter opens, Esc closes. Your search is not sent or stored.',
  },
  mainApply: {ja: '利用を申請する', en: 'Apply for an account'},
  mainKeys: {ja: 'SSH鍵を作る', en: 'Make your SSH keys'},
  mainPrices: {ja: '料金を調べる', en: 'See the fees'},
  mainNotices: {ja: 'お知らせを読む', en: 'Read the notices'},
  mainChecklist: {ja: '申請チェックリストを作る', en: 'Get your application checklist'},
  mainKeyCheck: {ja: 'SSH公開鍵をチェックする', en: 'Check your SSH public key'},
  mainFees: {ja: '利用料金を見積もる', en: 'Estimate your usage fees'},
  mainContact: {ja: '問い合わせ先を見る', en: 'Contact the help desk'},
  main: {ja: 'よく使うページ', en: 'Popular pages'},
  notBuilt: {
    ja: '検索の索引は、サイトをビルドするときに作られます。{command} で開くと検索できます。',
    en: 'The search index is created when the site is built. Open the site with {command} to search it.',
  },
  notReached: {
    ja: '検索の準備ができませんでした。インターネットの接続を確かめて、もう一度試してください。',
    en: 'The search could not be loaded. Check your internet connection and try again.',
  },
  retry: {ja: 'もう一度試す', en: 'Try again'},
  notice: {ja: 'お知らせ', en: 'Notice'},
  more: {
    ja: '上位{shown}ページを表示しています。言葉を足すと絞り込めます。',
    en: 'Showing the top {shown} pages. Add a word to narrow them down.',
  },
  button: {ja: '検索', en: 'Search'},
} as const satisfies Record<string, Localized>;
