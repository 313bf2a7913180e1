// The texts of the staff's form for notices, and its problems in the language of the page.
import type {StaffLocale, StaffText} from '../../../lib/localized';
import {type AuthorProblem, type ProblemCode, problemText} from '../../problem';
import {fieldLabels} from '../../problem-messages';
import type {Kind} from '../../schema';
import {capitalised} from '../notice-text';

export const kindHints = {
  outage: {ja: '壊れて使えない、または使えなかった', en: 'something is or was broken'},
  maintenance: {ja: '前もって決めた作業で止める', en: 'it is stopped for planned work'},
  suspension: {ja: '受付や手続きをしばらく止める', en: 'applications or a procedure are not accepted for a while'},
  deadline: {ja: 'いつまでにしてほしいこと', en: 'something is to be done by a day'},
  news: {ja: '期間のない知らせ', en: 'anything without a period'},
} as const satisfies Record<Kind, StaffText>;

/** What helps to fill a field in. */
export const fieldHints = {
  start: {
    ja: '日本時間。例: 2026-12-01 または 2026-12-01 09:00',
    en: 'Japan time, such as 2026-12-01 or 2026-12-01 09:00',
  },
  end: {
    ja: '決まっていなければ空けておく。1日の終わりは 24:00',
    en: 'Leave it empty if it is not known. 24:00 is the end of a day',
  },
  endedAt: {ja: '復旧した日時。続いていれば空けておく', en: 'When it was resolved. Leave it empty if it goes on'},
  review: {
    ja: '終わりが決まっていないときに必要です。この日までに見直します。障害なら、空けておくと翌日',
    en:
      'Needed where no end is known: you look at the notice again by this day. For an outage, left empty: the next ' +
      'day',
  },
  date: {ja: '空けておくと今日（{today}）', en: 'If empty: today, {today}'},
  name: {
    ja: 'ファイル名とアドレスの後ろの部分。半角の英数字と - で。例: power-outage',
    en: 'The last part of the file name and address: letters, digits and -, such as power-outage',
  },
  extends: {ja: '前のお知らせの続きなら、それを選ぶ', en: 'If it carries on an earlier notice, choose that one'},
  title: {
    ja: '「終了」「延期」などは書かない。サイトが日時から示す',
    en: 'Without words such as "ended" or "postponed": the site works them out',
  },
  description: {
    ja: '一覧に出る1文。お知らせ（news）のほかは、空けておくと日時から作る',
    en: 'One sentence for lists. Left empty, it is made from the times; news needs it',
  },
  reason: {
    ja: '何が起きるか、なぜか。いつ何が止まるかの文は自動で付く',
    en: 'What happens and why. The sentence on what stops when is added',
  },
  action: {
    ja: '1行に1文。日付は 2026-12-01 と書くと曜日が付く。リンクは [文字](/アドレス/)',
    en: 'One sentence a line. A date written 2026-12-01 gets its weekday. A link is [words](/address/)',
  },
} as const satisfies Record<string, StaffText>;

/** The labels and problems that differ from those of the command, which name its options. */
const labelOverrides: Partial<Record<AuthorProblem['field'], StaffText>> = {
  'reason.ja': {ja: '何が起きるか（日本語）', en: 'what happens, in Japanese'},
  'reason.en': {ja: '何が起きるか（英語）', en: 'what happens, in English'},
};
const problemOverrides = {
  'ended-by-the-clock': {
    ja: '終わりの {value} を過ぎています。違う日時に終わったのなら「終える」でその日時を書いてください。続いているのなら「延ばす」で「終わりを過ぎているが続いている」を選んでください。',
    en:
      'its end, {value}, has passed. If it really ended at another time, choose "End" and write that time. If it ' +
      'goes on, choose "Extend" and tick that it goes on.',
  },
  'not-started': {
    ja: '「{value}」は始まり（{expected}）より後ではありません。もっと後の日時を書くか、行わないのなら「延期する」を選んでください。',
    en:
      '"{value}" is not later than the start, {expected}. Write a later time, or choose "Postpone" if it does not ' +
      'take place.',
  },
  'in-the-future': {
    ja: '「{value}」はまだ来ていません。実際に終わってから書くか、予定を延ばすには「延ばす」を選んでください。',
    en: '"{value}" has not come yet. Write it once it has really ended; choose "Extend" to move the planned end.',
  },
  'not-later': {
    ja: '「{value}」はこれまでの終わり（{expected}）より前です。もっと後の日時を書くか、早く終わったのなら「終える」を選んでください。',
    en: '"{value}" is earlier than the end so far, {expected}. Write a later time, or choose "End" if it ended early.',
  },
  'end-missing-for-change': {
    ja: '新しい終わりを書いてください。例: 2026-12-01 17:00',
    en: 'write the new end, such as 2026-12-01 17:00.',
  },
} as const satisfies Partial<Record<ProblemCode, StaffText>>;

export const changeLabels = {
  at: {ja: '終わった日時（空けておくと今）', en: 'When it ended (left empty: now)'},
  until: {
    ja: '新しい日程を決める期日（なければ空ける）',
    en: 'Day by which new times are to be known (may be left empty)',
  },
  replacedBy: {
    ja: '代わりのお知らせのslug（なければ空ける）',
    en: 'Slug of the notice that replaces it (may be left empty)',
  },
  end: {ja: '新しい終わり', en: 'New end'},
} as const satisfies Record<string, StaffText>;

/** Everything else in the form. */
export const messages = {
  choose: {ja: '選ばれていません。選んでください。', en: 'nothing is chosen. Choose.'},
  end: {ja: '終える', en: 'End'},
  postpone: {ja: '延期する', en: 'Postpone'},
  extend: {ja: '延ばす', en: 'Extend'},
  which: {ja: 'どのお知らせか', en: 'Which notice'},
  pick: {ja: '選んでください', en: 'Choose one'},
  change: {ja: '出ているお知らせを終える・延期する・延ばす', en: 'End, postpone or extend a notice'},
  what: {ja: 'どうするか', en: 'What to do'},
  reopen: {ja: '終わりを過ぎているが続いている', en: 'Its end has passed, but it goes on'},
  changeIn: {
    ja: '{file} の notice: の下を、次のように変えます。行の頭には、ほかの行と同じだけ空白を入れます。',
    en: 'In {file}, change the lines below notice: as follows. Indent each line like the others.',
  },
  alsoText: {
    ja: '本文に日時が書かれているときは、日本語と英語の両方のファイルで直します。',
    en: 'Where the text names the time, correct it in both the Japanese and the English file.',
  },
  edit: {ja: 'このファイルを置き場所で編集する（新しいタブ）', en: 'Edit this file at the hosting service (new tab)'},
  lineRevision: {
    ja: 'revision: の行があれば、数に1を足します。なければ、いちばん下に {line} を足します。',
    en: 'If there is a line revision:, add one to its number. If not, add {line} at the bottom.',
  },
  lineReplaced: {ja: '{now} を {written} に書き換えます。', en: 'Replace {now} by {written}.'},
  linePerhaps: {
    ja: '{field} の行があれば {written} に書き換えます。なければ {above} の行の下に足します。',
    en: 'If there is a line {field}, change it to {written}. If not, add that below the line {above}.',
  },
  lineAdded: {ja: '{above} の行の下に {written} を足します。', en: 'Below the line {above}, add {written}.'},
  none: {ja: 'なし', en: 'None'},
  optional: {
    ja: '「一覧の説明」「何が起きるか」「利用者がすること」は、なくてもかまいません。',
    en: 'The descriptions, what happens and what readers should do may be left out.',
  },
  preview: {ja: '見本', en: 'Preview'},
  previewWaits: {
    ja: '種類、対象のサービス、日時が決まると、ここに日本語と英語の見本が出ます。',
    en: 'Once the kind, the affected services and the times are there, a preview in Japanese and English appears here.',
  },
  inLists: {ja: '一覧での説明', en: 'In lists'},
  leave: {
    ja: '書いたものは保存されていません。このページを離れると消えます。離れますか。',
    en: 'What you wrote has not been saved and is lost when you leave this page. Leave it?',
  },
  emptyAsk: {ja: '書いたものをすべて消しますか。', en: 'Delete everything you wrote?'},
  needsScript: {
    ja: 'このページはブラウザの中で動きます。JavaScriptを使えるようにして、開き直してください。',
    en: 'This page works inside the browser. Allow JavaScript and open it again.',
  },
  new: {ja: '新しいお知らせを書く', en: 'Write a new notice'},
  make: {ja: '2つのファイルを作る', en: 'Make the two files'},
  empty: {ja: 'すべて消して書き直す', en: 'Delete everything and begin again'},
  missing: {ja: 'あと{count}か所を直すと、ファイルができます。', en: 'Fix {count} more to get the files.'},
  fileJa: {ja: '日本語のファイル', en: 'Japanese file'},
  fileEn: {ja: '英語のファイル', en: 'English file'},
  files: {ja: '2つのファイル', en: 'The two files'},
  filesBoth: {
    ja: '2つとも、下に書いてあるフォルダに同じ名前で置きます。1つ目だけでは検査に通らないので、続けて2つ目も置いてください。',
    en:
      'Put both into the folders named below, under the same name. The first alone does not pass the check, so add ' +
      'the second right after it.',
  },
  noRepository: {
    ja: 'ファイルの置き場所（リポジトリ）が設定されていないので、開くリンクはありません。サイトの管理者がdocusaurus.config.tsのcustomFields.repositoryに書きます。',
    en:
      'No repository is set, so there is no link to open. The administrator of the site writes it into ' +
      'customFields.repository of docusaurus.config.ts.',
  },
  placeholder: {
    ja: '置き場所（リポジトリ）は仮のアドレスです。下のリンクはまだ開けません。サイトの管理者がdocusaurus.config.tsのcustomFields.repositoryを書き換えます。',
    en:
      'The repository is a placeholder address: the links below cannot be opened yet. The administrator of the ' +
      'site replaces customFields.repository in docusaurus.config.ts.',
  },
  save: {ja: '{label}を保存', en: 'Save: {label}'},
  open: {ja: '{label}を置き場所で作る（新しいタブ）', en: 'Create at the hosting service (new tab): {label}'},
  tooLong: {
    ja: '本文が長いので、リンクには名前だけが入っています。上の「コピー」で写した中身を、開いたページに貼り付けてください。',
    en:
      'The text is long, so the link has the name alone. Copy the text with "Copy" above and paste it into the ' +
      'page that opens.',
  },
} as const satisfies Record<string, StaffText>;

export function fieldLabel(field: AuthorProblem['field'], locale: StaffLocale): string {
  return capitalised((labelOverrides[field] ?? fieldLabels[field])[locale]);
}

/** What is wrong, and what to write instead. */
export function formProblemText(problem: AuthorProblem, locale: StaffLocale): string {
  const {field, code} = problem;
  const isChoice = code === 'missing' && (field === 'kind' || field === 'affects');
  return capitalised(isChoice ? messages.choose[locale] : problemText(problem, locale, problemOverrides));
}
