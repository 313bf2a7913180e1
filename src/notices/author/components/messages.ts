// The texts of the staff's form for notices, and its problems in the language of the page.
import type {StaffLocale, StaffText} from '../../../lib/localized';
import {type AuthorProblem, type ProblemCode, problemText} from '../../problem';
import {fieldLabels} from '../../problem-messages';
import type {Kind} from '../../schema';
import {capitalised} from '../notice-text';

export const kindHints = {
  outage: {ja: '障害で使えない（使えなかった）', en: 'something is or was not working'},
  maintenance: {ja: '計画した作業のために止める', en: 'something is stopped for planned work'},
  suspension: {ja: '受付や手続きをしばらく止める', en: 'applications or a procedure are not accepted for a while'},
  deadline: {ja: '期限までにしてほしいこと', en: 'something must be done by a certain date'},
  news: {ja: '期間のない知らせ', en: 'anything without a period'},
} as const satisfies Record<Kind, StaffText>;

/** What helps to fill a field in. */
export const fieldHints = {
  start: {
    ja: '日本時間。例: 2026-12-01 または 2026-12-01 09:00',
    en: 'Japan time, such as 2026-12-01 or 2026-12-01 09:00',
  },
  end: {
    ja: '決まっていなければ空欄。1日の終わりは 24:00',
    en: 'Leave empty if not known. 24:00 is the end of a day',
  },
  endedAt: {ja: '復旧した日時。続いていれば空欄', en: 'When it was resolved. Leave empty if still ongoing'},
  review: {
    ja: '終了日時が決まっていないときは必須。この日までに見直します。障害なら、空欄で翌日',
    en: 'Required if no end is known: review the notice by this date. For an outage, empty means the next day',
  },
  date: {ja: '空欄なら今日（{today}）', en: 'If empty: today, {today}'},
  name: {
    ja: 'ファイル名とアドレスの後ろの部分。半角の英数字と - で。例: power-outage',
    en: 'The last part of the file name and address: letters, digits and -, such as power-outage',
  },
  extends: {ja: '前のお知らせの続きなら、それを選ぶ', en: 'If it continues an earlier notice, choose that one'},
  title: {
    ja: '「終了」「延期」などは書かない。サイトが日時から表示する',
    en: 'Without words such as "ended" or "postponed": the site shows the state',
  },
  description: {
    ja: '一覧に出る1文。空欄なら日時から作る（お知らせ（news）では必須）',
    en: 'One sentence for lists. If empty, it is made from the times; required for news',
  },
  reason: {
    ja: '何が起きるか、なぜか。いつ何が止まるかの文は自動で付く',
    en: 'What happens and why. A sentence on what stops and when is added automatically',
  },
  action: {
    ja: '1行に1文。日付は 2026-12-01 と書くと曜日が付く。リンクは [文字](/アドレス/)',
    en: 'One sentence per line. A date written 2026-12-01 gets its weekday. A link is [text](/address/)',
  },
} as const satisfies Record<string, StaffText>;

/** The labels and problems that differ from those of the command, which name its options. */
const labelOverrides: Partial<Record<AuthorProblem['field'], StaffText>> = {
  'reason.ja': {ja: '何が起きるか（日本語）', en: 'what happens, in Japanese'},
  'reason.en': {ja: '何が起きるか（英語）', en: 'what happens, in English'},
};
const problemOverrides = {
  'ended-by-the-clock': {
    ja: '終了日時の {value} を過ぎています。違う日時に終わったのなら「終了」でその日時を書いてください。続いているのなら「延長」で「終了日時を過ぎたが続いている」を選んでください。',
    en:
      'its end, {value}, has passed. If it actually ended at another time, choose "End" and enter that time. If it ' +
      'is still ongoing, choose "Extend" and tick the box for that.',
  },
  'not-started': {
    ja: '「{value}」は開始日時（{expected}）より後ではありません。もっと後の日時を書くか、行わないのなら「延期」を選んでください。',
    en:
      '"{value}" is not later than the start, {expected}. Enter a later time, or choose "Postpone" if it does not ' +
      'take place.',
  },
  'in-the-future': {
    ja: '「{value}」はまだ来ていません。実際に終わってから書くか、予定を延ばすには「延長」を選んでください。',
    en: '"{value}" is in the future. Enter it once it has actually ended; choose "Extend" to move the planned end.',
  },
  'not-later': {
    ja: '「{value}」は今の終了日時（{expected}）より前です。もっと後の日時を書くか、早く終わったのなら「終了」を選んでください。',
    en: '"{value}" is earlier than the current end, {expected}. Enter a later time, or choose "End" if it ended early.',
  },
  'end-missing-for-change': {
    ja: '新しい終了日時を入力してください。例: 2026-12-01 17:00',
    en: 'enter the new end, such as 2026-12-01 17:00.',
  },
} as const satisfies Partial<Record<ProblemCode, StaffText>>;

export const changeLabels = {
  at: {ja: '終わった日時（空欄なら今）', en: 'When it ended (if empty: now)'},
  until: {
    ja: '新しい日程を決める期日（省略できます）',
    en: 'Date by which new times will be known (optional)',
  },
  replacedBy: {
    ja: '代わりのお知らせのslug（省略できます）',
    en: 'Slug of the notice that replaces it (optional)',
  },
  end: {ja: '新しい終了日時', en: 'New end'},
} as const satisfies Record<string, StaffText>;

/** Everything else in the form. */
export const messages = {
  choose: {ja: '選ばれていません。選んでください。', en: 'nothing is selected. Select one.'},
  end: {ja: '終了', en: 'End'},
  postpone: {ja: '延期', en: 'Postpone'},
  extend: {ja: '延長', en: 'Extend'},
  which: {ja: '対象のお知らせ', en: 'Which notice'},
  pick: {ja: '選んでください', en: 'Choose one'},
  change: {ja: '掲載中のお知らせの終了・延期・延長', en: 'End, postpone or extend a notice'},
  what: {ja: '変更の内容', en: 'What to do'},
  reopen: {ja: '終了日時を過ぎたが続いている', en: 'Its end has passed, but it is still ongoing'},
  changeIn: {
    ja: '{file} の notice: の下を、次のように変えます。行頭の空白は、ほかの行とそろえます。',
    en: 'In {file}, change the lines below notice: as follows. Indent each line like the others.',
  },
  alsoText: {
    ja: '本文に日時が書かれているときは、日本語と英語の両方のファイルで直します。',
    en: 'If the text mentions the time, correct it in both the Japanese and the English file.',
  },
  edit: {ja: 'このファイルをリポジトリで編集する（新しいタブ）', en: 'Edit this file in the repository (new tab)'},
  lineRevision: {
    ja: 'revision: の行があれば、数を1増やします。なければ、いちばん下に {line} を追加します。',
    en: 'If there is a line revision:, add one to its number. If not, add {line} at the bottom.',
  },
  lineReplaced: {ja: '{now} を {written} に書き換えます。', en: 'Replace {now} with {written}.'},
  linePerhaps: {
    ja: '{field} の行があれば {written} に書き換えます。なければ {above} の行の下に追加します。',
    en: 'If there is a line {field}, change it to {written}. If not, add that below the line {above}.',
  },
  lineAdded: {ja: '{above} の行の下に {written} を追加します。', en: 'Below the line {above}, add {written}.'},
  none: {ja: 'なし', en: 'None'},
  optional: {
    ja: '「説明」「何が起きるか」「利用者がすること」は省略できます。',
    en: 'The descriptions, what happens and what readers should do are optional.',
  },
  preview: {ja: 'プレビュー', en: 'Preview'},
  previewWaits: {
    ja: '種類、対象のサービス、日時を入力すると、ここに日本語と英語のプレビューが表示されます。',
    en: 'Enter the kind, the affected services and the times to see a preview in Japanese and English.',
  },
  inLists: {ja: '一覧での説明', en: 'In lists'},
  leave: {
    ja: '入力した内容は保存されていません。このページを離れると消えます。離れますか。',
    en: 'Your input is not saved and will be lost. Leave this page?',
  },
  emptyAsk: {ja: '入力した内容をすべて消しますか。', en: 'Delete all input?'},
  needsScript: {
    ja: 'このページを使うには、ブラウザのJavaScriptを有効にして、開き直してください。',
    en: 'To use this page, turn on JavaScript in your browser and open it again.',
  },
  new: {ja: '新しいお知らせを書く', en: 'Write a new notice'},
  make: {ja: '2つのファイルを作る', en: 'Create the two files'},
  empty: {ja: 'すべて消して最初から書く', en: 'Delete everything and start again'},
  missing: {
    ja: 'あと{count}か所を直すと、ファイルができます。',
    en: 'Problems to fix before the files are created: {count}.',
  },
  fileJa: {ja: '日本語のファイル', en: 'Japanese file'},
  fileEn: {ja: '英語のファイル', en: 'English file'},
  files: {ja: '2つのファイル', en: 'The two files'},
  filesBoth: {
    ja: '2つとも、下のフォルダに同じ名前で入れます。1つ目だけでは検査に通らないので、続けて2つ目も入れてください。',
    en:
      'Add both to the folders below, under the same name. The first one alone does not pass the check, so add the ' +
      'second right after it.',
  },
  noRepository: {
    ja: 'リポジトリが設定されていないので、リンクはありません。サイトの管理者がdocusaurus.config.tsのcustomFields.repositoryに設定します。',
    en:
      'No repository is set, so there is no link. The administrator of the site sets it in ' +
      'customFields.repository of docusaurus.config.ts.',
  },
  placeholder: {
    ja: 'リポジトリは仮のアドレスなので、下のリンクはまだ開けません。サイトの管理者がdocusaurus.config.tsのcustomFields.repositoryを書き換えます。',
    en:
      'The repository is a placeholder address: the links below do not work yet. The administrator of the site ' +
      'replaces customFields.repository in docusaurus.config.ts.',
  },
  save: {ja: '{label}を保存', en: 'Save: {label}'},
  open: {ja: '{label}をリポジトリに作る（新しいタブ）', en: 'Create in the repository (new tab): {label}'},
  tooLong: {
    ja: '本文が長いので、リンクに含まれるのは名前だけです。上の「コピー」で中身をコピーし、開いたページに貼り付けてください。',
    en:
      'The text is long, so the link contains the name only. Copy the text with "Copy" above and paste it into the ' +
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
