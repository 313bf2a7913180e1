// The messages of `npm run notice`: help and results. Messages about problems are in ../problem-messages.ts.
import type {StaffLocale, StaffText} from '../../lib/localized';
import {kinds} from '../schema';
import {serviceCodes} from '../services';

type Row = [syntax: string, ja: string, en: string];

const commands: Row[] = [
  ['new --kind KIND --affects CODES', 'お知らせを書く', 'writes a new notice'],
  ['end SLUG [--at TIME]', '実際に終わったと書く（省くと今）', 'it has really ended (left out: now)'],
  ['extend SLUG --end TIME', '終わりを後に延ばす', 'moves the end to a later time'],
  ['postpone SLUG --start TIME [--end TIME]', '新しい日程に移す', 'moves it to other times'],
  [
    'postpone SLUG [--until DAY] [--replaced-by SLUG]',
    '日程を決めずに延期する。--until は決める期日',
    'postpones it; --until: new times are to be known by then',
  ],
  ['list', '一覧。今の状態と、過ぎた見直し期日', 'all notices, their state, and overdue reviews'],
];

const options: Row[] = [
  ['--kind KIND', kinds.join(' '), kinds.join(' ')],
  ['--affects CODES', '対象のサービス。いくつもあれば , で区切る', 'the affected services, with commas between them'],
  [
    '--start --end TIME',
    '2026-12-01、"12/1 9:00"、1:40、今（日本時間）',
    '2026-12-01, "12/1 9:00", 1:40 or now (Japan time)',
  ],
  ['--ended-at TIME', '障害が実際に終わった日時', 'when an outage really ended'],
  [
    '--review DAY',
    '終わりのないとき、次に見直す日（省くと、障害は翌日、ほかは1週間後）',
    'without an end: the next review (default: for an outage the next day, else in a week)',
  ],
  ['--name NAME', 'ファイル名の後ろの部分', 'the last part of the file name'],
  ['--title-ja --title-en TEXT', '題名', 'the titles'],
  ['--description-ja --description-en TEXT', '一覧に出る1文（newsでは必要）', 'a sentence for lists (news needs it)'],
  ['--reason-ja --reason-en TEXT', '理由の文', 'sentences on why'],
  ['--action-ja --action-en TEXT', '利用者がすること（1行に1文）', 'what users should do, one sentence a line'],
];

const everywhere: Row[] = [
  ['--dry-run', '書き込まない', 'writes nothing'],
  ['--period NUMBER', '変える期間（いくつもあるとき）', 'which of several periods is changed'],
  ['--lang ja|en', '言語', 'language'],
  ['--site-dir FOLDER', 'サイトの場所', 'where the site is'],
];

const codes = serviceCodes.join(' ').replace(/(.{80,100}) /g, '$1\n  ');

const helpHeads = {
  new: {
    ja: 'new のオプション（最初の2つのほかは省ける）:',
    en: 'Options of new (all but the first two can be left out):',
  },
  other: {ja: 'ほかのオプション:', en: 'Other options:'},
  exit: {
    ja: '終了状態: 0 できた、1 直すところがある、2 呼び方の誤り。',
    en: 'Exit status: 0 done; 1 there is something to fix; 2 incorrect usage.',
  },
} satisfies Record<string, StaffText>;

export function help(locale: StaffLocale): string {
  const table = (rows: readonly Row[], start = '') => {
    const longest = Math.max(...rows.map(([syntax]) => syntax.length));
    return rows
      .map(([syntax, ja, en]) => `  ${start}${syntax.padEnd(longest)}  ${locale === 'ja' ? ja : en}`)
      .join('\n');
  };
  return `${table(commands, 'npm run notice -- ')}

${helpHeads.new[locale]}
${table(options)}

CODES:
  ${codes}

${helpHeads.other[locale]}
${table(everywhere)}

${helpHeads.exit[locale]}
`;
}

export const messages = {
  noCommand: {
    ja: '命令は new、end、extend、postpone、list のどれかです。--help で使い方が見られます。',
    en: 'the command is one of: new, end, extend, postpone, list. --help shows how to use them.',
  },
  badCall: {
    ja: '呼び方が正しくありません（{value}）。--help で使い方が見られます。',
    en: 'incorrect usage ({value}). --help shows how to use it.',
  },
  noSlug: {
    ja: 'お知らせを1つ書いてください。例: npm run notice -- {command} 2026-12-01-power-outage',
    en: 'name one notice, such as: npm run notice -- {command} 2026-12-01-power-outage',
  },
  noNotices: {
    ja: '{value}: お知らせのフォルダ blog がありません。--site-dir にサイトのフォルダを書いてください。',
    en: "{value}: there is no folder blog with notices. Give the site's folder with --site-dir.",
  },
  written: {ja: '書き込みました: {value}', en: 'Written: {value}'},
  next: {
    ja:
      '本文を読み直し、必要なら書き足してください。公開するには:\n  1. npm run check\n  2. git add blog i18n && ' +
      'git commit -m "お知らせ"\n  3. git push（数分後に自動で公開されます: deploy/README.md）',
    en:
      'Read both texts and add to them where needed. To publish:\n  1. npm run check\n  2. git add blog i18n && git ' +
      'commit -m "notice"\n  3. git push (it is published within minutes: deploy/README.md)',
  },
  wouldWrite: {ja: '書き込まずに示しました（--dry-run）。', en: 'Shown, not written (--dry-run).'},
  cannotWrite: {
    ja: '{value}: 書き込めません（{code}）。フォルダの権限と空き容量を確かめてください。',
    en: '{value}: cannot be written ({code}). Check the permissions of the folder and the free space.',
  },
  staleText: {
    ja: '文章に前の日時が書かれています。次の行を直してください:',
    en: 'The texts still name the old time. Correct these lines:',
  },
  reviewOverdue: {ja: '見直し期日 {value} を過ぎている', en: 'review date {value} has passed'},
  unreadable: {
    ja: '誤りのあるお知らせは、一覧にありません。npm run check で見られます。',
    en: 'Notices with problems are not listed. npm run check shows them.',
  },
} satisfies Record<string, StaffText>;
