// `npm run check`: the content gate. Every problem at once, one a line, with what to do; exit status 1 where there is any.
// `--build` is how `npm run build` calls it: reviews that are overdue then only warn (docs/_decisions/0003).
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {dateInJapan} from '../../lib/civil-date';
import type {Locale} from '../../lib/localized';
import {projectRoot} from '../../lib/run-command';
import {anchorRecord, type Content, readContent} from '../content';
import {contentGate} from '../content-gate';
import {type Finding, findingLine, sortedFindings} from '../finding';
import {recordedAnchors} from '../headings';
import {mended} from '../mend';
import {recordTranslated} from '../translations/record';
import {checkHelp, checkWords, problemsAsJson} from './check-words';

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
export type CheckIo = {out(line: string): void; err(line: string): void; now(): number};

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
  const {content: after, written} = mended(content);
  for (const [file, text] of written) {
    writeFileSync(path.join(content.root, file), text);
    io.err(checkWords.mended(file));
  }
  return after;
}

function recordAnchors(content: Content, io: CheckIo): void {
  writeFileSync(path.join(content.root, anchorRecord), `${JSON.stringify(recordedAnchors(content), null, 2)}\n`);
  io.err(checkWords.recorded(anchorRecord));
}

/** @returns whether everything that was named could be recorded */
function recordTranslations(content: Content, pages: readonly string[], io: CheckIo): boolean {
  const outcomes = pages.map((page) => recordTranslated(content.root, content, page));
  for (const {written, unchanged, refused} of outcomes) {
    for (const file of written) io.err(checkWords.recorded(file));
    for (const file of unchanged) io.err(checkWords.unchanged(file));
    for (const {file, reason} of refused) io.err(checkWords.refused(file, reason));
  }
  return outcomes.every(({refused}) => refused.length === 0);
}

/** The linters of prose load dictionaries of 60 MB: only who asks for them waits. */
async function proseOf(content: Content): Promise<Finding[]> {
  const {proseFindings} = await import('../prose/prose');
  return proseFindings(content);
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
  const lang = values.lang as Locale | undefined;
  const content = readContent(path.resolve(values.root ?? projectRoot), {
    today: dateInJapan(io.now()),
    forBuild: values.build === true,
  });
  if (values.translated) return recordTranslations(content, values.translated, io) ? 0 : 1;
  if (values['record-anchors']) {
    recordAnchors(content, io);
    return 0;
  }
  const looked = values.fix ? fix(content, io) : content;
  const {files, problems: own, warnings} = contentGate(looked);
  const problems = values.prose ? sortedFindings([...own, ...(await proseOf(looked))]) : own;
  if (values.json) io.out(JSON.stringify(problemsAsJson({files, problems, warnings}, lang), null, 2));
  else {
    for (const warning of warnings) io.err(checkWords.warning(warning, lang));
    for (const problem of problems) io.err(findingLine(problem, lang));
    io.err(checkWords.count(files, problems, warnings, lang));
  }
  return problems.length === 0 ? 0 : 1;
}

if (require.main === module) {
  const io = {out: console.log, err: console.error, now: Date.now};
  void runCheck(process.argv.slice(2), io).then((status) => {
    process.exitCode = status;
  });
}
