// The messages of `npm run notice`: help, questions, results. Messages about problems are in ../problem-messages.ts.
import type {StaffText} from '../../lib/localized';
import {serviceCodes} from '../services';

const codes = serviceCodes.join(' ').replace(/(.{80,100}) /g, '$1\n  ');

export const help: StaffText = {
  ja: `お知らせを書き、終わらせ、延期し、延長し、一覧にします。

  npm run notice -- new                        質問に答えて新しいお知らせを書く
  npm run notice -- new --kind … --affects …   質問なしで書く（下のオプション）
  npm run notice -- end SLUG [--at 日時]       実際に終わったと書く（省くと今）
  npm run notice -- postpone SLUG --start 日時 [--end 日時]
                                               新しい日程に移す
  npm run notice -- postpone SLUG [--until 日] [--replaced-by SLUG]
                                               日程を決めずに延期する。--until は新しい日程を決める期日
  npm run notice -- extend SLUG --end 日時     終わりを後に延ばす（過ぎた後は --reopen も付ける）
  npm run notice -- list                       一覧。今の状態と、職員がすべきこと（--json: JSONで）

new のオプション:
  --kind 種類            news suspension maintenance outage deadline
  --affects コード       対象のサービス。いくつもあるときは , で区切る（コードは下）
  --start --end 日時     2026-12-01、"12/1 9:00"、1:40、今（日本時間。曜日は自動で付く。障害の始まりは、省くと今）
  --ended-at 日時        実際に終わった日時（outage）
  --review 日            終わりが決まっていないとき、次に見直す期日（省くと、障害は翌日、ほかは1週間後）
  --date 日              掲載日（省くと今日）
  --name 名前            ファイル名の後ろの部分。英数字と - と _（省くとサービスと種類から作る）
  --title-ja --title-en  題名（省くとサービスと種類から作る）
  --description-ja --description-en   一覧に出る1文（省くと日時から作る。newsでは必要）
  --reason-ja --reason-en   理由の文      --action-ja --action-en   利用者がすること（1行に1文）
  --extends SLUG         続きの元のお知らせ
  --yes                  確かめずに書き込む

サービスのコード:
  ${codes}

期間がいくつもあるお知らせを変えるときは --period 番号

どの命令にも:
  --dry-run  書き込まない   --lang ja|en  言語   --site-dir フォルダ  サイトの場所

終了状態: 0 できた、1 直すところがある、2 呼び方の誤り。
`,
  en: `Writes, ends, postpones, extends and lists notices.

  npm run notice -- new                        answers to questions become a new notice
  npm run notice -- new --kind … --affects …   the same without questions (options below)
  npm run notice -- end SLUG [--at TIME]       it has really ended (left out: now)
  npm run notice -- postpone SLUG --start TIME [--end TIME]
                                               moves it to other times
  npm run notice -- postpone SLUG [--until DAY] [--replaced-by SLUG]
                                               postpones it; --until: new times are to be known by then
  npm run notice -- extend SLUG --end TIME     moves the end (with --reopen where it has passed)
  npm run notice -- list                       all notices, their state now, and what is overdue (--json)

Options of new:
  --kind KIND            news suspension maintenance outage deadline
  --affects CODES        the affected services, with commas between them (codes: see below)
  --start --end TIME     2026-12-01, "12/1 9:00", 1:40 or now (Japan time; weekdays are added; an outage: default now)
  --ended-at TIME        when it really ended (outage)
  --review DAY           for a notice without an end: when you look at it again (default: for an outage the next day,
                         else in a week)
  --date DAY             the posting date (default: today)
  --name NAME            the last part of the file name: letters, digits, - and _ (default: from service and kind)
  --title-ja --title-en  the titles (default: from service and kind)
  --description-ja --description-en   a sentence for lists (left out: from the times; news needs it)
  --reason-ja --reason-en   sentences on why      --action-ja --action-en   what readers should do, one sentence a line
  --extends SLUG         the notice that it carries on
  --yes                  writes without asking

Codes of services:
  ${codes}

To change a notice with several periods: --period NUMBER

With every command:
  --dry-run  writes nothing   --lang ja|en  language   --site-dir FOLDER  where the site is

Exit status: 0 done; 1 there is something to fix; 2 called wrongly.
`,
};

export const messages = {
  noCommand: {
    ja: '命令がありません。new、end、postpone、extend、list のどれかを書いてください。',
    en: 'there is no command. Write one of: new, end, postpone, extend, list.',
  },
  unknownCommand: {
    ja: '「{value}」という命令はありません。new、end、postpone、extend、list のどれかを書いてください。',
    en: 'there is no command "{value}". Write one of: new, end, postpone, extend, list.',
  },
  badOption: {
    ja: 'オプションが正しくありません（{value}）。--help で見られます。',
    en: 'an option is wrong ({value}). --help shows them all.',
  },
  foreignOption: {
    ja: '{value} は「{command}」では使えません。--help で見られます。',
    en: '{value} does not belong to "{command}". --help shows them all.',
  },
  noSlug: {
    ja: 'どのお知らせか書いてください。例: npm run notice -- {command} 2026-12-01-power-outage',
    en: 'name the notice, such as: npm run notice -- {command} 2026-12-01-power-outage',
  },
  tooMany: {
    ja: '余分な言葉があります: {value}。空白を含む値は " で囲んでください。',
    en: 'unexpected argument: {value}. Put a value with spaces into double quotes.',
  },
  noNotices: {
    ja: '{value}: お知らせのフォルダ blog がありません。--site-dir にサイトのフォルダを書いてください。',
    en: "{value}: there is no folder blog with notices. Give the site's folder with --site-dir.",
  },
  ask: {ja: 'この2つのファイルを書き込みますか。[Y/n] ', en: 'Write these two files? [Y/n] '},
  planned: {
    ja: '始まりがこれからです。予定した作業なら、種類をメンテナンスにします。予定した作業ですか。[y/N] ',
    en: 'The start is in the future. If it is planned, the kind becomes maintenance. Is it planned? [y/N] ',
  },
  notWritten: {ja: '何も書き込みませんでした。', en: 'Nothing was written.'},
  noAnswer: {
    ja: '何も書き込みませんでした。確かめずに書き込むには --yes を付けてください。',
    en: 'Nothing was written. To write without being asked, add --yes.',
  },
  interrupted: {ja: '\n中止しました。何も書き込んでいません。', en: '\nStopped. Nothing was written.'},
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
    ja: '{value}: 書き込めません（{code}）。フォルダの権限と空き容量を確かめてください。何も変わっていません。',
    en:
      '{value}: cannot be written ({code}). Check the permissions of the folder and the free space. Nothing ' +
      'was changed.',
  },
  staleText: {
    ja: '文章に前の日時が書かれています。次の行を直してください:',
    en: 'The texts still name the old time. Correct these lines:',
  },
  none: {ja: 'お知らせはありません。', en: 'There are no notices.'},
  again: {ja: 'もう一度書いてください。', en: 'Write it again.'},
} satisfies Record<string, StaffText>;

export const overdueMessages = {
  'review-overdue': {ja: '見直し期日 {value} を過ぎている', en: 'review date {value} has passed'},
  'translation-missing': {ja: '英語版がない', en: 'English translation missing'},
  'has-problems': {ja: '誤りがある（npm run check で見る）', en: 'has problems (see npm run check)'},
} satisfies Record<string, StaffText>;

export const questions = {
  kind: {
    ja: '種類（番号か名前）\n  1 news お知らせ\n  2 suspension 一時停止\n  3 maintenance メンテナンス\n  4 outage 障害\n  5 deadline 期限\n> ',
    en: 'Kind (number or name)\n  1 news\n  2 suspension\n  3 maintenance\n  4 outage\n  5 deadline\n> ',
  },
  affects: {
    ja: '対象のサービス（番号か名前。いくつもあるときは , で区切る）',
    en: 'Affected services (numbers or names, with commas)',
  },
  'title.ja': {
    ja: '日本語の題名（何も書かなければ自動で付く）\n> ',
    en: 'Title in Japanese (Enter: from kind and services)\n> ',
  },
  'title.en': {ja: '英語の題名\n> ', en: 'Title in English\n> '},
  start: {
    ja: '始まり。例: 12/1、12/1 9:00、1:40、今（日本時間。障害では、何も書かなければ今。newsでは実施する日時、なければ何も書かない）\n> ',
    en:
      'Start, such as 12/1, 12/1 9:00, 1:40 or now (Japan time; of an outage, ' +
      'Enter: now; of news: when it takes effect, if at all)\n> ',
  },
  end: {
    ja: '終わり（決まっていなければ何も書かない。1日の終わりは 24:00）\n> ',
    en: 'End (Enter: not known; 24:00 is the end of a day)\n> ',
  },
  'description.ja': {
    ja: '一覧に出る日本語の1文（news以外は、何も書かなければ日時から作る）\n> ',
    en: 'One sentence in Japanese for lists (Enter: from the times; news needs it)\n> ',
  },
  'description.en': {ja: '同じ1文を英語で\n> ', en: 'The same sentence in English\n> '},
} satisfies Record<string, StaffText>;
