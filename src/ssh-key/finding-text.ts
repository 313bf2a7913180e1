// Turns a finding into text: its message with its own data filled in.
import type {Locale, Localized} from '../lib/localized';
import {visibleText} from '../lib/text';
import type {System} from './commands';
import type {BlobField, Finding, HintFinding, PrivateForm, UnusualCharacters} from './finding';
import type {Division} from './public-key';

/** The shells that commands are written for. Git Bash on Windows takes those of Linux. */
export type Shell = 'windows' | 'macos' | 'linux';

/** What the reader puts in place of a capital word of a typed command. */
export type Blank = 'FILE' | 'KEY';

/** A command that helps. */
export type FindingCommand =
  /** One of the commands that `commandsFor` makes for the reader's account, division and system. */
  | {command: 'make-key' | 'show-public-key' | 'show-fingerprint'}
  /** A command that is the same for everyone but for the word `blank`. */
  | {command: 'typed'; lines: Readonly<Record<Shell, string>>; blank: Blank};

/** A place of the pages where more stands, as a path without the locale. */
type FurtherReading =
  | '/application/ssh_keys/#generate-ssh-keys'
  | '/application/ssh_keys/#two-files'
  | '/tools/ssh-key/#convert'
  | '/tools/ssh-key/#key-types'
  | '/tools/ssh-key/#private-key-sent'
  | '/tools/ssh-key/#putty'
  | '/tools/ssh-key/#rebuild-public-key';

/**
 * The words for one code. Plain text without markup. `{bits}` stands for the finding's field of that name,
 * `{count|key|keys}` for the number with the word that goes with it.
 */
export type FindingWords = {
  /** What happened. One short sentence. */
  what: Localized;
  /** Why it matters. One sentence. */
  why: Localized;
  /** What to do next. One or two sentences. */
  todo: Localized;
  /** In place of `todo` and `commands` where the check gave no line to hand in; needed where `todo` speaks of it. */
  todoWithoutLine?: Localized;
  /** The commands that mend it, the likelier first. */
  commands?: readonly FindingCommand[];
  readMore?: FurtherReading;
};

type LineEnds = Extract<HintFinding, {code: 'line-endings'}>['kind'];
type SkippedCheck = Extract<HintFinding, {code: 'rsa-checks-shortened'}>['skipped'][number];

/** Words for the values of fields that are codes themselves. A field that is not here is shown as it is. */
export type ValueWords = {
  division: Readonly<Record<Division, Localized>>;
  field: Readonly<Record<BlobField, Localized>>;
  form: Readonly<Record<PrivateForm, Localized>>;
  kind: Readonly<Record<LineEnds, Localized>>;
  kinds: Readonly<Record<UnusualCharacters, Localized>>;
  skipped: Readonly<Record<SkippedCheck, Localized>>;
};

/** The words for one finding in one language, nothing left to fill in. */
export type SpokenFinding = {
  what: string;
  why: string;
  todo: string;
  commands: readonly FindingCommand[];
  readMore?: FurtherReading;
};

/** Text of the input is cut after so many characters, so that a sentence stays one. */
const LONGEST_QUOTE = 40;

const PLACEHOLDER = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/** The names of the fields that a text asks for, each once, in alphabetical order. */
export function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map(([, field = '']) => field))].sort();
}

/**
 * A text with the finding's data in place of its placeholders. Text of the input is made harmless to show, as in
 * `visibleText`, and cut; who writes HTML escapes it besides. A field that the finding does not have stays a
 * placeholder.
 */
export function filled(text: string, finding: Finding, locale: Locale, values: ValueWords): string {
  const fields = new Map<string, unknown>(Object.entries(finding));
  return text.replaceAll(PLACEHOLDER, (placeholder: string, field: string, one?: string, many?: string) => {
    const value = fields.get(field);
    if (value === undefined) return placeholder;
    const shown = shownValue(value, wordsOfField(field, values), locale);
    return one === undefined ? shown : `${shown} ${value === 1 ? one : many}`;
  });
}

/**
 * The words for a finding in one language.
 * @param hasLine see `hasLineToHandIn`
 */
export function spoken(
  words: FindingWords,
  finding: Finding,
  {locale, values, hasLine}: {locale: Locale; values: ValueWords; hasLine: boolean},
): SpokenFinding {
  const instead = hasLine ? undefined : words.todoWithoutLine;
  const fill = (text: Localized) => filled(text[locale], finding, locale, values);
  return {
    what: fill(words.what),
    why: fill(words.why),
    todo: fill(instead ?? words.todo),
    commands: instead ? [] : (words.commands ?? []),
    ...(words.readMore && {readMore: words.readMore}),
  };
}

/** The shell whose commands a system takes. */
export function shellOf(system: System): Shell {
  if (system === 'windows-powershell') return 'windows';
  return system === 'windows-git-bash' ? 'linux' : system;
}

type FieldWords = Readonly<Record<string, Localized>>;

function wordsOfField(field: string, values: ValueWords): FieldWords {
  return new Map<string, FieldWords>(Object.entries(values)).get(field) ?? {};
}

function shownValue(value: unknown, words: FieldWords, locale: Locale): string {
  if (Array.isArray(value))
    return joined(
      value.map((one) => shownValue(one, words, locale)),
      locale,
    );
  if (typeof value === 'number') return grouped(value);
  const text = String(value);
  return Object.hasOwn(words, text) ? (words[text]?.[locale] ?? text) : quoted(text);
}

/** 16384 as 16,384; 2048 as it is, for so people know it. */
function grouped(value: number): string {
  return value < 10_000 ? String(value) : String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

function quoted(text: string): string {
  const characters = Array.from(text.slice(0, 4 * LONGEST_QUOTE));
  const cut = characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE - 1).join('')}…` : text;
  return visibleText(cut);
}

function joined(parts: readonly string[], locale: Locale): string {
  if (locale === 'ja') return parts.join('、');
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
