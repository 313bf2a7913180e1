// `npm run notice -- new`: asks for what a notice needs, shows its two files, and writes both after a yes.
import {timeInWords} from '../../lib/dates-in-words';
import {emptyRequest, type NoticeRequest, withText} from '../author/request';
import {readTypedTime} from '../author/typed-time';
import {type AuthorSite, writeNotice} from '../author/write-notice';
import {type RequestField, requestProblemLine} from '../problem';
import {kinds} from '../schema';
import {services} from '../services';
import {messages, questions} from './messages';
import {authorSite, type NoticeCall, type NoticeIo, reportProblems, sentence, writeFiles} from './notice-io';

type Asked = keyof typeof questions;

/** In the order of the messages. */
const order = Object.keys(questions) as Asked[];

/** Is there anything to ask, after what was answered before? All else has a default, and an option. */
function wanted(field: Asked, {kind, title}: NoticeRequest): boolean {
  if (field === 'end') return kind !== 'news';
  if (field === 'title.en') return title.ja !== '';
  return !field.startsWith('description') || kind === 'news';
}

/** A number means the entry of the list shown. */
function chosen(answer: string, entries: readonly string[]): string {
  const typed = answer.normalize('NFKC').trim();
  return /^\d+$/.test(typed) ? (entries[Number(typed) - 1] ?? typed) : typed;
}

export function withAnswer(request: NoticeRequest, field: RequestField, answer: string): NoticeRequest {
  if (field === 'kind') return {...request, kind: chosen(answer, kinds)};
  if (field === 'affects') {
    const codes = services.map(({code}) => code);
    const items = answer.split(/[,、，]/).filter((item) => item.trim() !== '');
    return {...request, affects: items.map((item) => chosen(item, codes))};
  }
  return withText(request, field, answer.trim());
}

function questionOf(field: Asked, call: NoticeCall): string {
  const asked = sentence(questions[field], call);
  if (field !== 'affects') return `\n${asked}`;
  const list = services.map(({code, name}, index) => `  ${index + 1} ${code} ${name[call.locale]}`);
  return `\n${[asked, ...list].join('\n')}\n> `;
}

/** Asks everything that a notice needs; `undefined` when the input ended before the last question. */
async function askForNotice(site: AuthorSite, call: NoticeCall, io: NoticeIo): Promise<NoticeRequest | undefined> {
  let request = emptyRequest as NoticeRequest;
  for (const field of order) {
    for (let again = true; again && wanted(field, request); ) {
      const answer = await io.ask(questionOf(field, call));
      if (answer === undefined) return undefined;
      let next = withAnswer(request, field, answer);
      let wrong = writeNotice(next, site).problems?.filter((problem) => problem.field === field) ?? [];
      if (wrong.some(({code}) => code === 'outage-planned')) {
        const isPlanned = isYes(await io.ask(sentence(messages.planned, call)));
        if (isPlanned) [next, wrong] = [{...next, kind: 'maintenance'}, []];
      }
      for (const problem of wrong) io.err(`${requestProblemLine(problem, call.locale)}\n`);
      again = wrong.length > 0;
      if (again) io.err(`${sentence(messages.again, call)}\n`);
      else request = next;
      const isTime = (field === 'start' || field === 'end') && !again;
      const {value} = isTime ? readTypedTime(request[field], site.now) : {};
      if (value !== undefined) io.err(`→ ${timeInWords(value, call.locale)}\n`);
    }
  }
  return request;
}

function isYes(answer: string | undefined): boolean {
  return /^(y|yes|はい)$/i.test((answer ?? '').normalize('NFKC').trim());
}

/**
 * Runs the command.
 * @param typed from the options; `undefined`: everything is asked for
 * @returns the exit status
 */
export async function newNotice(typed: NoticeRequest | undefined, call: NoticeCall, io: NoticeIo): Promise<number> {
  const site = authorSite(call.siteDir, io.now());
  const request = typed ?? (await askForNotice(site, call, io));
  if (request === undefined) {
    io.err(`\n${sentence(messages.notWritten, call)}\n`);
    return 1;
  }
  const written = writeNotice(request, site);
  if (!written.ok) return reportProblems(written.problems, call, io);
  const files = [written.files.ja, written.files.en];
  for (const {path, text} of files) io.out(`── ${path} ──\n${text}\n`);
  let write = call.yes && !call.dryRun;
  if (!call.dryRun && !call.yes) {
    const answer = await io.ask(sentence(messages.ask, call));
    // Enter is a yes: the files can be deleted again, answers cannot be brought back.
    write = answer?.trim() === '' || isYes(answer);
    if (!write) io.err(`${sentence(answer === undefined ? messages.noAnswer : messages.notWritten, call)}\n`);
  }
  if (write) {
    writeFiles(call.siteDir, files, 'wx');
    for (const {path} of files) io.err(`${sentence(messages.written, call, {value: path})}\n`);
    io.err(`${sentence(messages.next, call)}\n`);
  }
  if (call.dryRun) io.err(`${sentence(messages.wouldWrite, call)}\n`);
  return write || call.dryRun ? 0 : 1;
}
