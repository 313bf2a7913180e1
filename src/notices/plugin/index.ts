// The Docusaurus plugin of the notices: checked notices as global data for the browser, notices.json, feeds
// and calendars. A problem in any notice stops the build, with all problems in one message.
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {HtmlTagObject, LoadContext, Plugin} from '@docusaurus/types';
import {type Locale, localeOf} from '../../lib/localized';
import {type CheckedNotice, noticeFolders} from '../check';
import {JAPAN_OFFSET, localPeriodScript} from '../components/local-period';
import {preparedStates} from '../current';
import {calendarAddress, subscriptionToAll} from '../lists';
import {problemLine} from '../problem';
import {globalData, noticeJson, type PublishedNotice, publishedNotice} from '../published';
import {partServices} from '../services';
import {statusNow} from '../status-now';
import {calendarWriter} from './calendar';
import {feedFiles, type Publisher} from './feeds';
import {readNotices} from './read-notices';
import {type Place, subscriptionTitle} from './subscription-text';

/** A file of the built site: its path from the language's folder, and its text. */
type SiteFile = {path: string; text: string};

/**
 * The feeds and the calendars of a language. A service without notices has its calendar, too.
 * @param notices all notices, newest first
 */
export function* subscriptionFiles(
  notices: readonly CheckedNotice[],
  place: Place,
  publisher: Publisher,
): Generator<SiteFile> {
  const {rss, atom, json} = feedFiles(notices, place, publisher);
  const {calendar, ...feeds} = subscriptionToAll;
  yield {path: feeds.rss, text: rss};
  yield {path: feeds.atom, text: atom};
  yield {path: feeds.json, text: json};
  const calendarOf = calendarWriter(notices, place);
  yield {path: calendar, text: calendarOf(undefined)};
  for (const service of partServices) yield {path: calendarAddress(service.code), text: calendarOf(service)};
}

/** What the browser gets, and the checked notices that the files of the build are made of. */
type Content = {notices: PublishedNotice[]; checked: CheckedNotice[]};

/** Read by src/notices/components/useNotices.ts and NoticeList.tsx. */
const allNoticesFile = 'all.json';

// Before the first paint, so that the line in the reader's time zone is shown only where it differs.
const markOtherZone: HtmlTagObject = {
  tagName: 'script',
  innerHTML: `if(new Date().getTimezoneOffset()!==${JAPAN_OFFSET})document.documentElement.dataset.zone='other'`,
};

/** @throws Error that lists every problem, one a line: file, field, what is wrong, what to write */
export function noticesOrError(siteDir: string): CheckedNotice[] {
  const {notices, problems} = readNotices(siteDir);
  if (problems.length === 0) return notices;
  const lines = problems.map((problem) => problemLine(problem, 'en'));
  throw new Error(['The notices have problems:', ...lines].join('\n'));
}

/** How the head of every page names the feeds and the calendar, for programs that look for them there. */
function headTags(locale: Locale, baseUrl: string): HtmlTagObject[] {
  const {rss, atom, json, calendar} = subscriptionToAll;
  const kinds = [
    {type: 'application/rss+xml', href: rss, name: 'RSS'},
    {type: 'application/atom+xml', href: atom, name: 'Atom'},
    {type: 'application/feed+json', href: json, name: 'JSON Feed'},
    {type: 'text/calendar', href: calendar, name: 'iCalendar'},
  ];
  return kinds.map(({type, href, name}) => ({
    tagName: 'link',
    attributes: {
      rel: 'alternate',
      type,
      href: baseUrl + href,
      title: `${subscriptionTitle(undefined, locale)} (${name})`,
    },
  }));
}

/** The verdict of the status page in each stretch of time from the build on; a program takes the one of its clock. */
function statusStates(notices: readonly PublishedNotice[]) {
  const {notices: live, after} = globalData(notices);
  return preparedStates(live, after, statusNow).map(({from, until, view}) => ({
    from: new Date(from).toISOString(),
    ...(until !== undefined && {until: new Date(until).toISOString()}),
    ...view,
  }));
}

export default function noticesPlugin(context: LoadContext): Plugin<Content> {
  const {siteConfig, baseUrl} = context;
  const locale: Locale = localeOf(context.i18n.currentLocale);
  const place: Place = {locale, root: siteConfig.url + baseUrl};
  return {
    name: 'notices',
    getPathsToWatch() {
      return Object.values(noticeFolders).map((folder) => `${path.join(context.siteDir, folder)}**/*.{md,mdx,yml}`);
    },
    // Synchronous on purpose: it fails before the blog plugin reads a file, so staff see this list, not a stack trace.
    loadContent() {
      const checked = noticesOrError(context.siteDir);
      return {checked, notices: checked.map((notice) => publishedNotice(notice, locale, baseUrl))};
    },
    async contentLoaded({content: {notices}, actions}) {
      actions.setGlobalData(globalData(notices));
      // For pages that show notices of any time: they import it when they need it.
      await actions.createData(allNoticesFile, JSON.stringify(notices));
    },
    injectHtmlTags: () => ({
      headTags: headTags(locale, baseUrl),
      preBodyTags: [markOtherZone, {tagName: 'script', innerHTML: localPeriodScript}],
    }),
    postBuild({content: {checked, notices}, outDir}) {
      const write = ({path: file, text}: SiteFile) => {
        mkdirSync(path.dirname(path.join(outDir, file)), {recursive: true});
        writeFileSync(path.join(outDir, file), text);
      };
      const json = checked.map((notice) => noticeJson(notice, locale, baseUrl));
      write({path: 'notices.json', text: `${JSON.stringify(json, null, 2)}\n`});
      write({path: 'status.json', text: `${JSON.stringify(statusStates(notices), null, 2)}\n`});
      const {title, favicon} = siteConfig;
      const publisher = {name: title, icon: favicon};
      for (const file of subscriptionFiles(checked, place, publisher)) write(file);
    },
  };
}
