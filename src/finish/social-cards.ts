// Draws the picture that is shown where a page is shared, one for each page and language, and says in the page's head what it is.
import path from 'node:path';
import {noticeKindWords} from '../data/notice-kind-words';
import {reachWords} from '../data/reach-words';
import {services} from '../data/services';
import type {Locale} from '../domain/localized';
import {momentInWords} from '../domain/notices/period-words';
import type {PublishedNotice} from '../domain/notices/published';
import type {Service} from '../domain/notices/service';
import type {BuiltSite} from './built-site';
import {changePages, type HeadTag, metaOf, type PageHead, readPageHead, withHeadTags} from './page-head';
import {readPublishedNotices} from './published-notices';
import {type Card, cardSize} from './social-cards/card-svg';
import {cardDrawer} from './social-cards/draw-card';

/** With the site's other files that never change under the same name, so that they are kept as long. */
const FOLDER = 'assets/cards';

/** The names of the services that a notice affects, in one line. */
function servicesOf({affects}: PublishedNotice, locale: Locale): string {
  const all: readonly Service[] = services;
  const names = affects.map((code) => all.find((one) => one.code === code)?.name[locale] ?? code);
  return names.join(locale === 'ja' ? '、' : ', ');
}

/**
 * What the card of a page says. Of a notice it says nothing that a clock or a later change makes untrue: the picture is kept by those
 * who show it.
 */
export function cardOf(
  page: {address: string; locale: Locale; head: PageHead},
  notice: PublishedNotice | undefined,
): Card {
  const {address, locale, head} = page;
  const {title, siteName, section} = head;
  if (notice) {
    return {
      locale,
      siteName,
      label: noticeKindWords[notice.kind][locale],
      posted: reachWords.posted[locale].replace('{day}', momentInWords(notice.date, locale)),
      attention: ['outage', 'maintenance', 'suspension'].includes(notice.kind),
      title: notice.title,
      foot: servicesOf(notice, locale),
    };
  }
  const isList = /^(?:\/en)?\/blog\//.test(address);
  const label = section ?? (isList ? reachWords.notices[locale] : undefined);
  return {
    locale,
    siteName,
    label: label === title ? undefined : label,
    posted: undefined,
    attention: false,
    title,
    foot: head.description || undefined,
  };
}

/** What the head says of the card, and what Open Graph asks for beside what Docusaurus writes. https://ogp.me/ */
function cardTags(head: PageHead, picture: string, isNotice: boolean): HeadTag[] {
  const properties: [string, string][] = [
    ['og:site_name', head.siteName],
    ...(isNotice ? [] : [['og:type', 'website'] satisfies [string, string]]),
    ['og:image', picture],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(cardSize.width)],
    ['og:image:height', String(cardSize.height)],
    ['og:image:alt', `${head.title} | ${head.siteName}`],
  ];
  return properties.map(([property, content]) => ({name: 'meta', attributes: {property, content}}));
}

const TERRITORIES = {ja: 'ja_JP', en: 'en_US'} as const;

/**
 * What Docusaurus writes for Open Graph, put right: languages with a territory, and the day of a notice as the day that staff wrote,
 * not as midnight in Greenwich.
 */
function corrected(html: string): string {
  const end = html.indexOf('</head>');
  const head = html
    .slice(0, end)
    .replace(
      /(property=["']?og:locale(?::alternate)?["']? content=["']?)(ja|en)\b(?!_)/g,
      (_, before: string, language: keyof typeof TERRITORIES) => before + TERRITORIES[language],
    )
    .replace(/(article:published_time["']? content=["']?\d{4}-\d\d-\d\d)T00:00:00\.000Z/, '$1');
  return head + html.slice(end);
}

/** The list of tags is the one page to which Docusaurus gives no description. */
function withDescription(html: string, address: string, locale: Locale): string {
  if (metaOf(html, 'name', 'description')) return html;
  if (!address.endsWith('/blog/tags/'))
    throw new Error('it has no description: write one in its front matter.');
  const content = reachWords.tagsDescription[locale];
  return withHeadTags(html, [
    {name: 'meta', attributes: {name: 'description', content}},
    {name: 'meta', attributes: {property: 'og:description', content}},
  ]);
}

/** Draws the picture that is shown where a page is shared, and puts right what its head says to those who show it. */
export async function makeSocialCards(site: BuiltSite): Promise<void> {
  const draw = await cardDrawer(path.join(site.directory, FOLDER));
  const notices = await readPublishedNotices(site);
  await changePages(site, async (html, {address}, {locale}) => {
    const described = withDescription(corrected(html), address, locale);
    const head = readPageHead(described);
    const notice = notices.get(address);
    const file = await draw(cardOf({address, locale, head}, notice));
    const tags = cardTags(head, `${site.url}/${FOLDER}/${file}`, notice !== undefined);
    return withHeadTags(described, tags);
  });
}
