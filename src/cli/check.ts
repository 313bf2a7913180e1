// `npm run check`: the content gate. Every problem at once, one a line, with what to do; exit status 1 where there is any.
// `--build` is how `npm run build` calls it: reviews that are overdue then only warn (docs/_decisions/0011).
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {anchorRecord, type Content, readContent} from '../checks/content';
import {contentGate} from '../checks/content-gate';
import {type Finding, findingLine, sortedFindings} from '../checks/finding';
import {recordedAnchors} from '../checks/headings';
import {mended} from '../checks/mend';
import {recordTranslated} from '../checks/translations/record';
import {dateInJapan} from '../domain/civil-date';
import type {Locale} from '../domain/localized';
import {checkHelp, checkWords, problemsAsJson} from './check-words';
import {projectRoot} from './run-command';

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

function readOptions(): Values | undefined {
  try {
    const {values} = parseArgs({options, allowPositionals: false});
    if (values.lang === undefined || values.lang === 'ja' || values.lang === 'en') return values;
    console.error(`--lang ${values.lang}: ja / en`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  console.error(checkHelp);
  return undefined;
}

function fix(content: Content): Content {
  const {content: after, written} = mended(content);
  for (const [file, text] of written) {
    writeFileSync(path.join(content.root, file), text);
    console.error(checkWords.mended(file));
  }
  return after;
}

function recordAnchors(content: Content): void {
  writeFileSync(
    path.join(content.root, anchorRecord),
    `${JSON.stringify(recordedAnchors(content), null, 2)}\n`,
  );
  console.error(checkWords.recorded(anchorRecord));
}

/** @returns whether everything that was named could be recorded */
function recordTranslations(content: Content, pages: readonly string[]): boolean {
  const outcomes = pages.map((page) => recordTranslated(content.root, content, page));
  for (const {written, unchanged, refused} of outcomes) {
    for (const file of written) console.error(checkWords.recorded(file));
    for (const file of unchanged) console.error(checkWords.unchanged(file));
    for (const {file, reason} of refused) console.error(checkWords.refused(file, reason));
  }
  return outcomes.every(({refused}) => refused.length === 0);
}

function print(
  problems: readonly Finding[],
  warnings: readonly Finding[],
  files: number,
  lang?: Locale,
): void {
  for (const warning of warnings) console.error(checkWords.warning(warning, lang));
  for (const problem of problems) console.error(findingLine(problem, lang));
  console.error(checkWords.count(files, problems, warnings, lang));
}

/** The linters of prose load dictionaries of 60 MB: only who asks for them waits. */
async function proseOf(content: Content): Promise<Finding[]> {
  const {proseFindings} = await import('../checks/prose/prose');
  return proseFindings(content);
}

async function check(values: Values): Promise<boolean> {
  const lang = values.lang as Locale | undefined;
  const today = dateInJapan(Date.now());
  const content = readContent(path.resolve(values.root ?? projectRoot), {
    today,
    forBuild: values.build === true,
  });
  if (values.translated) return recordTranslations(content, values.translated);
  if (values['record-anchors']) {
    recordAnchors(content);
    return true;
  }
  const looked = values.fix ? fix(content) : content;
  const {files, problems: own, warnings} = contentGate(looked);
  const problems = values.prose ? sortedFindings([...own, ...(await proseOf(looked))]) : own;
  if (values.json) console.log(JSON.stringify(problemsAsJson({files, problems, warnings}, lang), null, 2));
  else print(problems, warnings, files, lang);
  return problems.length === 0;
}

const values = readOptions();
if (values?.help) console.log(checkHelp);
else if (!values) process.exitCode = 1;
else {
  check(values).then((passed) => {
    process.exitCode = passed ? 0 : 1;
  });
}
