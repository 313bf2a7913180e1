// The words of the page that is shown where the network is away and the page is not kept, and which pages are always kept.
import type {Localized} from '../domain/localized';

/** Paths, without the language's prefix, of what stays readable without having been visited: the tools first, then what one needs in an emergency. */
export const alwaysKept = [
  '/tools/ssh-key/',
  '/tools/fees/',
  '/tools/checklist/',
  '/status/',
  '/blog/',
  '/application/registration/',
  '/application/reference/',
  '/',
] as const;

/** The offline page. */
export const offlineWords = {
  title: {ja: 'このページは、今は開けません', en: 'This page cannot be opened now'},
  why: {
    ja: 'ネットワークにつながっていないか、このサイトのサーバーが止まっています。このページは、このブラウザーにまだ保存されていません。',
    en: 'There is no network connection, or the server of this site is down. This page is not kept in this browser yet.',
  },
  kept: {
    ja: '次のページは保存してあるので、今でも使えます。',
    en: 'The pages below are kept in this browser. You can use them now.',
  },
  later: {
    ja: 'つながるようになったら、読み込み直してください。',
    en: 'When the connection is back, load this page again.',
  },
  again: {ja: 'もう一度読み込む', en: 'Load this page again'},
} as const satisfies Record<string, Localized>;
