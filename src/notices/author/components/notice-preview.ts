// The preview of an unfinished notice: what is missing or wrong is left out, the rest is as it will be. Pure.
import {dateProblem} from '../../../lib/civil-date';
import {type StaffText, staffLocales} from '../../../lib/localized';
import {readFrontMatter} from '../../front-matter';
import type {PublishedNotice} from '../../published';
import {type EnglishFrontMatter, type JapaneseFrontMatter, servicesOf} from '../../schema';
import {noticeTexts} from '../notice-text';
import type {NoticeRequest} from '../request';
import {isoDatesIn, namedDays} from '../typed-time';
import {type AuthorSite, writeNotice} from '../write-notice';

/** A notice as its page will show it; texts that are not there yet are empty. */
export type NoticePreview = {
  /** Its title is that of the Japanese file: see `title`. */
  notice: PublishedNotice;
  title: StaffText;
  description: StaffText;
  /** Markdown. */
  body: StaffText;
};

const PLACEHOLDER = 'preview';
const LATE = '2999-12-31';
const proseFields = ['description', 'reason', 'action'] as const;

/** Days that do not exist cannot be written in words. */
function hasWrongDay(text: string, locale: 'ja' | 'en'): boolean {
  return [...isoDatesIn(text), ...namedDays(text, locale).map(({date}) => date)].some(
    (date) => dateProblem(date) !== undefined,
  );
}

/**
 * The preview of the input so far.
 * @param request as returned by `requestOf`
 * @returns `undefined` until kind, services and times are right: until then no text can be made
 */
export function previewOf(request: NoticeRequest, site: AuthorSite): NoticePreview | undefined {
  const faulty = new Set((writeNotice(request, site).problems ?? []).map(({field}) => field));
  const filledIn: NoticeRequest = {
    ...request,
    ...(faulty.has('name') && {name: PLACEHOLDER}),
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
    for (const locale of staffLocales) {
      if (hasWrongDay(shown[name][locale], locale)) shown[name] = {...shown[name], [locale]: ''};
    }
  }
  const {slug, date, tags, notice: block} = checked;
  const texts = noticeTexts({slug, date, tags, block, request: shown});
  const ja = readFrontMatter(texts.ja);
  const en = readFrontMatter(texts.en);
  const data = {ja: ja.data, en: en.data} as {ja: EnglishFrontMatter; en: EnglishFrontMatter};
  const {review: _review, ...published} = block;
  return {
    notice: {...published, affects: servicesOf(block), slug, date, title: data.ja.title, url: `/blog/${slug}/`},
    title: {ja: data.ja.title, en: data.en.title},
    description: {ja: data.ja.description, en: data.en.description},
    body: {ja: ja.body ?? '', en: en.body ?? ''},
  };
}

export type Inline =
  | {kind: 'text'; text: string}
  | {kind: 'bold'; text: string}
  | {kind: 'code'; text: string}
  | {kind: 'link'; text: string; address: string};

export type Block = {kind: 'paragraph'; line: Inline[]} | {kind: 'list'; items: Inline[][]};

const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const PIECES = new RegExp(
  [
    /(?<escaped>\\[!-/:-@[-`{-~])/,
    /`(?<code>[^`]+)`/,
    /\*\*(?<bold>[^*]+)\*\*/,
    /\[(?<text>[^\]]*)\]\((?<address>[^)\s]*)\)/,
    /(?<bare>https?:\/\/[^\s<>()（）「」、。]*[^\s<>()（）「」、。.,;:!?'"*_])/,
  ]
    .map(({source}) => source)
    .join('|'),
  'gu',
);
const ITEM = /^[-*+] +/;
/** Only these lead anywhere: an address of another scheme stays text. */
const SAFE = /^(\/(?!\/)|#|https?:\/\/|mailto:)/i;

function plain(text: string): string {
  return text.replace(ESCAPED, '$1');
}

/** The pieces of one line; neighbouring texts are one. */
export function inlineOf(line: string): Inline[] {
  const pieces: Inline[] = [];
  const add = (piece: Inline): void => {
    const before = pieces.at(-1);
    if (piece.kind === 'text' && piece.text === '') return;
    if (piece.kind === 'text' && before?.kind === 'text') {
      pieces[pieces.length - 1] = {kind: 'text', text: before.text + piece.text};
    } else pieces.push(piece);
  };
  let at = 0;
  for (const match of line.matchAll(PIECES)) {
    const {escaped, code, bold, text, address, bare} = match.groups ?? {};
    add({kind: 'text', text: line.slice(at, match.index)});
    at = match.index + match[0].length;
    if (escaped !== undefined) add({kind: 'text', text: escaped.slice(1)});
    else if (code !== undefined) add({kind: 'code', text: code});
    else if (bold !== undefined) add({kind: 'bold', text: plain(bold)});
    else if (bare !== undefined) add({kind: 'link', text: bare, address: bare});
    else if (address !== undefined && SAFE.test(address)) {
      add({kind: 'link', text: plain(text ?? ''), address});
    } else add({kind: 'text', text: match[0]});
  }
  add({kind: 'text', text: line.slice(at)});
  return pieces;
}

/** The blocks of a notice's body; comments (the mark where lists cut it off) are left out. */
export function blocksOf(body: string): Block[] {
  const blocks: Block[] = [];
  let isOpen = false;
  for (const line of body.replace(/<!--[\s\S]*?-->/g, '').split('\n')) {
    const last = blocks.at(-1);
    if (line.trim() === '') isOpen = false;
    else if (ITEM.test(line)) {
      const item = inlineOf(line.replace(ITEM, ''));
      if (last?.kind === 'list') last.items.push(item);
      else blocks.push({kind: 'list', items: [item]});
      isOpen = true;
    } else if (isOpen && last) {
      const more = inlineOf(`\n${line.trim()}`);
      if (last.kind === 'paragraph') last.line.push(...more);
      else last.items.at(-1)?.push(...more);
    } else {
      blocks.push({kind: 'paragraph', line: inlineOf(line.trim())});
      isOpen = true;
    }
  }
  return blocks;
}
