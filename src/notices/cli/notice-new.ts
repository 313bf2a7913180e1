// `npm run notice -- new`: shows the two files of a new notice, and writes both once somebody says yes.

import {dateInJapan} from '../../lib/civil-date';
import {typedAmounts} from '../../lib/typed-amounts';
import {noticeProblemWords} from '../author/notice-author-problems';
import type {NoticeRequest} from '../author/request';
import {timeInWords} from '../author/time-in-words';
import {readTypedTime} from '../author/typed-time';
import {writeNotice} from '../author/write-notice';
import {writeNewFiles} from './notice-files';
import {authorSite, type NoticeCall, type NoticeIo} from './notice-io';
import {askForNotice} from './notice-questions';
import {reportProblems, sentence} from './notice-say';
import {says} from './notice-words';

const timeFields = ['date', 'start', 'end', 'endedAt', 'review'] as const;

/** The times as they were understood, with their weekdays: the one who typed them sees a slip at once. */
function showTimes(request: NoticeRequest, call: NoticeCall, io: NoticeIo): void {
  for (const field of timeFields) {
    const {value} = readTypedTime(request[field]);
    if (value === undefined) continue;
    io.err(`${noticeProblemWords.fields[field][call.locale]}: ${timeInWords(value, call.locale)}\n`);
  }
}

/**
 * Runs the command.
 * @param typed what the options hold; `undefined`: everything is asked for
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
    io.err(`\n${sentence(says.notWritten, call)}\n`);
    return 1;
  }
  const written = writeNotice(request, site);
  if (!written.ok) return reportProblems(written.problems, call, io);
  const files = [written.files.ja, written.files.en];
  const amounts = files.flatMap(({path, text}) => typedAmounts(text).map(({amount}) => ({path, amount})));
  if (amounts.length > 0) {
    const messages = amounts.map(({path, amount}) => ({
      field: path,
      code: 'amount-typed',
      message: sentence(says.amount, call, {value: amount}),
    }));
    if (call.json) io.out(`${JSON.stringify({errors: messages})}\n`);
    for (const {field, message} of messages) io.err(`${field}: ${message}\n`);
    return 1;
  }
  showTimes(request, call, io);
  if (!call.json) for (const {path, text} of files) io.out(`── ${path} ──\n${text}\n`);
  let write = call.yes && !call.dryRun;
  if (!call.dryRun && !call.yes) {
    const answer = await io.ask(sentence(says.ask, call));
    write = /^(y|yes|はい)$/i.test((answer ?? '').normalize('NFKC').trim());
    if (!write) io.err(`${sentence(answer === undefined ? says.noAnswer : says.notWritten, call)}\n`);
  }
  if (write) {
    writeNewFiles(call.siteDir, files);
    for (const {path} of files) io.err(`${sentence(says.written, call, {value: path})}\n`);
    io.err(`${sentence(says.next, call)}\n`);
  }
  if (call.dryRun) io.err(`${sentence(says.wouldWrite, call)}\n`);
  if (call.json) io.out(`${JSON.stringify({slug: written.slug, files, written: write})}\n`);
  return write || call.dryRun ? 0 : 1;
}
