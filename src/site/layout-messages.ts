// The texts of the layout: bars, menu, footer, head of a notice, note on outdated pages.
import type {Localized} from '../lib/localized';

export const layoutMessages = {
  outdated: {
    ja: 'このページの内容は、日本語のページより古くなっています。',
    en: 'This page is out of date: the Japanese page is newer.',
  },
  readJapanese: {ja: '日本語のページを読む', en: 'Read the Japanese page'},
  olderParts: {ja: '古い部分:', en: 'Outdated sections:'},
  contact: {ja: '問い合わせ先', en: 'Contact'},
  terms: {ja: '利用規程', en: 'Terms of use'},
  privacy: {ja: '個人情報の取り扱い', en: 'Personal information'},
  accessibility: {ja: 'アクセシビリティ', en: 'Accessibility'},
  notices: {ja: 'お知らせ', en: 'Notices'},
  licenses: {ja: 'ソフトウェアのライセンス', en: 'Software licenses'},
  unofficial: {
    ja: 'このサイトは、国立遺伝学研究所の公式サイトではありません。',
    en: 'This is not the official site of the National Institute of Genetics.',
  },
  officialPage: {ja: '公式サイトを見る', en: 'Visit the official site'},
  about: {
    ja: '国立遺伝学研究所のスーパーコンピュータの、申請、SSH鍵、料金の案内です。',
    en: 'How to apply for, log in to and pay for the supercomputer of the National Institute of Genetics.',
  },
  onThisPage: {ja: 'このページの内容', en: 'On this page'},
  menuTools: {ja: 'ツールとお知らせ', en: 'Tools and notices'},
  search: {ja: '検索', en: 'Search'},
  privacyNote: {
    ja: 'このサイトは、クッキーもアクセス解析も使いません。入力した内容は、ブラウザの外に送信されません。',
    en: 'This site uses no cookies and no analytics. Your input does not leave your browser.',
  },
  source: {
    ja: '{day}に{page}と照合しました。手続きの前に、公式ページも確かめてください。',
    en: 'Last compared with {page} on {day}. Before you act, check the official page as well.',
  },
  sourcePage: {ja: '公式ページ', en: 'the official page'},
  posted: {ja: '{day}に掲載', en: 'Posted on {day}'},
} as const satisfies Record<string, Localized>;
