// The texts of the search.
import type {Localized} from '../lib/localized';

export const messages = {
  title: {ja: 'サイト内を検索', en: 'Search this site'},
  field: {ja: '探す言葉', en: 'Words to look for'},
  close: {ja: '閉じる', en: 'Close'},
  loading: {ja: '索引を読み込んでいます。', en: 'The index is being loaded.'},
  corrected: {
    ja: '「{slip}」はどのページにもないので、「{meant}」で探しました。',
    en: '“{slip}” is on no page, so “{meant}” was looked for.',
  },
  count: {ja: '「{query}」が見つかったページ: {count}', en: 'Pages found for “{query}”: {count}'},
  none: {ja: '「{query}」に当てはまるページはありません。', en: 'No page matches “{query}”.'},
  advice: {
    ja: '短い言葉や別の言い方でも探してみてください。文ではなく、「鍵」「請求書」のような言葉を1つか2つ入力します。',
    en: 'Try shorter or other words. Type 1 or 2 words, such as “key” or “invoice”, and not a sentence.',
  },
  help: {
    ja: '矢印キーで移動、Enterで開く、Escで閉じる。入力した言葉は、どこにも送られず、保存もされません。',
    en: 'Arrow keys move, Enter opens, Esc closes. The words that you type are sent nowhere and are not kept.',
  },
  mainApply: {ja: '利用を申請する', en: 'Apply for an account'},
  mainKeys: {ja: 'SSH鍵を作る', en: 'Make your SSH keys'},
  mainPrices: {ja: '料金を調べる', en: 'Look up the fees'},
  mainNotices: {ja: 'お知らせを読む', en: 'Read the notices'},
  mainChecklist: {ja: '申請チェックリストを作る', en: 'Make your application checklist'},
  mainKeyCheck: {ja: 'SSH公開鍵を確かめる', en: 'Check your SSH public key'},
  mainFees: {ja: '利用料金を見積もる', en: 'Estimate the usage fees'},
  mainContact: {ja: '問い合わせ先を見る', en: 'Contact the help desk'},
  main: {ja: 'よく使うページ', en: 'Pages that many people use'},
  notBuilt: {
    ja: '検索の索引は、サイトをビルドするときに作られます。{command} で開くと検索できます。',
    en: 'The index of the search is made when the site is built. Open the site with {command} to search it.',
  },
  notReached: {
    ja: '検索の索引を読み込めませんでした。インターネットへの接続を確かめて、もう一度試してください。',
    en: 'The index of the search could not be loaded. Check your internet connection, then try again.',
  },
  retry: {ja: 'もう一度試す', en: 'Try again'},
  notice: {ja: 'お知らせ', en: 'Notice'},
  more: {
    ja: 'よく当てはまる{shown}ページを表示しています。言葉を足すと絞り込めます。',
    en: 'These are the {shown} pages that match best. Add a word to narrow them down.',
  },
  button: {ja: '検索', en: 'Search'},
} as const satisfies Record<string, Localized>;
