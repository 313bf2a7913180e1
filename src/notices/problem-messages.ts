// The messages for problems of notices, in files or in the input of staff: what is wrong, and what to write instead.
import type {StaffText} from '../lib/localized';

/** The fields of the input, as the command and the form name them. */
export const fieldLabels = {
  kind: {ja: '種類', en: 'kind'},
  affects: {ja: '対象のサービス', en: 'affected services'},
  date: {ja: '掲載日', en: 'posting date'},
  start: {ja: '開始日時', en: 'start'},
  end: {ja: '終了日時', en: 'end'},
  endedAt: {ja: '実際の終了日時', en: 'actual end'},
  review: {ja: '見直す期日', en: 'review date'},
  extends: {ja: '元のお知らせ（続報のとき）', en: 'earlier notice that it continues'},
  name: {ja: '短い名前', en: 'short name'},
  'title.ja': {ja: '日本語の題名', en: 'Japanese title'},
  'title.en': {ja: '英語の題名', en: 'English title'},
  'description.ja': {ja: '日本語の説明', en: 'Japanese description'},
  'description.en': {ja: '英語の説明', en: 'English description'},
  'reason.ja': {ja: '日本語の理由', en: 'Japanese reason'},
  'reason.en': {ja: '英語の理由', en: 'English reason'},
  'action.ja': {ja: '利用者がすること（日本語）', en: 'what readers should do, in Japanese'},
  'action.en': {ja: '利用者がすること（英語）', en: 'what readers should do, in English'},
  slug: {ja: 'お知らせ', en: 'notice'},
  at: {ja: '終わった日時', en: 'time of the end'},
  until: {ja: '新しい日程を決める期日', en: 'date by which new times will be known'},
  replacedBy: {ja: '代わりのお知らせ', en: 'notice that replaces it'},
  period: {ja: '期間の番号', en: 'number of the period'},
  file: {ja: 'ファイル', en: 'file'},
} as const satisfies Record<string, StaffText>;

/** Follows a message where the word that was perhaps meant is known. */
export const similarMessage = {
  ja: '{similar} のことではありませんか。',
  en: 'Did you mean: {similar}?',
} as const satisfies StaffText;

/** For each code, in files as well as in the input. */
export const problemMessages = {
  missing: {ja: '入力されていません。入力してください。', en: 'missing. Enter it.'},
  empty: {
    ja: '値がありません。値を書くか、省略できる項目なら行ごと消してください。',
    en: 'has no value. Write one, or remove the line if the field is optional.',
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
  'unknown-field': {
    ja: '「{value}」という項目はありません。消すか、次のどれかにしてください: {allowed}。',
    en: 'there is no field "{value}". Remove it, or write one of: {allowed}.',
  },
  'not-in-translation': {
    ja: '日本語のファイルだけに書きます。ここからは消してください。英語版は {expected} の値を使います。',
    en: 'belongs in the Japanese file only. Remove it here; the English file takes it from {expected}.',
  },
  'unknown-kind': {
    ja: '「{value}」という種類はありません。次のどれかを書いてください: {allowed}。',
    en: 'there is no kind "{value}". Write one of: {allowed}.',
  },
  'unknown-state': {
    ja: '「{value}」は手で書く状態ではありません。次のどれかを書くか（{allowed}）、省略してください。ほかの状態は日時から決まります。',
    en:
      '"{value}" is not a state that is written by hand. Write one of: {allowed}; or leave it out: other states ' +
      'are computed from the times.',
  },
  'unknown-service': {
    ja: '「{value}」というサービスはありません。次のどれかを書いてください: {allowed}。',
    en: 'there is no service "{value}". Write one of: {allowed}.',
  },
  'unknown-tag': {
    ja: '「{value}」は blog/tags.yml にありません。次のどれかを書いてください: {allowed}。',
    en: 'there is no tag "{value}" in blog/tags.yml. Write one of: {allowed}.',
  },
  'not-a-time': {
    ja: '「{value}」は日付や日時ではありません。2026-12-01 か 2026-12-01T09:00+09:00 の形で書いてください。',
    en: '"{value}" is not a date or time. Write 2026-12-01, or 2026-12-01T09:00+09:00.',
  },
  'not-a-date': {
    ja: '「{value}」は日付ではありません。2026-12-01 の形で、時刻を付けずに書いてください。',
    en: '"{value}" is not a date. Write it as 2026-12-01, without a time.',
  },
  'no-such-date': {
    ja: '「{value}」の日付は存在しません。暦にある日を書いてください。',
    en: 'the date in "{value}" does not exist. Write an existing date.',
  },
  'no-such-time': {
    ja: '「{value}」の時刻は存在しません。00:00 から 23:59、または1日の終わりの 24:00 を書いてください。',
    en: 'the time in "{value}" does not exist. Write 00:00 to 23:59, or 24:00 for the end of the day.',
  },
  'wrong-offset': {
    ja: '「{value}」は日本時間ではありません。日本時間に直して 2026-12-01T09:00+09:00 の形で書いてください。',
    en: '"{value}" is not in Japan time. Write the time in Japan, as 2026-12-01T09:00+09:00.',
  },
  'start-at-24': {
    ja: '「{value}」は1日の終わりに始まっています。翌日の 00:00 と書いてください。',
    en: '"{value}" starts at the end of a day. Write 00:00 of the next day.',
  },
  'not-a-revision': {
    ja: '「{value}」は変更の回数ではありません。1以上の整数を " で囲まずに書くか、まだ変更していなければ行ごと消してください。',
    en:
      '"{value}" is not a number of changes. Write a whole number from 1 without quotes, or remove the line if ' +
      'nothing has been changed yet.',
  },
  'news-has-period': {
    ja: 'news には期間がありません。消すか、別の種類を選んでください。',
    en: 'news has no period. Remove it, or choose another kind.',
  },
  'start-missing': {
    ja: '入力されていません。{value} のお知らせには必要です。開始日時を書いてください。',
    en: 'missing. A notice of kind {value} needs it: write when it starts.',
  },
  'start-or-ended-missing': {
    ja: '入力されていません。outage には開始日時か実際の終了日時が必要です。わかるほうを書いてください。',
    en: 'missing. An outage needs its start or its actual end: write the one that is known.',
  },
  'end-missing': {
    ja: '入力されていません。deadline には必要です。最後の日を書いてください。',
    en: 'missing. A deadline needs it: write the last day.',
  },
  'end-before-start': {
    ja: '開始日時より前です。もっと後の終了日時を書くか、決まっていなければ省略してください。',
    en: 'earlier than the start. Write a later end, or leave it out if it is not known.',
  },
  'ended-before-start': {
    ja: '開始日時より前です。実際に終わった日時を書くか、開始日時を直してください。',
    en: 'earlier than the start. Write when it actually ended, or correct the start.',
  },
  'no-duration': {
    ja: '開始日時と同じです。もっと後の日時を書くか、決まっていなければ省略してください。',
    en: 'the same time as the start. Write a later one, or leave it out if it is not known.',
  },
  'original-end-same': {
    ja: 'notice.end と同じです。消すか、変更後の終了日時を notice.end に書いてください。',
    en: 'the same as notice.end. Remove it, or write the new end in notice.end.',
  },
  'original-start-same': {
    ja: 'notice.start と同じです。消すか、変更後の始まりを notice.start に書いてください。',
    en: 'the same as notice.start. Remove it, or write in notice.start where the start was moved to.',
  },
  'in-periods': {
    ja: 'notice.periods があるときは書けません。それぞれの期間に {value} を書いてください。',
    en: 'not allowed beside notice.periods. Write {value} into each period.',
  },
  'breaks-not-short': {
    ja: '短い中断（degree: short-breaks）のときだけ書けます。消すか、degree を直してください。',
    en: 'only for short breaks. Remove it, or write degree: short-breaks.',
  },
  'not-a-count': {
    ja: '「{value}」は1以上の整数ではありません。数字だけを書いてください。',
    en: '"{value}" is not a whole number from 1. Write digits alone.',
  },
  'unknown-degree': {
    ja: '「{value}」という程度はありません。次のどれかにしてください: {allowed}。',
    en: 'there is no degree "{value}". Write one of: {allowed}.',
  },
  'unknown-bound': {
    ja: '「{value}」は使えません。およその時刻が始まりなら start、終わりなら end と書いてください。',
    en: '"{value}" is not possible. Write start or end for the time that is approximate.',
  },
  'review-missing': {
    ja: '入力されていません。終了日時のないお知らせには、次に見直す期日が必要です。2026-12-01 の形で書くか、終了日時を書いてください。',
    en: 'missing. A notice without an end needs the date of its next review: write it as 2026-12-01, or write an end.',
  },
  'not-utf-8': {
    ja: 'ファイルの文字コードがUTF-8ではありません。エディターで開き、文字コードをUTF-8にして保存し直してください。',
    en: 'the file is not saved as UTF-8. Open it in your editor and save it again with the encoding UTF-8.',
  },
  'front-matter-missing': {
    ja: '先頭の項目欄がありません。--- の行、項目、もう1つの --- の行でファイルを始めてください。',
    en: 'there is no front matter. Start the file with a line ---, the fields, and another line ---.',
  },
  'yaml-unreadable': {
    ja: '{line}行目: YAMLとして読めません（{value}）。「項目: 値」の形で書き、: や # を含む値は " で囲んでください。',
    en:
      'line {line}: cannot be read as YAML ({value}). Write "field: value", and put a value with : or # into ' +
      'double quotes.',
  },
  'in-a-folder': {
    ja: 'お知らせは下位のフォルダには置けません。{expected} に移してください。',
    en: 'a notice cannot be in a subfolder. Move it to {expected}.',
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
  'slug-without-date': {
    ja: '「{value}」は日付で始まっていません。2026-12-01-power-outage のように、英数字と - と _ で名付けてください。',
    en: '"{value}" does not start with a date. Name it like 2026-12-01-power-outage, in letters, digits, - and _.',
  },
  'slug-taken': {
    ja: '{value} というお知らせがすでにあります。別の名前を書いてください。',
    en: 'a notice named {value} already exists. Write another name.',
  },
  'unknown-notice': {
    ja: '「{value}」というお知らせはありません。blog/ にあるファイルのslugを書いてください。',
    en: 'there is no notice "{value}". Write the slug of a file in blog/.',
  },
  'own-slug': {
    ja: 'このお知らせ自身です。相手のslugを書いてください。',
    en: 'this is the notice itself. Write the slug of the other notice.',
  },
  'wrong-weekday': {
    ja: '「{value}」の曜日はその日の曜日ではありません。日付か曜日を直してください（曜日は省けます）。',
    en: 'the weekday in "{value}" is not that day\'s. Correct the date or the weekday, or leave the weekday out.',
  },
  'name-not-ascii': {
    ja: '「{value}」には英数字と - と _ 以外の文字があります。power-outage のように書いてください。',
    en: '"{value}" contains characters other than letters, digits, - and _. Write it like power-outage.',
  },
  'title-says-state': {
    ja: '「{value}」は消してください。予定・終了・延期などの状態は、サイトが日時から示します。',
    en: 'remove "{value}". The site computes from the times whether it is scheduled, over or postponed.',
  },
  'not-english': {
    ja: '英語の欄に日本語の文字があります。英語で書いてください。',
    en: 'contains Japanese characters. Write it in English.',
  },
  'days-differ': {
    ja: '日本語と英語で日付が異なります。日本語の日付は {expected} です。両方に同じ日を 2026-12-01 の形で書いてください（曜日は自動で付きます）。',
    en:
      'the dates differ from the Japanese, which has {expected}. Write the same dates in both, as 2026-12-01; the ' +
      'weekdays are added.',
  },
  'review-not-later': {
    ja: '「{value}」は {expected} より後の日ではありません。もっと後の日を書いてください。',
    en: '"{value}" is not later than {expected}. Write a later date.',
  },
  'no-such-notice': {
    ja: '「{value}」というお知らせはありません。npm run notice -- list で slug を確かめてください。',
    en: 'there is no notice "{value}". See the slugs with: npm run notice -- list',
  },
  'news-does-not-end': {
    ja: 'news には期間がないので、終了・延期・延長はできません。変える必要はありません。',
    en: 'news has no period, so it cannot be ended, postponed or extended. Leave it as it is.',
  },
  'already-ended': {
    ja: '{value} にすでに終わっています。続きがあれば、新しいお知らせを書いてください。',
    en: 'it has already ended, at {value}. If there is more to say, write a new notice.',
  },
  'ended-by-the-clock': {
    ja: '終わりの {value} を過ぎています。違う日時に終わったのならその日時を書き（--at）、続いているのなら延ばしてください（extend --reopen）。',
    en:
      'its end, {value}, has passed. If it ended at another time, write that time (--at); if it goes on, extend it ' +
      '(extend --reopen).',
  },
  'not-started': {
    ja: '「{value}」は始まり（{expected}）より後ではありません。もっと後の日時を書くか、行わないのなら延期（postpone）してください。',
    en:
      '"{value}" is not later than the start, {expected}. Write a ' +
      'later time, or postpone it if it does not take place.',
  },
  'in-the-future': {
    ja: '「{value}」はまだ来ていません。実際に終わってから書くか、予定を延ばしてください（extend）。',
    en: '"{value}" is in the future. Write it once it has really ended, or extend the planned end.',
  },
  settled: {
    ja: 'すでに手で決まっています（{value}）。元に戻すときは、ファイルのその行を直してください。',
    en: 'it was already set by hand ({value}). To revert that, change that line of the file.',
  },
  'not-later': {
    ja: '「{value}」はこれまでの終わり（{expected}）より前です。もっと後の日時を書くか、早く終わったのなら終わらせてください（end）。',
    en: '"{value}" is earlier than the end so far, {expected}. Write a later time, or end it if it ended early.',
  },
  'end-missing-for-change': {
    ja: '新しい終わりを書いてください。例: 12/1 17:00',
    en: 'write the new end, such as 12/1 17:00.',
  },
  'nothing-to-change': {
    ja: 'すでにそうなっています。変えるものはありません。',
    en: 'it is already so. There is nothing to change.',
  },
  'block-in-braces': {
    ja: 'notice: の項目が波括弧の中にあり、変えられません。1行に1項目ずつ、2文字下げて書き直してください。',
    en:
      'the fields of notice: are in braces and cannot be changed. Write each on a line of its own, indented by two ' +
      'spaces.',
  },
  'title-too-long': {
    ja: '200字より長い題名です。要点だけにして、残りは本文に書いてください。',
    en: 'longer than 200 characters. Keep the main point, and write the rest into the body.',
  },
  'unseen-character': {
    ja: '目に見えない文字（制御文字、タグ文字、改行など）があります。消して入力し直してください。',
    en: 'contains characters that nobody sees, such as control or tag characters. Delete them, or type the text again.',
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
    en: '"{value}" is no component for notices. Remove it; what can be used: {allowed}.',
  },
  'former-time': {
    ja: '前の日時（{value}）が書かれています。今の日時（{expected}）に直すか、変わったことがわかるように「当初は」などと書いてください。',
    en:
      'names a time that no longer holds ({value}). Write the one that holds ({expected}), or say that it was ' +
      '"originally" so.',
  },
  'yaml-tag': {
    ja: '{line}行目: YAMLのタグ（{value}）は使えません。消して、値だけを書いてください。',
    en: 'line {line}: YAML tags such as {value} are not allowed. Remove it and write the value alone.',
  },
  'link-without-scheme': {
    ja: '// で始まるリンク先があります。https:// から書くか、サイトの中なら / 1つで始めてください。',
    en: 'a link starts with //. Write the whole address with https://, or a single / for a page of this site.',
  },
  'link-scheme': {
    ja: 'javascript: など、開けない種類のリンク先があります。https:// か mailto: のアドレスを書いてください。',
    en: 'a link has a scheme such as javascript: that is not allowed. Write an address with https:// or mailto:.',
  },
  'link-text-names-other-host': {
    ja: 'リンクの文字に、リンク先とは別のホスト名が書かれています。文字とリンク先を同じにしてください。',
    en: 'the text of a link names another host than its address. Make both the same.',
  },
  'outage-planned': {
    ja: '「{value}」はこれからです。予定した作業ですか。それなら種類をメンテナンスにしてください。もう起きている障害なら、始まった日時を書いてください。',
    en: '"{value}" is in the future. Is it planned? Then make it a maintenance. If it has begun, write when it began.',
  },
  'outage-not-postponed': {
    ja: '障害は延期できません。復旧の見込みを変えるには extend、終わったのなら end を使ってください。',
    en: 'an outage cannot be postponed. Use "extend" to change its expected end, or "end" once it is resolved.',
  },
  'ends-with-other': {
    ja: '{value} と同時に終わるお知らせです。そちらを変えてください。',
    en: 'it ends together with {value}. Change that notice instead.',
  },
  'which-period': {
    ja: '期間がいくつもあります。変えるものを番号（{allowed}）で選んでください。',
    en: 'it has several periods. Name the one to change by its number: {allowed}.',
  },
  'until-and-start': {
    ja: '新しい始まりが決まっているので、期日と代わりのお知らせは要りません。どちらかだけを書いてください。',
    en: 'not needed beside a new start. Write one or the other.',
  },
  'start-missing-for-change': {
    ja: '新しい終わりだけが書かれています。新しい始まりも書いてください。',
    en: 'only the new end was written. Write the new start as well.',
  },
  'amount-typed': {
    ja: '「{value}」は手で書いた金額です。金額は書かず、料金のページ（/application/billing_services/）へのリンクにしてください。',
    en: '"{value}" is an amount typed by hand. Leave it out and link to the prices (/application/billing_services/).',
  },
} as const satisfies Record<string, StaffText>;
