// The Docusaurus plugin of the staff's form: the files of the notices that can still be changed, as they are, so that
// the form can give whole changed files.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {StaffText} from '../../lib/localized';
import {isChangeable} from '../author/change-notice';
import {type CheckedNotice, noticeFolders} from '../check';
import {builtAfter} from '../current';
import {readNotices} from './read-notices';

/** The two files of a notice: their name, and their texts. */
export type NoticeSource = {name: string; texts: StaffText};
export type NoticeSources = Record<string, NoticeSource>;

/** The files of the notices that can be changed when the newest one is posted, or later: see `builtAfter`. */
export function noticeSources(siteDir: string, notices: readonly CheckedNotice[]): NoticeSources {
  const after = builtAfter(notices);
  const open = notices.filter((notice) => isChangeable(notice, after));
  return Object.fromEntries(
    open.map(({slug, file}) => {
      const name = file.slice(noticeFolders.ja.length);
      const text = (folder: string) => readFileSync(path.join(siteDir, folder, name), 'utf8');
      return [slug, {name, texts: {ja: text(noticeFolders.ja), en: text(noticeFolders.en)}}];
    }),
  );
}

export default function noticeFilesPlugin({siteDir}: LoadContext): Plugin<NoticeSources> {
  return {
    name: 'notice-files',
    getPathsToWatch: () => Object.values(noticeFolders).map((folder) => `${path.join(siteDir, folder)}**/*.{md,mdx}`),
    loadContent: () => noticeSources(siteDir, readNotices(siteDir).notices),
    async contentLoaded({content, actions}) {
      await actions.createData('files.json', JSON.stringify(content));
    },
  };
}
