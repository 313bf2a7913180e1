// `npm run check`: the content gate. Every problem at once, one a line, with what to do; exit status 1 if there is any.
// `--build` is how `npm run build` calls it: overdue reviews then only warn (docs/_decisions/0003).
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {dateInJapan} from '../../lib/civil-date';
import type {StaffLocale} from '../../lib/localized';
import {projectRoot} from '../../lib/run-command';
import {anchorRecord, type Content, readContent} from '../content';
import {type ContentGate, contentGate, fixedTexts} from '../content-gate';
import {type Finding, findingLine, languageOf, sortedFindings} from '../finding';
import {recordedAnchors} from '../headings';
import {type RefusalCode, recordTranslated} from '../translations/record';

/** What `--help` shows. */
const checkHelp = `npm run check                      ページとお知らせの問題をすべて示す / reports what is wrong in pages and notices
npm run check -- --fix             直しても安全なものを直す（曜日、https、見出しのid） / fixes weekdays, https and heading ids
npm run check -- --prose           文章も調べる（textlint と cspell。遅い） / checks the language, too (textlint, cspell; slow)
npm run check -- --lang ja|en      メッセージの言語を選ぶ / messages in one language
npm run check -- --json            JSONで出力する / output for programs
npm run check -- --translated PAGE 英語版が今の日本語版の訳だと記録する / records that the English page is up to date
npm run check -- --record-anchors  公開するアンカーを記録する / records the anchors that are published now
npm run check -- --root DIR        別の場所にある写しを調べる / checks a copy elsewhere
npm run check -- --build           見直しの期日を過ぎたお知らせは警告だけにする / overdue reviews only warn, as for npm run build`;

const refusals: Record<RefusalCode, string> = {
  'no-page': 'no page or notice of this name. Write the path from the project root, such as docs/index.mdx, or all',
  'no-translation': 'there is no page in the other language. Write it first',
  unreadable: 'the file cannot be read. Run npm run check and fix it first',
};

/** The lines around the problems. */
const checkMessages = {
  fixed: (file: string) => `${file}: 直しました / fixed`,
  recorded: (file: string) => `${file}: 記録しました / recorded`,
  unchanged: (file: string) => `${file}: 変わりません / unchanged`,
  refused: (file: string, reason: RefusalCode) => `${file}: ${refusals[reason]}.`,
  warning: (finding: Finding, language?: StaffLocale) =>
    `${(language ?? languageOf(finding.file)) === 'ja' ? '警告' : 'WARNING'}: ${findingLine(finding, language)}`,
  count: (files: number, problems: readonly Finding[], warnings: readonly Finding[], language?: StaffLocale) => {
    const ja = `${files}ファイル: 問題${problems.length}件、警告${warnings.length}件`;
    const en = `${files} files, ${problems.length} problems, ${warnings.length} warnings`;
    return language === undefined ? `${ja} / ${en}` : {ja, en}[language];
  },
};

/** The findings for other programs: `line` from 1; `fixable` where `--fix` corrects it. */
function problemsAsJson({files, problems, warnings}: ContentGate, language?: StaffLocale): object {
  const plain = (finding: Finding) => {
    const words = language ?? languageOf(finding.file);
    const {file, line, rule, what, todo, fix} = finding;
    return {file, line, rule, what: what[words], todo: todo[words], fixable: fix !== undefined};
  };
  return {files, problems: problems.map(plain), warnings: warnings.map(plain)};
}

const options = {
  build: {type: 'boolean'},
  fix: {type: 'boolean'},
  json: {type: 'boolean'},
  prose: {type: 'boolean'},
  root: {type: 'string'},
  lang: {type: 'string'},
  help: {type: 'boolean'},
  'record-anchors': {type: 'boolean'},
  translated: {type: 'string', multiple: true},
} as const;

type Values = ReturnType<typeof parseArgs<{options: typeof options}>>['values'];

/** Where the command writes, a line at a time, and the clock. */
type CheckIo = {out(line: string): void; err(line: string): void; now(): number};

function readOptions(args: string[], io: CheckIo): Values | undefined {
  try {
    const {values} = parseArgs({args, options, allowPositionals: false});
    if (values.lang === undefined || values.lang === 'ja' || values.lang === 'en') return values;
    io.err(`--lang ${values.lang}: ja / en`);
  } catch (error) {
    io.err(error instanceof Error ? error.message : String(error));
  }
  io.err(checkHelp);
  return undefined;
}

function fix(content: Content, io: CheckIo): Content {
  for (const [file, text] of fixedTexts(content)) {
    writeFileSync(path.join(content.root, file), text);
    io.err(checkMessages.fixed(file));
  }
  return readContent(content.root, content);
}

/** @returns whether everything that was named could be recorded */
function recordTranslations(content: Content, pages: readonly string[], io: CheckIo): boolean {
  const outcomes = pages.map((page) => recordTranslated(content.root, content, page));
  for (const {written, unchanged, refused} of outcomes) {
    for (const file of written) io.err(checkMessages.recorded(file));
    for (const file of unchanged) io.err(checkMessages.unchanged(file));
    for (const {file, reason} of refused) io.err(checkMessages.refused(file, reason));
  }
  return outcomes.every(({refused}) => refused.length === 0);
}

/**
 * Runs the command.
 * @returns the exit status: 0 nothing is wrong, 1 there is a problem or the call is wrong
 */
export async function runCheck(args: string[], io: CheckIo): Promise<0 | 1> {
  const values = readOptions(args, io);
  if (!values) return 1;
  if (values.help) {
    io.out(checkHelp);
    return 0;
  }
  const lang = values.lang as StaffLocale | undefined;
  const content = readContent(path.resolve(values.root ?? projectRoot), {
    today: dateInJapan(io.now()),
    forBuild: values.build === true,
  });
  if (values.translated) return recordTranslations(content, values.translated, io) ? 0 : 1;
  if (values['record-anchors']) {
    writeFileSync(path.join(content.root, anchorRecord), `${JSON.stringify(recordedAnchors(content), null, 2)}\n`);
    io.err(checkMessages.recorded(anchorRecord));
    return 0;
  }
  const looked = values.fix ? fix(content, io) : content;
  const {files, problems: own, warnings} = contentGate(looked);
  // The linters of prose load dictionaries of 60 MB.
  const prose = values.prose ? await (await import('../prose/prose')).proseFindings(looked) : [];
  const problems = sortedFindings([...own, ...prose]);
  if (values.json) io.out(JSON.stringify(problemsAsJson({files, problems, warnings}, lang), null, 2));
  else {
    for (const warning of warnings) io.err(checkMessages.warning(warning, lang));
    for (const problem of problems) io.err(findingLine(problem, lang));
    io.err(checkMessages.count(files, problems, warnings, lang));
  }
  return problems.length === 0 ? 0 : 1;
}

if (require.main === module) {
  const io = {out: console.log, err: console.error, now: Date.now};
  void runCheck(process.argv.slice(2), io).then((status) => {
    process.exitCode = status;
  });
}
