// The words for what is wrong with a notice that staff type: what it is, and what to write instead, in both languages.
import type {AuthorProblemWords} from './notice-author';

export const noticeProblemWords: AuthorProblemWords = {
  fields: {
    kind: {ja: '種類', en: 'kind'},
    affects: {ja: '対象のサービス', en: 'affected services'},
    date: {ja: '掲載日', en: 'posting date'},
    start: {ja: '始まり', en: 'start'},
    end: {ja: '終わり', en: 'end'},
    endedAt: {ja: '実際の終わり', en: 'real end'},
    review: {ja: '見直す期日', en: 'review date'},
    extends: {ja: '続きの元のお知らせ', en: 'earlier notice that it continues'},
    name: {ja: '短い名前', en: 'short name'},
    tags: {ja: 'タグ', en: 'tags'},
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
    until: {ja: '新しい日程を決める期日', en: 'day by which new times are to be known'},
    replacedBy: {ja: '代わりのお知らせ', en: 'notice that replaces it'},
    file: {ja: 'ファイル', en: 'file'},
  },
  near: {ja: '{near} のことではありませんか。', en: 'Perhaps you mean: {near}.'},
  problems: {
    missing: {ja: '書かれていません。書いてください。', en: 'it is left out. Write it.'},
    'unknown-kind': {
      ja: '「{value}」という種類はありません。次のどれかを書いてください: {allowed}。',
      en: 'there is no kind "{value}". Write one of: {allowed}.',
    },
    'unknown-service': {
      ja: '「{value}」というサービスはありません。次のどれかを書いてください: {allowed}。',
      en: 'there is no service "{value}". Write one of: {allowed}.',
    },
    'unknown-tag': {
      ja: '「{value}」というタグはありません。次のどれかを書いてください: {allowed}。',
      en: 'there is no tag "{value}". Write one of: {allowed}.',
    },
    'not-a-time': {
      ja: '「{value}」は日付や日時ではありません。2026-12-01 か 2026-12-01 09:00 の形で書いてください。',
      en: '"{value}" is not a date or time. Write 2026-12-01, or 2026-12-01 09:00.',
    },
    'not-a-date': {
      ja: '「{value}」は日付ではありません。2026-12-01 の形で、時刻を付けずに書いてください。',
      en: '"{value}" is not a date. Write it as 2026-12-01, without a time.',
    },
    'wrong-offset': {
      ja: '「{value}」は日本時間ではありません。日本時間に直して 2026-12-01 09:00 の形で書いてください。',
      en: '"{value}" is not in Japan time. Write the time in Japan, as 2026-12-01 09:00.',
    },
    'wrong-weekday': {
      ja: '「{value}」の曜日はその日の曜日ではありません。日付か曜日を直してください（曜日は省けます）。',
      en: 'the weekday in "{value}" is not that day\'s. Correct the date or the weekday, or leave the weekday out.',
    },
    'news-has-period': {
      ja: 'news には期間がありません。消すか、別の種類を選んでください。',
      en: 'news has no period. Leave it out, or choose another kind.',
    },
    'start-missing': {
      ja: '書かれていません。{value} のお知らせには必要です。始まる日時を書いてください。',
      en: 'it is left out. A notice of kind {value} needs it: write when it starts.',
    },
    'start-or-ended-missing': {
      ja: '書かれていません。outage には始まりか実際の終わりが必要です。わかるほうを書いてください。',
      en: 'it is left out. An outage needs its start or its real end: write the one that is known.',
    },
    'end-missing': {
      ja: '書かれていません。deadline には必要です。最後の日を書いてください。',
      en: 'it is left out. A deadline needs it: write the last day.',
    },
    'end-before-start': {
      ja: '始まりより前です。もっと後の終わりを書くか、決まっていなければ空けてください。',
      en: 'earlier than the start. Write a later end, or leave it out if it is not known.',
    },
    'ended-before-start': {
      ja: '始まりより前です。実際に終わった日時を書くか、始まりを直してください。',
      en: 'earlier than the start. Write when it really ended, or correct the start.',
    },
    'no-duration': {
      ja: '始まりと同じ時点です。もっと後の日時を書くか、決まっていなければ空けてください。',
      en: 'the same instant as the start. Write a later one, or leave it out if it is not known.',
    },
    'review-missing': {
      ja: '書かれていません。終わりのないお知らせには、次に見直す期日が必要です。2026-12-01 の形で書くか、終わりを書いてください。',
      en: 'it is left out. A notice without an end needs the day by which you look at it again: write it as 2026-12-01, or write an end.',
    },
    'review-not-later': {
      ja: '「{value}」は {expected} より後の日ではありません。もっと後の日を書いてください。',
      en: '"{value}" is not later than {expected}. Write a later day.',
    },
    'slug-taken': {
      ja: '{value} というお知らせがすでにあります。別の名前を書いてください。',
      en: 'there is a notice {value} already. Write another name.',
    },
    'slug-without-date': {
      ja: '英数字と - と _ だけで書いてください。例: power-outage',
      en: 'write letters, digits, - and _ alone, such as power-outage.',
    },
    'name-not-ascii': {
      ja: '「{value}」には英数字と - と _ 以外の文字があります。power-outage のように書いてください。',
      en: '"{value}" holds signs other than letters, digits, - and _. Write it like power-outage.',
    },
    'unknown-notice': {
      ja: '「{value}」というお知らせはありません。一覧にあるslugを書いてください。',
      en: 'there is no notice "{value}". Write a slug of the list.',
    },
    'own-slug': {
      ja: 'このお知らせ自身です。相手のslugを書いてください。',
      en: 'this is the notice itself. Write the slug of the other one.',
    },
    'title-says-state': {
      ja: '「{value}」は消してください。予定・終了・延期などの状態は、サイトが日時から示します。',
      en: 'take "{value}" away. The site itself shows from the times whether it is scheduled, over or postponed.',
    },
    'not-english': {
      ja: '英語の欄に日本語の文字があります。英語で書いてください。',
      en: 'there are Japanese letters in it. Write it in English.',
    },
    'days-differ': {
      ja: '日本語と英語で日付が違います。日本語の日付は {expected} です。両方に同じ日を 2026-12-01 の形で書いてください（曜日は自動で付きます）。',
      en: 'the dates differ from the Japanese, which has {expected}. Write the same days in both, as 2026-12-01; the weekdays are added.',
    },
    'links-differ': {
      ja: '日本語と英語でリンク先が違います。日本語のリンク先は {expected} です。同じにしてください。',
      en: 'the links differ from the Japanese, which has {expected}. Write the same addresses in both.',
    },
    'no-such-notice': {
      ja: '「{value}」というお知らせはありません。npm run notice -- list で slug を確かめてください。',
      en: 'there is no notice "{value}". See the slugs with: npm run notice -- list',
    },
    'news-does-not-end': {
      ja: 'news には期間がないので、終了・延期・延長はできません。変える必要はありません。',
      en: 'news has no period, so it is not ended, postponed or extended. Leave it as it is.',
    },
    'already-ended': {
      ja: '{value} にすでに終わっています。続きがあれば、新しいお知らせを書いてください。',
      en: 'it has already ended, at {value}. If there is more to say, write a new notice.',
    },
    'ended-by-the-clock': {
      ja: '終わりの {value} を過ぎています。違う日時に終わったのなら、end に --at で書いてください。続いているのなら、extend に --reopen を付けてください。',
      en: 'its end, {value}, has passed. If it really ended at another time, give that to "end" with --at. If it goes on, add --reopen to "extend".',
    },
    'not-started': {
      ja: '「{value}」は始まり（{expected}）より後ではありません。もっと後の日時を書くか、行わないのなら postpone を使ってください。',
      en: '"{value}" is not later than the start, {expected}. Write a later time, or use "postpone" if it does not take place.',
    },
    'in-the-future': {
      ja: '「{value}」はまだ来ていません。実際に終わってから書くか、予定を延ばすには extend を使ってください。',
      en: '"{value}" has not come yet. Write it once it has really ended; use "extend" to move the planned end.',
    },
    settled: {
      ja: 'すでに手で決まっています（{value}）。元に戻すときは、ファイルのその行を直してください。',
      en: 'it was settled by hand before ({value}). To take that back, change that line of the file.',
    },
    'not-later': {
      ja: '「{value}」はこれまでの終わり（{expected}）より前です。もっと後の日時を書くか、早く終わったのなら end を使ってください。',
      en: '"{value}" is earlier than the end so far, {expected}. Write a later time, or use "end" if it ended early.',
    },
    'end-missing-for-change': {
      ja: '新しい終わりを書いてください。例: --end "2026-12-01 17:00"',
      en: 'write the new end, such as --end "2026-12-01 17:00".',
    },
    'nothing-to-change': {
      ja: 'すでにそうなっています。変えるものはありません。',
      en: 'it is so already. There is nothing to change.',
    },
    'block-in-braces': {
      ja: 'notice: の項目が波括弧の中にあり、変えられません。1行に1項目ずつ、2文字下げて書き直してください。',
      en: 'the fields of notice: stand in braces and cannot be changed. Write each on a line of its own, indented by two spaces.',
    },
  },
};
