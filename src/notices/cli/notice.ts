// `npm run notice` for staff: new, end, extend, postpone, list. This file parses the arguments.
import {existsSync} from 'node:fs';
import path from 'node:path';
import {type ParseArgsConfig, parseArgs} from 'node:util';
import {type StaffText, staffLocales} from '../../lib/localized';
import {projectRoot} from '../../lib/run-command';
import {emptyRequest, type NoticeRequest, requestFields, withText} from '../author/request';
import {noticeFolders} from '../check';
import {help, messages} from './messages';
import {
  changeNotice,
  listNotices,
  type NoticeCall,
  type NoticeIo,
  newNotice,
  optionOf,
  printable,
  sentence,
} from './notice-commands';

/** Incorrect usage: exit status 2. */
class UsageError extends Error {}

const everywhere = ['help', 'lang', 'site-dir', 'dry-run'];
const optionsOf = {
  new: requestFields.map(optionOf),
  end: ['at', 'period'],
  postpone: ['start', 'end', 'until', 'replaced-by', 'period'],
  extend: ['end', 'period'],
  list: [],
} as const satisfies Record<string, readonly string[]>;
type Command = keyof typeof optionsOf;

const options: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
  [...everywhere, ...Object.values(optionsOf).flat()].map((name) => [
    name,
    {type: name === 'help' || name === 'dry-run' ? 'boolean' : 'string'},
  ]),
);

type Values = Readonly<Record<string, unknown>>;
const textIn = (values: Values, name: string): string | undefined => values[name] as string | undefined;

function requestFrom(values: Values): NoticeRequest {
  const typed = (name: string) => textIn(values, name)?.trim() ?? '';
  const affects = typed('affects').split(/[,、，\s]+/);
  const texts = requestFields.filter((field) => field !== 'affects');
  return texts.reduce((request, field) => withText(request, field, typed(optionOf(field))), {
    ...emptyRequest,
    affects: affects.filter((code) => code !== ''),
  } as NoticeRequest);
}

function dispatch(args: string[], io: NoticeIo): number {
  const isJapanese = (io.env.LC_ALL || io.env.LC_MESSAGES || io.env.LANG || '').startsWith('ja');
  const call: NoticeCall = {siteDir: projectRoot, locale: isJapanese ? 'ja' : 'en', dryRun: false, io};
  const refuse = (message: StaffText, details: object = {}): never => {
    throw new UsageError(sentence(message, call, details));
  };
  const parsed = () => {
    try {
      return parseArgs({args, options, allowPositionals: true});
    } catch (error) {
      return refuse(messages.badCall, {value: (error as Error).message.split(/\.\s/)[0]});
    }
  };
  const {values, positionals} = parsed();
  const {lang = call.locale} = values;
  call.locale = staffLocales.find((locale) => locale === lang) ?? refuse(messages.badCall, {value: `--lang ${lang}`});
  call.dryRun = values['dry-run'] === true;
  call.siteDir = path.resolve(textIn(values, 'site-dir') ?? projectRoot);
  if (values.help) {
    io.out(help(call.locale));
    return 0;
  }
  const [name = '', ...names] = positionals;
  if (!Object.hasOwn(optionsOf, name)) return refuse(messages.noCommand);
  const command = name as Command;
  const allowed: readonly string[] = [...everywhere, ...optionsOf[command]];
  const foreign = Object.keys(values).find((option) => !allowed.includes(option));
  if (foreign !== undefined) return refuse(messages.badCall, {value: `${command} --${foreign}`});
  if (!existsSync(path.join(call.siteDir, noticeFolders.ja))) return refuse(messages.noNotices, {value: call.siteDir});
  const [slug, surplus] = names;
  if (command === 'new' || command === 'list') {
    if (slug !== undefined) return refuse(messages.badCall, {value: slug});
    return command === 'list' ? listNotices(call) : newNotice(requestFrom(values), call);
  }
  if (slug === undefined || surplus !== undefined) return refuse(messages.noSlug, {command});
  return changeNotice(slug, {command, ...values, replacedBy: textIn(values, 'replaced-by')}, call);
}

/**
 * Runs the command.
 * @returns the exit status: 0 done, 1 there is something to fix, 2 incorrect usage
 */
export function runNotice(args: string[], io: NoticeIo): number {
  try {
    return dispatch(args, io);
  } catch (error) {
    // Whatever it was: staff read a sentence and never a stack trace.
    io.err(`notice: ${printable(error instanceof Error ? error.message : String(error))}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

if (require.main === module) {
  // The reader of the output has closed it, as `head` does: no error.
  process.stdout.on('error', () => process.exit());
  process.exitCode = runNotice(process.argv.slice(2), {
    now: () => Date.now(),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    env: process.env,
  });
}
