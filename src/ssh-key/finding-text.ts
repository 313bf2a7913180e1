// Turns a finding into text: its message, with its own data filled in.
import {filledIn} from '../lib/filled-in';
import type {Locale, Localized} from '../lib/localized';
import {visibleText} from '../lib/text';
import type {Finding} from './finding';
import {findingMessages} from './messages/findings';
import {divisionMessages} from './messages/labels';

/** Text of the input is cut after so many characters, so that a sentence stays one. */
const LONGEST_QUOTE = 40;

/** The names of the fields that a text asks for, each once, in alphabetical order. */
export function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, field = '']) => field))].sort();
}

/**
 * A text with the finding's data in place of its placeholders. Text of the input is cut and made safe to show by
 * `visibleText`; whoever writes HTML escapes it. A field that the finding does not have stays a placeholder.
 */
export function filled(text: string, finding: Finding, locale: Locale): string {
  const data = Object.entries(finding).map(([field, value]) => [field, quoted(String(value))]);
  const division = 'division' in finding && {division: divisionMessages[finding.division][locale]};
  return filledIn(text, {...Object.fromEntries(data), ...division}, locale);
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

function quoted(text: string): string {
  const characters = Array.from(text.slice(0, 4 * LONGEST_QUOTE));
  const cut = characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE - 1).join('')}…` : text;
  return visibleText(cut);
}
