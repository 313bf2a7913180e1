// Gives the checked notices to the whole site: as global data for the browser, and as notices.json beside the pages.
// A problem in any notice stops the build, with all problems in one message.
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Locale} from '../../domain/localized';
import type {CheckedNotice} from '../../domain/notices/check';
import {problemLine} from '../../domain/notices/problem-words';
import {type NoticesGlobalData, publishedNotice} from '../../domain/notices/published';
import {noticeFolders, readNotices} from './read-notices';

/**
 * Reads the notices for a build.
 * @throws Error that lists every problem, one a line: file, field, what is wrong, what to write
 */
export function noticesOrError(siteDir: string): CheckedNotice[] {
  const {notices, problems} = readNotices(siteDir);
  if (problems.length === 0) return notices;
  const lines = problems.map((problem) => problemLine(problem, 'en'));
  throw new Error(['The notices have problems:', ...lines].join('\n'));
}

/** The Docusaurus plugin. It takes no options. */
export default function noticesPlugin(context: LoadContext): Plugin<NoticesGlobalData> {
  const locale: Locale = context.i18n.currentLocale === 'en' ? 'en' : 'ja';
  return {
    name: 'notices',
    getPathsToWatch() {
      return Object.values(noticeFolders).map(
        (folder) => `${path.join(context.siteDir, folder)}**/*.{md,mdx,yml}`,
      );
    },
    // Synchronous on purpose: it fails before the blog plugin has read a file, so that staff see this list and not a stack trace.
    loadContent() {
      const notices = noticesOrError(context.siteDir);
      return {notices: notices.map((notice) => publishedNotice(notice, locale, context.baseUrl))};
    },
    contentLoaded({content, actions}) {
      actions.setGlobalData(content);
    },
    postBuild({content, outDir}) {
      writeFileSync(path.join(outDir, 'notices.json'), `${JSON.stringify(content.notices, null, 2)}\n`);
    },
  };
}
