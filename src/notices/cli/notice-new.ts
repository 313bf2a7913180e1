// `npm run notice -- new`: asks for what a notice needs, shows its two files, and writes both after a yes.
import {dateInJapan} from '../../lib/civil-date';
import {timeInWords} from '../../lib/dates-in-words';
import {typedAmounts} from '../../lib/typed-amounts';
import {emptyRequest, type NoticeRequest, withText} from '../author/request';
import {readTypedTime} from '../author/typed-time';
import {type AuthorSite, writeNotice} from '../author/write-notice';
import {problemText, type RequestField, requestProblemLine} from '../problem';
import {fieldLabels} from '../problem-messages';
import {kinds} from '../schema';
import {services} from '../services';
import {messages, questions} from './messages';
import {
  authorSite,
  type NoticeCall,
  type NoticeIo,
  printable,
  reportProblems,
  sentence,
  writeNewFiles,
} from './notice-io';

type Asked = keyof typeof questions;

/** In the order of the messages. */
const order = Object.keys(questions) as Asked[];

const timeFields = ['date', 'start', 'end', 'endedAt', 'review'] as const;

/** Is there anything to ask, after what was answered before? */
function wanted(field: Asked, request: NoticeRequest): boolean {
  const {kind, end, endedAt} = request;
  if (field === 'start' || field === 'end') return kind !== 'news';
  if (field === 'endedAt') return kind === 'outage' && end === '';
  if (field === 'review') return kind !== 'news' && kind !== 'deadline' && end === '' && endedAt === '';
  if (field === 'description.en') return request.description.ja !== '';
  if (field === 'reason.en') return request.reason.ja !== '';
  if (field === 'action.en') return request.action.ja !== '';
  return true;
}

/** A number means the entry of the list shown. */
function chosen(answer: string, entries: readonly string[]): string {
  const typed = answer.normalize('NFKC').trim();
  return /^\d+$/.test(typed) ? (entries[Number(typed) - 1] ?? typed) : typed;
}

export function withAnswer(request: NoticeRequest, field: RequestField, answer: string): NoticeRequest {
  if (field === 'kind') return {...request, kind: chosen(answer, kinds)};
  if (field === 'affects' || field === 'tags') {
    const codes = services.map(({code}) => code);
    const items = answer.split(/[,、，]/).filter((item) => item.trim() !== '');
    return {...request, [field]: items.map((item) => (field === 'affects' ? chosen(item, codes) : item.trim()))};
  }
  return withText(request, field, answer.trim());
}

function questionOf(field: Asked, call: NoticeCall, today: string): string {
  const asked = sentence(questions[field], call, {value: today});
  if (field !== 'affects') return `\n${asked}`;
  const list = services.map(({code, name}, index) => `  ${index + 1} ${code} ${name[call.locale]}`);
  return `\n${[asked, ...list].join('\n')}\n> `;
}

/** One answer; of the sentences for readers all lines until an empty one. */
async function answerTo(field: Asked, question: string, io: NoticeIo): Promise<string | undefined> {
  const first = await io.ask(question);
  if (first === undefined || first.trim() === '' || !field.startsWith('action')) return first;
  const lines = [first];
  for (;;) {
    const next = await io.ask('> ');
    if (next === undefined || next.trim() === '') return lines.join('\n');
    lines.push(next);
  }
}

/**
 * Asks everything that a notice needs.
 * @param today the default posting date
 * @returns `undefined` when the input ended before the last question
 */
async function askForNotice(
  site: AuthorSite,
  call: NoticeCall,
  io: NoticeIo,
  today: string,
): Promise<NoticeRequest | undefined> {
  let request: NoticeRequest = {...emptyRequest, date: today};
  for (const field of order) {
    for (let again = true; again && wanted(field, request); ) {
      const answer = await answerTo(field, questionOf(field, call, today), io);
      if (answer === undefined) return undefined;
      const next = withAnswer(request, field, field === 'date' && answer.trim() === '' ? today : answer);
      const wrong = writeNotice(next, site).problems?.filter((problem) => problem.field === field) ?? [];
      for (const problem of wrong) io.err(`${requestProblemLine(problem, call.locale)}\n`);
      again = wrong.length > 0;
      if (again) io.err(`${sentence(messages.again, call)}\n`);
      else request = next;
      const time = timeFields.find((one) => one === field && !again);
      const value = time && readTypedTime(request[time]).value;
      if (value !== undefined) io.err(`→ ${timeInWords(value, call.locale)}\n`);
    }
  }
  return request;
}

/** The times as they were understood, with their weekdays: a mistake is seen at once. */
function showTimes(request: NoticeRequest, call: NoticeCall, io: NoticeIo): void {
  for (const field of timeFields) {
    const {value} = readTypedTime(request[field]);
    if (value === undefined) continue;
    io.err(`${fieldLabels[field][call.locale]}: ${timeInWords(value, call.locale)}\n`);
  }
}

/**
 * Runs the command.
 * @param typed from the options; `undefined`: everything is asked for
 * @returns the exit status
 */
export async function newNotice(typed: NoticeRequest | undefined, call: NoticeCall, io: NoticeIo): Promise<number> {
  const site = authorSite(call.siteDir);
  const today = dateInJapan(io.now());
  const request =
    typed === undefined
      ? await askForNotice(site, call, io, today)
      : {...typed, date: typed.date.trim() === '' ? today : typed.date};
  if (request === undefined) {
    io.err(`\n${sentence(messages.notWritten, call)}\n`);
    return 1;
  }
  const written = writeNotice(request, site);
  if (!written.ok) return reportProblems(written.problems, call, io);
  const files = [written.files.ja, written.files.en];
  const amounts = files.flatMap(({path, text}) => typedAmounts(text).map(({amount}) => ({path, amount})));
  if (amounts.length > 0) {
    const errors = amounts.map(({path, amount}) => ({
      field: path,
      code: 'amount-typed',
      message: printable(problemText({code: 'amount-typed', value: amount}, call.locale)),
    }));
    if (call.json) io.out(`${JSON.stringify({errors})}\n`);
    for (const {field, message} of errors) io.err(`${field}: ${message}\n`);
    return 1;
  }
  showTimes(request, call, io);
  if (!call.json) for (const {path, text} of files) io.out(`── ${path} ──\n${text}\n`);
  let write = call.yes && !call.dryRun;
  if (!call.dryRun && !call.yes) {
    const answer = await io.ask(sentence(messages.ask, call));
    write = /^(y|yes|はい)$/i.test((answer ?? '').normalize('NFKC').trim());
    if (!write) io.err(`${sentence(answer === undefined ? messages.noAnswer : messages.notWritten, call)}\n`);
  }
  if (write) {
    writeNewFiles(call.siteDir, files);
    for (const {path} of files) io.err(`${sentence(messages.written, call, {value: path})}\n`);
    io.err(`${sentence(messages.next, call)}\n`);
  }
  if (call.dryRun) io.err(`${sentence(messages.wouldWrite, call)}\n`);
  if (call.json) io.out(`${JSON.stringify({slug: written.slug, files, written: write})}\n`);
  return write || call.dryRun ? 0 : 1;
}
