// The texts of the layout: bars, menu, footer, head of a notice, note on outdated pages.
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
    ja: 'このサイトは、国立遺伝学研究所の公式サイトではありません。',
    en: 'This is not the official site of the National Institute of Genetics.',
  },
  officialPage: {ja: '公式サイトを見る', en: 'Visit the official site'},
  about: {
    ja: '国立遺伝学研究所のスーパーコンピュータの申請、鍵、料金をまとめた案内です。',
    en: 'How to apply for the supercomputer of the National Institute of Genetics, log in to it and pay for it.',
  },
  menuTools: {ja: 'ツールとお知らせ', en: 'Tools and notices'},
  search: {ja: '検索', en: 'Search'},
  privacyNote: {
    ja: 'このサイトはクッキーも利用解析も使いません。入力した内容は、お使いのブラウザの外には送られません。',
    en: 'This site uses no cookies and no analytics. What you type does not leave your browser.',
  },
  source: {
    ja: '{page}と、{day}に内容を照合しました。手続きの前に、公式ページも確かめてください。',
    en: 'Last compared with {page} on {day}. Check the official page as well before you act.',
  },
  sourcePage: {ja: '公式ページ', en: 'the official page'},
  posted: {ja: '{day}に掲載', en: 'Posted on {day}'},
} as const satisfies Record<string, Localized>;
