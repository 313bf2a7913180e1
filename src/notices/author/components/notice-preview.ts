// The preview of an unfinished notice: what is missing or wrong is left out, the rest is as it will be. Pure.
import {dateProblem} from '../../../lib/civil-date';
import {type StaffLocale, type StaffText, staffLocales} from '../../../lib/localized';
import {readFrontMatter} from '../../front-matter';
import type {PublishedNotice} from '../../published';
import {type EnglishFrontMatter, type JapaneseFrontMatter, servicesOf} from '../../schema';
import {noticeTexts} from '../notice-text';
import type {NoticeRequest} from '../request';
import {isoDatesIn, namedDays} from '../typed-time';
import {type AuthorSite, writeNotice} from '../write-notice';

/** A notice as its page will show it: its data, and the files' texts. */
export type NoticePreview = {
  notice: PublishedNotice;
  title: StaffText;
  description: StaffText;
  /** Markdown. */
  body: StaffText;
};

/** Texts with days that do not exist, which cannot be written in words, are left out. */
function withoutWrongDays(request: NoticeRequest): NoticeRequest {
  const isWrong = (text: string, locale: StaffLocale) =>
    [...isoDatesIn(text), ...namedDays(text, locale).map(({date}) => date)].some(
      (date) => dateProblem(date) !== undefined,
    );
  const shown = (name: 'description' | 'reason' | 'action'): StaffText => {
    const {ja, en} = request[name];
    return {ja: isWrong(ja, 'ja') ? '' : ja, en: isWrong(en, 'en') ? '' : en};
  };
  return {...request, description: shown('description'), reason: shown('reason'), action: shown('action')};
}

/**
 * The preview of the input so far.
 * @param request as returned by `requestOf`
 * @returns `undefined` until kind, services and times are right: until then no text can be made
 */
export function previewOf(request: NoticeRequest, site: AuthorSite): NoticePreview | undefined {
  const faulty = new Set((writeNotice(request, site).problems ?? []).map(({field}) => field));
  const empty = {ja: '', en: ''};
  const written = writeNotice(
    {
      ...request,
      ...(faulty.has('name') && {name: ''}),
      ...(faulty.has('review') && {review: ''}),
      ...(faulty.has('extends') && {extends: ''}),
      ...{title: empty, description: {ja: '-', en: '-'}, reason: empty, action: empty},
    },
    site,
  );
  if (!written.ok) return undefined;
  const {slug, date, tags, notice: block} = readFrontMatter(written.files.ja.text).data as JapaneseFrontMatter;
  const texts = noticeTexts({slug, date, tags, block, request: withoutWrongDays(request)});
  const [ja, en] = staffLocales.map((locale) => {
    const {data, body = ''} = readFrontMatter(texts[locale]);
    return {...(data as EnglishFrontMatter), body};
  }) as [EnglishFrontMatter & {body: string}, EnglishFrontMatter & {body: string}];
  const {review: _review, ...published} = block;
  return {
    notice: {...published, affects: servicesOf(block), slug, date, title: ja.title, url: `/blog/${slug}/`},
    title: {ja: ja.title, en: en.title},
    description: {ja: ja.description, en: en.description},
    body: {ja: ja.body, en: en.body},
  };
}

/** The lines of a notice's body as text; `isItem`: of a list. The mark where lists cut it off is left out. */
export function linesOf(body: string): {isItem: boolean; text: string}[] {
  return body
    .replace(/<!--[\s\S]*?-->/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      isItem: line.startsWith('- '),
      text: line
        .replace(/^- /, '')
        .replace(/(?<!\\)\[([^\]]*)\]\([^)\s]*\)/g, '$1')
        .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
    }));
}
