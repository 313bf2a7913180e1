// Words that users type, with the words that the pages use. Small on purpose: an entry stays only if a query of
// src/site-tests/search-queries.ts, or one that the help desk hears, is answered better with it.
import {glossary} from '../lib/glossary';
import {type Locale, type StaffLocale, staffLocaleOf} from '../lib/localized';
import type {Synonym} from './query';

/** In both languages, with readings in kana. Terms of src/lib/glossary.ts, and what they replace, are added below. */
const japaneseSynonyms: readonly Synonym[] = [
  {
    typed: [
      'りょうきん',
      '料金',
      'いくら',
      'ryoukin',
      'ryokin',
      '値段',
      '価格',
      '費用',
      '金額',
      'price',
      'cost',
      'fee',
      'fees',
    ],
    written: ['料金', '見積もり'],
  },
  {typed: ['有料', '無料', 'free'], written: ['課金', '無料']},
  {typed: ['見積', '見積り', '試算', 'estimate', 'quote'], written: ['見積もり']},
  {typed: ['せいきゅう', 'seikyuu', 'seikyu', 'invoice'], written: ['請求']},
  {typed: ['支払', 'しはらい', 'siharai', 'shiharai', '振込', '振り込み', 'payment'], written: ['支払い']},
  {
    typed: ['しんせい', 'shinsei', 'sinsei', '申込', '申し込み', '申込み', 'もうしこみ', 'apply', 'application'],
    written: ['申請'],
  },
  {typed: ['とうろく', 'register', 'sign up', 'signup', 'registration'], written: ['登録']},
  {typed: ['アカウント作成', 'アカウント開設', '新規アカウント'], written: ['新規登録']},
  {typed: ['account'], written: ['アカウント']},
  {typed: ['login', 'log in', '接続', '入れない', 'つながらない', '繋がらない'], written: ['ログイン']},
  {typed: ['password', 'passwd'], written: ['パスワード']},
  {typed: ['かぎ', 'kagi', 'key'], written: ['鍵']},
  {typed: ['こうかいかぎ'], written: ['公開鍵']},
  {typed: ['ひみつかぎ'], written: ['秘密鍵']},
  {typed: ['卒業', '修了', '退職', '異動', '転出'], written: ['所属が変わる', '利用を終える']},
  {
    typed: ['解約', '退会', 'アカウント削除', 'アカウント 消したい', 'アカウントを消したい', 'delete account'],
    written: ['利用を終える'],
  },
  {
    typed: [
      '鍵をなくした',
      'かぎなくした',
      'かぎ なくした',
      '鍵 なくした',
      '鍵を紛失',
      '鍵 紛失',
      'key lost',
      'lost key',
    ],
    written: ['SSH鍵を変える'],
  },
  {typed: ['落ちてる', '落ちている', '動かない', 'server down', 'is it down'], written: ['稼働状況']},
  {typed: ['export control', '外為法', '輸出管理'], written: ['外為法']},
  {typed: ['締切', '〆切', '締め切り', '締切り', 'しめきり', '期日', 'deadline'], written: ['期限']},
  {typed: ['更新', 'けいぞく', '延長', 'renew', 'renewal'], written: ['継続申請']},
  {typed: ['保守', '点検', 'maintenance'], written: ['メンテナンス']},
  {typed: ['ていでん', 'power cut', 'power outage', 'blackout'], written: ['停電']},
  {typed: ['しょうがい', '故障', 'トラブル'], written: ['障害']},
  {
    typed: ['連絡先', '質問', 'サポート', 'メールアドレス', 'contact', 'support', 'help'],
    written: ['問い合わせ先'],
  },
  {typed: ['せいやくしょ'], written: ['誓約書']},
  {typed: ['プライバシー', 'privacy'], written: ['個人情報']},
  {typed: ['ディスク', 'disk', 'storage'], written: ['ストレージ']},
  {typed: ['通知', '配信'], written: ['お知らせを受け取る']},
  {typed: ['GPU'], written: ['アクセラレータ']},
];

/** For the English pages. */
const englishSynonyms: readonly Synonym[] = [
  {
    typed: [
      'price',
      'prices',
      'pricing',
      'cost',
      'costs',
      'fee',
      'fees',
      'charge',
      'charges',
      'how much',
      'how much does it cost',
    ],
    written: ['billing services', 'fee', 'price'],
  },
  {typed: ['free', 'free of charge'], written: ['free', 'charged']},
  {typed: ['quote', 'quotation', 'calculator'], written: ['estimate']},
  {typed: ['bill', 'pay', 'payment', 'bank transfer', 'wire transfer'], written: ['payment', 'pay']},
  {
    typed: [
      'sign up',
      'signup',
      'create account',
      'create an account',
      'open an account',
      'new account',
      'get an account',
    ],
    written: ['account registration'],
  },
  {typed: ['register', 'enroll', 'enrol'], written: ['registration']},
  {typed: ['login', 'log in', 'logon', 'sign in', 'log on', 'connect'], written: ['log in', 'login']},
  {typed: ['generate', 'create', 'make'], written: ['make']},
  {typed: ['forgot', 'lost', 'reset', 'forgotten'], written: ['change', 'forgotten']},
  {typed: ['passphrase', 'password', 'passwd'], written: ['password']},
  {typed: ['graduate', 'graduation', 'leave', 'retire', 'move'], written: ['affiliation', 'end your use']},
  {typed: ['delete', 'close', 'cancel', 'delete account', 'close account'], written: ['end your use']},
  {typed: ['key lost', 'lost key', 'lost my key', 'lost private key'], written: ['changes to your account']},
  {typed: ['export control', 'fefta'], written: ['FEFTA']},
  {typed: ['workshop', 'course', 'class', 'students'], written: ['apply as a group']},
  {typed: ['renew', 'extend', 'renewal', 'prolong'], written: ['renewal', 'renew']},
  {typed: ['power outage', 'power failure', 'power cut', 'blackout'], written: ['power cut']},
  {typed: ['is it down', 'server down', 'is it up'], written: ['status']},
  {typed: ['downtime', 'down', 'broken', 'failure', 'trouble'], written: ['outage', 'status']},
  {typed: ['support', 'email', 'question', 'ask', 'help'], written: ['help desk', 'contact']},
  {typed: ['supervisor', 'professor', 'pi', 'manager', 'boss'], written: ['responsible person']},
  {typed: ['privacy', 'gdpr', 'personal data'], written: ['personal information']},
  {typed: ['disk', 'disk space'], written: ['storage', 'quota']},
  {typed: ['helpdesk', 'help desk'], written: ['contact']},
  {typed: ['oath', 'contract', 'agreement'], written: ['pledge']},
  {typed: ['newsletter', 'rss', 'notification', 'notifications'], written: ['get the notices']},
  {typed: ['gpu', 'gpus'], written: ['GPU', 'accelerator']},
];

const other = {ja: 'en', en: 'ja'} as const;

/** What the glossary replaces, and its terms in the other language. */
function synonymsOfGlossary(locale: StaffLocale): Synonym[] {
  return glossary.map(({not, ...term}) => ({
    typed: [...(not?.[locale] ?? []).map((word) => word.replace('*', '')), term[other[locale]]],
    written: [term[locale]],
  }));
}

/** The synonyms for the pages of a language. */
export const searchSynonyms = (locale: Locale): Synonym[] => [
  ...(locale === 'ja' ? japaneseSynonyms : englishSynonyms),
  ...synonymsOfGlossary(staffLocaleOf(locale)),
];
