// The messages of `npm run notice`: help and results. Messages about problems are in ../problem-messages.ts.
import type {StaffText} from '../../lib/localized';
import {kinds} from '../schema';
import {serviceCodes} from '../services';

const codes = serviceCodes.join(' ').replace(/(.{80,100}) /g, '$1\n  ');

export const help: StaffText = {
  ja: `お知らせを書き、終わらせ、延期し、延長し、一覧にします。

  npm run notice -- new --kind 種類 --affects コード      新しいお知らせを書く（下のオプション）
  npm run notice -- end SLUG [--at 日時]                  実際に終わったと書く（省くと今）
  npm run notice -- extend SLUG --end 日時                終わりを後に延ばす
  npm run notice -- postpone SLUG --start 日時 [--end 日時]           新しい日程に移す
  npm run notice -- postpone SLUG [--until 日] [--replaced-by SLUG]   日程を決めずに延期する
                                                          --until は新しい日程を決める期日
  npm run notice -- list                                  一覧。今の状態と、見直しの期日を過ぎたもの

new のオプション（--kind と --affects のほかは省ける）:
  --kind 種類            ${kinds.join(' ')}
  --affects コード       対象のサービス。いくつもあるときは , で区切る（コードは下）
  --start --end 日時     2026-12-01、"12/1 9:00"、1:40、今（日本時間。障害の始まりは、省くと今）
  --ended-at 日時        実際に終わった日時（outage）
  --review 日            終わりが決まっていないとき、次に見直す期日（省くと、障害は翌日、ほかは1週間後）
  --name 名前            ファイル名の後ろの部分。英数字と - と _
  --title-ja --title-en  題名      --description-ja --description-en   一覧に出る1文（newsでは必要）
  --reason-ja --reason-en   理由の文      --action-ja --action-en   利用者がすること（1行に1文）

サービスのコード:
  ${codes}

どの命令にも:
  --dry-run  書き込まない   --lang ja|en  言語   --site-dir フォルダ  サイトの場所
期間がいくつもあるお知らせを変えるときは --period 番号

終了状態: 0 できた、1 直すところがある、2 呼び方の誤り。
`,
  en: `Writes, ends, extends, postpones and lists notices.

  npm run notice -- new --kind KIND --affects CODES       writes a new notice (options below)
  npm run notice -- end SLUG [--at TIME]                  it has really ended (left out: now)
  npm run notice -- extend SLUG --end TIME                moves the end to a later time
  npm run notice -- postpone SLUG --start TIME [--end TIME]           moves it to other times
  npm run notice -- postpone SLUG [--until DAY] [--replaced-by SLUG]  postpones it without new times
                                                          --until: they are to be known by then
  npm run notice -- list                                  all notices, their state, and overdue reviews

Options of new (all but --kind and --affects can be left out):
  --kind KIND            ${kinds.join(' ')}
  --affects CODES        the affected services, with commas between them (codes: see below)
  --start --end TIME     2026-12-01, "12/1 9:00", 1:40 or now (Japan time; start of an outage: default now)
  --ended-at TIME        when it really ended (outage)
  --review DAY           for a notice without an end: when you look at it again (default: for an outage the next day,
                         else in a week)
  --name NAME            the last part of the file name: letters, digits, - and _
  --title-ja --title-en  the titles      --description-ja --description-en   a sentence for lists (news needs it)
  --reason-ja --reason-en   sentences on why      --action-ja --action-en   what users should do, one sentence a line

Codes of services:
  ${codes}

With every command:
  --dry-run  writes nothing   --lang ja|en  language   --site-dir FOLDER  where the site is
To change a notice with several periods: --period NUMBER

Exit status: 0 done; 1 there is something to fix; 2 called wrongly.
`,
};

export const messages = {
  noCommand: {
    ja: '命令は new、end、extend、postpone、list のどれかです。--help で使い方が見られます。',
    en: 'the command is one of: new, end, extend, postpone, list. --help shows how to use them.',
  },
  badCall: {
    ja: '呼び方が正しくありません（{value}）。--help で使い方が見られます。',
    en: 'called wrongly ({value}). --help shows how to use it.',
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
