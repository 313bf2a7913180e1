// `npm run notice` for staff: new, end, postpone, extend, list. This file parses the arguments.
import {existsSync} from 'node:fs';
import path from 'node:path';
import {type ParseArgsConfig, parseArgs} from 'node:util';
import {type StaffLocale, type StaffText, staffLocales} from '../../lib/localized';
import {projectRoot} from '../../lib/run-command';
import type {NoticeChange} from '../author/change-notice';
import {emptyRequest, type NoticeRequest} from '../author/request';
import {noticeFolders} from '../check';
import type {RequestField} from '../problem';
import {fieldLabels} from '../problem-messages';
import {help, messages} from './messages';
import {changeNotice} from './notice-change';
import {
  FileNotWritten,
  Interrupted,
  type NoticeCall,
  type NoticeIo,
  optionOf,
  printable,
  processIo,
  sentence,
  UsageError,
} from './notice-io';
import {listNotices} from './notice-list';
import {newNotice, withAnswer} from './notice-new';

const everywhere: readonly string[] = ['help', 'lang', 'site-dir'];
const requestFields = Object.keys(fieldLabels).filter(
  (field): field is RequestField => !['slug', 'at', 'until', 'replacedBy', 'period', 'file'].includes(field),
);
const optionsOf: Readonly<Record<string, readonly string[]>> = {
  new: [...requestFields.map(optionOf), 'yes', 'dry-run'],
  end: ['at', 'period', 'dry-run'],
  postpone: ['start', 'end', 'until', 'replaced-by', 'period', 'dry-run'],
  extend: ['end', 'reopen', 'period', 'dry-run'],
  list: ['json'],
};
const switches = ['help', 'json', 'yes', 'dry-run', 'reopen'];
const options: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
  [...new Set([...everywhere, ...Object.values(optionsOf).flat()])].map((name) => [
    name,
    switches.includes(name) ? {type: 'boolean' as const} : {type: 'string' as const, multiple: name === 'affects'},
  ]),
);

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** The language: as asked for, else Japanese where the system's language is. */
function localeOf(asked: unknown, env: NoticeIo['env']): StaffLocale | undefined {
  const known = staffLocales.find((locale) => locale === asked);
  if (known) return known;
  if (asked !== undefined) return undefined;
  return (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').startsWith('ja') ? 'ja' : 'en';
}

function textIn(values: Values, name: string): string | undefined {
  const value = values[name];
  if (Array.isArray(value)) return value.join(',');
  return typeof value === 'string' ? value : undefined;
}

/** What the options of `new` hold; `undefined` where there is none of them, and everything is asked for. */
function requestFrom(values: Values): NoticeRequest | undefined {
  return requestFields.reduce<NoticeRequest | undefined>((request, field) => {
    const typed = textIn(values, optionOf(field));
    return typed === undefined ? request : withAnswer(request ?? emptyRequest, field, typed);
  }, undefined);
}

function changeFrom(command: NoticeChange['command'], values: Values): NoticeChange {
  const times = ['at', 'start', 'end', 'until', 'period'].map((name) => [name, textIn(values, name)]);
  const replacedBy = textIn(values, 'replaced-by');
  return {command, reopen: values.reopen === true, replacedBy, ...Object.fromEntries(times)};
}

function parsed(args: string[]): {values: Values; positionals: string[]} | {reason: string} {
  try {
    return parseArgs({args, options, allowPositionals: true});
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split(/\.\s/);
    return {reason};
  }
}

async function dispatch(args: string[], io: NoticeIo): Promise<number> {
  const locale = localeOf(undefined, io.env) ?? 'en';
  const call: NoticeCall = {siteDir: projectRoot, locale, json: false, dryRun: false, yes: false};
  const refuse = (message: StaffText, values: Record<string, string> = {}): never => {
    throw new UsageError(sentence(message, call, values));
  };
  const read = parsed(args);
  if ('reason' in read) return refuse(messages.badOption, {value: read.reason});
  const {values, positionals} = read;
  const asked = localeOf(values.lang, io.env);
  if (asked === undefined) return refuse(messages.badOption, {value: `--lang ${textIn(values, 'lang')}`});
  call.locale = asked;
  call.json = values.json === true;
  call.dryRun = values['dry-run'] === true;
  call.yes = values.yes === true;
  call.siteDir = path.resolve(textIn(values, 'site-dir') ?? projectRoot);
  if (values.help) {
    io.out(help[call.locale]);
    return 0;
  }
  const [command, slug, ...others] = positionals;
  if (command === undefined) return refuse(messages.noCommand);
  const allowed = Object.hasOwn(optionsOf, command) ? optionsOf[command] : undefined;
  if (!allowed) return refuse(messages.unknownCommand, {value: command});
  const foreign = Object.keys(values).find((name) => !allowed.includes(name) && !everywhere.includes(name));
  if (foreign !== undefined) return refuse(messages.foreignOption, {value: `--${foreign}`, command});
  if (!existsSync(path.join(call.siteDir, noticeFolders.ja))) {
    return refuse(messages.noNotices, {value: call.siteDir});
  }
  const takesSlug = command === 'end' || command === 'postpone' || command === 'extend';
  const surplus = takesSlug ? others[0] : slug;
  if (surplus !== undefined) return refuse(messages.tooMany, {value: surplus});
  if (command === 'list') return listNotices(call, io);
  if (!takesSlug) return written(call, io, () => newNotice(requestFrom(values), call, io));
  if (slug === undefined) return refuse(messages.noSlug, {command});
  return written(call, io, () => changeNotice(slug, changeFrom(command, values), call, io));
}

/** Reports a file that could not be written, and Ctrl+C. */
async function written(call: NoticeCall, io: NoticeIo, run: () => Promise<number> | number): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Interrupted) {
      io.err(`${sentence(messages.interrupted, call)}\n`);
      return 130;
    }
    if (!(error instanceof FileNotWritten)) throw error;
    io.err(`${sentence(messages.cannotWrite, call, {value: error.file, code: error.code})}\n`);
    return 1;
  }
}

/**
 * Runs the command.
 * @returns the exit status: 0 done, 1 there is something to fix, 2 called wrongly, 130 stopped by Ctrl+C
 */
export async function runNotice(args: string[], io: NoticeIo): Promise<number> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    // Whatever it was: staff read a sentence and never a stack trace.
    io.err(`notice: ${printable(error instanceof Error ? error.message : String(error))}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

if (require.main === module) {
  const io = processIo();
  // The reader of the output has closed it, as `head` does: no error.
  process.stdout.on('error', () => process.exit());
  void runNotice(process.argv.slice(2), io).then((status) => {
    io.close();
    process.exitCode = status;
  });
}
