// Decides what the preview shows of a notice that is not finished yet: what is missing or wrong is left out, the rest is as it will be. Pure.
import {dateProblem} from '../../../lib/civil-date';
import type {Localized} from '../../../lib/localized';
import {readFrontMatter} from '../../front-matter';
import type {PublishedNotice} from '../../published';
import type {JapaneseFrontMatter, TwinFrontMatter} from '../../schema';
import {noticeTexts} from '../notice-text';
import type {NoticeRequest} from '../request';
import {isoDatesIn, namedDays} from '../time-in-words';
import {type AuthorSite, writeNotice} from '../write-notice';

/** A notice as its page will show it; texts that are not there yet are empty. */
export type NoticePreview = {
  /** Its title is that of the Japanese file: see `title`. */
  notice: PublishedNotice;
  title: Localized;
  description: Localized;
  /** Markdown. */
  body: Localized;
};

const STAND_IN = 'preview';
const LATE = '2999-12-31';
const proseFields = ['description', 'reason', 'action'] as const;
const locales = ['ja', 'en'] as const;

/** Days that do not exist cannot be put into words. */
function hasWrongDay(text: string, locale: 'ja' | 'en'): boolean {
  return [...isoDatesIn(text), ...namedDays(text, locale).map(({date}) => date)].some(
    (date) => dateProblem(date) !== undefined,
  );
}

/**
 * The preview of what was typed so far.
 * @param request as `requestOf` gives it
 * @returns `undefined` until kind, services and times are right: before that there is nothing to work a text out from
 */
export function previewOf(request: NoticeRequest, site: AuthorSite): NoticePreview | undefined {
  const faulty = new Set((writeNotice(request, site).problems ?? []).map(({field}) => field));
  const filledIn: NoticeRequest = {
    ...request,
    ...(faulty.has('name') && {name: STAND_IN}),
    ...(faulty.has('review') && {review: LATE}),
    title: {ja: '-', en: '-'},
    description: {ja: '-', en: '-'},
    reason: {ja: '', en: ''},
    action: {ja: '', en: ''},
  };
  const written = writeNotice(filledIn, site);
  if (!written.ok) return undefined;
  const checked = readFrontMatter(written.files.ja.text).data as JapaneseFrontMatter;
  const shown = {...request};
  for (const name of proseFields) {
    for (const locale of locales) {
      if (hasWrongDay(shown[name][locale], locale)) shown[name] = {...shown[name], [locale]: ''};
    }
  }
  const {slug, date, tags, notice: block} = checked;
  const texts = noticeTexts({slug, date, tags, block, request: shown}, site.words);
  const ja = readFrontMatter(texts.ja);
  const en = readFrontMatter(texts.en);
  const words = {ja: ja.data, en: en.data} as {ja: TwinFrontMatter; en: TwinFrontMatter};
  const {review: _review, ...published} = block;
  return {
    notice: {...published, slug, date, title: words.ja.title, url: `/blog/${slug}/`},
    title: {ja: words.ja.title, en: words.en.title},
    description: {ja: words.ja.description, en: words.en.description},
    body: {ja: ja.body ?? '', en: en.body ?? ''},
  };
}
