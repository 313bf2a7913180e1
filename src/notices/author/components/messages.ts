// The texts of the staff's form for notices, and its problems in the language of the page.
import type {StaffLocale, StaffText} from '../../../lib/localized';
import {type AuthorProblem, problemText} from '../../problem';
import type {Kind} from '../../schema';

/** In the order of the form. */
export const kindHints = {
  outage: {ja: '壊れて使えない', en: 'something is broken'},
  maintenance: {ja: '予定して止める', en: 'stopped for planned work'},
  suspension: {ja: '受付や手続きを止める', en: 'a procedure is not accepted'},
  deadline: {ja: 'いつまでにすること', en: 'to be done by a day'},
  news: {ja: '何も止まらない', en: 'nothing stops'},
} as const satisfies Record<Kind, StaffText>;

export const fieldLabels = {
  kind: {ja: '何が起きていますか', en: 'What is happening'},
  affects: {ja: 'どのサービスですか', en: 'Affected services'},
  start: {ja: 'いつからですか', en: 'Start'},
  end: {ja: '終わりの見込み', en: 'Expected end'},
  'title.ja': {ja: '日本語の題名', en: 'Japanese title'},
  'title.en': {ja: '英語の題名', en: 'English title'},
  'description.ja': {ja: '日本語の説明', en: 'Japanese description'},
  'description.en': {ja: '英語の説明', en: 'English description'},
  'reason.ja': {ja: '何が起きているか（日本語）', en: 'What is happening, in Japanese'},
  'reason.en': {ja: '何が起きているか（英語）', en: 'What is happening, in English'},
  'action.ja': {ja: '利用者がすること（日本語）', en: 'What users should do, in Japanese'},
  'action.en': {ja: '利用者がすること（英語）', en: 'What users should do, in English'},
  endedAt: {ja: '実際の終了日時', en: 'Actual end'},
  review: {ja: '見直す期日', en: 'Review date'},
  name: {ja: '短い名前', en: 'Short name'},
  at: {ja: 'いつ終わりましたか', en: 'Actual end'},
  until: {ja: '新しい日程を決める期日（なければ空けておく）', en: 'New times to be known by (optional)'},
  replacedBy: {
    ja: '代わりのお知らせのslug（なければ空けておく）',
    en: 'Slug of the notice that replaces it (optional)',
  },
  period: {ja: '期間の番号', en: 'Number of the period'},
  slug: {ja: 'お知らせ', en: 'Notice'},
  file: {ja: 'ファイル', en: 'File'},
} as const satisfies Record<AuthorProblem['field'], StaffText>;

/** The labels that differ where a notice is changed. */
export const changeLabels = {
  ...fieldLabels,
  start: {ja: '新しい始まり（決まっていなければ空けておく）', en: 'New start (leave empty if not known)'},
  end: {ja: '新しい終わり', en: 'New end'},
} as const;

export const fieldHints: {[field in AuthorProblem['field']]?: StaffText} = {
  start: {
    ja: '「1:40」「昨日 23:10」「12/1 9:00」のように書けます。日本時間です。',
    en: 'You can write 1:40, yesterday 23:10 or 12/1 9:00 (month/day), in Japan time.',
  },
  end: {
    ja: 'わからなければ空けておきます。1日の終わりは 24:00 です。',
    en: 'Leave it empty if it is not known. 24:00 is the end of a day.',
  },
  endedAt: {ja: 'もう復旧していれば、その日時', en: 'If it is resolved already: when'},
  review: {
    ja: '空けておくと、障害は翌日、ほかは1週間後です。',
    en: 'Left empty: an outage the next day, others in a week.',
  },
  name: {
    ja: 'ファイル名とアドレスの後ろの部分。半角の英数字と - で書きます。空けておくと自動で付きます。',
    en: 'The last part of the file name and address: letters, digits and -. Left empty, it is made for you.',
  },
  'title.ja': {
    ja: '「終了」「延期」などは書きません。サイトが日時から示します。',
    en: 'Without words such as "ended" or "postponed": the site shows them from the times.',
  },
  'description.ja': {ja: '一覧に出る1文です。', en: 'One sentence for lists.'},
  'reason.ja': {
    ja: 'いつ何が止まるかの文は自動で付きます。',
    en: 'The sentence on what stops when is added for you.',
  },
  'action.ja': {
    ja: '1行に1文。日付は 2026-12-01 と書くと曜日が付きます。リンクは [文字](/アドレス/) です。',
    en: 'One sentence a line. A date written 2026-12-01 gets its weekday. A link is [text](/address/).',
  },
};

export const messages = {
  required: {ja: '※必須', en: 'required'},
  now: {ja: '今', en: 'Now'},
  choose: {ja: '選んでください。', en: 'choose one.'},
  end: {ja: '終える', en: 'End'},
  postpone: {ja: '日程を変える', en: 'Postpone'},
  extend: {ja: '延ばす', en: 'Extend'},
  change: {ja: '出ているお知らせ', en: 'Current notices'},
  outdated: {
    ja: '次の行に前の日時が残っています。ファイルを置くときに直してください。',
    en: 'These lines still name the old time. Correct them when you put the files in place.',
  },
  otherServices: {ja: 'ほかのサービス', en: 'Other services'},
  toMaintenance: {ja: 'メンテナンスにする', en: 'Make it a maintenance'},
  optional: {ja: 'ここから下は、入力しなくてもかまいません。', en: 'Everything below is optional.'},
  title: {ja: '題名', en: 'Title'},
  description: {ja: '一覧の説明', en: 'Description for lists'},
  more: {ja: '何が起きているか、利用者がすること', en: 'What is happening, what users should do'},
  daysAndName: {ja: '見直す日、アドレスなど', en: 'Review, address'},
  preview: {ja: '見本', en: 'Preview'},
  previewWaits: {
    ja: '必要な項目がそろうと、ここに見本が出ます。',
    en: 'The preview is shown once everything required is there.',
  },
  leave: {
    ja: '書いたものは保存されていないので、このページを離れると消えます。離れますか。',
    en: 'What you wrote is not saved and is lost when you leave this page. Leave it?',
  },
  new: {ja: '新しいお知らせ', en: 'New notice'},
  missing: {ja: 'あと{count}か所です。', en: '{count} left to fill in or correct.'},
  complete: {ja: '必須の項目はすべて入りました。', en: 'Everything required is there.'},
  toPublish: {ja: '公開へ', en: 'Publish'},
  toMissing: {ja: 'そこへ', en: 'Show'},
  publish: {ja: '公開する', en: 'Publish'},
  ja: {ja: '日本語のファイル', en: 'Japanese file'},
  en: {ja: '英語のファイル', en: 'English file'},
  stepSave: {
    ja: '2つのファイルを順に開き、それぞれで保存（Commit changes）を押します。中身は入力済みです。',
    en: 'Open both files, one after the other, and save each (Commit changes). They are filled in.',
  },
  stepReplace: {
    ja: '2つのファイルを順に「コピー」し、開いた画面の中身をすべて置き換えて、保存（Commit changes）を押します。',
    en: 'Copy each file, open it, replace everything in the page that opens, and save it (Commit changes).',
  },
  stepPut: {
    ja: '2つのファイルを保存し、下に書いてあるフォルダに同じ名前で置いて、コミットします。',
    en: 'Save both files, put them into the folders named here under the same name, and commit them.',
  },
  stepCheck: {
    ja: '自動の検査を待ちます。2つともそろうと通り、誤りがあればその行と直し方が出ます。',
    en: 'Wait for the automatic check. It passes once both are there, or shows what to correct in which line.',
  },
  stepPublished: {
    ja: '検査が終わると、数分で公開されます。稼働状況のページで確かめてください。',
    en: 'After the check it is published within minutes. Look at the status page.',
  },
  noRepository: {
    ja: 'リポジトリがまだ設定されていないので、リンクは開けません（docusaurus.config.tsのcustomFields.repository）。',
    en: 'No repository is set yet, so links cannot be opened (customFields.repository in docusaurus.config.ts).',
  },
  content: {ja: '中身を見る', en: 'Show the content'},
  save: {ja: '{label}を保存', en: 'Save: {label}'},
  saved: {
    ja: '保存する2つのファイルは同じ名前です。日本語は{ja}、英語は{en}に置きます。',
    en: 'The two saved files have the same name: the Japanese one belongs in {ja}, the English one in {en}.',
  },
  open: {ja: '{label}を開く', en: 'Open: {label}'},
} as const satisfies Record<string, StaffText>;

/** What is wrong, and what to write instead. */
export function formProblemText(problem: AuthorProblem, locale: StaffLocale): string {
  const {field, code} = problem;
  const isChoice = code === 'missing' && (field === 'kind' || field === 'affects');
  const text = isChoice ? messages.choose[locale] : problemText(problem, locale);
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The same with the name of the field. */
export function formProblemLine(problem: AuthorProblem, locale: StaffLocale): string {
  return `${fieldLabels[problem.field][locale]}: ${formProblemText(problem, locale)}`;
}
