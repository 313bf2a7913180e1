// The texts of the page for an unknown address. Both languages are on it, so they are no messages of one language.
import type {Locale} from '../lib/localized';

type NotFoundTexts = {
  title: string;
  why: string;
  official: string;
  near: {to: string; title: string; text: string}[];
  home: string;
};

export const notFoundTexts: Record<Locale, NotFoundTexts> = {
  ja: {
    title: 'ページが見つかりません',
    why: 'このサイトにはありません。公式サイトにあるかもしれません。',
    official: '公式サイトで同じページを開く',
    near: [
      {to: '/application/registration/', title: 'アカウントの新規登録', text: '今日できることと、いちばん短い手順'},
      {to: '/help/', title: 'ヘルプ', text: 'ログインできないとき、鍵をなくしたとき、問い合わせ先'},
      {to: '/application/billing_services/', title: '料金表', text: 'ストレージ、計算ノード、グループクラウド'},
    ],
    home: 'トップページ',
  },
  en: {
    title: 'Page not found',
    why: 'This site has no such page. The official site may have it.',
    official: 'Open the same page on the official site',
    near: [
      {
        to: '/application/registration/',
        title: 'Apply for an account',
        text: 'What you can do today, and the shortest path',
      },
      {to: '/help/', title: 'Help', text: 'Cannot log in, lost key, contact'},
      {to: '/application/billing_services/', title: 'Price list', text: 'Storage, compute nodes, DDBJ Group Cloud'},
    ],
    home: 'Home',
  },
};
