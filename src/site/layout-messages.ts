// The texts of the layout: footer, page not found, head of a notice, note on outdated pages.
import type {Localized} from '../lib/localized';

export const layoutMessages = {
  outdated: {
    ja: 'このページは、日本語のページより古くなっています。',
    en: 'This page is older than the Japanese page.',
  },
  readJapanese: {ja: '日本語のページを読む', en: 'Read the Japanese page'},
  olderParts: {ja: '古いところ:', en: 'Older parts:'},
  contact: {ja: '問い合わせ先', en: 'Contact'},
  terms: {ja: '利用規程', en: 'Terms of use'},
  privacy: {ja: '個人情報の取り扱い', en: 'Personal information'},
  accessibility: {ja: 'アクセシビリティ', en: 'Accessibility'},
  notices: {ja: 'お知らせ', en: 'Notices'},
  unofficial: {
    ja: 'このサイトは準備中です。国立遺伝学研究所の公式サイトではありません。手続きの前に、公式の案内を確かめてください。',
    en:
      'This site is in preparation. It is not the official site of the National Institute of Genetics. Check the ' +
      'official information before you act.',
  },
  privacyNote: {
    ja: 'このサイトはクッキーも利用解析も使いません。入力した内容は、お使いのブラウザの外には送られません。',
    en: 'This site uses no cookies and no analytics. What you type does not leave your browser.',
  },
  notFoundTitle: {ja: 'ページが見つかりません', en: 'Page not found'},
  notFoundWhy: {
    ja: 'アドレスに打ち間違いがあるか、ページがなくなったようです。次のどれかで探せます。',
    en: 'The address may have a typing error, or the page is gone. Find your way with one of these:',
  },
  notFoundHome: {ja: 'トップページで、したいことから探す', en: 'Look for what you want to do on the top page'},
  notFoundSearch: {
    ja: '画面の上の「検索」で、言葉から探す',
    en: 'Look for a word with “Search” at the top of the screen',
  },
  notFoundAsk: {ja: '見つからなければ、問い合わせ先に聞く', en: 'If you do not find it, ask the help desk'},
  posted: {ja: '{day}に掲載', en: 'Posted on {day}'},
} as const satisfies Record<string, Localized>;
