// What `npm run check` says around the problems themselves, and its output for other programs.

import type {Locale} from '../../lib/localized';
import type {ContentGate} from '../content-gate';
import {type Finding, findingLine, languageOf} from '../finding';
import type {RefusalCode} from '../translations/record';

/** What `--help` shows. */
export const checkHelp = `npm run check                      ページ・お知らせ・ラベルの問題をすべて示す / says what is wrong in pages, notices and labels
npm run check -- --fix             直しても安全なものを直す（改行コード、BOM、曜日、https、見出しのid） / mends line ends, BOM, weekdays, https, heading ids
npm run check -- --prose           文章も調べる（textlint と cspell。遅い） / looks at the language, too (textlint, cspell; slow)
npm run check -- --lang ja|en      メッセージの言語を選ぶ / messages in one language
npm run check -- --json            JSONで出力する / output for programs
npm run check -- --translated PAGE 英語版が今の日本語版の訳であることを記録する / records that the English page says what the Japanese says now
npm run check -- --record-anchors  公開するアンカーを記録する / records the anchors that are published now
npm run check -- --root DIR        別の場所にある写しを調べる / looks at a copy elsewhere
npm run check -- --build           見直しの期日を過ぎたお知らせは警告だけにする / overdue reviews only warn, as for npm run build`;

const refusals: Record<RefusalCode, string> = {
  'no-page': 'no page or notice of this name. Write the path from the project root, such as docs/index.mdx, or all',
  'no-translation': 'there is no page in the other language. Write it first',
  unreadable: 'the file cannot be read. Run npm run check and mend it first',
};

/** The lines around the problems. */
export const checkWords = {
  mended: (file: string) => `${file}: 直しました / mended`,
  recorded: (file: string) => `${file}: 記録しました / recorded`,
  unchanged: (file: string) => `${file}: 変わりません / unchanged`,
  refused: (file: string, reason: RefusalCode) => `${file}: ${refusals[reason]}.`,
  warning: (finding: Finding, language?: Locale) =>
    `${(language ?? languageOf(finding.file)) === 'ja' ? '警告' : 'WARNING'}: ${findingLine(finding, language)}`,
  count: (files: number, problems: readonly Finding[], warnings: readonly Finding[], language?: Locale) => {
    const ja = `${files}ファイル: 問題${problems.length}件、警告${warnings.length}件`;
    const en = `${files} files, ${problems.length} problems, ${warnings.length} warnings`;
    return language === undefined ? `${ja} / ${en}` : {ja, en}[language];
  },
};

/** The findings for other programs: `line` from 1; `fixable` where `--fix` mends it. */
export function problemsAsJson({files, problems, warnings}: ContentGate, language?: Locale): object {
  const plain = (finding: Finding) => {
    const words = language ?? languageOf(finding.file);
    const {file, line, rule, what, todo, fix} = finding;
    return {file, line, rule, what: what[words], todo: todo[words], fixable: fix !== undefined};
  };
  return {files, problems: problems.map(plain), warnings: warnings.map(plain)};
}
