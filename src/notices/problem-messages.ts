// The messages for problems of notices, in files or in the input of staff: what is wrong, and what to write instead.
import type {StaffText} from '../lib/localized';

/** For each code, in files as well as in the input. */
export const problemMessages = {
  missing: {ja: '入力されていません。入力してください。', en: 'missing. Enter it.'},
  empty: {
    ja: '値がありません。値を書くか、省略できる項目なら行ごと消してください。',
    en: 'has no value. Write one, or remove the line if the field is optional.',
  },
  'review-missing': {
    ja: '入力されていません。次に見直す日を 2026-12-01 の形で書くか、終了日時を書いてください。',
    en: 'missing. Write the day of the next review as 2026-12-01, or write an end.',
  },
  'not-text': {
    ja: '文字列ではありません。文字列を書いてください（数字だけのときは " で囲みます）。',
    en: 'not text. Write text, in double quotes if it looks like a number.',
  },
  'not-a-list': {
    ja: 'リストではありません。[news] のように角括弧で書いてください。',
    en: 'not a list. Write it in brackets, such as [news].',
  },
  'not-a-block': {
    ja: '項目のまとまりではありません。1行に1項目ずつ、2文字下げて書いてください。',
    en: 'not a block of fields. Write each field on a line of its own, indented by two spaces.',
  },
  'not-a-count': {
    ja: '「{value}」は1以上の整数ではありません。数字だけを、" で囲まずに書いてください。',
    en: '"{value}" is not a whole number from 1. Write digits alone, without quotes.',
  },
  'not-one-of': {
    ja: '「{value}」は使えません。消すか、次のどれかを書いてください: {allowed}。',
    en: '"{value}" is not possible. Remove it, or write one of: {allowed}.',
  },
  'not-a-time': {
    ja: '「{value}」は日本時間の日付や日時ではありません。2026-12-01 か 2026-12-01T09:00+09:00 の形で書いてください。',
    en: '"{value}" is not a date or time in Japan. Write 2026-12-01, or 2026-12-01T09:00+09:00.',
  },
  'not-a-date': {
    ja: '「{value}」は日付ではありません。2026-12-01 の形で、時刻を付けずに書いてください。',
    en: '"{value}" is not a date. Write it as 2026-12-01, without a time.',
  },
  'no-such-date': {
    ja: '「{value}」の日付か時刻は存在しません。暦にある日と、00:00 から 24:00 までの時刻を書いてください。',
    en: 'the date or time in "{value}" does not exist. Write an existing date, and a time from 00:00 to 24:00.',
  },
  'not-later': {
    ja: '「{value}」は {expected} より後ではありません。もっと後の日時を書いてください。',
    en: '"{value}" is not later than {expected}. Write a later one.',
  },
  'news-has-period': {
    ja: 'news には期間がありません。消すか、別の種類を選んでください。',
    en: 'news has no period. Remove it, or choose another kind.',
  },
  'in-periods': {
    ja: 'notice.periods があるときは書けません。それぞれの期間に {value} を書いてください。',
    en: 'not allowed beside notice.periods. Write {value} into each period.',
  },
  'not-utf-8': {
    ja: 'ファイルの文字コードがUTF-8ではありません。UTF-8で保存し直してください。',
    en: 'the file is not saved as UTF-8. Save it again with the encoding UTF-8.',
  },
  'front-matter-missing': {
    ja: '先頭の項目欄がありません。--- の行、項目、もう1つの --- の行でファイルを始めてください。',
    en: 'there is no front matter. Start the file with a line ---, the fields, and another line ---.',
  },
  'yaml-unreadable': {
    ja: '{line}行目: YAMLとして読めません（{value}）。「項目: 値」と書き、: や # を含む値は " で囲んでください。',
    en: 'line {line}: cannot be read as YAML ({value}). Write "field: value"; put a value with : or # into quotes.',
  },
  'yaml-tag': {
    ja: '{line}行目: YAMLのタグ（{value}）は使えません。消して、値だけを書いてください。',
    en: 'line {line}: YAML tags such as {value} are not allowed. Remove it and write the value alone.',
  },
  'translation-missing': {
    ja: 'ファイルがありません。{expected} の題名・説明・本文を英語で書いてください。',
    en: 'there is no such file. Write the title, description and body of {expected} in English there.',
  },
  'japanese-missing': {
    ja: '{expected} がありません。日本語のお知らせを書くか、この英語版を消してください。',
    en: 'there is no {expected}. Write the Japanese notice there, or remove the English one.',
  },
  'slug-not-file-name': {
    ja: '「{value}」はファイル名と異なります。{expected} と書くか、ファイル名を変えてください。',
    en: '"{value}" differs from the file name. Write {expected}, or rename the file.',
  },
  'not-a-name': {
    ja: '「{value}」は使えません。英数字と - と _ で、slugなら 2026-12-01-power-outage のように日付から書いてください。',
    en: '"{value}" is not possible. Use letters, digits, - and _; a slug is written like 2026-12-01-power-outage.',
  },
  'slug-taken': {
    ja: '{value} というお知らせがすでにあります。別の名前を書いてください。',
    en: 'a notice named {value} already exists. Write another name.',
  },
  'unknown-notice': {
    ja: '「{value}」というほかのお知らせはありません。slugを確かめてください（npm run notice -- list）。',
    en: 'there is no other notice "{value}". Look the slug up (npm run notice -- list).',
  },
  'not-english': {
    ja: '英語の文に日本語が入っています。英語で書き、画面の日本語などは " か ` で囲んでください。',
    en: 'contains Japanese. Write it in English, and put a Japanese label into " or `.',
  },
  'title-says-state': {
    ja: '「{value}」は消してください。終了・延期などの状態は、サイトが日時から示します。',
    en: 'remove "{value}". The site shows from the times whether it is over or postponed.',
  },
  'title-too-long': {
    ja: '200字より長い題名です。要点だけにして、残りは本文に書いてください。',
    en: 'longer than 200 characters. Keep the main point, and write the rest into the body.',
  },
  'amount-typed': {
    ja: '「{value}」は手で書いた金額です。消して、料金のページ（/application/billing_services/）へのリンクにしてください。',
    en: '"{value}" is an amount typed by hand. Leave it out and link to the prices (/application/billing_services/).',
  },
  'outage-planned': {
    ja: '「{value}」はこれからです。予定した作業なら種類をメンテナンスにし、障害なら始まった日時を書いてください。',
    en: '"{value}" is in the future. Is it planned? Then make it a maintenance; if it has begun, write when it began.',
  },
  'not-for-kind': {
    ja: '{value} のお知らせにはできない変更です。障害なら延ばすか（extend）終え（end）、news はそのままにしてください。',
    en: 'not possible for a notice of kind {value}. Extend or end an outage; leave news as it is.',
  },
  settled: {
    ja: 'すでに決まっています（{value}）。元に戻すときは、ファイルのその行を直してください。',
    en: 'it is settled already ({value}). To revert that, change that line of the file.',
  },
  'ended-by-the-clock': {
    ja: '終わりの {value} を過ぎています。違う日時に終わったのならその日時を書き、続いているのなら延ばしてください（extend）。',
    en: 'its end, {value}, has passed. If it ended at another time, write that time; if it goes on, extend it.',
  },
  'in-the-future': {
    ja: '「{value}」はまだ来ていません。終わってから書くか、予定を延ばしてください（extend）。',
    en: '"{value}" is in the future. Write it once it has really ended, or extend the planned end.',
  },
  'nothing-to-change': {
    ja: 'すでにそうなっています。変えるときは、別の日時を書いてください。',
    en: 'it is already so. To change it, write another time.',
  },
  'ends-with-other': {
    ja: '{value} と同時に終わるお知らせです。そちらを変えてください。',
    en: 'it ends together with {value}. Change that notice instead.',
  },
  'which-period': {
    ja: '期間がいくつもあります。変えるものを番号（{allowed}）で選んでください。',
    en: 'it has several periods. Name the one to change by its number: {allowed}.',
  },
  'former-time': {
    ja: '前の日時（{value}）が書かれています。今の日時（{expected}）に直すか、「当初は」などと書いてください。',
    en: 'names a time that no longer holds ({value}). Write {expected}, or say that it was "originally" so.',
  },
  'invisible-character': {
    ja: '目に見えない文字（制御文字、タグ文字、改行など）があります。消して入力し直してください。',
    en: 'contains invisible characters, such as control or tag characters. Delete them, or type the text again.',
  },
  html: {
    ja: 'HTMLのタグが書かれています。消して、Markdownで書いてください。',
    en: 'contains an HTML tag. Remove it and use Markdown.',
  },
  script: {
    ja: 'スクリプトが書かれています。お知らせでは動かせないので、消してください。',
    en: 'contains a script. Remove it: nothing may run in a notice.',
  },
  esm: {
    ja: 'import か export が書かれています。お知らせでは使えないので、消してください。',
    en: 'contains an import or export. Remove it: a notice is text only.',
  },
  expression: {
    ja: '{ } の式が書かれています。消すか、文字として書くときは `{…}` のようにコードにしてください。',
    en: 'contains an expression in { }. Remove it, or write it as code, such as `{…}`.',
  },
  'unknown-component': {
    ja: '「{value}」はお知らせで使えない部品です。消してください。使えるのは {allowed} です。',
    en: '"{value}" is not a component for notices. Remove it; what can be used: {allowed}.',
  },
  'link-without-scheme': {
    ja: '// で始まるリンク先があります。https:// から書くか、サイトの中なら / 1つで始めてください。',
    en: 'a link starts with //. Write the whole address with https://, or a single / for a page of this site.',
  },
  'link-scheme': {
    ja: 'javascript: など、開けない種類のリンク先があります。https:// か mailto: のアドレスを書いてください。',
    en: 'a link has a scheme such as javascript: that is not allowed. Write an address with https:// or mailto:.',
  },
  'image-elsewhere': {
    ja: '別のサイトの画像は表示されません。static/img/ に置き、/img/… と書いてください。',
    en: 'a picture that is not in this site is not shown. Put it into static/img/ and write /img/….',
  },
  'link-text-names-other-host': {
    ja: 'リンクの文字に、リンク先とは別のホスト名が書かれています。文字とリンク先を同じにしてください。',
    en: 'the text of a link names another host than its address. Make both the same.',
  },
} as const satisfies Record<string, StaffText>;
