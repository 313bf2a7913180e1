// Decides how the two files of a notice are written: the order of the fields, what is quoted, and the blank lines.
import {stringify} from 'yaml';
import type {Locale, Localized} from '../../lib/localized';
import type {NoticeBlock} from '../schema';
import type {AuthorWords} from './author-words';
import {type BodyParts, bodyOf, firstSentence} from './body';
import {withDatesInWords} from './time-in-words';

/** The order in which the fields of the block stand in a file. */
export const blockOrder = [
  'kind',
  'affects',
  'start',
  'originalEnd',
  'end',
  'endedAt',
  'state',
  'replacedBy',
  'extends',
  'review',
  'revision',
] as const satisfies readonly (keyof NoticeBlock)[];

/** Everything that the files hold. */
export type NoticeParts = BodyParts & {slug: string; tags: readonly string[]};

/** What was typed, on one line. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}+|\s+/gu, ' ').trim();
}

function quoted(text: string): string {
  return stringify(text, {defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0}).trimEnd();
}

function fieldLine(name: string, value: string | number | readonly string[]): string {
  return `${name}: ${typeof value === 'object' ? `[${value.join(', ')}]` : value}\n`;
}

function descriptionIn({request, ...parts}: NoticeParts, words: AuthorWords, locale: Locale): string {
  const typed = oneLine(request.description[locale]);
  return typed === ''
    ? firstSentence({request, ...parts}, words, locale, 'without-weekday')
    : withDatesInWords(typed, locale, 'without-weekday');
}

/** The whole texts of both files. The English one has its words alone; slug, date, tags and block stand in the Japanese one. */
export function noticeTexts(parts: NoticeParts, words: AuthorWords): Localized {
  const {slug, tags, date, block, request} = parts;
  const title = (locale: Locale) => fieldLine('title', quoted(oneLine(request.title[locale])));
  const description = (locale: Locale) => fieldLine('description', quoted(descriptionIn(parts, words, locale)));
  const blockLines = blockOrder.map((field) => {
    const value = block[field];
    return value === undefined ? '' : `  ${fieldLine(field, value)}`;
  });
  const data = fieldLine('date', date) + fieldLine('tags', tags);
  const ja = `${fieldLine('slug', slug)}${title('ja')}${data}${description('ja')}notice:\n${blockLines.join('')}`;
  const en = title('en') + description('en');
  return {
    ja: `---\n${ja}---\n\n${bodyOf(parts, words, 'ja')}\n`,
    en: `---\n${en}---\n\n${bodyOf(parts, words, 'en')}\n`,
  };
}
