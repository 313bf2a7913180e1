// Words that users type, with the words that the pages use. Small on purpose: an entry stays only if a query of
// src/site-tests/search-queries.ts, or one that the help desk hears, is answered better with it.
import {glossary} from '../lib/glossary';
import {type Locale, type StaffLocale, staffLocaleOf} from '../lib/localized';
import type {Synonym} from './query';

/** Written, typed. Words are separated by commas. */
type Row = readonly [written: string, typed: string];

/** In both languages, with readings in kana and Latin letters. */
const japanese: readonly Row[] = [
  ['料金', 'りょうきん, いくら, ryoukin, ryokin, 値段, 価格, 費用, 金額, price, cost, fee, fees'],
  ['課金, 無料', '有料, 無料, むりょう, free'],
  ['見積もり', 'みつもり, mitsumori, 試算, estimate, quote'],
  ['請求', 'せいきゅう, seikyuu, seikyu, invoice, bill'],
  ['支払い', 'しはらい, siharai, shiharai, 払えます, 払う, 払い方, 振込, ふりこみ, payment, pay'],
  ['申請', 'しんせい, shinsei, sinsei, 申込, 申し込み, もうしこみ, 応募, apply, application'],
  ['登録', 'とうろく, touroku, toroku, register, sign up, signup, registration'],
  ['新規登録', 'アカウント作成, アカウント開設, アカウントを作, 新規アカウント, create account, new account'],
  ['アカウント', 'account'],
  ['ログイン', 'roguin, login, log in'],
  ['接続', 'つながらない, 繋がらない'],
  ['ログインできない', 'cannot login, 入れない, 入れなくなった'],
  ['パスワード', 'password, passwd, pasuwado'],
  ['鍵', 'かぎ, kagi, key, 鍵ペア'],
  ['公開鍵', 'こうかいかぎ, koukaikagi, kokaikagi, public key'],
  ['秘密鍵', 'ひみつかぎ, himitsukagi, private key'],
  ['紛失', 'なくした, 無くした, 失くした, なくなった, 落とした, 盗まれた, lost'],
  ['削除', '消したい, やめたい, 辞めたい'],
  ['稼働状況', '落ちてる, 落ちている, 落ちた, 止まってる, 動いてる, server down, is it down, down, status'],
  ['外為法', 'がいためほう, gaitameho, export control, fefta'],
  ['期限', '締切, 締切日, 〆切, 締め切り, 締切り, しめきり, shimekiri, simekiri, 期日, いつまで, deadline'],
  ['継続申請', 'けいぞく, keizoku, 更新, 延長, renew, renewal'],
  ['メンテナンス', '保守, 点検, maintenance'],
  ['停電', 'ていでん, teiden, power cut, power outage, blackout'],
  ['障害', 'しょうがい, shougai, shogai, 故障, トラブル'],
  ['問い合わせ先', 'といあわせ, toiawase, 連絡先, サポート, contact, support, help'],
  ['誓約書', 'せいやくしょ, seiyakusho, seiyakusyo, pledge'],
  ['責任者', 'せきにんしゃ, sekininsha, sekininsya, 教授, 先生, supervisor'],
  ['個人情報', 'こじんじょうほう, プライバシー, privacy'],
  ['利用計画表', 'りようけいかくひょう, keikakuhyo, usage plan'],
  ['ストレージ', 'ディスク, disk, storage'],
  ['お知らせを受け取る', '通知, 配信, つうち'],
  ['コンピュータ', 'パソコン, pc'],
  ['企業', '会社, 民間'],
];

const english: readonly Row[] = [
  ['fee, price', 'prices, pricing, cost, costs, fees, charge, charges'],
  ['estimate', 'quote, quotation, calculator'],
  ['payment, pay', 'bill, billed, pay, wire transfer'],
  ['registration', 'register, enroll, enrol, sign up, signup'],
  ['log in, login', 'login, log in, logon, sign in, log on'],
  ['make', 'generate, create'],
  ['end your use', 'delete, close, cancel, quit'],
  ['disconnected', 'drops, dropped, hangs up, times out'],
  ['power cut', 'power outage, power failure, blackout'],
  ['status', 'is it down, server down, is it up'],
  ['outage, status', 'downtime, down, broken, failure, trouble'],
  ['renewal, renew', 'renew, extend, prolong'],
  ['responsible person', 'supervisor, professor, pi, boss'],
  ['personal information', 'gdpr, personal data'],
  ['quota', 'disk space'],
  ['pledge', 'oath, contract'],
  ['token', 'code, 2fa'],
  ['GPU, accelerator', 'gpu, gpus'],
  ['cite', 'acknowledge, citation, reference'],
];

const words = (text: string): string[] => text.split(', ');
const other = {ja: 'en', en: 'ja'} as const;

/** What the glossary replaces, and its terms in the other language. */
const ofGlossary = (locale: StaffLocale): Synonym[] =>
  glossary.map(({not, ...term}) => ({
    typed: [...not[locale].map((word) => word.replace('*', '')), term[other[locale]]],
    written: [term[locale]],
  }));

/** The synonyms for the pages of a language. */
export const searchSynonyms = (locale: Locale): Synonym[] => [
  ...(locale === 'ja' ? japanese : english).map(([written, typed]) => ({typed: words(typed), written: words(written)})),
  ...ofGlossary(staffLocaleOf(locale)),
];
