// The words for each problem of the notices' files, in both languages: what is wrong and what to write instead.
import type {Locale, Localized} from '../lib/localized';
import type {Problem, ProblemCode} from './problem';

/** What a sentence may speak of. */
type Details = {value: string; expected: string; line: string; en: {allowed: string}; ja: {allowed: string}};

const words = {
  missing: () => ({
    en: 'missing. Write it.',
    ja: 'ありません。書いてください。',
  }),
  empty: () => ({
    en: 'has no value. Write one, or remove the line if it may be left out.',
    ja: '値がありません。値を書くか、省略できる項目なら行ごと消してください。',
  }),
  'not-text': () => ({
    en: 'not a text. Write a text, in double quotes if it looks like a number.',
    ja: '文字列ではありません。文字列を書いてください（数字だけのときは " で囲みます）。',
  }),
  'not-a-list': () => ({
    en: 'not a list. Write it in brackets, such as [news].',
    ja: 'リストではありません。[news] のように角括弧で書いてください。',
  }),
  'not-a-block': () => ({
    en: 'not a block of fields. Write each field on a line of its own, indented by two spaces.',
    ja: '項目のまとまりではありません。1行に1項目ずつ、2文字下げて書いてください。',
  }),
  'unknown-field': ({value, en, ja}) => ({
    en: `there is no field "${value}". Remove it, or write one of: ${en.allowed}.`,
    ja: `「${value}」という項目はありません。消すか、次のどれかにしてください: ${ja.allowed}。`,
  }),
  'not-in-twin': ({expected}) => ({
    en: `stands in the Japanese file alone. Remove it here; the English file takes it from ${expected}.`,
    ja: `日本語のファイルだけに書きます。ここからは消してください。英語版は ${expected} の値を使います。`,
  }),
  'unknown-kind': ({value, en, ja}) => ({
    en: `"${value}" is not a kind of notice. Write one of: ${en.allowed}.`,
    ja: `「${value}」という種類はありません。次のどれかを書いてください: ${ja.allowed}。`,
  }),
  'unknown-state': ({value, en, ja}) => ({
    en: `"${value}" is not a state that is written by hand. Write one of: ${en.allowed}; or leave it out: the times say the rest.`,
    ja: `「${value}」は手で書く状態ではありません。次のどれかを書くか（${ja.allowed}）、省略してください。ほかの状態は日時から決まります。`,
  }),
  'unknown-service': ({value, en, ja}) => ({
    en: `"${value}" is not a service. Write one of: ${en.allowed}.`,
    ja: `「${value}」というサービスはありません。次のどれかを書いてください: ${ja.allowed}。`,
  }),
  'unknown-tag': ({value, en, ja}) => ({
    en: `"${value}" is not a tag of blog/tags.yml. Write one of: ${en.allowed}.`,
    ja: `「${value}」は blog/tags.yml にありません。次のどれかを書いてください: ${ja.allowed}。`,
  }),
  'not-a-time': ({value}) => ({
    en: `"${value}" is not a date or time. Write 2026-12-01, or 2026-12-01T09:00+09:00.`,
    ja: `「${value}」は日付や日時ではありません。2026-12-01 か 2026-12-01T09:00+09:00 の形で書いてください。`,
  }),
  'not-a-date': ({value}) => ({
    en: `"${value}" is not a date. Write it as 2026-12-01, without a time.`,
    ja: `「${value}」は日付ではありません。2026-12-01 の形で、時刻を付けずに書いてください。`,
  }),
  'no-such-date': ({value}) => ({
    en: `the date of "${value}" does not exist. Write a day that is in the calendar.`,
    ja: `「${value}」の日付は存在しません。暦にある日を書いてください。`,
  }),
  'no-such-time': ({value}) => ({
    en: `the time of "${value}" does not exist. Write 00:00 to 23:59, or 24:00 for the end of the day.`,
    ja: `「${value}」の時刻は存在しません。00:00 から 23:59、または1日の終わりの 24:00 を書いてください。`,
  }),
  'wrong-offset': ({value}) => ({
    en: `"${value}" is not in Japan time. End it with +09:00 right after the minutes.`,
    ja: `「${value}」は日本時間ではありません。分のすぐ後を +09:00 で終えてください。`,
  }),
  'start-at-24': ({value}) => ({
    en: `"${value}" starts at the end of a day. Write 00:00 of the next day.`,
    ja: `「${value}」は1日の終わりに始まっています。翌日の 00:00 と書いてください。`,
  }),
  'not-a-revision': ({value}) => ({
    en: `"${value}" does not count changes. Write a whole number from 1 without quotes, or remove the line if nothing was changed yet.`,
    ja: `「${value}」は変更の回数ではありません。1以上の整数を " で囲まずに書くか、まだ変更していなければ行ごと消してください。`,
  }),
  'news-has-period': () => ({
    en: 'news has no period. Remove it, or choose another notice.kind.',
    ja: 'news には期間がありません。消すか、notice.kind を別の種類にしてください。',
  }),
  'start-missing': ({value}) => ({
    en: `missing. A notice of kind ${value} needs it: write when it starts.`,
    ja: `ありません。種類が ${value} のときは必要です。始まる日時を書いてください。`,
  }),
  'start-or-ended-missing': () => ({
    en: 'missing. An outage needs notice.start or notice.endedAt: write the one that is known.',
    ja: 'ありません。outage には notice.start か notice.endedAt が必要です。わかるほうを書いてください。',
  }),
  'end-missing': () => ({
    en: 'missing. A deadline needs it: write the last day.',
    ja: 'ありません。deadline には必要です。最後の日を書いてください。',
  }),
  'end-before-start': () => ({
    en: 'earlier than notice.start. Give a later end, or leave it out if open-ended.',
    ja: 'notice.start より前です。もっと後の終わりを書くか、終わりが決まっていなければ省略してください。',
  }),
  'ended-before-start': () => ({
    en: 'earlier than notice.start. Write when it really ended, or correct notice.start.',
    ja: 'notice.start より前です。実際に終わった日時を書くか、notice.start を直してください。',
  }),
  'no-duration': () => ({
    en: 'the same instant as notice.start. Give a later one, or leave it out if open-ended.',
    ja: 'notice.start と同じ時点です。もっと後の日時を書くか、終わりが決まっていなければ省略してください。',
  }),
  'original-end-same': () => ({
    en: 'the same as notice.end. Remove it, or write in notice.end where the end was moved to.',
    ja: 'notice.end と同じです。消すか、変更後の終わりを notice.end に書いてください。',
  }),
  'review-missing': () => ({
    en: 'missing. A notice without an end needs the date by which staff look at it again: write it as 2026-12-01, or give notice.end.',
    ja: 'ありません。終わりのないお知らせには、職員が次に見直す期日が必要です。2026-12-01 の形で書くか、notice.end を書いてください。',
  }),
  'not-utf-8': () => ({
    en: 'the file is not saved as UTF-8. Open it in your editor and save it again with the encoding UTF-8.',
    ja: 'ファイルの文字コードがUTF-8ではありません。エディターで開き、文字コードをUTF-8にして保存し直してください。',
  }),
  'front-matter-missing': () => ({
    en: 'there is no front matter. Begin the file with a line ---, the fields, and another line ---.',
    ja: '先頭の項目欄がありません。--- の行、項目、もう1つの --- の行でファイルを始めてください。',
  }),
  'yaml-unreadable': ({line, value}) => ({
    en: `line ${line}: cannot be read as YAML (${value}). Write "field: value", and put a value with : or # into double quotes.`,
    ja: `${line}行目: YAMLとして読めません（${value}）。「項目: 値」の形で書き、: や # を含む値は " で囲んでください。`,
  }),
  'in-a-folder': ({expected}) => ({
    en: `a notice stands in no further folder. Move it to ${expected}.`,
    ja: `お知らせは下位のフォルダには置けません。${expected} に移してください。`,
  }),
  'twin-missing': ({expected}) => ({
    en: `there is no such file. Write the title, description and body of ${expected} in English there.`,
    ja: `ファイルがありません。${expected} の題名・説明・本文を英語で書いてください。`,
  }),
  'japanese-missing': ({expected}) => ({
    en: `there is no ${expected}. Write the Japanese notice there, or remove the English one.`,
    ja: `${expected} がありません。日本語のお知らせを書くか、この英語版を消してください。`,
  }),
  'slug-not-file-name': ({value, expected}) => ({
    en: `"${value}" differs from the file's name. Write ${expected}, or rename the file.`,
    ja: `「${value}」はファイル名と違います。${expected} と書くか、ファイル名を変えてください。`,
  }),
  'slug-without-date': ({value}) => ({
    en: `"${value}" does not start with a date. Name it like 2026-12-01-power-outage, in letters, digits, - and _.`,
    ja: `「${value}」は日付で始まっていません。2026-12-01-power-outage のように、英数字と - と _ で名付けてください。`,
  }),
  'slug-taken': ({value, expected}) => ({
    en: `${expected} has the slug "${value}" too. Rename one of the two files.`,
    ja: `${expected} も同じ「${value}」です。どちらかのファイル名を変えてください。`,
  }),
  'unknown-notice': ({value}) => ({
    en: `there is no notice "${value}". Write the slug of a file in blog/.`,
    ja: `「${value}」というお知らせはありません。blog/ にあるファイルのslugを書いてください。`,
  }),
  'own-slug': () => ({
    en: 'names this very notice. Write the slug of the other one.',
    ja: 'このお知らせ自身を指しています。相手のslugを書いてください。',
  }),
} satisfies Record<ProblemCode, (details: Details) => Localized>;

/** What is wrong and what to write instead, without file and field. */
export function problemWords(problem: Problem, locale: Locale): string {
  const {code, value = '', expected = '', line, allowed = []} = problem;
  const say: (details: Details) => Localized = words[code];
  return say({
    value,
    expected,
    line: line === undefined ? '' : String(line),
    en: {allowed: allowed.join(', ')},
    ja: {allowed: allowed.join('、')},
  })[locale];
}

/** The whole line for staff: `blog/2026-12-01-x.md: notice.end: earlier than notice.start. …` */
export function problemLine(problem: Problem, locale: Locale): string {
  const where = [problem.file, problem.field].filter((part) => part !== '');
  return `${where.join(': ')}: ${problemWords(problem, locale)}`;
}
