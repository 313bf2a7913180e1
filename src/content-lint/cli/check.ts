// `npm run check`: the content gate. Every problem at once, one a line, with what to do; exit status 1 if there is any.
// `--build` is how `npm run build` calls it: overdue reviews and outdated translations
// then only warn (docs/_decisions/0003, 0012).
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {dateInJapan} from '../../lib/civil-date';
import {projectRoot} from '../../lib/run-command';
import {anchorRecord, readContent} from '../content';
import {contentGate} from '../content-gate';
import {type Finding, findingLine, languageOf} from '../finding';
import {recordedAnchors} from '../headings';
import {recordTranslated} from '../translations/record';

/** What `--help` shows. */
const checkHelp = `npm run check                      ページとお知らせの問題をすべて示す / reports what is wrong in pages and notices
npm run check -- --json            JSONで出力する / output for programs
npm run check -- --translated PAGE 英語版が今の日本語版の訳だと記録する（all ですべて） / records that the English page is up to date (or all)
npm run check -- --record-anchors  公開するアンカーを記録する / records the anchors that are published now
npm run check -- --root DIR        別の場所にある写しを調べる / checks a copy elsewhere
npm run check -- --build           期日切れの見直しと古い英訳は警告だけ / overdue reviews and outdated translations only warn`;

const options = {
  build: {type: 'boolean'},
  json: {type: 'boolean'},
  root: {type: 'string', default: projectRoot},
  help: {type: 'boolean'},
  'record-anchors': {type: 'boolean'},
  translated: {type: 'string', multiple: true},
} as const;

/** Where the command writes, a line at a time, and the clock. */
type CheckIo = {out(line: string): void; err(line: string): void; now(): number};

/**
 * Runs the command.
 * @returns the exit status: 0 nothing is wrong, 1 there is a problem or the call is wrong
 */
export function runCheck(args: string[], io: CheckIo): 0 | 1 {
  try {
    return check(parseArgs({args, options}).values, io);
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : error}\n${checkHelp}`);
    return 1;
  }
}

type Values = ReturnType<typeof parseArgs<{options: typeof options}>>['values'];

function check(values: Values, io: CheckIo): 0 | 1 {
  if (values.help) {
    io.out(checkHelp);
    return 0;
  }
  const today = dateInJapan(io.now());
  const content = readContent(path.resolve(values.root), {today, forBuild: values.build === true});
  if (values['record-anchors']) {
    writeFileSync(path.join(content.root, anchorRecord), `${JSON.stringify(recordedAnchors(content), null, 2)}\n`);
    io.err(`${anchorRecord}: 記録しました / recorded`);
    return 0;
  }
  if (values.translated) {
    const outcomes = values.translated.map((page) => ({page, files: recordTranslated(content, page)}));
    for (const {page, files} of outcomes) {
      for (const file of files) io.err(`${file}: 記録しました / recorded`);
      if (files.length === 0)
        io.err(`${page}: 両方の言語の、読めるページがありません / no such page in both languages`);
    }
    return outcomes.every(({files}) => files.length > 0) ? 0 : 1;
  }
  const {files, problems, warnings} = contentGate(content);
  if (values.json) {
    const plain = ({text, ...rest}: Finding) => ({...rest, text: text[languageOf(rest.file)]});
    io.out(JSON.stringify({files, problems: problems.map(plain), warnings: warnings.map(plain)}, null, 2));
  } else {
    for (const warning of warnings) io.err(`警告 / WARNING: ${findingLine(warning)}`);
    for (const problem of problems) io.err(findingLine(problem));
    io.err(
      `${files}ファイル: 問題${problems.length}件、警告${warnings.length}件 / ` +
        `${files} files, ${problems.length} problems, ${warnings.length} warnings`,
    );
  }
  return problems.length === 0 ? 0 : 1;
}

if (require.main === module) {
  process.exitCode = runCheck(process.argv.slice(2), {out: console.log, err: console.error, now: Date.now});
}
