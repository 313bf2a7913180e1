// What the staff's notice form says of its fields and choices in both languages, and where its words differ from those of the command.
import type {Localized} from '../../lib/localized';
import type {Kind} from '../schema';
import type {AuthorProblemWords} from './notice-author';
import {noticeProblemWords} from './notice-author-problems';

/** What each kind is for. */
export const kindHints = {
  outage: {ja: '壊れて使えない、または使えなかった', en: 'something is or was broken'},
  maintenance: {ja: '前もって決めた作業で止める', en: 'it is stopped for planned work'},
  suspension: {
    ja: '受付や手続きをしばらく止める',
    en: 'applications or a procedure are not accepted for a while',
  },
  deadline: {ja: 'いつまでにしてほしいこと', en: 'something is to be done by a day'},
  news: {ja: '期間のない知らせ', en: 'anything without a period'},
} satisfies Record<Kind, Localized>;

/** The fields that have a hint. */
type Hinted =
  | 'start'
  | 'end'
  | 'endedAt'
  | 'review'
  | 'date'
  | 'name'
  | 'extends'
  | 'title'
  | 'description'
  | 'reason'
  | 'action';

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
  endedAt: {
    ja: '復旧した日時。続いていれば空けておく',
    en: 'When it was resolved. Leave it empty if it goes on',
  },
  review: {
    ja: '終わりが決まっていないときに必要です。この日までに見直します。障害なら、空けておくと翌日',
    en: 'Needed where no end is known: you look at the notice again by this day. For an outage, left empty: the next day',
  },
  date: {ja: '空けておくと今日（{today}）', en: 'If empty: today, {today}'},
  name: {
    ja: 'ファイル名とアドレスの後ろの部分。半角の英数字と - で。例: power-outage',
    en: 'The last part of the file name and address: letters, digits and -, such as power-outage',
  },
  extends: {
    ja: '前のお知らせの続きなら、それを選ぶ',
    en: 'If it carries on an earlier notice, choose that one',
  },
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
} satisfies Record<Hinted, Localized>;

/** The command's words, save where they name its options. */
export const staffProblemWords: AuthorProblemWords = {
  ...noticeProblemWords,
  fields: {
    ...noticeProblemWords.fields,
    'reason.ja': {ja: '何が起きるか（日本語）', en: 'what happens, in Japanese'},
    'reason.en': {ja: '何が起きるか（英語）', en: 'what happens, in English'},
  },
  problems: {
    ...noticeProblemWords.problems,
    'ended-by-the-clock': {
      ja: '終わりの {value} を過ぎています。違う日時に終わったのなら「終える」でその日時を書いてください。続いているのなら「延ばす」で「終わりを過ぎているが続いている」を選んでください。',
      en: 'its end, {value}, has passed. If it really ended at another time, choose "End" and write that time. If it goes on, choose "Extend" and tick that it goes on.',
    },
    'not-started': {
      ja: '「{value}」は始まり（{expected}）より後ではありません。もっと後の日時を書くか、行わないのなら「延期する」を選んでください。',
      en: '"{value}" is not later than the start, {expected}. Write a later time, or choose "Postpone" if it does not take place.',
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
  },
};

/** What the form alone can say. */
export const staffOnlyWords = {
  choose: {ja: '選ばれていません。選んでください。', en: 'nothing is chosen. Choose.'},
  noTitle: {ja: '（題名はまだありません）', en: '(no title yet)'},
  amount: {
    ja: '「{value}」は手で書いた金額です。金額は書かず、料金のページ（/application/billing_services/）へのリンクにしてください。',
    en: '"{value}" is an amount typed by hand. Leave it out and link to the prices (/application/billing_services/).',
  },
} satisfies Record<string, Localized>;

/** A notice's period as its page shows it, for the preview in the language that is not the page's. */
export const previewPeriodWords = {
  from: {ja: '{start}から', en: 'From {start}'},
  to: {ja: '{end}まで', en: 'to {end}'},
  until: {ja: '{end}まで', en: 'Until {end}'},
  jst: {ja: '（日本時間）', en: ' (Japan time)'},
} satisfies Record<string, Localized>;
