// Turns a finding into text: its message, with its own data filled in.
import type {Locale, Localized} from '../lib/localized';
import {visibleText} from '../lib/text';
import type {Finding, FindingCode} from './finding';
import {surroundingMessages, wrappingMessages} from './messages/formats';
import {hintMessages, repairMessages} from './messages/harmless';
import {invalidMessages} from './messages/invalid';
import {valueMessages} from './messages/labels';
import type {FindingMessage} from './messages/next-steps';
import {privateMessages, weakMessages} from './messages/refused';

export const findingMessages: Readonly<Record<FindingCode, FindingMessage>> = {
  ...privateMessages,
  ...invalidMessages,
  ...weakMessages,
  ...wrappingMessages,
  ...surroundingMessages,
  ...repairMessages,
  ...hintMessages,
};

/** Text of the input is cut after so many characters, so that a sentence stays one. */
const LONGEST_QUOTE = 40;

const PLACEHOLDER = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/** The names of the fields that a text asks for, each once, in alphabetical order. */
export function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map(([, field = '']) => field))].sort();
}

/**
 * A text with the finding's data in place of its placeholders. Text of the input is cut and made safe to show by
 * `visibleText`; whoever writes HTML escapes it. A field that the finding does not have stays a placeholder.
 */
export function filled(text: string, finding: Finding, locale: Locale): string {
  const fields = new Map<string, unknown>(Object.entries(finding));
  return text.replaceAll(PLACEHOLDER, (placeholder: string, field: string, one?: string, many?: string) => {
    const value = fields.get(field);
    if (value === undefined) return placeholder;
    const shown = shownValue(value, field, locale);
    return one === undefined ? shown : `${shown} ${value === 1 ? one : many}`;
  });
}

/**
 * The message of a finding in one language.
 * @param hasLine see `hasLineToRegister`: without it, the next step is another one
 */
export function findingText(finding: Finding, locale: Locale, hasLine: boolean) {
  const {what, why, todo, todoWithoutLine, commands = [], readMore} = findingMessages[finding.code];
  const instead = hasLine ? undefined : todoWithoutLine;
  const fill = (text: Localized) => filled(text[locale], finding, locale);
  return {what: fill(what), why: fill(why), todo: fill(instead ?? todo), commands: instead ? [] : commands, readMore};
}

const messagesOfFields = new Map<string, Readonly<Record<string, Localized>>>(Object.entries(valueMessages));

function shownValue(value: unknown, field: string, locale: Locale): string {
  if (Array.isArray(value)) {
    const parts = value.map((one) => shownValue(one, field, locale));
    // British English has no comma before "and".
    return new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale).format(parts);
  }
  // 2048 as it is, for so people know it; 16384 as 16,384.
  if (typeof value === 'number') return value < 10_000 ? String(value) : value.toLocaleString('en-US');
  const text = String(value);
  const messages = messagesOfFields.get(field) ?? {};
  return Object.hasOwn(messages, text) ? (messages[text]?.[locale] ?? text) : quoted(text);
}

function quoted(text: string): string {
  const characters = Array.from(text.slice(0, 4 * LONGEST_QUOTE));
  const cut = characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE - 1).join('')}…` : text;
  return visibleText(cut);
}
