// The messages of `npm run notice`: help, questions, results. Messages about problems are in ../problem-messages.ts.
import type {StaffText} from '../../lib/localized';

export const help: StaffText = {
  ja: `お知らせを書き、終わらせ、延期し、延長し、一覧にします。

  npm run notice -- new                        質問に答えて新しいお知らせを書く
  npm run notice -- new --kind … --affects …   質問なしで書く（下のオプション）
  npm run notice -- end SLUG [--at 日時]       実際に終わったと書く（省くと今）
  npm run notice -- postpone SLUG [--until 日] [--replaced-by SLUG]
                                               延期にする。--until は新しい日程を決める期日
  npm run notice -- extend SLUG --end 日時     終了日時を後に延ばす（過ぎた後は --reopen も付ける）
  npm run notice -- list                       一覧。今の状態と、職員がすべきこと
  npm run notice -- check                      すべてのお知らせの誤りを調べる

new のオプション:
  --kind 種類            news suspension maintenance outage deadline
  --affects コード       対象のサービス。いくつもあるときは , で区切る
  --start --end 日時     2026-12-01 や "2026-12-01 09:00"（日本時間。曜日は自動で付く）
  --ended-at 日時        実際に終わった日時（outage）
  --review 日            終了日時が決まっていないとき、次に見直す期日（障害は、なければ翌日）
  --date 日              掲載日（省くと今日）
  --name 名前            ファイル名の後ろの部分。英数字と - と _
  --title-ja --title-en  題名
  --description-ja --description-en   一覧に出る1文（省くと日時から作る。newsでは必要）
  --reason-ja --reason-en   理由の文      --action-ja --action-en   利用者がすること（1行に1文）
  --extends SLUG         元のお知らせ（続報のとき）      --tags タグ
  --yes                  確かめずに書き込む

どの命令にも:
  --dry-run  書き込まない   --json  結果をJSONで   --lang ja|en  言葉   --site-dir フォルダ  サイトの場所

終了状態: 0 できた、1 直すところがある、2 呼び方の誤り。
`,
  en: `Writes, ends, postpones, extends and lists notices.

  npm run notice -- new                        writes a new notice from your answers to questions
  npm run notice -- new --kind … --affects …   the same without questions (options below)
  npm run notice -- end SLUG [--at TIME]       records when it actually ended (default: now)
  npm run notice -- postpone SLUG [--until DAY] [--replaced-by SLUG]
                                               marks it as postponed; --until: when new times will be known
  npm run notice -- extend SLUG --end TIME     moves the end (with --reopen if it has passed)
  npm run notice -- list                       lists all notices with their state and what to do
  npm run notice -- check                      checks all notices

Options of new:
  --kind KIND            news suspension maintenance outage deadline
  --affects CODES        the affected services, separated by commas
  --start --end TIME     2026-12-01 or "2026-12-01 09:00" (Japan time; weekdays are added)
  --ended-at TIME        when it actually ended (outage)
  --review DAY           for a notice without an end: date of its next review (default for an outage: the next day)
  --date DAY             the posting date (default: today)
  --name NAME            the last part of the file's name: letters, digits, - and _
  --title-ja --title-en  the titles
  --description-ja --description-en   a sentence for lists (default: from the times; required for news)
  --reason-ja --reason-en   sentences on why      --action-ja --action-en   what readers should do, one sentence a line
  --extends SLUG         the notice that it continues       --tags TAGS
  --yes                  writes without asking first

With every command:
  --dry-run  writes nothing   --json  the result as JSON   --lang ja|en  language   --site-dir FOLDER  where the site is

Exit status: 0 done; 1 there is something to fix; 2 wrong usage.
`,
};

export const messages = {
  noCommand: {
    ja: '命令がありません。new、end、postpone、extend、list、check のどれかを書いてください。',
    en: 'there is no command. Write one of: new, end, postpone, extend, list, check.',
  },
  unknownCommand: {
    ja: '「{value}」という命令はありません。new、end、postpone、extend、list、check のどれかを書いてください。',
    en: 'there is no command "{value}". Write one of: new, end, postpone, extend, list, check.',
  },
  badOption: {
    ja: 'オプションが正しくありません（{value}）。--help をご覧ください。',
    en: 'invalid option ({value}). See --help.',
  },
  foreignOption: {
    ja: '{value} は「{command}」では使えません。--help をご覧ください。',
    en: '{value} cannot be used with "{command}". See --help.',
  },
  noSlug: {
    ja: 'どのお知らせか書いてください。例: npm run notice -- {command} 2026-12-01-power-outage',
    en: 'name the notice, such as: npm run notice -- {command} 2026-12-01-power-outage',
  },
  tooMany: {
    ja: '余分な引数があります: {value}。空白を含む値は " で囲んでください。',
    en: 'too many arguments: {value}. Put values with spaces into double quotes.',
  },
  noNotices: {
    ja: '{value}: お知らせのフォルダ blog がありません。--site-dir にサイトのフォルダを書いてください。',
    en: "{value}: there is no folder blog with notices. Pass the site's folder with --site-dir.",
  },
  ask: {ja: 'この2つのファイルを書き込みますか。[y/N] ', en: 'Write these two files? [y/N] '},
  notWritten: {ja: '何も書き込みませんでした。', en: 'Nothing was written.'},
  noAnswer: {
    ja: '何も書き込みませんでした。確かめずに書き込むには --yes を付けてください。',
    en: 'Nothing was written. To write without a question, add --yes.',
  },
  interrupted: {ja: '\n中止しました。何も書き込んでいません。', en: '\nStopped. Nothing was written.'},
  written: {ja: '書き込みました: {value}', en: 'Written: {value}'},
  next: {
    ja: '本文を読み直し、必要なら書き足してください。終わったら npm run check で確かめます。',
    en: 'Read both texts and add what is missing. Then run: npm run check',
  },
  wouldWrite: {ja: '書き込まずに示しました（--dry-run）。', en: 'Shown, not written (--dry-run).'},
  cannotWrite: {
    ja: '{value}: 書き込めません（{code}）。フォルダの権限と空き容量を確かめてください。何も変わっていません。',
    en:
      '{value}: cannot be written ({code}). Check the permissions of the folder and the free space. Nothing ' +
      'was changed.',
  },
  staleText: {
    ja: '本文に前の終了日時が書かれています。次の行を直してください:',
    en: 'The texts still contain the old end. Correct these lines:',
  },
  lookAtText: {
    ja: '本文は変えていません。利用者に知らせることがあれば、2つのファイルに書き足してください: {value}',
    en: 'The texts were not changed. If readers need to know more, add it to both files: {value}',
  },
  problems: {ja: '{value} 件の誤りがあります。', en: '{value} problems.'},
  allRight: {ja: '{value} 件のお知らせに誤りはありません。', en: '{value} notices, no problems.'},
  none: {ja: 'お知らせはありません。', en: 'There are no notices.'},
  again: {ja: 'もう一度入力してください。', en: 'Enter it again.'},
} satisfies Record<string, StaffText>;

export const columns = {
  slug: {ja: 'お知らせ', en: 'notice'},
  kind: {ja: '種類', en: 'kind'},
  state: {ja: '今の状態', en: 'state'},
  period: {ja: '期間', en: 'period'},
  owed: {ja: 'すべきこと', en: 'to do'},
} satisfies Record<string, StaffText>;

export const overdueMessages = {
  'review-overdue': {ja: '見直し期日 {value} を過ぎている', en: 'review date {value} has passed'},
  'translation-missing': {ja: '英語版がない', en: 'English translation missing'},
  'has-problems': {ja: '誤りがある（check で見る）', en: 'has problems (see check)'},
} satisfies Record<string, StaffText>;

export const questions = {
  kind: {
    ja: '種類（番号か名前）\n  1 news お知らせ\n  2 suspension 一時停止\n  3 maintenance メンテナンス\n  4 outage 障害\n  5 deadline 期限\n> ',
    en: 'Kind (number or name)\n  1 news\n  2 suspension\n  3 maintenance\n  4 outage\n  5 deadline\n> ',
  },
  affects: {
    ja: '対象のサービス（番号か名前。いくつもあるときは , で区切る）',
    en: 'Affected services (numbers or names, separated by commas)',
  },
  'title.ja': {ja: '日本語の題名\n> ', en: 'Title in Japanese\n> '},
  'title.en': {ja: '英語の題名\n> ', en: 'Title in English\n> '},
  date: {ja: '掲載日（空なら今日 {value}）\n> ', en: 'Posting date (empty: today, {value})\n> '},
  start: {
    ja: '開始日時。例: 2026-12-01 または 2026-12-01 09:00（日本時間）\n> ',
    en: 'Start, such as 2026-12-01 or 2026-12-01 09:00 (Japan time)\n> ',
  },
  end: {
    ja: '終了日時（決まっていなければ空。1日の終わりは 24:00）\n> ',
    en: 'End (empty if not known; 24:00 is the end of a day)\n> ',
  },
  endedAt: {
    ja: '実際に終わった日時（続いていれば空）\n> ',
    en: 'When it actually ended (empty if still ongoing)\n> ',
  },
  review: {
    ja: '終了日時が決まっていないので、次に見直す期日。例: 2026-12-15（障害なら、空なら翌日）\n> ',
    en: 'No end is known: date of the next review, such as 2026-12-15 (for an outage, empty: the next day)\n> ',
  },
  name: {
    ja: 'ファイル名にする短い名前（英数字と -）。例: power-outage\n> ',
    en: 'Short name for the file, letters, digits and -, such as power-outage\n> ',
  },
  'description.ja': {
    ja: '一覧に出る日本語の1文（news以外は、空なら日時から作る）\n> ',
    en: 'One sentence in Japanese for lists (empty, except for news: made from the times)\n> ',
  },
  'description.en': {ja: '同じ1文を英語で\n> ', en: 'The same sentence in English\n> '},
  'reason.ja': {
    ja: '理由を日本語の文で（省略できます）\n> ',
    en: 'Reason, as a sentence in Japanese (optional)\n> ',
  },
  'reason.en': {ja: '同じ理由を英語で\n> ', en: 'The same in English\n> '},
  'action.ja': {
    ja: '利用者がすることを日本語で。1行に1文、終わったら空行でEnter。日付は 2026-12-01 と書けば曜日が付く\n> ',
    en:
      'What readers should do, in Japanese: one sentence a line, an empty line at the end. A date written ' +
      '2026-12-01 gets its weekday\n> ',
  },
  'action.en': {
    ja: '同じことを英語で（1行に1文、終わりは空行）\n> ',
    en: 'The same in English (one sentence a line, an empty line at the end)\n> ',
  },
} satisfies Record<string, StaffText>;
